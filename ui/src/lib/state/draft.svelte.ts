// The application as the core last read it, and the keeper of what is typed into it.
import type { Commands } from "../backend/backend";
import type { DraftView, PartPage, PartView } from "../wire/types";
import { Ask } from "./ask.svelte";
import { Keeper } from "./keeper.svelte";

/** A question page of the draft and the part it belongs to. */
export type Leaf = { part: PartView; page: PartPage };

export class Draft {
  readonly keeper: Keeper;
  readonly ask: Ask<DraftView>;
  readonly #commands: Commands;

  constructor(commands: Commands, broken: () => string) {
    this.#commands = commands;
    this.keeper = new Keeper(commands.draft_save, broken);
    this.ask = new Ask<DraftView>(broken);
  }

  get view(): DraftView | undefined {
    return this.ask.reply;
  }

  /** Reads the draft again, after what was typed has been saved. */
  async read(): Promise<DraftView | undefined> {
    await this.keeper.flush();
    const view = await this.ask.run(() => this.#commands.draft_read({}));
    if (view && this.keeper.savedText === "") this.keeper.savedText = view.saved;
    return view;
  }

  /** The question page at `part/page`. */
  leafAt(partId: string, pageId: string): Leaf | undefined {
    const part = this.view?.parts.find(({ id }) => id === partId);
    const page = part?.pages.find(({ id }) => id === pageId);
    return part && page ? { part, page } : undefined;
  }

  forget(): void {
    this.keeper.forget();
    this.ask.clear();
  }
}

/** The path of the first question page of the first part that is not done, else of the review. */
export function pathOfNextPart(view: DraftView): string {
  const part = view.parts.find(({ done, pages }) => !done && pages.length > 0);
  return part ? pathOfPart(part) : "draft/review";
}

/** Where a part begins; the part without pages is "Tjek dine svar". */
export function pathOfPart(part: PartView): string {
  const first = part.pages[0];
  return first ? pathOfPage(part, first) : "draft/review";
}

export function pathOfPage(part: PartView, page: PartPage): string {
  return `draft/page/${part.id}/${page.id}`;
}
