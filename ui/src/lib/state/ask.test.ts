// A page shows the answer to its last question only.
import { expect, test } from "vitest";

import { refusal } from "../backend/memory";
import { Ask } from "./ask.svelte";

test("a_late_reply_to_an_older_question_is_not_heard", async () => {
  const ask = new Ask<string>(() => "broken");
  let answerFirst: (reply: string) => void = () => {};
  const first = ask.run(() => new Promise((done) => (answerFirst = done)));
  await ask.run(async () => "second");
  answerFirst("first");
  expect(await first).toBeUndefined();
  expect(ask.reply).toBe("second");
});

test("a_refusal_is_kept_in_the_cores_own_words", async () => {
  const ask = new Ask<string>(() => "broken");
  await ask.run(() => Promise.reject(refusal("read_only", "may not write")));
  expect(ask.failure).toEqual(refusal("read_only", "may not write"));
  expect(ask.waiting).toBe(false);
});

test("what_the_bridge_itself_throws_becomes_the_words_given", async () => {
  const ask = new Ask<string>(() => "broken");
  await ask.run(() => Promise.reject(new TypeError("x")));
  expect(ask.failure).toEqual(refusal("broken", "broken"));
});
