// Where a screen of a form stands, and where it leads.
import { isLong, pathOfPage, pathOfReview, type Leaf } from "../lib/state/draft.svelte";
import type { DraftView } from "../lib/wire/types";

/** What is known of the case: its pages lead back to where the day or the name was asked for. */
export const CASE = "sag";

/** Where the case's own pages can be asked for. */
const ASKED_FROM = ["deadlines", "write"];

/** Above a page's own heading: the part of a long form, else the form. */
export function placeOf(view: DraftView, { part }: Leaf): string {
  return isLong(view) ? part.title : view.title;
}

/** The path of a form's paper. */
export function pathOfPaper(form: string): string {
  return `write/${form}/paper`;
}

/** On from a page: back to where a change was asked for, else the part's next page, else the list of parts or, of a short form, its paper. */
export function pathAfter(view: DraftView, { part, page }: Leaf, cameFrom: string): string {
  const { form } = view;
  if (form === CASE) return ASKED_FROM.includes(cameFrom) ? cameFrom : "write";
  if (cameFrom === pathOfReview(form)) return cameFrom;
  const next = part.pages[part.pages.indexOf(page) + 1];
  if (next) return pathOfPage(form, part, next);
  return isLong(view) ? `write/${form}` : pathOfPaper(form);
}

/** The form of the letter whose sending is told at a path: "Søg nu" sends the application. */
export function formToSend(path: string): string {
  const [area, form = ""] = path.split("/");
  return area === "now" ? "ansoegning" : form;
}
