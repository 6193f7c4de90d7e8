// "Mine frister": the line of days, what each day rests on, and taking the days along.
import { expect, test } from "vitest";

import { core } from "../testing/core";
import { act, at, press, stage } from "../testing/stage";

const on = stage();

test("the_days_stand_in_order_and_today_is_marked", async () => {
  await on.arrive("deadlines");
  const days = [...document.querySelectorAll("[aria-labelledby=timeline] li")];
  expect(days.map((day) => day.querySelector(".text")?.textContent)).toEqual(["gone", "now", "coming"]);
  expect(days.map((day) => day.getAttribute("aria-current"))).toEqual([null, "date", null]);
  expect(at("time").getAttribute("datetime")).toBe("2027-01-17");
});

test("a_clock_says_its_safe_day_first_and_leads_to_its_pages_and_its_letter", async () => {
  await on.arrive("deadlines");
  expect(at("[data-clock=svar] .first").textContent).toBe("safe day");
  const ways = [...document.querySelectorAll("[data-clock=svar] a")].map((link) => link.getAttribute("href"));
  expect(ways).toEqual(["#write/sent-svar", "#write/sag/brev/sag-ansoegt"]);
  expect(at("[data-clock=klage]").textContent).toContain("write it");
});

test("where_no_day_is_known_it_says_so", async () => {
  const known = await core().answers.deadlines_read?.({});
  if (!known) throw new Error("no days");
  await on.arrive("deadlines", { deadlines_read: () => ({ ...known, timeline: [], after_complaint: [] }) });
  expect(at("main").textContent).toContain("deadlines-none");
  expect(document.querySelector("#timeline, #after")).toBeNull();
});

test("the_name_stands_in_the_calendar_only_where_it_is_asked_for", async () => {
  await on.arrive("deadlines");
  await act("save-calendar");
  await press("#calendar-0");
  await act("save-calendar");
  expect(on.core.requests("calendar_write")).toEqual([{ with_name: false }, { with_name: true }]);
  expect(at("[data-paper]").dataset.paper).toBe("days.ics");
});

test("a_page_asked_for_here_leads_back_here", async () => {
  await on.arrive("write/sag/about/name");
  on.app.router.restart("deadlines");
  on.app.router.go("write/sag/about/name");
  await act("next");
  expect(on.app.router.path).toBe("deadlines");
});
