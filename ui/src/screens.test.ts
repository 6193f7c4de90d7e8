// Every screen stands: one heading with the focus, the title's pattern, no fault that axe finds without colours.
import { expect, test } from "vitest";

import { sitting } from "./lib/backend/memory";
import { Session } from "./lib/state/session.svelte";
import { entryPath, screens, shownAt } from "./screens";
import { boxes } from "./testing/core";
import { faults, stage } from "./testing/stage";

const on = stage();

const examples: Record<string, string> = {
  "explain/:topic": "explain/hvem",
  "explain/terms/:term": "explain/terms/word",
  "check/question/:id": "check/question/over_18",
  "write/:form": "write/ansoegning",
  "write/:form/review": "write/klage/review",
  "write/:form/paper": "write/ansoegning/paper",
  "write/:form/send": "write/klage/send",
  "write/sag/:part/:page": "write/sag/about/name",
  "write/:form/:part/:page": "write/klage/about/name",
};
const paths = [...screens.map(({ path }) => examples[path] ?? path), "check/question/birth", "write/klage", "write/samtykke/paper", "write/moedekort/paper"];

/** Where the focus is not on the page's heading: one comes to write, to a word that was looked for, or to an answer. */
const focusedAt: Record<string, string> = {
  search: "search",
  "explain/terms/word": "term-word",
  "money/pay/result": "result",
  "money/transport/result": "result",
};

test.each(paths)("stands: %s", async (path) => {
  await on.arrive(path);
  const headings = document.querySelectorAll("h1");
  expect(headings).toHaveLength(1);
  expect(headings[0]?.textContent).not.toBe("");
  expect(document.activeElement?.id).toBe(focusedAt[path] ?? "page-title");
  expect(document.title).toMatch(/\S – app-name$/);
  expect(await faults()).toEqual([]);
});

test("a_fault_would_be_found", async () => {
  document.body.innerHTML = "<main><h1>x</h1><input /></main>";
  expect((await faults()).join()).toContain("label");
});

test("what_a_screen_needs_comes_first", () => {
  const session = new Session(on.app.commands);
  expect(entryPath(session)).toBe("first/kommune");
  expect(shownAt("start", session)?.path).toBe("first/kommune");
  session.view = sitting({ vaults: boxes });
  expect(shownAt("write/klage", session)?.path).toBe("box/open");
  session.view = sitting();
  expect(shownAt("write/klage", session)?.path).toBe("box/create");
  expect(shownAt("write/sag/brev/svarbrev", session)?.path).toBe("write/sag/:part/:page");
  expect(shownAt("money/pay", session)?.path).toBe("money/pay");
  session.view = sitting({ open: { kind: "open", nickname: "Sol", picture: "sol", guest: false, lock_minutes: 10 } });
  expect(shownAt("write/klage", session)?.path).toBe("write/:form");
  expect(shownAt("no/such/path", session)?.path).toBe("start");
});

test("whoever_has_no_box_here_gets_one_though_somebody_else_has_just_locked", () => {
  const session = new Session(on.app.commands);
  session.view = sitting({ vaults: boxes, chosen: { kind: "not_yet" }, locked: "a" });
  expect(entryPath(session)).toBe("box/open");
  expect(shownAt("start", session)?.path).toBe("box/open");
  expect(shownAt("box/create", session)?.path).toBe("first/kommune");
  expect(shownAt("box/guest", session)?.path).toBe("first/kommune");
});

test("a_guest_may_still_have_a_box", () => {
  const session = new Session(on.app.commands);
  session.view = sitting({ open: { kind: "open", nickname: "", picture: "", guest: true, lock_minutes: 10 } });
  expect(shownAt("box/create", session)?.path).toBe("box/create");
  expect(shownAt("box/open", session)?.path).toBe("box");
});

test("boxes_on_the_computer_are_met_with_a_welcome", () => {
  const session = new Session(on.app.commands);
  session.view = sitting({ vaults: boxes, chosen: { kind: "not_yet" } });
  expect(entryPath(session)).toBe("first/welcome");
});
