// "Søg nu": whose municipality, whose name, and on to the letter. It needs neither the first questions nor a box.
import type { FieldError } from "../lib/parts/error";
import type { App } from "../lib/state/app.svelte";
import { kommuneAt } from "../lib/state/kommune";
import type { SessionView } from "../lib/wire/types";

/** The field of the application that the name is kept in. */
export const NAME = "navn";

const APPLICATION = "ansoegning";

export class ApplyNow {
  /** The tile that is chosen. */
  kommune = $state("");
  errors = $state.raw<FieldError[]>([]);
  readonly choosing;
  /** Whether the municipality was not known when the page was opened: then the question stays while the page does. */
  readonly asksKommune: boolean;
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
    this.choosing = app.ask<SessionView>();
    this.asksKommune = !app.session.isChosen;
  }

  /** The name as it is typed, else as it stands in the open box. */
  get name(): string {
    const fields = this.#app.draft.viewOf(APPLICATION)?.parts.flatMap(({ pages }) => pages.flatMap((page) => page.fields)) ?? [];
    return this.#app.draft.keeper.textOf(NAME, fields.find(({ name }) => name === NAME)?.value ?? "");
  }

  async readName(): Promise<void> {
    if (this.#app.session.isOpen) await this.#app.draft.read(APPLICATION);
  }

  /** On to the letter, once the municipality is chosen. Who asks here writes for herself until she says otherwise. */
  async see(): Promise<void> {
    const { session, words } = this.#app;
    this.errors = [];
    if (this.asksKommune) {
      const kommune = kommuneAt(session.view.kommuner, this.kommune);
      if (!kommune) {
        this.errors = [{ target: "kommune-0", text: words["first-kommune-missing"] }];
        return;
      }
      const chosen = session.view.chosen;
      const voice = chosen.kind === "chosen" ? chosen.voice : "own";
      await this.choosing.run(() => session.choose(kommune, voice));
      if (this.choosing.failure) return;
    }
    this.#app.go("now/paper");
  }
}
