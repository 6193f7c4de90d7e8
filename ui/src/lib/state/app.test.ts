// One person's words never end in another person's box, and closing never throws words away unasked.
import { flushSync } from "svelte";
import { expect, test, vi } from "vitest";

import { MemoryCore, refusal, sitting, type Answers } from "../backend/memory";
import { App } from "./app.svelte";

const opened = (nickname: string) => sitting({ vaults: boxes, open: { kind: "open", nickname, picture: "sol", guest: false, lock_minutes: 15 } });
const key = { kind: "code", code: "hest lampe regn bord" } as const;
const boxes = [
  { id: "a", nickname: "Sol", picture: "sol", trouble: "", missing: false, has_code: true, opens_here: false },
  { id: "b", nickname: "Regn", picture: "sky", trouble: "", missing: false, has_code: true, opens_here: false },
];

async function started(answers: Answers) {
  const core = new MemoryCore({
    session_start: () => sitting({ vaults: boxes }),
    vault_open: ({ id }) => opened(id),
    vault_lock: () => sitting({ vaults: boxes }),
    ...answers,
  });
  const app = new App(core.call);
  await app.session.start();
  return { app, core };
}

test("closing_saves_first_and_then_forgets", async () => {
  const { app, core } = await started({ draft_save: () => ({ text: "kept", notice: "" }) });
  await app.openBox("a", key);
  app.draft.keeper.write("name", "Anna");
  expect(await app.closeBox()).toBe(true);
  expect(core.received.map(({ name }) => name).slice(-2)).toEqual(["draft_save", "vault_lock"]);
  expect(app.draft.keeper.textOf("name", "")).toBe("");
  expect(app.session.isOpen).toBe(false);
});

test("what_was_typed_outside_the_letters_is_kept_before_the_box_closes", async () => {
  const { app, core } = await started({ answers_save: () => ({ text: "kept", notice: "" }) });
  await app.openBox("a", key);
  app.session.pay.hours = "2";
  app.session.pay.hours = "20";
  app.session.check.wants_work = "yes";
  expect(await app.closeBox()).toBe(true);
  expect(core.received.map(({ name }) => name).slice(-3)).toEqual(["answers_save", "answers_save", "vault_lock"]);
  const [check, pay] = core.requests("answers_save");
  expect(check).toMatchObject({ kind: "check", answers: { wants_work: "yes" } });
  expect(pay).toMatchObject({ kind: "pay", ask: { hours: "20" } });
});

test("what_the_core_gave_is_not_saved_again", async () => {
  const { app, core } = await started({});
  await app.openBox("a", key);
  expect(await app.closeBox()).toBe(true);
  expect(core.requests("answers_save")).toEqual([]);
});

test("answers_outside_the_letters_are_saved_by_themselves_when_they_rest", async () => {
  vi.useFakeTimers();
  const { app, core } = await started({ answers_save: () => ({ text: "kept", notice: "" }) });
  await app.openBox("a", key);
  app.session.transport.distance = "14";
  flushSync();
  await vi.advanceTimersByTimeAsync(299);
  expect(core.requests("answers_save")).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(core.requests("answers_save")).toMatchObject([{ kind: "transport", ask: { distance: "14" } }]);
  vi.useRealTimers();
});

test("answers_that_can_not_be_kept_keep_the_box_open", async () => {
  const { app } = await started({
    answers_save: () => {
      throw refusal("disk_full", "full");
    },
  });
  await app.openBox("a", key);
  app.session.pay.hours = "20";
  expect(await app.closeBox()).toBe(false);
  expect(app.draft.keeper.failure?.code).toBe("disk_full");
});

test("what_was_answered_without_a_box_can_be_forgotten_and_that_is_asked_first", async () => {
  const { app, core } = await started({ answers_save: () => ({ text: "", notice: "" }) });
  expect(app.isLoose).toBe(false);
  app.session.pay.hours = "20";
  flushSync();
  expect(app.isLoose).toBe(true);
  app.close("box");
  expect(app.leaving).toBe(true);
  expect(core.requests("vault_lock")).toHaveLength(0);
  app.close("box", true);
  await vi.waitFor(() => expect(core.requests("vault_lock")).toHaveLength(1));
  expect(app.session.pay.hours).toBe("");
  expect(app.isLoose).toBe(false);
});

test("what_was_answered_before_the_box_was_opened_goes_into_it_only_when_somebody_says_so", async () => {
  const { app, core } = await started({ answers_save: () => ({ text: "kept", notice: "" }), aside_take: () => opened("Sol") });
  app.session.pay.hours = "20";
  await app.openBox("a", key);
  const visit = app.router.visit;
  await app.takeAside(false);
  expect(core.requests("aside_take")).toEqual([{ take: false }]);
  expect(app.router.visit, "the page is read anew").toBe(visit + 1);
  expect(app.session.view.aside).toBe(false);
});

test("a_guests_text_that_is_not_kept_is_not_lost_in_a_box_that_is_made", async () => {
  const { app, core } = await started({
    guest_start: () => sitting({ open: { kind: "open", nickname: "", picture: "", guest: true, lock_minutes: 15 } }),
    draft_save: () => {
      throw refusal("too_long", "too long");
    },
  });
  await app.startGuest();
  app.draft.keeper.write("name", "Anna".repeat(20_000));
  const box = { nickname: "Sol", picture: "sol", code: "hest lampe regn bord", shared: true, sheet: { kind: "printed" } } as const;
  await expect(app.createBox(box)).rejects.toMatchObject({ code: "too_long" });
  expect(core.requests("vault_create")).toEqual([]);
  expect(app.draft.keeper.textOf("name", "")).toHaveLength(80_000);
});

test("a_box_with_unkept_words_stays_open_until_the_person_says_so", async () => {
  const { app, core } = await started({
    draft_save: () => {
      throw refusal("disk_full", "full");
    },
  });
  await app.openBox("a", key);
  app.draft.keeper.write("name", "Anna");
  expect(await app.closeBox()).toBe(false);
  expect(app.session.isOpen).toBe(true);
  expect(core.requests("vault_lock")).toHaveLength(0);
  expect(await app.closeBox(true)).toBe(true);
  expect(core.requests("vault_lock")).toHaveLength(1);
});

test("the_program_ends_only_after_the_last_words_are_saved", async () => {
  const { app, core } = await started({ draft_save: () => ({ text: "kept", notice: "" }), session_end: () => ({}) });
  await app.openBox("a", key);
  app.draft.keeper.write("name", "Anna");
  expect(await app.end()).toBe(true);
  expect(core.received.map(({ name }) => name).slice(-2)).toEqual(["draft_save", "session_end"]);
});

test("the_program_does_not_end_over_unkept_words_until_the_person_says_so", async () => {
  const { app, core } = await started({
    draft_save: () => {
      throw refusal("disk_full", "full");
    },
    session_end: () => ({}),
  });
  await app.openBox("a", key);
  app.draft.keeper.write("name", "Anna");
  expect(await app.end()).toBe(false);
  expect(core.requests("session_end")).toEqual([{ may_end: false }]);
  expect(await app.end(true)).toBe(true);
});

test("a_lost_box_shows_as_closed_and_its_words_wait_for_it", async () => {
  let locked = true;
  const { app, core } = await started({
    draft_save: () => {
      if (locked) throw refusal("locked", "no box");
      return { text: "kept", notice: "" };
    },
  });
  await app.openBox("a", key);
  app.draft.keeper.write("name", "Anna");
  await app.draft.keeper.flush();
  expect(app.session.isOpen).toBe(false);
  locked = false;
  await app.openBox("a", key);
  expect(core.requests("draft_save").at(-1)).toEqual({ field: "name", value: "Anna" });
  expect(app.draft.keeper.state).toBe("saved");
});

test("words_of_a_lost_box_never_reach_another_box", async () => {
  const { app, core } = await started({
    draft_save: () => {
      throw refusal("locked", "no box");
    },
  });
  await app.openBox("a", key);
  app.draft.keeper.write("name", "Anna");
  await app.draft.keeper.flush();
  const saves = core.requests("draft_save").length;
  await app.openBox("b", key);
  await app.draft.keeper.flush();
  expect(core.requests("draft_save")).toHaveLength(saves);
  expect(app.draft.keeper.textOf("name", "")).toBe("");
});

test("what_is_typed_stays_when_the_municipality_is_changed", async () => {
  const { app } = await started({ session_choose: () => sitting() });
  app.session.pay.hours = "20";
  await app.session.choose({ kind: "other" }, "own");
  expect(app.session.pay.hours).toBe("20");
});
