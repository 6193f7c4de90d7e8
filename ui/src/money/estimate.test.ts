// An estimate: the reply, the field to correct, and that a changed field takes the result away.
import { expect, test } from "vitest";

import { MemoryCore, refusal, sitting } from "../lib/backend/memory";
import { App } from "../lib/state/app.svelte";
import { Estimate } from "./estimate.svelte";

type Reply = { read_back: { field: string; text: string }[] };

async function estimateOf(question: () => Promise<Reply>) {
  const app = new App(new MemoryCore({ session_start: () => sitting() }).call);
  await app.session.start();
  return new Estimate<Reply>(app, question);
}

test("how_a_number_was_read_stands_at_its_field", async () => {
  const estimate = await estimateOf(async () => ({ read_back: [{ field: "hours", text: "read 20" }] }));
  expect(await estimate.work()).toBe(true);
  expect(estimate.readBack("hours")).toBe("read 20");
  expect(estimate.readBack("price")).toBe("");
});

test("a_refused_field_is_pointed_out_with_the_cores_words", async () => {
  const estimate = await estimateOf(() => Promise.reject(refusal("input", "write a number", "hours")));
  expect(await estimate.work()).toBe(false);
  expect(estimate.errors).toEqual([{ target: "hours", text: "write a number" }]);
  expect(estimate.ask.failure).toBeUndefined();
});

test("a_refusal_without_a_field_is_shown_as_it_is", async () => {
  const estimate = await estimateOf(() => Promise.reject(refusal("broken", "ours")));
  await estimate.work();
  expect(estimate.errors).toEqual([]);
  expect(estimate.ask.failure?.text).toBe("ours");
});

test("a_change_takes_the_old_result_away", async () => {
  const estimate = await estimateOf(async () => ({ read_back: [] }));
  await estimate.work();
  estimate.changed();
  expect(estimate.ask.reply).toBeUndefined();
});
