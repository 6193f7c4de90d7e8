// The walk through the questions: forth, back, and what is left open.
import { beforeEach, expect, test } from "vitest";

import { MemoryCore, refusal, sitting } from "../lib/backend/memory";
import { App } from "../lib/state/app.svelte";
import type { CheckAsk, CheckStep, QuestionId } from "../lib/wire/types";
import { CheckFlow } from "./flow.svelte";

const question = (id: QuestionId, before: QuestionId[] = []): CheckStep => ({
  kind: "question",
  id,
  count: "",
  title: id,
  help: "",
  why: "",
  before,
  sources: [],
});

let core: MemoryCore;
let app: App;
let flow: CheckFlow;
let answer: (ask: CheckAsk) => CheckStep;

beforeEach(async () => {
  answer = () => question("wants_work");
  core = new MemoryCore({ session_start: () => sitting(), check_step: (ask) => answer(ask) });
  app = new App(core.call);
  await app.session.start();
  app.router.restart("check");
  flow = new CheckFlow(app);
});

test("an_open_question_is_pointed_out_and_not_sent", async () => {
  await flow.next("wants_work");
  expect(flow.errors).toEqual([{ target: "answer-0", text: "check-missing-wants-work" }]);
  expect(core.requests("check_step")).toHaveLength(0);
  expect(app.router.path).toBe("check");
});

test("pressing_on_again_tells_it_again", async () => {
  await flow.next("wants_work");
  const first = flow.errors;
  await flow.next("wants_work");
  expect(flow.errors).not.toBe(first);
});

test("dont_know_is_an_answer_that_goes_on", async () => {
  flow.choose("wants_work", "dont_know");
  answer = () => question("foertidspension", ["wants_work"]);
  await flow.next("wants_work");
  expect(core.requests("check_step")[0]?.answers.wants_work).toBe("dont_know");
  expect(app.router.path).toBe("check/question/foertidspension");
});

test("when_nothing_is_open_the_review_comes", async () => {
  flow.choose("wants_work", "yes");
  answer = () => ({ kind: "review", rows: [] });
  await flow.next("wants_work");
  expect(app.router.path).toBe("check/review");
});

test("the_birth_date_goes_as_typed", async () => {
  app.session.birthTyped = { day: " 5", month: "3", year: "1980" };
  await flow.next("birth");
  expect(core.requests("check_step")[0]?.answers.birth).toEqual({ kind: "date", day: " 5", month: "3", year: "1980" });
  expect(app.session.check.birth.kind).toBe("date");
});

test("a_refused_birth_date_stays_typed_and_is_no_answer", async () => {
  app.session.birthTyped = { day: "31", month: "02", year: "2027" };
  answer = () => {
    throw refusal("input", "no such day", "day");
  };
  await flow.next("birth");
  expect(flow.errors).toEqual([{ target: "birth-day", text: "no such day" }]);
  expect(app.session.check.birth).toEqual({ kind: "not_asked" });
  expect(app.session.birthTyped.day).toBe("31");
  expect(app.router.path).toBe("check");
});

test("no_birth_date_at_all_is_pointed_out_by_the_page", async () => {
  await flow.next("birth");
  expect(flow.errors).toEqual([{ target: "birth-day", text: "check-missing-birth" }]);
});

test("two_questions_can_stand_for_the_date", async () => {
  answer = () => question("over_18", ["birth"]);
  await flow.ratherYesNo();
  expect(app.session.check.birth).toEqual({ kind: "yes_no_instead" });
  expect(app.router.path).toBe("check/question/over_18");
});

test("back_inside_the_walk_is_the_page_one_came_from", () => {
  app.router.go("check/review");
  app.router.go("check/question/wants_work");
  flow.back(["birth"]);
  expect(app.router.path).toBe("check/review");
});

test("back_from_a_question_jumped_into_goes_question_by_question_to_the_beginning", () => {
  app.router.go("check/question/foertidspension");
  flow.back(["wants_work"]);
  expect(app.router.path).toBe("check/question/wants_work");
  flow.back(["birth"]);
  expect(app.router.path).toBe("check/question/birth");
  flow.back([]);
  expect(app.router.path).toBe("check");
  expect(app.router.canGoBack).toBe(false);
});

test("starting_again_forgets_every_answer_and_tells_the_core", async () => {
  app.session.birthTyped = { day: "5", month: "3", year: "1980" };
  flow.choose("wants_work", "no");
  await flow.restart();
  expect(core.requests("check_step")[0]?.answers).toEqual(sitting().check);
  expect(app.session.birthTyped.year).toBe("");
  expect(app.router.path).toBe("check");
});
