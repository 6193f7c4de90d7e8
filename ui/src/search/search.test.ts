// Looking for something.
import { expect, test } from "vitest";

import { faults, settle, stage } from "../testing/stage";

const on = stage();

test("what_is_typed_is_looked_for_at_once_and_still_there_afterwards", async () => {
  await on.arrive("search");
  const field = document.querySelector<HTMLInputElement>("#search");
  if (field) field.value = "bus";
  field?.dispatchEvent(new Event("input", { bubbles: true }));
  await settle();
  expect(document.querySelector("[role=status]")?.textContent).toBe("1");
  expect(document.querySelector("main li a")?.textContent).toBe("hit");
  expect(document.activeElement).toBe(field);
  expect(await faults()).toEqual([]);
  await on.leave();
  await on.arrive("search");
  await settle();
  expect(document.querySelector<HTMLInputElement>("#search")?.value).toBe("bus");
  expect(document.querySelector("main li a")?.textContent).toBe("hit");
});
