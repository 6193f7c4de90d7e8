// The person's own papers by the word they have in a path.
import type { PaperKind } from "../lib/wire/types";

/** The paper at `paper/<word>`; the table of screens lets no other word through. */
export function kindAt(word: string): PaperKind {
  switch (word) {
    case "check":
      return { kind: "check_result" };
    case "estimate":
      return { kind: "estimate" };
    default:
      return { kind: "days" };
  }
}
