// Writing: the list of forms, questions of every kind, and the paper that comes of them.
import { expect, test } from "vitest";

import { act, at, faults, press, settle, stage, type } from "../testing/stage";

const on = stage();
const saved = () => on.core.requests("draft_save").at(-1);

test("a_card_is_one_link_that_is_called_what_the_form_is_called", async () => {
  await on.arrive("write");
  const links = [...document.querySelectorAll("[data-form] a")];
  expect(links.map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
    ["apply", "#write/ansoegning"],
    ["card", "#write/moedekort"],
  ]);
  expect(at("[data-form=ansoegning]").textContent).toContain("begun");
});

test("a_short_form_leads_straight_to_its_first_question", async () => {
  await on.arrive("write/klage");
  expect(at("h1").textContent).toBe("form-klage");
  expect(document.querySelector("[data-part]")).toBeNull();
  expect(at(".main").getAttribute("href")).toBe("#write/klage/about/name");
});

test("an_example_sentence_is_added_after_what_stands_there_and_takes_the_place_of_a_line", async () => {
  await on.arrive("write/klage/about/name");
  await press("[data-field=t] [data-act=example]");
  expect(at<HTMLTextAreaElement>("textarea").value).toBe("v\ne");
  await press("[data-field=n] [data-act=example]");
  expect(at<HTMLInputElement>("#field-n").value).toBe("line example");
});

test("a_theme_puts_the_beginning_of_a_sentence_at_the_end_of_the_text", async () => {
  await on.arrive("write/klage/about/name");
  await press("[data-act=theme]");
  expect(at<HTMLTextAreaElement>("textarea").value).toBe("v\nLifting: ");
  expect(document.activeElement).toBe(at("textarea"));
});

test("several_choices_are_kept_in_their_order_and_the_form_is_read_again", async () => {
  await on.arrive("write/klage/about/name");
  const first = at<HTMLInputElement>("#field-s-0");
  first.focus();
  first.click();
  await settle();
  await settle();
  expect(saved()).toEqual({ field: "s", value: "x,y" });
  expect(on.core.requests("draft_read")).toHaveLength(2);
  expect(document.activeElement).toBe(first);
  await press("#field-s-1");
  expect(saved()).toEqual({ field: "s", value: "x" });
});

test("a_box_is_ticked_and_the_tick_is_taken_away", async () => {
  await on.arrive("write/klage/about/name");
  await press("#field-k-0");
  expect(saved()).toEqual({ field: "k", value: "ja" });
  await press("#field-k-0");
  expect(saved()).toEqual({ field: "k", value: "" });
});

test("a_day_is_kept_as_it_was_typed_once_its_fields_are_left", async () => {
  await on.arrive("write/klage/about/name");
  expect(at<HTMLInputElement>("#field-d-year").value).toBe("2027");
  at("#field-d").focus();
  type("#field-d", "06");
  at("#field-d-month").focus();
  await settle();
  expect(on.core.requests("draft_read")).toHaveLength(1);
  at("#field-n").focus();
  await settle();
  await settle();
  expect(saved()).toEqual({ field: "d", value: "06.1.2027" });
  expect(on.core.requests("draft_read")).toHaveLength(2);
});

test("every_kind_of_answer_is_read_in_words_before_the_paper_is_made", async () => {
  await on.arrive("write/klage/review");
  const answers = [...document.querySelectorAll("[data-row] dd:not(.change)")].map(({ textContent }) => textContent);
  expect(answers).toEqual(["draft-not-written", "v", "X", "Y", "5.1.2027"]);
});

test.each([
  ["ansoegning", "draft-to-letter"],
  ["klage", "draft-to-letter"],
  ["moedekort", "paper-see"],
])("a_review_leads_to_the_letter_or_the_sheet: %s", async (form, words) => {
  await on.arrive(`write/${form}/review`);
  expect(at(".main").textContent).toBe(words);
  expect(at(".main").getAttribute("href")).toBe(`#write/${form}/paper`);
});

test("the_pages_of_the_case_need_no_review", async () => {
  await on.arrive("write/sag/about/name");
  expect(document.querySelector('a[href="#write/sag/review"]')).toBeNull();
  await act("next");
  expect(on.app.router.path).toBe("write");
});

test("a_paper_without_what_it_needs_says_so_and_cannot_be_taken_away", async () => {
  await on.arrive("write/samtykke/paper");
  expect(at("[data-needs]").textContent).toContain("who may be asked");
  expect(document.querySelector("[data-act^=write-]")).toBeNull();
  expect(at(".main").getAttribute("href")).toBe("#write/samtykke/review");
});

test("a_sheet_of_ones_own_is_not_sent", async () => {
  await on.arrive("write/moedekort/paper");
  expect(at("main").textContent).toContain("paper-own");
  expect(at("main").textContent).not.toContain("draft-letter-not-sent");
  expect(document.querySelector('a[href="#write/moedekort/send"]')).toBeNull();
});

test("a_paper_shows_its_lists_and_tables", async () => {
  await on.arrive("write/ansoegning/paper");
  expect([...document.querySelectorAll(".sheet li")].map(({ textContent }) => textContent)).toEqual(["one", "two"]);
  expect(at(".sheet th[scope=row]").textContent).toBe("meeting");
  expect(at("[data-act=write-application]").className).toContain("main");
  expect(await faults()).toEqual([]);
});
