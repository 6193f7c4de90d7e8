// Reading: hard words and depth.
import { flushSync } from "svelte";
import { expect, test } from "vitest";

import { at, faults, settle, stage } from "../testing/stage";

const on = stage();

test("a_hard_word_opens_its_explanation_where_it_stands_and_closes_it_again", async () => {
  await on.arrive("explain/hvem");
  const word = document.querySelector<HTMLElement>("[data-term=word]");
  expect(word?.getAttribute("aria-expanded")).toBe("false");
  word?.click();
  flushSync();
  const box = document.querySelector("[role=note]");
  expect(box?.textContent).toContain("m");
  expect(document.getElementById(word?.getAttribute("aria-controls") ?? "")?.contains(box)).toBe(true);
  expect(await faults()).toEqual([]);
  at("[data-act=close-term]").click();
  flushSync();
  expect(document.querySelector("[role=note]")).toBeNull();
  // The button that was pressed is gone: the reader is back at the word.
  expect(document.activeElement).toBe(word);
});

test("a_topic_is_asked_for_at_the_depth_that_was_chosen_and_the_next_topic_too", async () => {
  await on.arrive("explain/hvem");
  expect(document.querySelector("main")?.textContent).not.toContain("Act 1");
  at("#depth-2").click();
  await settle();
  await settle();
  expect(document.querySelector("main")?.textContent).toContain("Act 1");
  expect(on.app.depth).toBe("sources");
  expect(on.app.readTopics.has("hvem")).toBe(true);
});
