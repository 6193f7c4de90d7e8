// The self-check on the screen.
import { expect, test } from "vitest";

import { at, faults, settle, stage } from "../testing/stage";

const on = stage();

test("more_than_three_things_that_would_change_the_outcome_are_folded_away", async () => {
  await on.arrive("check/result");
  const card = document.querySelector("#flips")?.closest("section");
  expect(card?.querySelectorAll("li")).toHaveLength(4);
  expect(card?.querySelectorAll("details li")).toHaveLength(1);
  expect(document.querySelector("[data-pointer=fleksjob]")?.textContent).toContain("ask");
});

test("a_page_left_open_shows_its_errors_first_and_in_the_title", async () => {
  await on.arrive("check/question/over_18");
  at("[data-act=next]").click();
  await settle();
  expect(document.title).toMatch(/^app-error-prefix /);
  expect(document.activeElement?.getAttribute("role")).toBe("alert");
  expect(document.querySelector("#answer-error")?.textContent).toContain("check-missing-over-18");
  expect(await faults()).toEqual([]);
});
