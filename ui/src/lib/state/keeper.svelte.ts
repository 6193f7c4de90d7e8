// Keeps what is typed in the draft: after a short rest, one save at a time for each field, the newest text last.
// What the person typed stands here until the box is closed; no reload and no failed save can take it.
import { failureOf } from "../backend/backend";
import type { DraftSave, Failure, Saved } from "../wire/types";

/** How long typing must rest before it is saved, in milliseconds. */
export const REST_MS = 300;

/** How long typing without rest may stay unsaved, in milliseconds. */
export const LONGEST_MS = 1000;

export type KeepState = "nothing" | "saving" | "saved" | "failed";

type Lane = { timer: ReturnType<typeof setTimeout> | undefined; typedSince: number | undefined; running: Promise<void> | undefined };

export class Keeper {
  /** The newest text of every field touched since the box was opened. */
  #texts = $state<Record<string, string>>({});
  /** Fields whose newest text is not kept yet. */
  #unkept = $state.raw<Record<string, true>>({});
  #failures = $state.raw<Record<string, Failure>>({});
  #notices = $state<Record<string, string>>({});
  /** "Gemt kl. …", as the core said it last. */
  savedText = $state("");

  #lanes: Record<string, Lane> = {};
  readonly #save: (request: DraftSave) => Promise<Saved>;
  readonly #broken: () => string;
  /** Raised by `forget`, so that a reply on its way is not taken for the next person's. */
  #sitting = 0;

  constructor(save: (request: DraftSave) => Promise<Saved>, broken: () => string) {
    this.#save = save;
    this.#broken = broken;
  }

  get state(): KeepState {
    if (Object.keys(this.#failures).length > 0) return "failed";
    if (Object.keys(this.#unkept).length > 0) return "saving";
    return this.savedText === "" ? "nothing" : "saved";
  }

  /** Whether anything was typed since the last box was closed. */
  get isTouched(): boolean {
    return Object.keys(this.#texts).length > 0;
  }

  /** The fields whose newest text is not kept yet. */
  get unkept(): string[] {
    return Object.keys(this.#unkept);
  }

  /** The first refusal, for the alert. */
  get failure(): Failure | undefined {
    return Object.values(this.#failures)[0];
  }

  failureOf(field: string): Failure | undefined {
    return this.#failures[field];
  }

  /** What stands in the field: what was typed here, else what the core read. */
  textOf(field: string, read: string): string {
    return this.#texts[field] ?? read;
  }

  noticeOf(field: string, read: string): string {
    return this.#notices[field] ?? read;
  }

  /** The person typed; saved when the typing rests. */
  write(field: string, text: string): void {
    this.#texts[field] = text;
    this.#unkept = { ...this.#unkept, [field]: true };
    const lane = this.#laneOf(field);
    clearTimeout(lane.timer);
    lane.typedSince ??= Date.now();
    const left = lane.typedSince + LONGEST_MS - Date.now();
    lane.timer = setTimeout(() => void this.#run(field), Math.max(0, Math.min(REST_MS, left)));
  }

  /** Saves one field now (it was left). */
  async keep(field: string): Promise<void> {
    if (this.#unkept[field]) await this.#run(field);
  }

  /** Saves all that is not kept; tells whether everything is kept now. */
  async flush(): Promise<boolean> {
    await Promise.all(Object.keys(this.#unkept).map((field) => this.#run(field)));
    return Object.keys(this.#unkept).length === 0;
  }

  /** The box is closed: nothing of this person stays in the page. */
  forget(): void {
    this.#sitting += 1;
    for (const lane of Object.values(this.#lanes)) clearTimeout(lane.timer);
    this.#lanes = {};
    this.#texts = {};
    this.#unkept = {};
    this.#failures = {};
    this.#notices = {};
    this.savedText = "";
  }

  #laneOf(field: string): Lane {
    return (this.#lanes[field] ??= { timer: undefined, typedSince: undefined, running: undefined });
  }

  #run(field: string): Promise<void> {
    const lane = this.#laneOf(field);
    clearTimeout(lane.timer);
    lane.typedSince = undefined;
    // A save under way goes on with the newest text when it is done.
    lane.running ??= this.#saveUntilKept(field).finally(() => (lane.running = undefined));
    return lane.running;
  }

  async #saveUntilKept(field: string): Promise<void> {
    const sitting = this.#sitting;
    for (;;) {
      const value = this.#texts[field] ?? "";
      try {
        const saved = await this.#save({ field, value });
        if (sitting !== this.#sitting) return;
        this.#failures = without(this.#failures, field);
        this.#notices[field] = saved.notice;
        this.savedText = saved.text;
      } catch (thrown) {
        if (sitting !== this.#sitting) return;
        this.#failures = { ...this.#failures, [field]: failureOf(thrown, this.#broken()) };
        // The text stays unkept: the next key, the next leave and "try again" all try anew.
        if (this.#texts[field] === value) return;
        continue;
      }
      if (this.#texts[field] === value) {
        this.#unkept = without(this.#unkept, field);
        return;
      }
    }
  }
}

function without<Value>(all: Record<string, Value>, field: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(all).filter(([name]) => name !== field));
}
