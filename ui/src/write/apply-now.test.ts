// "Søg nu": from opening it to the letter in a few presses, without a box and before anything else is chosen.
import { expect, test } from "vitest";

import { sitting } from "../lib/backend/memory";
import { act, at, press, stage, type } from "../testing/stage";

const on = stage();
const fresh = { session_start: () => sitting({ chosen: { kind: "not_yet" } }), session_choose: () => sitting() };

test("a_municipality_and_a_name_are_enough", async () => {
  await on.arrive("now", fresh);
  await press("#kommune-0");
  type("#field-navn", "Anna");
  await act("see-letter");
  expect(on.core.requests("session_choose")).toEqual([{ kommune: { kind: "known", code: "0730" }, voice: "own" }]);
  expect(on.core.requests("draft_save")).toEqual([{ field: "navn", value: "Anna" }]);
  expect(on.app.router.path).toBe("now/paper");
});

test("without_a_municipality_it_says_what_is_missing", async () => {
  await on.arrive("now", fresh);
  await act("see-letter");
  expect(at("#kommune-error").textContent).toContain("first-kommune-missing");
  expect(on.app.router.path).toBe("now");
});

test("a_known_municipality_is_not_asked_for_again", async () => {
  await on.arrive("now");
  expect(document.querySelector("#kommune-0")).toBeNull();
  await act("see-letter");
  expect(on.app.router.path).toBe("now/paper");
});

test("the_letter_can_be_saved_at_once_and_leads_on", async () => {
  await on.arrive("now/paper");
  await act("write-pdf");
  expect(on.core.requests("paper_write")).toEqual([{ paper: { kind: "soeg_nu" }, form: "pdf", name: "", clash: "ask" }]);
  const ways = [...document.querySelectorAll("main a")].map((link) => link.getAttribute("href"));
  expect(ways).toEqual(["#now/send", "#write/ansoegning"]);
});

test("it_is_sent_like_the_application", async () => {
  await on.arrive("now/send");
  expect(on.core.requests("paper_view")).toEqual([{ paper: { kind: "how_to_send", form: "ansoegning" } }]);
  expect(on.core.requests("marks_read")).toEqual([{ form: "ansoegning" }]);
});
