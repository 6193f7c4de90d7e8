// The form as the core last read it, and the keeper of what is typed: into any form, and outside the forms.
import type { Commands } from "../backend/backend";
import type { AnswersSave, DraftSave, DraftView, PartPage, PartView, Saved } from "../wire/types";
import { Ask } from "./ask.svelte";
import { Keeper } from "./keeper.svelte";

/** A question page of a form and the part it belongs to. */
export type Leaf = { part: PartView; page: PartPage };

/** Before the name of answers outside the forms, among the fields of the keeper. */
const OUTSIDE = "outside/";

export class Draft {
  readonly keeper: Keeper;
  readonly ask: Ask<DraftView>;
  readonly #commands: Commands;
  #form = "";

  constructor(commands: Commands, broken: () => string) {
    this.#commands = commands;
    this.keeper = new Keeper((save) => this.#save(save), broken);
    this.ask = new Ask<DraftView>(broken);
  }

  /** Answers outside the forms, as text; kept like a field. */
  writeAnswers(kind: AnswersSave["kind"], text: string): void {
    this.keeper.write(`${OUTSIDE}${kind}`, text);
  }

  /** Whether a text in a form is not kept yet. Answers outside the forms the core has, also where its disk does not take them. */
  get isTextUnkept(): boolean {
    return this.keeper.unkept.some((field) => !field.startsWith(OUTSIDE));
  }

  #save({ field, value }: DraftSave): Promise<Saved> {
    const kind = field.startsWith(OUTSIDE) ? field.slice(OUTSIDE.length) : "";
    if (kind === "check") return this.#commands.answers_save({ kind, answers: JSON.parse(value) });
    if (kind === "pay" || kind === "transport") return this.#commands.answers_save({ kind, ask: JSON.parse(value) });
    return this.#commands.draft_save({ field, value });
  }

  /** The form as it was last read; nothing while another one is. */
  viewOf(form: string): DraftView | undefined {
    return this.ask.reply?.form === form ? this.ask.reply : undefined;
  }

  /** Another form is at hand: the one before it is shown no longer. */
  turnTo(form: string): void {
    if (form === this.#form) return;
    this.#form = form;
    this.ask.clear();
  }

  /** Reads a form, after what was typed has been saved. */
  async read(form: string): Promise<void> {
    this.turnTo(form);
    await this.keeper.flush();
    if (form !== this.#form) return;
    const view = await this.ask.run(() => this.#commands.draft_read({ form }));
    if (view && this.keeper.savedText === "") this.keeper.savedText = view.saved;
  }

  /** Reads the same form again: an answer may change what else is asked. */
  async readAgain(): Promise<void> {
    if (this.#form !== "") await this.read(this.#form);
  }

  forget(): void {
    this.#form = "";
    this.keeper.forget();
    this.ask.clear();
  }
}

/** The question page at `part/page`. */
export function leafAt(view: DraftView, partId: string, pageId: string): Leaf | undefined {
  const part = view.parts.find(({ id }) => id === partId);
  const page = part?.pages.find(({ id }) => id === pageId);
  return part && page ? { part, page } : undefined;
}

/** Whether a form is so long that it has a list of parts. */
export function isLong(view: DraftView): boolean {
  return view.parts.length > 1;
}

/** The path of the first question page of the first part that is not done, else of the review. */
export function pathOfNextPart({ form, parts }: DraftView): string {
  const part = parts.find(({ done, pages }) => !done && pages.length > 0);
  return part ? pathOfPart(form, part) : pathOfReview(form);
}

/** Where a part begins; the part without pages is "Tjek dine svar". */
export function pathOfPart(form: string, part: PartView): string {
  const first = part.pages[0];
  return first ? pathOfPage(form, part, first) : pathOfReview(form);
}

export function pathOfPage(form: string, part: PartView, page: PartPage): string {
  return `write/${form}/${part.id}/${page.id}`;
}

export function pathOfReview(form: string): string {
  return `write/${form}/review`;
}
