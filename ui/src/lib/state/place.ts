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

/**
 * Writes nothing into an empty field, for a moment. The window keeps what stands around the cursor of the last field, for input methods; after this
 * it keeps nothing.
 */
export async function forgetWhatWasTyped(): Promise<void> {
  const empty = document.createElement("input");
  document.body.append(empty);
  empty.focus();
  await new Promise((done) => setTimeout(done, 100));
  empty.remove();
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
