// What a browser answers to, and the window does not.
import { afterEach, beforeEach, expect, test } from "vitest";

import { at } from "../testing/stage";
import { stopStrays } from "./stray";

let go: () => void;

beforeEach(() => {
  document.body.innerHTML = "<p>tekst</p><textarea></textarea>";
  go = stopStrays(window);
});
afterEach(() => {
  go();
  getSelection()?.removeAllRanges();
  document.body.replaceChildren();
});

const isStopped = (event: Event, on: EventTarget = document.body) => !on.dispatchEvent(event);
const key = (init: KeyboardEventInit) => new KeyboardEvent("keydown", { bubbles: true, cancelable: true, ...init });
const menu = () => new MouseEvent("contextmenu", { bubbles: true, cancelable: true });

test("no_key_loads_prints_or_inspects_the_page", () => {
  for (const name of ["F3", "F5", "F7", "F12"]) expect(isStopped(key({ key: name }))).toBe(true);
  for (const name of ["r", "R", "p", "o", "u"]) expect(isStopped(key({ key: name, ctrlKey: true }))).toBe(true);
});

test("keys_that_write_and_edit_go_on", () => {
  for (const name of ["r", "F1", "Enter"]) expect(isStopped(key({ key: name }))).toBe(false);
  for (const name of ["c", "v", "x", "z", "a"]) expect(isStopped(key({ key: name, ctrlKey: true }))).toBe(false);
  // AltGr.
  expect(isStopped(key({ key: "o", ctrlKey: true, altKey: true }))).toBe(false);
});

test("the_menu_of_the_mouse_is_for_fields_and_what_is_marked", () => {
  const [text, field] = [at("p"), at("textarea")];
  expect(isStopped(menu(), text)).toBe(true);
  expect(isStopped(menu(), field)).toBe(false);
  getSelection()?.selectAllChildren(text);
  expect(isStopped(menu(), text)).toBe(false);
});

test("a_dropped_file_is_not_shown_and_a_dropped_text_is_taken", () => {
  const dropped = (types: string[]) => {
    const event = new Event("drop", { bubbles: true, cancelable: true });
    return Object.assign(event, { dataTransfer: { types } });
  };
  expect(isStopped(dropped(["Files"]))).toBe(true);
  expect(isStopped(dropped(["text/plain"]))).toBe(false);
});
