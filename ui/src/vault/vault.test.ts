// Making a box.
import { expect, test } from "vitest";

import { at, settle, stage } from "../testing/stage";

const on = stage();

test("typing_after_an_error_keeps_the_focus_in_the_field", async () => {
  await on.arrive("box/create");
  at("[data-act=create-box]").click();
  await settle();
  expect(document.activeElement?.getAttribute("role")).toBe("alert");
  const code = document.querySelector<HTMLInputElement>("#code");
  code?.focus();
  for (const text of ["h", "he", "hest"]) {
    if (code) code.value = text;
    code?.dispatchEvent(new Event("input", { bubbles: true }));
    await settle();
    expect(document.activeElement).toBe(code);
  }
});
