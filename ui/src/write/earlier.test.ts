// Earlier versions, and the bin.
import { expect, test } from "vitest";

import { core } from "../testing/core";
import { act, at, stage } from "../testing/stage";

const on = stage();

test("a_version_is_seen_before_it_is_brought_back_and_the_form_is_read_anew", async () => {
  await on.arrive("write/ansoegning/versions");
  expect(document.querySelector("[data-act=restore-version]")).toBeNull();
  await act("see-version");
  expect(document.body.textContent).toContain("text 9");
  const draft = core().answers.draft_read;
  on.core.answers.version_restore = ({ form }) => draft?.({ form }) ?? Promise.reject(new Error("no form"));
  await act("restore-version");
  expect(on.core.requests("version_restore")).toEqual([{ form: "ansoegning", version: "9" }]);
  expect(on.app.router.path).toBe("write/ansoegning");
});

test("nothing_is_deleted_for_ever_before_the_person_has_said_so_twice", async () => {
  await on.arrive("write/bin");
  on.core.answers.bin_delete = () => ({ none: "empty", rows: [] });
  await act("delete-for-ever");
  expect(on.core.requests("bin_delete")).toEqual([]);
  await act("delete-no");
  expect(on.core.requests("bin_delete")).toEqual([]);
  await act("delete-for-ever");
  await act("delete-yes");
  expect(on.core.requests("bin_delete")).toEqual([{ draft: "d" }]);
  expect(at("main").textContent).toContain("empty");
});

test("what_is_taken_back_is_read_anew", async () => {
  await on.arrive("write/bin");
  on.core.answers.bin_take_back = () => ({ none: "empty", rows: [] });
  await act("take-back");
  expect(on.core.requests("bin_take_back")).toEqual([{ draft: "d" }]);
});
