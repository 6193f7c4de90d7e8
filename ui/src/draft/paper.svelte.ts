// Papers as they will be printed, and putting papers into the person's folder.
import type { App } from "../lib/state/app.svelte";
import type { PaperKind, PaperView, PaperWritten } from "../lib/wire/types";

export class Paper {
  readonly shown;
  readonly written;
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
    this.shown = app.ask<PaperView>();
    this.written = app.ask<PaperWritten>();
  }

  /** A paper to look at, after what was typed has been saved. */
  async read(paper: PaperKind): Promise<void> {
    await this.#app.draft.keeper.flush();
    await this.shown.run(() => this.#app.commands.paper_view({ paper }));
  }

  /** A paper as a PDF, after what was typed has been saved. */
  async write(paper: PaperKind): Promise<void> {
    await this.#app.draft.keeper.flush();
    await this.written.run(() => this.#app.commands.paper_write({ paper }));
  }
}
