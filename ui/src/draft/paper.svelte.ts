// The letter as it will stand on paper, and putting papers into the person's folder.
import type { App } from "../lib/state/app.svelte";
import type { LetterView, PaperKind, PaperWritten } from "../lib/wire/types";

export class Paper {
  readonly letter;
  readonly written;
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
    this.letter = app.ask<LetterView>();
    this.written = app.ask<PaperWritten>();
  }

  /** The letter, after what was typed has been saved. */
  async read(): Promise<void> {
    await this.#app.draft.keeper.flush();
    await this.letter.run(() => this.#app.commands.letter_view({}));
  }

  /** A paper as a PDF, after what was typed has been saved. */
  async write(paper: PaperKind): Promise<void> {
    await this.#app.draft.keeper.flush();
    await this.written.run(() => this.#app.commands.paper_write({ paper }));
  }
}
