// A paper: as it will be printed, and the ways to take it away.
import type { Clash, PaperForm, PaperKind, PaperText, PaperView, PaperWritten } from "../wire/types";
import type { App } from "./app.svelte";
import { copied } from "./clipboard";

export class Paper {
  readonly shown;
  readonly written;
  readonly text;
  /** The file's name as the person wants it; empty for ours. */
  name = $state("");
  /** What is wrong with that name, in words. */
  nameError = $state("");
  /** That the text is copied, or could not be. */
  told = $state("");
  readonly #app: App;
  readonly #kind: PaperKind;
  #form: PaperForm = "pdf";

  constructor(app: App, kind: PaperKind) {
    this.#app = app;
    this.#kind = kind;
    this.shown = app.ask<PaperView>();
    this.written = app.ask<PaperWritten>();
    this.text = app.ask<PaperText>();
  }

  /** The paper to look at, after what was typed has been saved. */
  async read(): Promise<void> {
    await this.#app.draft.keeper.flush();
    await this.shown.run(() => this.#app.commands.paper_view({ paper: this.#kind }));
  }

  /** The paper as a file, after what was typed has been saved. A second press while the first is at work is none. */
  async write(form: PaperForm, clash: Clash = "ask"): Promise<void> {
    if (this.written.waiting) return;
    this.#form = form;
    this.told = "";
    this.nameError = "";
    const { name } = this;
    await this.written.run(async () => {
      await this.#app.draft.keeper.flush();
      return this.#app.commands.paper_write({ paper: this.#kind, form, name, clash });
    });
    const failure = this.written.failure;
    if (failure?.field !== "name") return;
    this.nameError = failure.text;
    this.written.clear();
  }

  /** The same file once more, now that the person has said what is to become of the one that lies there. */
  async writeAgain(clash: Clash): Promise<void> {
    await this.write(this.#form, clash);
  }

  /** The paper as text that can be put in somewhere else. */
  async copy(): Promise<void> {
    this.told = "";
    const reply = await this.text.run(async () => {
      await this.#app.draft.keeper.flush();
      return this.#app.commands.paper_text({ paper: this.#kind });
    });
    if (!reply) return;
    this.told = this.#app.words[(await copied(reply.text)) ? "paper-copied" : "paper-not-copied"];
  }
}
