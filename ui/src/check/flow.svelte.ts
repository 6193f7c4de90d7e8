// The walk through "Tjek dig selv": answers to the core, the next page back.
import type { FieldError } from "../lib/parts/error";
import type { App } from "../lib/state/app.svelte";
import type { Birth, CheckShow, CheckStep, QuestionId, YesNo } from "../lib/wire/types";
import { missingKey, type YesNoId } from "./questions";

/** The screen that shows a step. */
export function pathOf(step: CheckStep): string {
  return step.kind === "question" ? `check/question/${step.id}` : `check/${step.kind}`;
}

export class CheckFlow {
  readonly shown;
  readonly sending;
  errors = $state.raw<FieldError[]>([]);
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
    this.shown = app.ask<CheckStep>();
    this.sending = app.ask<CheckStep>();
  }

  /** Brings what a screen shows. */
  async show(show: CheckShow): Promise<void> {
    await this.shown.run(() => this.#ask(show));
  }

  /** Goes to the first open question, or to the review. */
  async goOn(): Promise<void> {
    const step = await this.sending.run(() => this.#ask({ kind: "next" }));
    if (step) this.#app.go(pathOf(step));
  }

  choose(id: YesNoId, answer: YesNo): void {
    this.#app.session.check[id] = answer;
  }

  /** On from a question: an open one is pointed out first. */
  async next(id: QuestionId): Promise<void> {
    this.errors = [];
    if (id === "birth") {
      await this.#tryBirth({ kind: "date", ...this.#app.session.birthTyped });
      return;
    }
    if (this.#app.session.check[id] === "not_asked") {
      this.errors = [{ target: "answer-0", text: this.#app.words[missingKey[id]] }];
      return;
    }
    await this.goOn();
  }

  /** The two questions instead of the date. */
  async ratherYesNo(): Promise<void> {
    this.errors = [];
    await this.#tryBirth({ kind: "yes_no_instead" });
  }

  /** Back to the page one came from inside the walk; where one jumped into it, to the question before this one. */
  back(before: readonly QuestionId[]): void {
    const { router } = this.#app;
    if (router.before.startsWith("check/")) {
      this.#app.back();
      return;
    }
    const previous = before.at(-1);
    if (previous) router.replace(`check/question/${previous}`);
    else if (router.before === "check") this.#app.back();
    else router.replace("check");
  }

  /** Forgets every answer and begins again. */
  async restart(): Promise<void> {
    this.#app.session.forgetCheck();
    await this.sending.run(() => this.#ask({ kind: "next" }));
    if (!this.sending.failure) this.#app.go("check");
  }

  /** A birth date that the core refuses is not kept as an answer; what was typed stays in the fields. */
  async #tryBirth(birth: Birth): Promise<void> {
    const { session, words } = this.#app;
    if (birth.kind === "date" && !birth.day.trim() && !birth.month.trim() && !birth.year.trim()) {
      this.errors = [{ target: "birth-day", text: words["check-missing-birth"] }];
      return;
    }
    const before = session.check.birth;
    session.check.birth = birth;
    await this.goOn();
    const failure = this.sending.failure;
    if (!failure) return;
    session.check.birth = before;
    if (failure.code === "input") {
      this.errors = [{ target: birthField(failure.field), text: failure.text }];
      this.sending.clear();
    }
  }

  #ask(show: CheckShow): Promise<CheckStep> {
    return this.#app.commands.check_step({ answers: $state.snapshot(this.#app.session.check), show });
  }
}

function birthField(field: string): string {
  if (field.endsWith("month")) return "birth-month";
  if (field.endsWith("year")) return "birth-year";
  return "birth-day";
}
