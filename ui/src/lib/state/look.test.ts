// Colours and size of the page.
import { flushSync } from "svelte";
import { afterEach, beforeEach, expect, test } from "vitest";

import { Look } from "./look.svelte";

let detach: () => void = () => {};
let look: Look;
let systemDark: boolean;
const root = document.documentElement;

beforeEach(() => {
  systemDark = false;
  // jsdom has no matchMedia.
  window.matchMedia = () => ({ matches: systemDark, addEventListener() {}, removeEventListener() {} }) as never;
  window.innerWidth = 1100;
  look = new Look();
});

afterEach(() => detach());

const attach = () => {
  detach = look.attach(window);
  flushSync();
};

test("the_computers_choice_is_followed_until_the_person_chooses", () => {
  systemDark = true;
  attach();
  expect(root.dataset["theme"]).toBe("dark");
  look.colours = "light";
  flushSync();
  expect(root.dataset["theme"]).toBe("light");
});

test("larger_and_smaller_stop_at_the_ends", () => {
  attach();
  for (let press = 0; press < 9; press += 1) look.larger();
  flushSync();
  expect(root.style.fontSize).toBe("200%");
  for (let press = 0; press < 9; press += 1) look.smaller();
  flushSync();
  expect(root.style.fontSize).toBe("100%");
});

test("large_text_folds_the_menu_as_a_narrow_window_does", () => {
  attach();
  expect(look.narrow).toBe(false);
  look.size = 150;
  flushSync();
  expect(look.narrow).toBe(true);
  look.size = 100;
  window.innerWidth = 640;
  window.dispatchEvent(new Event("resize"));
  flushSync();
  expect(look.narrow).toBe(true);
});
