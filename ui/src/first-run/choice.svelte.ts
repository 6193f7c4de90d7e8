// The two questions of the first run, and changing the answers later.
import type { FieldError } from "../lib/parts/error";
import type { App } from "../lib/state/app.svelte";
import type { Kommune, SessionView, Voice } from "../lib/wire/types";

export class Choice {
  errors = $state.raw<FieldError[]>([]);
  readonly saving;
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
    this.saving = app.ask<SessionView>();
  }

  /** The first time: on to the second question. A change: saved at once, and back to where it was asked for. */
  async kommune(kommune: Kommune | undefined): Promise<void> {
    const { session, words, router } = this.#app;
    if (!kommune) {
      this.errors = [{ target: "kommune-0", text: words["first-kommune-missing"] }];
      return;
    }
    this.errors = [];
    session.picked = kommune;
    const chosen = session.view.chosen;
    if (chosen.kind === "not_yet") {
      this.#app.go("first/voice");
      return;
    }
    await this.saving.run(() => session.choose(kommune, chosen.voice));
    if (this.saving.failure) return;
    if (router.canGoBack) this.#app.back();
    else this.#app.go("start");
  }

  async voice(voice: Voice | undefined): Promise<void> {
    const { session, words, router } = this.#app;
    const chosen = session.view.chosen;
    const kommune = session.picked ?? (chosen.kind === "chosen" ? chosen.kommune : undefined);
    if (!kommune) {
      this.#app.go("first/kommune");
      return;
    }
    if (!voice) {
      this.errors = [{ target: "voice-0", text: words["first-voice-missing"] }];
      return;
    }
    this.errors = [];
    await this.saving.run(() => session.choose(kommune, voice));
    if (this.saving.failure) return;
    // Whoever was on the way to a box when the questions came goes on there.
    this.#app.go(router.before.startsWith("box/") ? router.before : "start");
  }
}
