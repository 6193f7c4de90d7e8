// What is told where results in the open box have changed, and that nothing is told where none has.
import axe from "axe-core";
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, test } from "vitest";

import { MemoryCore, refusal, sitting, type Answers } from "../backend/memory";
import { App, contextEntry } from "../state/app.svelte";
import type { RecheckView } from "../wire/types";
import Changes from "./Changes.svelte";

const changed: RecheckView = {
  title: "changed",
  rows: [
    { kind: "check", name: "self-check", was: "was a", now: "now b", why: ["older law", "time"] },
    { kind: "transport", name: "way", was: "was c", now: "now d", why: ["price"] },
  ],
  stamp: "day",
};
const unchanged: RecheckView = { title: "", rows: [], stamp: "day" };

let shown: ReturnType<typeof mount> | undefined;

beforeEach(() => {
  HTMLCanvasElement.prototype.getContext = () => null;
});

afterEach(async () => {
  if (shown) await unmount(shown);
  shown = undefined;
  document.body.replaceChildren();
});

async function show(answers: Answers, isOpen = true) {
  const core = new MemoryCore({
    session_start: () => sitting({ open: isOpen ? { kind: "open", nickname: "Sol", picture: "sol", guest: false, lock_minutes: 10 } : { kind: "none" } }),
    ...answers,
  });
  const app = new App(core.call);
  await app.session.start();
  const main = document.body.appendChild(document.createElement("main"));
  shown = mount(Changes, { target: main, props: {}, context: new Map([contextEntry(app)]) });
  await new Promise((done) => setTimeout(done));
  flushSync();
  return { app, core, main };
}

test("each_changed_result_says_what_it_was_what_it_is_now_and_why", async () => {
  const { main } = await show({ recheck: () => changed });
  expect(main.querySelector("h2")?.textContent).toBe("changed");
  for (const { name, was, now, why } of changed.rows) {
    for (const said of [name, was, now, why.join(" ")]) expect(main.textContent).toContain(said);
  }
  expect(main.textContent).toContain("day");
  const found = await axe.run(main, { rules: { "color-contrast": { enabled: false } } });
  expect(found.violations.map(({ id }) => id)).toEqual([]);
});

test("a_changed_result_leads_to_its_screen_and_the_link_says_which", async () => {
  const { app, main } = await show({ recheck: () => changed });
  const links = [...main.querySelectorAll("a")];
  expect(links.map((link) => link.textContent)).toEqual(["recheck-see: self-check", "recheck-see: way"]);
  links[1]?.click();
  flushSync();
  expect(app.router.path).toBe("money/transport/result");
});

test("where_nothing_has_changed_nothing_is_said", async () => {
  const { core, main } = await show({ recheck: () => unchanged });
  expect(core.requests("recheck")).toHaveLength(1);
  expect(main.textContent?.trim()).toBe("");
});

test("without_an_open_box_nothing_is_asked", async () => {
  const { core, main } = await show({ recheck: () => changed }, false);
  expect(core.requests("recheck")).toEqual([]);
  expect(main.textContent?.trim()).toBe("");
});

test("a_refusal_is_told_and_can_be_tried_again", async () => {
  let tries = 0;
  const recheck = () => (++tries === 1 ? Promise.reject(refusal("broken", "not now")) : changed);
  const { main } = await show({ recheck });
  expect(main.textContent).toContain("not now");
  main.querySelector("button")?.click();
  await new Promise((done) => setTimeout(done));
  flushSync();
  expect(main.querySelector("h2")?.textContent).toBe("changed");
});
