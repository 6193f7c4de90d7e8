// An estimate that is asked for with a button: the reply, the fields to correct, and how the numbers were understood.
import type { FieldError } from "../lib/parts/error";
import type { App } from "../lib/state/app.svelte";
import type { ReadBack } from "../lib/wire/types";

export class Estimate<Reply extends { read_back: ReadBack[] }> {
  readonly ask;
  errors = $state.raw<FieldError[]>([]);
  readonly #question: () => Promise<Reply>;

  constructor(app: App, question: () => Promise<Reply>) {
    this.ask = app.ask<Reply>();
    this.#question = question;
  }

  /** Works it out; tells whether there is a result to look at. */
  async work(): Promise<boolean> {
    this.errors = [];
    const reply = await this.ask.run(this.#question);
    const failure = this.ask.failure;
    if (failure?.code === "input" && failure.field !== "") {
      this.errors = [{ target: failure.field, text: failure.text }];
      this.ask.clear();
    }
    return reply !== undefined;
  }

  /** Something was changed: the result on the page no longer answers it. */
  changed(): void {
    this.ask.clear();
  }

  /** How a field was understood; empty where nothing is worked out. */
  readBack(field: string): string {
    return this.ask.reply?.read_back.find((read) => read.field === field)?.text ?? "";
  }
}
