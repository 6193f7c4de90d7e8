// Taking in a file: which, its words, what is in it, what became of it.
import type { FieldError } from "../lib/parts/error";
import type { App } from "../lib/state/app.svelte";
import type { TransferFiles, TransferLook, TransferTaken } from "../lib/wire/types";

export class Bringing {
  file = $state("");
  words = $state("");
  errors = $state.raw<FieldError[]>([]);
  /** The drafts for which the one from the file was chosen. */
  chosen = $state<string[]>([]);
  readonly finding;
  readonly looking;
  readonly taking;
  readonly choosing;
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
    this.finding = app.ask<TransferFiles>();
    this.looking = app.ask<TransferLook>();
    this.taking = app.ask<TransferTaken>();
    this.choosing = app.ask<true>();
  }

  find = (): void => {
    void this.finding.run(async () => {
      const found = await this.#app.commands.transfer_find({});
      if (!found.files.some(({ file }) => file === this.file)) this.file = found.files.length === 1 ? (found.files[0]?.file ?? "") : "";
      return found;
    });
  };

  async look(): Promise<void> {
    this.errors = this.#missing();
    if (this.errors.length > 0) return;
    const { file, words } = this;
    const found = await this.looking.act(() => this.#app.commands.transfer_look({ file, words }));
    if (found) this.words = "";
    else if (this.looking.failure?.code === "input") {
      this.errors = [{ target: this.looking.failure.field, text: this.looking.failure.text }];
      this.looking.clear();
    }
  }

  async take(): Promise<void> {
    await this.taking.act(async () => {
      // What is typed here stands on this side before the two sides meet.
      await this.#app.keepAll();
      const taken = await this.#app.commands.transfer_take({});
      this.#app.session.take(taken.view);
      this.#app.draft.forget();
      return taken;
    });
  }

  /** Makes a draft that was changed on both sides what it was in the file. */
  async choose(draft: string): Promise<void> {
    const done = await this.choosing.act(async () => {
      this.#app.session.take(await this.#app.commands.transfer_choose({ draft }));
      this.#app.draft.forget();
      return true as const;
    });
    if (done) this.chosen = [...this.chosen, draft];
  }

  /** Back to the files; nothing was taken in. */
  leave = (): void => {
    this.looking.clear();
    this.taking.clear();
  };

  #missing(): FieldError[] {
    const { words } = this.#app;
    if (this.file === "") return [{ target: "file-0", text: words["transfer-which-missing"] }];
    return this.words.trim() === "" ? [{ target: "words", text: words["transfer-in-words-missing"] }] : [];
  }
}
