// Making a box, step by step: who uses the computer, the face and the code, the sheet.
import type { FieldError } from "../lib/parts/error";
import type { App } from "../lib/state/app.svelte";
import type { SheetProof, SheetView } from "../lib/wire/types";
import { NewCode } from "./new-code.svelte";
import { pictures, words, type Picture } from "./pictures";

export type Step = "where" | "face" | "sheet";

export class NewBox {
  step = $state<Step>("where");
  alone = $state("");
  picture = $state<Picture>("sol");
  nickname = $state("");
  /** The first two groups as typed back from a copy by hand. */
  copied = $state(["", ""]);
  errors = $state.raw<FieldError[]>([]);
  readonly code: NewCode;
  readonly sheet;
  readonly doing;
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
    this.code = new NewCode(app);
    this.sheet = app.ask<SheetView>();
    this.doing = app.ask<true>();
    // A picture that no other box here has.
    const taken = app.session.view.vaults.map((box) => box.picture);
    this.choosePicture(pictures.find((picture) => !taken.includes(picture)) ?? "sol");
  }

  /** The name follows the picture, until somebody writes another. */
  choosePicture(picture: string): void {
    const chosen = pictures.find((known) => known === picture) ?? "sol";
    const follows = this.nickname === "" || this.nickname === this.labelOf(this.picture);
    this.picture = chosen;
    if (follows) this.nickname = this.labelOf(chosen);
  }

  labelOf(picture: Picture): string {
    return this.#app.words[words[picture]];
  }

  toFace(): void {
    this.errors = this.alone === "" ? [{ target: "alone-0", text: this.#app.words["vault-alone-missing"] }] : [];
    if (this.errors.length > 0) return;
    this.step = "face";
    if (this.code.text === "") void this.code.propose();
  }

  toSheet(): void {
    this.errors = this.code.missing();
    if (this.nickname.trim() === "") {
      this.errors = [{ target: "nickname", text: this.#app.words["vault-nickname-missing"] }, ...this.errors];
    }
    if (this.errors.length > 0) return;
    this.step = "sheet";
    if (!this.sheet.reply) void this.newSheet();
  }

  newSheet = async (): Promise<void> => {
    await this.sheet.run(() => this.#app.commands.sheet_make({}));
  };

  back = (): void => {
    this.errors = [];
    if (this.step === "where") this.#app.back();
    else this.step = this.step === "sheet" ? "face" : "where";
  };

  async create(byHand: boolean): Promise<void> {
    const [first = "", second = ""] = this.copied;
    const sheet: SheetProof = byHand ? { kind: "copied", first, second } : { kind: "printed" };
    this.errors = [];
    const { nickname, picture } = this;
    const request = { nickname, picture, code: this.code.text, shared: this.alone !== "yes", sheet };
    const done = await this.doing.run(async () => {
      await this.#app.createBox(request);
      return true as const;
    });
    if (done) {
      // What opens a box has no more business in the page.
      this.code.forget();
      this.sheet.clear();
      this.#arrive();
      return;
    }
    this.#blame();
  }

  /** A field that must be written in another way is shown on its own step. */
  #blame(): void {
    const failure = this.doing.failure;
    if (failure?.code !== "input") return;
    if (failure.field === "nickname" || failure.field === "code") this.step = "face";
    this.errors = [{ target: failure.field, text: failure.text }];
    this.doing.clear();
  }

  /** Where the box was asked for on the way to another screen, that screen shows by itself. */
  #arrive(): void {
    const { router } = this.#app;
    router.replace(router.path.startsWith("box/") ? "write" : router.path);
  }
}
