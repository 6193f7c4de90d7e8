// Where a question page of the draft stands, and where it leads.
import { pathOfPage, type Leaf } from "../lib/state/draft.svelte";

/** The part's title, above the page's own heading. */
export function placeOf({ part }: Leaf): string {
  return part.title;
}

/** On from a page: back to the review where the change was asked for there, else the part's next page, else the list of parts. */
export function pathAfter({ part, page }: Leaf, cameFrom: string): string {
  if (cameFrom === "draft/review") return "draft/review";
  const next = part.pages[part.pages.indexOf(page) + 1];
  return next ? pathOfPage(part, next) : "draft";
}
