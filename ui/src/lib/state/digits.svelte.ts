// The digits of a sheet while they are typed, group by group. They stay while the person looks elsewhere, until a box opens.
import type { SheetGroupView } from "../wire/types";
import type { App } from "./app.svelte";

export const GROUPS = 8;
const IN_GROUP = 6;

export class Digits {
  groups = $state<string[]>(Array.from({ length: GROUPS }, () => ""));
  /** What the core says of each group that is full. */
  checked = $state<(SheetGroupView | undefined)[]>(Array.from({ length: GROUPS }, () => undefined));
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  get all(): string {
    return this.groups.join(" ");
  }

  /** Takes what was typed or pasted into a group; digits beyond it go on into the next. Tells the group that comes next. */
  type(place: number, typed: string): number {
    const digits = typed.replaceAll(/[^0-9]/g, "");
    if (digits.length <= IN_GROUP) {
      this.groups[place] = typed;
      this.#check(place, digits);
      return digits.length === IN_GROUP ? place + 1 : place;
    }
    let at = place;
    for (let from = 0; from < digits.length && at < GROUPS; from += IN_GROUP, at += 1) {
      const group = digits.slice(from, from + IN_GROUP);
      this.groups[at] = group;
      this.#check(at, group);
    }
    return at;
  }

  forget(): void {
    this.groups.fill("");
    this.checked.fill(undefined);
  }

  #check(place: number, digits: string): void {
    this.checked[place] = undefined;
    if (digits.length !== IN_GROUP) return;
    const ask = this.#app.commands.sheet_group({ number: place + 1, typed: digits });
    // Where the core does not answer, the whole code is still tried when the person asks.
    void ask.then((view) => (this.checked[place] = view)).catch(() => undefined);
  }
}
