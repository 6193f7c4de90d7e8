// A code for a box: words that the program proposes, or one the person makes up.
import type { FieldError } from "../lib/parts/error";
import type { App } from "../lib/state/app.svelte";

export class NewCode {
  /** Whether the person makes up the code. */
  own = $state(false);
  text = $state("");
  readonly asking;
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
    this.asking = app.ask<string>();
  }

  propose = async (): Promise<void> => {
    this.own = false;
    const code = await this.asking.run(async () => (await this.#app.commands.code_propose({})).code);
    if (code !== undefined) this.text = code;
  };

  makeUp = (): void => {
    this.own = true;
    this.text = "";
  };

  missing(): FieldError[] {
    return this.text === "" ? [{ target: "code", text: this.#app.words["vault-code-missing"] }] : [];
  }

  forget(): void {
    this.text = "";
    this.asking.clear();
  }
}
