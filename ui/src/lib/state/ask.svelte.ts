// A question to the core that a page waits for: the reply, or the refusal.
import { failureOf } from "../backend/backend";
import type { Failure } from "../wire/types";

export class Ask<Reply> {
  reply = $state.raw<Reply>();
  failure = $state.raw<Failure>();
  waiting = $state(false);
  #turn = 0;
  readonly #broken: () => string;

  /** `broken` gives the words for a bridge that does not answer at all. */
  constructor(broken: () => string) {
    this.#broken = broken;
  }

  /** Asks; an older question that answers late is not listened to. Tells the reply, or nothing if it was refused. */
  async run(question: () => Promise<Reply>): Promise<Reply | undefined> {
    const turn = ++this.#turn;
    this.waiting = true;
    this.failure = undefined;
    try {
      const reply = await question();
      if (turn !== this.#turn) return undefined;
      this.reply = reply;
      return reply;
    } catch (thrown) {
      if (turn === this.#turn) this.failure = failureOf(thrown, this.#broken());
      return undefined;
    } finally {
      if (turn === this.#turn) this.waiting = false;
    }
  }

  /** Does what is to be done once: a second press while it is under way is the same press. */
  async act(question: () => Promise<Reply>): Promise<Reply | undefined> {
    return this.waiting ? undefined : this.run(question);
  }

  /** Forgets the reply, because what it answered has changed. */
  clear(): void {
    this.#turn += 1;
    this.reply = undefined;
    this.failure = undefined;
    this.waiting = false;
  }
}
