// The frame: the menu with its keys, the short way to an application, and a page that falls inside it.
import { mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import Frame from "../App.svelte";
import { MemoryCore, refusal, sitting, type Answers } from "../lib/backend/memory";
import { card, core } from "../testing/core";
import { at, press, settle, standIn } from "../testing/stage";

let shown: ReturnType<typeof mount> | undefined;

beforeEach(standIn);
afterEach(async () => {
  if (shown) await unmount(shown);
  document.body.replaceChildren();
});

async function show(answers: Answers = {}) {
  const told = new MemoryCore({ ...core().answers, ...answers });
  shown = mount(Frame, { target: document.body, props: { call: told.call } });
  await settle();
  await settle();
  return told;
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

const opened = (guest: boolean) => sitting({ open: { kind: "open", nickname: "Sol", picture: "sol", guest, lock_minutes: 3 } });

/** A core whose disk is full: the box is locked only where it need not keep the answers first. */
const full: Answers = {
  session_start: () => opened(false),
  vault_lock: ({ anyway }) => {
    if (!anyway) throw refusal("disk_full", "no room");
    return sitting({ locked: "a" });
  },
};

test("a_box_that_the_core_can_not_lock_is_told_and_can_be_locked_anyway", async () => {
  const told = await show(full);
  await press('[data-act="close-box"]');
  await vi.waitFor(() => expect(at("header [role=alert]").textContent).toContain("no room"));
  expect(at("header").textContent).toContain("app-box-close-anyway");
  await press('[data-act="close-anyway"]');
  await vi.waitFor(() => expect(told.requests("vault_lock").map(({ anyway }) => anyway)).toEqual([false, true]));
});

test("a_box_that_nobody_sits_at_locks_itself_though_it_can_not_keep_all", async () => {
  const told = await show(full);
  const now = performance.now();
  const clock = vi.spyOn(performance, "now").mockReturnValue(now + 10 * 60 * 1000);
  await vi.waitFor(() => expect(told.requests("vault_lock").map(({ anyway }) => anyway)).toEqual([true]), { timeout: 3000 });
  clock.mockRestore();
});

test("before_the_computer_sleeps_the_box_is_locked_though_it_can_not_keep_all", async () => {
  const told = await show(full);
  window.dispatchEvent(new Event("fodfaeste:away"));
  await vi.waitFor(() => expect(told.requests("vault_lock").map(({ anyway }) => anyway)).toEqual([true]));
  expect(told.requests("session_end")).toEqual([]);
});

test("a_guest_who_ends_is_told_of_the_papers_that_stay_and_can_print_them", async () => {
  const erase = { boxes: [], stays: "", papers: "they lie in the folder" };
  const told = await show({ session_start: () => opened(true), erase_read: () => erase });
  await press('[data-act="close-box"]');
  expect(at("header [role=alert]").textContent).toContain("they lie in the folder");
  await press('[data-act="guest-print"]');
  expect(told.requests("paper_open")).toHaveLength(1);
});

test("a_guest_who_has_saved_no_paper_is_offered_to_make_one", async () => {
  await show({ session_start: () => opened(true) });
  await press('[data-act="close-box"]');
  await press('[data-act="guest-paper"]');
  expect(screen()).toBe("write");
});

test.each([false, true])("when a box locks itself is asked of no guest: %s", async (guest) => {
  await show({ session_start: () => opened(guest) });
  await press('nav a[href="#look"]');
  expect(document.body.textContent?.includes("app-lock-title")).toBe(!guest);
});
