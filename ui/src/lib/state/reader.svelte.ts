// Reading aloud: which sentence is said now, and the way from one to the next. The core knows one sentence at a time.
import type { Commands } from "../backend/backend";
import type { SpeechState, VoiceMissing } from "../wire/types";

/** How often the core is asked whether the sentence has ended, in milliseconds: shorter than the pause between two sentences. */
const LOOK = 120;

/** Why nothing can be read aloud. */
export type Trouble = { kind: "no_voice"; missing: VoiceMissing } | { kind: "failed" };

/** One for each page that can be read aloud; the page marks the sentence at `current`. */
export class Reader {
  /** The place of the sentence that is said, or where it pauses; -1 while nothing is read. */
  current = $state(-1);
  paused = $state(false);
  slower = $state(false);
  trouble = $state.raw<Trouble>();

  readonly #commands: Commands;
  #sentences: readonly string[] = [];
  /** Counts every change of mind, so that what was begun before it goes no further. */
  #turn = 0;
  /** The command on its way: one after the other, or a late sentence would be said after "Stop". */
  #last: Promise<unknown> = Promise.resolve();

  constructor(commands: Commands) {
    this.#commands = commands;
  }

  get isReading(): boolean {
    return this.current >= 0;
  }

  /** Reads from the first sentence. */
  start(sentences: readonly string[]): void {
    this.#sentences = [...sentences];
    this.trouble = undefined;
    this.#readFrom(0);
  }

  /** Silent, until it goes on from the beginning of the same sentence. */
  pause(): void {
    if (!this.isReading || this.paused) return;
    this.paused = true;
    this.#silence();
  }

  goOn(): void {
    if (this.paused) this.#readFrom(this.current);
  }

  stop(): void {
    if (!this.isReading) return;
    this.#rest();
    this.#silence();
  }

  /** Another speed; the sentence that is being said begins again in it. */
  setSlower(slower: boolean): void {
    this.slower = slower;
    if (this.isReading && !this.paused) this.#readFrom(this.current);
  }

  #rest(): void {
    this.current = -1;
    this.paused = false;
  }

  #silence(): void {
    this.#turn += 1;
    // Where the core does not answer, nothing of it speaks any longer.
    this.#ask(() => this.#commands.speech_stop({})).catch(() => {});
  }

  #readFrom(at: number): void {
    this.#turn += 1;
    this.paused = false;
    this.current = at;
    void this.#read(this.#turn);
  }

  async #read(turn: number): Promise<void> {
    while (turn === this.#turn) {
      const sentence = this.#sentences[this.current];
      if (sentence === undefined) return this.#rest();
      const ended = await this.#say(sentence, turn);
      if (turn !== this.#turn) return;
      if (ended.kind !== "silent") return this.#giveUp(ended.kind === "no_voice" ? ended : { kind: "failed" });
      this.current += 1;
    }
  }

  /** Says a sentence and waits for its end, or for a change of mind. */
  async #say(sentence: string, turn: number): Promise<SpeechState> {
    try {
      const { slower } = this;
      let state = await this.#ask(() => this.#commands.speech_say({ sentence, slower }));
      while (state.kind === "speaking" && turn === this.#turn) {
        await new Promise((done) => setTimeout(done, LOOK));
        if (turn === this.#turn) state = await this.#ask(() => this.#commands.speech_state({}));
      }
      return state;
    } catch {
      return { kind: "failed" };
    }
  }

  #giveUp(trouble: Trouble): void {
    this.#rest();
    this.trouble = trouble;
  }

  #ask<Reply>(command: () => Promise<Reply>): Promise<Reply> {
    const reply = this.#last.then(command, command);
    this.#last = reply;
    return reply;
  }
}
