// The frame: the menu with its keys, the short way to an application, and a page that falls inside it.
import { mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, test } from "vitest";

import Frame from "../App.svelte";
import { MemoryCore, sitting, type Answers } from "../lib/backend/memory";
import { card, core } from "../testing/core";
import { at, press, settle, standIn } from "../testing/stage";

let shown: ReturnType<typeof mount> | undefined;

beforeEach(standIn);
afterEach(async () => {
  if (shown) await unmount(shown);
  document.body.replaceChildren();
});

async function show(answers: Answers = {}) {
  shown = mount(Frame, { target: document.body, props: { call: new MemoryCore({ ...core().answers, ...answers }).call } });
  await settle();
  await settle();
}

const screen = () => at("main").dataset.screen;

async function key(changes: KeyboardEventInit) {
  window.dispatchEvent(new KeyboardEvent("keydown", { bubbles: true, cancelable: true, ...changes }));
  await settle();
}

test("a_page_that_falls_says_so_and_the_rest_still_stands", async () => {
  const twice = { ...card, id: "twice" };
  await show({ explain_start: () => ({ flow: [], topics: [twice, twice] }) });
  await press('nav a[href="#explain"]');
  expect(at("[role=alert]").textContent).toContain("app-page-failed");
  await press('nav a[href="#look"]');
  expect(at("h1").textContent).toBe("app-menu-look");
});

test("alt_and_a_figure_leads_to_the_areas_in_the_order_of_the_menu", async () => {
  await show();
  const seen = [];
  for (const figure of ["6", "5", "4", "3", "2", "1"]) {
    await key({ altKey: true, code: `Digit${figure}` });
    seen.push(screen());
  }
  expect(seen).toEqual(["write", "deadlines", "money", "check", "explain", "start"]);
});

test("other_figures_and_altgr_lead_nowhere", async () => {
  await show();
  await key({ altKey: true, code: "Digit7" });
  await key({ altKey: true, ctrlKey: true, code: "Digit2" });
  await key({ code: "Digit2" });
  expect(screen()).toBe("start");
});

test("an_application_is_one_press_away_before_anything_is_chosen", async () => {
  await show({ session_start: () => sitting({ chosen: { kind: "not_yet" } }) });
  expect(screen()).toBe("first/kommune");
  await press('header a[href="#now"]');
  expect(at("h1").textContent).toBe("apply-now-title");
});

test("the_next_day_to_remember_stands_on_the_start_page", async () => {
  await show();
  expect(at('[aria-labelledby="next-day"]').textContent).toContain("next day");
});
