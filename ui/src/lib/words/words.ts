// The fixed labels of a sitting, by key. Sentences with values arrive ready in the replies; nothing is formatted here.
import type { WordKey } from "../wire/words";

/** Every fixed label, already in the voice of the person at the computer. */
export type Words = Readonly<Record<WordKey, string>>;

export type { WordKey };
