// How far a letter is: the marks that the person sets, one row open at a time.
import { keptOf, noDay, partsOf, type Day } from "./day";
import type { Mark, MarksView } from "../wire/types";
import type { App } from "./app.svelte";

export class Marks {
  readonly read;
  readonly setting;
  /** The row that is open to write a day in; none where there is nothing left to set. */
  open = $state<Mark>();
  /** The day that is typed in it. */
  typed = $state<Day>(noDay);
  readonly #app: App;
  readonly #form: string;

  constructor(app: App, form: string) {
    this.#app = app;
    this.#form = form;
    this.read = app.ask<MarksView>();
    this.setting = app.ask<MarksView>();
  }

  get view(): MarksView | undefined {
    return this.setting.reply ?? this.read.reply;
  }

  /** Whether the person has said that the letter is on its way. */
  get isSent(): boolean {
    return this.view?.rows.some(({ mark, day }) => (mark === "sendt" || mark === "modtaget") && day !== "") ?? false;
  }

  /** What is wrong with the day of a row, in words. */
  errorOf(mark: Mark): string {
    const failure = this.setting.failure;
    return failure?.field === mark ? failure.text : "";
  }

  async load(): Promise<void> {
    const view = await this.read.run(() => this.#app.commands.marks_read({ form: this.#form }));
    if (view) this.#openNext(view);
  }

  show(mark: Mark): void {
    this.open = mark;
    this.typed = noDay;
    this.setting.failure = undefined;
  }

  fillToday(): void {
    if (this.view) this.typed = partsOf(this.view.today);
  }

  /** Sets a mark with the day that is typed; tells whether it is set. */
  async set(mark: Mark): Promise<boolean> {
    return this.#give(mark, keptOf(this.typed) || EMPTY_DAY);
  }

  async remove(mark: Mark): Promise<boolean> {
    return this.#give(mark, "");
  }

  async #give(mark: Mark, day: string): Promise<boolean> {
    const view = await this.setting.run(() => this.#app.commands.mark_set({ form: this.#form, mark, day }));
    if (!view) return false;
    this.#openNext(view);
    return true;
  }

  /** The row after the furthest mark. */
  #openNext({ rows }: MarksView): void {
    const furthest = rows.map(({ day }) => day !== "").lastIndexOf(true);
    this.open = rows[furthest + 1]?.mark;
    this.typed = noDay;
  }
}

/** Nothing typed: no day, and not the wish to take the mark away. */
const EMPTY_DAY = "..";
