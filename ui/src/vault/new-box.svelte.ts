// Making a box, step by step: who uses the computer, the face and the code, the sheet.
import type { FieldError } from "../lib/parts/error";
import type { App } from "../lib/state/app.svelte";
import type { VaultChoices } from "../lib/wire/types";
import { NewCode } from "./new-code.svelte";
import { NewFace } from "./new-face.svelte";
import { NewSheet } from "./new-sheet.svelte";
import { pictures } from "./pictures";

export type Step = "where" | "face" | "sheet";

export class NewBox {
  step = $state<Step>("where");
  alone = $state("");
  /** Whether a code is to be typed each time; asked where the computer itself could open the box. */
  eachTime = $state("");
  errors = $state.raw<FieldError[]>([]);
  readonly choices;
  readonly face: NewFace;
  readonly code: NewCode;
  readonly sheet;
  readonly doing;
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
    this.choices = app.ask<VaultChoices>();
    void this.choices.run(() => app.commands.vault_choices({}));
    this.face = new NewFace(app);
    this.code = new NewCode(app);
    this.sheet = new NewSheet(app);
    this.doing = app.ask<true>();
    // A picture that no other box here has.
    const taken = app.session.view.vaults.map((box) => box.picture);
    this.face.choosePicture(pictures.find((picture) => !taken.includes(picture)) ?? "sol");
  }

  /** Whether the person may choose to have no code: alone, and where the computer keeps a key from others. */
  get mayGoWithout(): boolean {
    return this.alone === "yes" && this.choices.reply?.without_code === true;
  }

  get hasCode(): boolean {
    return !(this.mayGoWithout && this.eachTime === "no");
  }

  toFace(): void {
    const { words } = this.#app;
    this.errors = [];
    if (this.alone === "") this.errors = [{ target: "alone-0", text: words["vault-alone-missing"] }];
    else if (this.mayGoWithout && this.eachTime === "") this.errors = [{ target: "each-time-0", text: words["vault-each-time-missing"] }];
    if (this.errors.length > 0) return;
    this.step = "face";
    if (!this.hasCode) this.code.forget();
    else if (this.code.text === "") void this.code.propose();
  }

  toSheet(): void {
    this.errors = [...this.face.missing(), ...(this.hasCode ? this.code.missing() : [])];
    if (this.errors.length > 0) return;
    this.step = "sheet";
    if (!this.sheet.view) void this.sheet.make();
  }

  back = (): void => {
    this.errors = [];
    if (this.step === "where") this.#app.back();
    else this.step = this.step === "sheet" ? "face" : "where";
  };

  create = async (byHand: boolean): Promise<void> => {
    this.errors = [];
    const { nickname, picture } = this.face;
    const request = { nickname, picture, code: this.code.text, shared: this.alone !== "yes", sheet: this.sheet.proof(byHand) };
    const done = await this.doing.act(async () => {
      await this.#app.createBox(request);
      return true as const;
    });
    if (done) {
      // What opens a box has no more business in the page.
      this.code.forget();
      this.sheet.forget();
      this.#arrive();
      return;
    }
    this.#blame();
  };

  /** A field that must be written in another way is shown on its own step. */
  #blame(): void {
    const failure = this.doing.failure;
    if (failure?.code !== "input") return;
    if (failure.field === "nickname" || failure.field === "code") this.step = "face";
    if (failure.field === "code" && !this.hasCode) {
      // The computer can not open it after all.
      this.eachTime = "yes";
      void this.code.propose();
    }
    if (failure.field === "sheet") {
      this.sheet.forget();
      void this.sheet.make();
    }
    this.errors = [{ target: failure.field, text: failure.text }];
    this.doing.clear();
  }

  /** Where the box was asked for on the way to another screen, that screen shows by itself. */
  #arrive(): void {
    const { router } = this.#app;
    router.replace(router.path.startsWith("box/") ? "write" : router.path);
  }
}
