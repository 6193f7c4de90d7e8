// How far a letter is: one row open at a time, today in one press, and errors at their row.
import { expect, test } from "vitest";

import { refusal } from "../lib/backend/memory";
import { act, at, faults, press, stage, type } from "../testing/stage";

const on = stage();
const path = "write/klage/send";
const openRows = () => [...document.querySelectorAll<HTMLElement>("[data-mark]:has(fieldset)")].map(({ dataset }) => dataset.mark);

test("the_next_mark_is_open_and_no_other", async () => {
  await on.arrive(path);
  expect(openRows()).toEqual(["skrevet"]);
  await press("[data-mark=sendt] [data-act=mark-open]");
  expect(openRows()).toEqual(["sendt"]);
  expect(document.activeElement?.id).toBe("mark-sendt-day");
  expect(await faults()).toEqual([]);
});

test("today_is_filled_in_and_set_and_the_row_is_read", async () => {
  await on.arrive(path);
  await act("mark-today");
  expect(at<HTMLInputElement>("#mark-skrevet-day-year").value).toBe("2026");
  await act("mark-set");
  expect(on.core.requests("mark_set")).toEqual([{ form: "klage", mark: "skrevet", day: "26.11.2026" }]);
  expect(at("[data-told]").textContent).toBe("skrevet, told");
  expect(document.activeElement?.id).toBe("mark-skrevet");
  expect(openRows()).toEqual(["printet"]);
});

test("only_what_the_municipality_has_looks_like_something_good", async () => {
  await on.arrive(path);
  await press("[data-mark=sendt] [data-act=mark-open]");
  await act("mark-today");
  await act("mark-set");
  expect(document.querySelector(".received")).toBeNull();
  await act("mark-today");
  await act("mark-set");
  expect(at(".received").dataset.mark).toBe("modtaget");
});

test("a_letter_that_is_sent_is_not_called_unsent", async () => {
  await on.arrive(path);
  expect(at("main").textContent).toContain("draft-letter-not-sent");
  await press("[data-mark=sendt] [data-act=mark-open]");
  await act("mark-today");
  await act("mark-set");
  expect(at("main").textContent).not.toContain("draft-letter-not-sent");
});

test("a_mark_is_taken_away_again", async () => {
  await on.arrive(path);
  await act("mark-today");
  await act("mark-set");
  await act("mark-remove");
  expect(on.core.requests("mark_set").at(-1)).toEqual({ form: "klage", mark: "skrevet", day: "" });
  expect(openRows()).toEqual(["skrevet"]);
});

test("a_day_that_is_none_is_told_in_its_row_and_stays", async () => {
  await on.arrive(path, { mark_set: () => Promise.reject(refusal("input", "no day", "skrevet")) });
  type("#mark-skrevet-day", "40");
  await act("mark-set");
  expect(at("#mark-skrevet-day-error").textContent).toContain("no day");
  expect(at<HTMLInputElement>("#mark-skrevet-day").value).toBe("40");
  expect(document.querySelector("[data-failure]")).toBeNull();
});

test("nothing_typed_takes_no_mark_away", async () => {
  await on.arrive(path);
  await act("mark-set");
  expect(on.core.requests("mark_set")[0]?.day).not.toBe("");
});
