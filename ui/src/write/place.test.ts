// Where a question page of a form leads.
import { expect, test } from "vitest";

import type { DraftView, PartPage, PartView } from "../lib/wire/types";
import { formToSend, pathAfter, placeOf } from "./place";

const page = (id: string): PartPage => ({ id, title: id, help: "", why: "", fields: [] });
const first = page("name");
const last = page("contact");
const part: PartView = { id: "about", title: "part", done: false, status: "", pages: [first, last] };
const other: PartView = { ...part, id: "check", pages: [] };
const view = (form: string, parts: PartView[]): DraftView => ({
  form,
  title: "form",
  is_letter: true,
  lead: "",
  sources: [],
  parts,
  overview: "",
  next_part: "",
  saved: "",
});
const long = view("long", [part, other]);
const short = view("short", [part]);

test("a_page_leads_to_the_next_page_of_its_part", () => {
  expect(pathAfter(long, { part, page: first }, "write/long")).toBe("write/long/about/contact");
  expect(pathAfter(short, { part, page: first }, "write/short")).toBe("write/short/about/contact");
});

test("the_last_page_of_a_part_leads_to_the_list_of_parts", () => {
  expect(pathAfter(long, { part, page: last }, "write/long/about/name")).toBe("write/long");
});

test("the_last_page_of_a_short_form_leads_to_its_paper", () => {
  expect(pathAfter(short, { part, page: last }, "write/short/about/name")).toBe("write/short/paper");
});

test("a_change_asked_for_in_the_review_leads_back_to_it", () => {
  expect(pathAfter(long, { part, page: first }, "write/long/review")).toBe("write/long/review");
  expect(pathAfter(short, { part, page: first }, "write/long/review")).toBe("write/short/about/contact");
});

test.each([
  ["deadlines", "deadlines"],
  ["write", "write"],
  ["start", "write"],
])("a_page_of_the_case_leads_back_to_where_it_was_asked_for: %s", (from, to) => {
  expect(pathAfter(view("sag", [part]), { part, page: first }, from)).toBe(to);
});

test("above_a_page_stands_the_part_of_a_long_form_and_the_name_of_a_short_one", () => {
  expect(placeOf(long, { part, page: first })).toBe("part");
  expect(placeOf(short, { part, page: first })).toBe("form");
});

test("apply_now_is_sent_like_the_application", () => {
  expect(formToSend("now/send")).toBe("ansoegning");
  expect(formToSend("write/klage/send")).toBe("klage");
});
