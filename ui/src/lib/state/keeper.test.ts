// What is typed is kept in order, the newest last, and never lost.
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { refusal } from "../backend/memory";
import type { DraftSave, Saved } from "../wire/types";
import { Keeper, LONGEST_MS, REST_MS } from "./keeper.svelte";

type Pending = { request: DraftSave; done: (saved: Saved) => void; fail: (thrown: unknown) => void };

let pending: Pending[];
let keeper: Keeper;
const saved = (text = "kept"): Saved => ({ text, notice: "" });
const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
  pending = [];
  keeper = new Keeper(
    (request) => new Promise((done, fail) => pending.push({ request: { ...request }, done, fail })),
    () => "broken",
  );
});

afterEach(() => vi.useRealTimers());

test("nothing_is_saved_before_the_typing_rests", async () => {
  keeper.write("name", "A");
  await vi.advanceTimersByTimeAsync(REST_MS - 1);
  keeper.write("name", "An");
  await vi.advanceTimersByTimeAsync(REST_MS - 1);
  expect(pending).toHaveLength(0);
  await vi.advanceTimersByTimeAsync(1);
  expect(pending.map(({ request }) => request.value)).toEqual(["An"]);
});

test("typing_without_rest_is_saved_all_the_same", async () => {
  const step = REST_MS / 3;
  for (let typed = step; typed <= LONGEST_MS; typed += step) {
    keeper.write("name", `A${typed}`);
    await vi.advanceTimersByTimeAsync(step);
  }
  expect(pending).toHaveLength(1);
});

test("one_save_of_a_field_at_a_time_and_the_newest_text_last", async () => {
  keeper.write("name", "A");
  void keeper.flush();
  keeper.write("name", "An");
  await vi.advanceTimersByTimeAsync(REST_MS);
  keeper.write("name", "Anna");
  await vi.advanceTimersByTimeAsync(REST_MS);
  expect(pending.map(({ request }) => request.value)).toEqual(["A"]);
  pending[0]?.done(saved());
  await settle();
  expect(pending.map(({ request }) => request.value)).toEqual(["A", "Anna"]);
  expect(keeper.state).toBe("saving");
  pending[1]?.done(saved("kept at 2"));
  await settle();
  expect(keeper.state).toBe("saved");
  expect(keeper.savedText).toBe("kept at 2");
});

test("fields_do_not_wait_for_each_other", async () => {
  keeper.write("name", "A");
  keeper.write("phone", "1");
  void keeper.flush();
  await settle();
  expect(pending.map(({ request }) => request.field)).toEqual(["name", "phone"]);
});

test("flush_waits_until_the_newest_text_is_kept", async () => {
  keeper.write("name", "A");
  let kept: boolean | undefined;
  void keeper.flush().then((all) => (kept = all));
  keeper.write("name", "B");
  pending[0]?.done(saved());
  await settle();
  expect(kept).toBeUndefined();
  pending[1]?.done(saved());
  await settle();
  expect(kept).toBe(true);
});

test("a_failed_save_keeps_the_text_and_is_tried_again", async () => {
  keeper.write("name", "Anna");
  const first = keeper.flush();
  pending[0]?.fail(refusal("disk_full", "full"));
  expect(await first).toBe(false);
  expect(keeper.state).toBe("failed");
  expect(keeper.failureOf("name")?.text).toBe("full");
  expect(keeper.textOf("name", "what the core had")).toBe("Anna");
  const second = keeper.flush();
  pending[1]?.done(saved());
  expect(await second).toBe(true);
  expect(pending[1]?.request.value).toBe("Anna");
  expect(keeper.state).toBe("saved");
});

test("a_bridge_that_breaks_is_told_in_the_words_given", async () => {
  keeper.write("name", "Anna");
  const flushed = keeper.flush();
  pending[0]?.fail(new Error("no bridge"));
  await flushed;
  expect(keeper.failure).toEqual(refusal("broken", "broken"));
});

test("a_reload_of_the_draft_never_overwrites_what_was_typed", async () => {
  expect(keeper.textOf("name", "old")).toBe("old");
  keeper.write("name", "");
  expect(keeper.textOf("name", "old")).toBe("");
});

test("leaving_a_field_saves_it_at_once_and_only_if_it_was_changed", async () => {
  await keeper.keep("name");
  expect(pending).toHaveLength(0);
  keeper.write("name", "A");
  void keeper.keep("name");
  expect(pending).toHaveLength(1);
});

test("after_forget_nothing_of_the_person_is_left_and_late_replies_are_not_heard", async () => {
  keeper.write("name", "Anna");
  void keeper.flush();
  keeper.write("phone", "1");
  keeper.forget();
  pending[0]?.done(saved("late"));
  await vi.advanceTimersByTimeAsync(REST_MS * 2);
  expect(pending).toHaveLength(1);
  expect(keeper.textOf("name", "")).toBe("");
  expect(keeper.savedText).toBe("");
  expect(keeper.state).toBe("nothing");
});
