// A code for a box: words that the program proposes, or one the person makes up.
import type { FieldError } from "../lib/parts/error";
import type { App } from "../lib/state/app.svelte";
import type { CodeProposal } from "../lib/wire/types";

export class NewCode {
  /** Whether the person makes up the code. */
  own = $state(false);
  text = $state("");
  /** What to know of codes on this computer; as a rule nothing. */
  note = $state("");
  readonly asking;
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
    this.asking = app.ask<CodeProposal>();
  }

  propose = async (): Promise<void> => {
    this.own = false;
    const proposal = await this.asking.run(() => this.#app.commands.code_propose({}));
    if (!proposal) return;
    this.text = proposal.code;
    this.note = proposal.note;
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
