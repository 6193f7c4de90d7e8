// Taking a box along, and taking in what was written elsewhere.
import { expect, test } from "vitest";

import { refusal, sitting } from "../lib/backend/memory";
import { act as press, at, press as choose, settle, stage, type } from "../testing/stage";

const on = stage();

test("without_a_stick_nothing_is_chosen_and_the_warning_stands_at_what_is", async () => {
  await on.arrive("transfer/out");
  expect(document.body.textContent).toContain("no stick");
  await press("write-transfer");
  expect(on.core.requests("transfer_write")).toEqual([]);
  expect(document.body.textContent).not.toContain("others");
  await choose("#place-0");
  expect(document.body.textContent).toContain("others");
  await press("write-transfer");
  expect(on.core.requests("transfer_write")).toEqual([{ place: "/d" }]);
  expect(document.body.textContent).toContain("hest lampe regn bord sky");
});

test("a_stick_that_is_in_is_chosen_already", async () => {
  const places = [{ place: "/s", label: "stick", warning: "" }, { place: "/d", label: "here", warning: "others" }];
  await on.arrive("transfer/out", { transfer_start: () => ({ words: "a b c d e", places, no_stick: "" }) });
  await press("write-transfer");
  expect(on.core.requests("transfer_write")).toEqual([{ place: "/s" }]);
});

test("what_a_full_disk_does_not_keep_is_told_and_the_rest_is_taken_along", async () => {
  await on.arrive("start", {
    draft_save: () => {
      throw refusal("disk_full", "full");
    },
  });
  on.app.draft.keeper.write("name", "Anna");
  await on.leave();
  await on.arrive("transfer/out");
  expect(document.body.textContent).toContain("transfer-unkept");
  await choose("#place-0");
  await press("write-transfer");
  expect(on.core.requests("transfer_write")).toEqual([{ place: "/d" }]);
  expect(document.body.textContent).toContain("transfer-unkept");
});

test("answers_that_a_full_disk_does_not_keep_go_along_and_are_not_told_as_left_out", async () => {
  await on.arrive("start", {
    answers_save: () => {
      throw refusal("disk_full", "full");
    },
  });
  on.app.session.pay.hours = "20";
  await on.leave();
  await on.arrive("transfer/out");
  expect(on.core.requests("answers_save").length).toBeGreaterThan(0);
  expect(document.body.textContent).not.toContain("transfer-unkept");
  await choose("#place-0");
  await press("write-transfer");
  expect(on.core.requests("transfer_write")).toEqual([{ place: "/d" }]);
});

async function look() {
  await on.arrive("transfer/in");
  type("#words", "hest lampe regn bord sky");
  await settle();
  await press("open-file");
}

test("a_file_is_looked_at_and_nothing_is_taken_in_unasked", async () => {
  await look();
  expect(on.core.requests("transfer_look")).toEqual([{ file: "/d/a.fodfaeste", words: "hest lampe regn bord sky" }]);
  expect(document.body.textContent).toContain("into Hus?");
  expect(on.core.requests("transfer_take")).toEqual([]);
  await press("take-not");
  expect(document.body.textContent).toContain("a.fodfaeste");
});

test("wrong_words_stand_at_their_field_and_what_was_typed_stays", async () => {
  await on.arrive("transfer/in", {
    transfer_look: () => {
      throw refusal("input", "these are others", "words");
    },
  });
  await press("open-file");
  expect(on.core.requests("transfer_look")).toEqual([]);
  type("#words", "noget andet");
  await settle();
  await press("open-file");
  expect(at("#words").getAttribute("aria-invalid")).toBe("true");
  expect(at<HTMLInputElement>("#words").value).toBe("noget andet");
});

test("where_both_sides_were_changed_the_one_from_the_file_can_be_chosen", async () => {
  const rows = [
    { draft: "d1", form: "ansoegning", title: "form", text: "both", both: true },
    { draft: "d2", form: "", title: "answers", text: "taken", both: false },
  ];
  await look();
  on.core.answers.transfer_take = () => ({ view: sitting(), rows });
  on.core.answers.transfer_choose = () => sitting();
  await press("take-in");
  expect(document.querySelectorAll('[data-act="use-brought"]')).toHaveLength(1);
  await press("use-brought");
  expect(on.core.requests("transfer_choose")).toEqual([{ draft: "d1" }]);
  expect(document.querySelectorAll('[data-act="use-brought"]')).toHaveLength(0);
});
