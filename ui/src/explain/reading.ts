// A page of explanations as it is read aloud: its sentences in order, and where each text begins among them.
import type { SaidView, TopicView } from "../lib/wire/types";

/** A sentence without its marks. */
export function plain(sentence: SaidView["sentences"][number]): string {
  return sentence.map(({ text }) => text).join("");
}

export class Reading {
  readonly sentences: string[] = [];
  readonly #begins = new Map<SaidView, number>();

  constructor(view: TopicView) {
    this.sentences.push(view.card.title);
    view.key_points.forEach(({ text }) => this.#add(text));
    for (const section of view.sections) {
      this.sentences.push(section.heading);
      section.statements.forEach(({ text }) => this.#add(text));
    }
    view.ask.forEach((text) => this.#add(text));
  }

  /** The place of a text's first sentence; −1 where it is not read aloud. */
  from(said: SaidView): number {
    return this.#begins.get(said) ?? -1;
  }

  #add(said: SaidView) {
    this.#begins.set(said, this.sentences.length);
    this.sentences.push(...said.sentences.map(plain));
  }
}
