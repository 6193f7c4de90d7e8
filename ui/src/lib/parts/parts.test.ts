// The parts that many screens stand on: tiles, errors, secrets, icons.
import { flushSync, mount, tick, unmount, type Component } from "svelte";
import { afterEach, expect, test, vi } from "vitest";

import ErrorSummary from "./ErrorSummary.svelte";
import Field from "./Field.svelte";
import { drawingOf, iconNames } from "./icons";
import SecretField from "./SecretField.svelte";
import SeveralTiles from "./SeveralTiles.svelte";
import Tiles from "./Tiles.svelte";

const mounted: ReturnType<typeof mount>[] = [];
afterEach(async () => {
  await Promise.all(mounted.splice(0).map((part) => unmount(part)));
  document.body.replaceChildren();
});

function show<Props extends Record<string, unknown>>(part: Component<Props>, props: Props) {
  mounted.push(mount(part, { target: document.body, props }));
  flushSync();
}

const element = <Kind extends HTMLElement>(selector: string) => {
  const found = document.querySelector<Kind>(selector);
  if (!found) throw new Error(`nothing at ${selector}`);
  return found;
};

const tiles = [
  { value: "yes", label: "Y" },
  { value: "no", label: "N", text: "more" },
];

test("tiles_are_one_native_radio_group", () => {
  show(Tiles, { name: "answer", tiles, value: "no", onchoose: () => {}, legend: "Q" });
  const radios = [...document.querySelectorAll<HTMLInputElement>("input[type=radio]")];
  expect(radios.map(({ name }) => name)).toEqual(["answer", "answer"]);
  expect(radios.map(({ checked }) => checked)).toEqual([false, true]);
  expect(radios.map(({ id }) => id)).toEqual(["answer-0", "answer-1"]);
  expect(element("fieldset legend").textContent).toBe("Q");
  expect(element("#answer-1").getAttribute("aria-describedby")).toBe("answer-1-text");
});

test("choosing_a_tile_tells_its_value", () => {
  const onchoose = vi.fn();
  show(Tiles, { name: "answer", tiles, value: "", onchoose, legend: "Q" });
  element("#answer-0").click();
  expect(onchoose).toHaveBeenCalledWith("yes");
});

test("the_error_of_tiles_describes_the_group", () => {
  show(Tiles, { name: "answer", tiles, value: "", onchoose: () => {}, legend: "Q", error: "choose" });
  expect(element("fieldset").getAttribute("aria-describedby")).toBe("answer-error");
  expect(element("#answer-error").textContent).toContain("choose");
});

test("the_error_summary_takes_the_focus_and_leads_to_the_field", async () => {
  show(Field, { id: "hours", label: "H", value: "abc", oninput: () => {}, error: "a number" });
  show(ErrorSummary, { title: "look", errors: [{ target: "hours", text: "a number" }] });
  await tick();
  await tick();
  expect(document.activeElement?.getAttribute("role")).toBe("alert");
  element("a[href='#hours']").click();
  expect(document.activeElement?.id).toBe("hours");
  expect(element("#hours").getAttribute("aria-invalid")).toBe("true");
  expect(element<HTMLInputElement>("#hours").value).toBe("abc");
});

test("a_secret_is_hidden_until_it_is_asked_for_and_can_be_pasted", () => {
  show(SecretField, { id: "code", label: "C", value: "abc", oninput: () => {}, showLabel: "show", hideLabel: "hide" });
  const field = element<HTMLInputElement>("#code");
  expect(field.type).toBe("password");
  element("[data-act=show-secret]").click();
  flushSync();
  expect(field.type).toBe("text");
  const paste = new Event("paste", { cancelable: true, bubbles: true });
  field.dispatchEvent(paste);
  expect(paste.defaultPrevented).toBe(false);
});

test("every_icon_in_use_can_be_drawn", () => {
  expect(iconNames.length).toBeGreaterThan(10);
  for (const name of iconNames) {
    const drawing = drawingOf(name);
    expect(drawing.paths.length, name).toBeGreaterThan(0);
    expect(drawing.viewBox, name).toMatch(/^\S+ \S+ \S+ \S+$/);
  }
});

test("several_tiles_are_native_checkboxes_that_tell_all_that_is_chosen", () => {
  const onchoose = vi.fn();
  show(SeveralTiles, { name: "many", tiles, value: "no", onchoose, legend: "Q" });
  const boxes = [...document.querySelectorAll<HTMLInputElement>("fieldset input[type=checkbox]")];
  expect(boxes.map(({ checked }) => checked)).toEqual([false, true]);
  element("#many-0").click();
  expect(onchoose).toHaveBeenLastCalledWith("yes,no");
  element("#many-1").click();
  expect(onchoose).toHaveBeenLastCalledWith("");
});
