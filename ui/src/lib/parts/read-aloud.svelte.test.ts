// "Læs højt" on a page: only when it is pressed, with native buttons, marked where it reads, silent when the page is left.
import axe from "axe-core";
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { MemoryCore, sitting, type Answers } from "../backend/memory";
import { App, contextEntry } from "../state/app.svelte";
import { Reader } from "../state/reader.svelte";
import ReadAloud from "./ReadAloud.svelte";

const sentences = ["One.", "Two."];

let shown: ReturnType<typeof mount> | undefined;
let core: MemoryCore;
let reader: Reader;

beforeEach(() => {
  HTMLCanvasElement.prototype.getContext = () => null;
});

afterEach(async () => {
  await leave();
  document.body.replaceChildren();
});

async function leave() {
  if (shown) await unmount(shown);
  shown = undefined;
}

async function show(answers: Answers = {}) {
  core = new MemoryCore({
    session_start: () => sitting(),
    speech_say: () => ({ kind: "speaking" }),
    speech_state: () => ({ kind: "speaking" }),
    speech_stop: () => ({ kind: "silent" }),
    ...answers,
  });
  const app = new App(core.call);
  await app.session.start();
  reader = new Reader(app.commands);
  const main = document.body.appendChild(document.createElement("main"));
  shown = mount(ReadAloud, { target: main, props: { reader, sentences }, context: new Map([contextEntry(app)]) });
  await settle();
  return main;
}

const settle = async () => {
  await new Promise((done) => setTimeout(done));
  flushSync();
};

const acts = () => [...document.querySelectorAll("button")].map((button) => button.dataset.act);

async function press(act: string) {
  const button = document.querySelector<HTMLElement>(`[data-act=${act}]`);
  if (!button) throw new Error(`no ${act} among ${acts().join()}`);
  button.focus();
  button.click();
  await settle();
}

const faults = async () => {
  const found = await axe.run(document.body, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
  return found.violations.map(({ id }) => id);
};

test("nothing_is_said_before_it_is_asked_for", async () => {
  await show();
  expect(acts()).toEqual(["read-aloud"]);
  expect(core.received.map(({ name }) => name)).toEqual(["session_start"]);
  expect(await faults()).toEqual([]);
});

test("while_it_reads_there_are_pause_stop_and_slower", async () => {
  const main = await show();
  await press("read-aloud");
  expect(acts()).toEqual(["pause-reading", "stop-reading", "reading-speed"]);
  expect([...document.querySelectorAll("button")].every(({ type }) => type === "button")).toBe(true);
  await press("reading-speed");
  expect(main.textContent).toContain("speech-normal");
  await press("pause-reading");
  expect(acts()[0]).toBe("go-on-reading");
  await press("go-on-reading");
  expect(acts()[0]).toBe("pause-reading");
  expect(await faults()).toEqual([]);
  // A screen reader would speak into the voice.
  expect(main.querySelector("[aria-live], [role=status], [role=alert]")).toBeNull();
});

test("the_focus_stays_on_the_buttons", async () => {
  await show();
  await press("read-aloud");
  expect((document.activeElement as HTMLElement).dataset.act).toBe("pause-reading");
  await press("stop-reading");
  await settle();
  expect((document.activeElement as HTMLElement).dataset.act).toBe("read-aloud");
});

test("a_page_marks_the_sentence_that_is_said", async () => {
  const main = await show();
  const lines = sentences.map((sentence) => main.appendChild(Object.assign(document.createElement("p"), { textContent: sentence })));
  // In a component: class:spoken={reader.current === at}.
  const forget = $effect.root(() => {
    $effect(() => lines.forEach((line, at) => line.classList.toggle("spoken", reader.current === at)));
  });
  const marked = () => [...document.querySelectorAll(".spoken")].map(({ textContent }) => textContent);
  await settle();
  expect(marked()).toEqual([]);
  await press("read-aloud");
  expect(marked()).toEqual(["One."]);
  await press("stop-reading");
  expect(marked()).toEqual([]);
  forget();
});

test.each(["program", "danish", "setting"] as const)("where_there_is_no_voice_it_says_how_to_get_one: %s", async (missing) => {
  const main = await show({ speech_say: () => ({ kind: "no_voice", missing }) });
  await press("read-aloud");
  expect(main.querySelector("[role=alert]")?.textContent).toContain(`speech-no-voice-${missing}`);
  expect(main.textContent).toContain("speech-still-works");
  expect(acts()).toEqual(["read-aloud"]);
  expect(await faults()).toEqual([]);
});

test("a_voice_without_sound_is_told", async () => {
  const main = await show({ speech_say: () => ({ kind: "failed" }) });
  await press("read-aloud");
  expect(main.querySelector("[role=alert]")?.textContent).toContain("speech-failed-how");
});

test.each([
  ["the page is left", leave],
  ["the window loses the page", async () => void window.dispatchEvent(new Event("pagehide"))],
])("it_is_silent_when %s", async (_, go) => {
  await show();
  await press("read-aloud");
  await go();
  await vi.waitFor(() => expect(core.requests("speech_stop")).toHaveLength(1));
  expect(reader.isReading).toBe(false);
});
