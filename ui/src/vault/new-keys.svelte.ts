// A new code and a new sheet for the open box: what others have seen of the old ones opens nothing any more.
import type { FieldError } from "../lib/parts/error";
import type { App } from "../lib/state/app.svelte";
import { NewCode } from "./new-code.svelte";
import { NewSheet } from "./new-sheet.svelte";

export class NewKeys {
  step = $state<"code" | "sheet">("code");
  errors = $state.raw<FieldError[]>([]);
  readonly code: NewCode;
  readonly sheet: NewSheet;
  readonly doing;
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
    this.code = new NewCode(app);
    this.sheet = new NewSheet(app);
    this.doing = app.ask<true>();
    void this.code.propose();
  }

  toSheet(): void {
    this.errors = this.code.missing();
    if (this.errors.length > 0) return;
    this.step = "sheet";
    if (!this.sheet.view) void this.sheet.make();
  }

  back = (): void => {
    this.errors = [];
    this.step = "code";
  };

  renew = async (byHand: boolean): Promise<void> => {
    this.errors = [];
    const request = { code: this.code.text, sheet: this.sheet.proof(byHand) };
    const done = await this.doing.act(async () => {
      this.#app.session.view = await this.#app.commands.keys_renew(request);
      return true as const;
    });
    if (done) {
      this.code.forget();
      this.sheet.forget();
      this.#app.told = this.#app.words["keys-done"];
      this.#app.router.replace("box");
      return;
    }
    const { failure } = this.doing;
    if (failure?.code !== "input") return;
    if (failure.field === "code") this.step = "code";
    this.errors = [{ target: failure.field, text: failure.text }];
    this.doing.clear();
  };
}
