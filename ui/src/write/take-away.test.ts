// Taking a paper away: where a file of its name lies already, under another name, as text, and opened.
import { afterEach, expect, test, vi } from "vitest";

import { refusal } from "../lib/backend/memory";
import { act, at, faults, settle, stage, type } from "../testing/stage";

const on = stage();
const path = "write/ansoegning/paper";
afterEach(() => vi.unstubAllGlobals());

const clashing = {
  paper_write: ({ clash }: { clash: string }) => {
    if (clash === "ask") throw refusal("file_exists", "it is there");
    return { file: `${clash}.docx`, folder: "/", text: "saved" };
  },
};

test.each(["beside", "replace"])("a_file_of_the_name_is_asked_about_first: %s", async (clash) => {
  await on.arrive(path, clashing);
  await act("save-docx");
  expect(at("[data-failure=file_exists]").textContent).toContain("it is there");
  expect(await faults()).toEqual([]);
  await act(`save-${clash}`);
  expect(on.core.requests("paper_write").at(-1)).toMatchObject({ form: "docx", clash });
  expect(at("[data-paper]").dataset.paper).toBe(`${clash}.docx`);
  expect(document.activeElement).toBe(at("[data-act=write-application]"));
});

test("a_second_press_while_the_paper_is_made_is_none", async () => {
  await on.arrive(path);
  at("[data-act=write-application]").click();
  at("[data-act=write-application]").click();
  await settle();
  expect(on.core.requests("paper_write")).toHaveLength(1);
});

test("a_name_that_is_none_is_told_at_its_field", async () => {
  await on.arrive(path, { paper_write: () => Promise.reject(refusal("input", "no slash", "name")) });
  type("#paper-name", "a/b");
  await act("write-application");
  expect(at("#paper-name-error").textContent).toContain("no slash");
  expect(at("details[open] #paper-name")).toBe(document.activeElement);
  expect(document.querySelector("[data-failure]")).toBeNull();
});

test("a_paper_is_opened_where_it_was_saved", async () => {
  await on.arrive(path);
  await act("write-application");
  await act("open-paper");
  expect(at("[data-paper]").textContent).toContain("opening");
});

test("the_text_is_copied", async () => {
  const writeText = vi.fn(() => Promise.resolve());
  vi.stubGlobal("navigator", { clipboard: { writeText } });
  await on.arrive(path);
  await act("copy-text");
  expect(writeText).toHaveBeenCalledWith("the text");
  expect(at("main").textContent).toContain("paper-copied");
});

test("where_the_page_has_no_clipboard_the_text_is_selected_and_copied", async () => {
  vi.stubGlobal("navigator", {});
  const seen: string[] = [];
  document.execCommand = () => seen.push((document.activeElement as HTMLTextAreaElement).value) > 0;
  await on.arrive(path);
  at("[data-act=copy-text]").focus();
  await act("copy-text");
  expect(seen).toEqual(["the text"]);
  expect(at("main").textContent).toContain("paper-copied");
  expect(document.activeElement).toBe(at("[data-act=copy-text]"));
  document.execCommand = () => false;
  await act("copy-text");
  expect(at("main").textContent).toContain("paper-not-copied");
});
