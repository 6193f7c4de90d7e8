// What is to be corrected: which field, and in which words.

/** One thing to correct; the same words stand in the summary and at the field. */
export type FieldError = {
  /** The id of the element that gets focus from the summary. */
  target: string;
  text: string;
};

/** The words for one field, or nothing. */
export function errorAt(errors: readonly FieldError[], target: string): string {
  return errors.find((error) => error.target === target)?.text ?? "";
}
