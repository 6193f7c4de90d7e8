// Where the person is: kept when the box is locked, and gone back to when it is opened again.
import type { Place } from "../wire/types";

const isField = (element: Element | null): element is HTMLInputElement | HTMLTextAreaElement =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;

/** The screen, the field with the focus, and the cursor in it. */
export function placeNow(path: string): Place {
  const field = document.activeElement;
  if (!isField(field) || field.id === "") return { path, field: "", cursor: 0 };
  // Fields of some kinds have no cursor.
  return { path, field: field.id, cursor: field.selectionStart ?? 0 };
}

/** Puts the focus and the cursor back, once the field is on the page. */
export function goBackTo({ field, cursor }: Place, patience = 20): void {
  if (field === "") return;
  const element = document.getElementById(field);
  if (!isField(element)) {
    // The screen asks the core for its texts first.
    if (patience > 0) setTimeout(() => goBackTo({ path: "", field, cursor }, patience - 1), 50);
    return;
  }
  element.focus();
  if (element.selectionStart !== null) element.setSelectionRange(cursor, cursor);
}
