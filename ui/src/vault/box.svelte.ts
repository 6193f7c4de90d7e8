// Making and opening a box: what is typed, what must be corrected, and what the core says.
import type { FieldError } from "../lib/parts/error";
import type { App } from "../lib/state/app.svelte";

export class Box {
  nickname = $state("");
  code = $state("");
  errors = $state.raw<FieldError[]>([]);
  readonly doing;
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
    this.doing = app.ask<true>();
  }

  async create(): Promise<void> {
    const { words } = this.#app;
    const errors: FieldError[] = [];
    if (this.nickname.trim() === "") errors.push({ target: "nickname", text: words["vault-nickname-missing"] });
    if (this.code === "") errors.push({ target: "code", text: words["vault-code-missing"] });
    this.errors = errors;
    if (errors.length > 0) return;
    if (await this.#do(() => this.#app.createBox(this.nickname, this.code))) this.#arrive("write");
  }

  async open(id: string): Promise<void> {
    this.errors = [];
    if (id === "") {
      this.errors = [{ target: "box-0", text: this.#app.words["vault-open-which-missing"] }];
      return;
    }
    if (this.code === "") {
      this.errors = [{ target: "code", text: this.#app.words["vault-code-missing"] }];
      return;
    }
    if (await this.#do(() => this.#app.openBox(id, this.code))) this.#arrive("start");
  }

  async #do(act: () => Promise<void>): Promise<boolean> {
    const done = await this.doing.run(async () => {
      await act();
      return true as const;
    });
    const failure = this.doing.failure;
    if (failure?.code === "wrong_code" || (failure?.code === "input" && failure.field !== "")) {
      const target = failure.field === "nickname" ? "nickname" : "code";
      this.errors = [{ target, text: failure.text }];
      this.doing.clear();
    }
    // A code that opened its box has no more business in the page.
    if (done) this.code = "";
    return done === true;
  }

  /** Where the box was asked for on the way to another screen, that screen shows by itself. */
  #arrive(path: string): void {
    const { router } = this.#app;
    if (router.path.startsWith("box/")) router.replace(path);
    else router.replace(router.path);
  }
}
