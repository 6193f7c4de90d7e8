// What the page must know of each question: its error words, and that all but one are answered yes, no or don't know.
import type { QuestionId } from "../lib/wire/types";
import type { WordKey } from "../lib/words/words";

/** Questions answered with yes, no or don't know. */
export type YesNoId = Exclude<QuestionId, "birth">;

/** What to write or choose, said when a question is left open. */
export const missingKey: Record<QuestionId, WordKey> = {
  birth: "check-missing-birth",
  over_18: "check-missing-over-18",
  reached_folkepension: "check-missing-reached-folkepension",
  wants_work: "check-missing-wants-work",
  foertidspension: "check-missing-foertidspension",
  ordinary_work: "check-missing-ordinary-work",
  other_offers: "check-missing-other-offers",
  funktionsevne: "check-missing-funktionsevne",
  sociale_problemer: "check-missing-sociale-problemer",
};

/** Whether a word of the path names a question. */
export function isQuestionId(word: string): word is QuestionId {
  return word in missingKey;
}
