// Reading aloud goes from sentence to sentence, and no further once the person says so.
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { MemoryCore } from "../backend/memory";
import { commands } from "../wire/commands";
import type { SpeechState } from "../wire/types";
import { Reader } from "./reader.svelte";

const text = ["One.", "Two.", "Three."];
const speaking: SpeechState = { kind: "speaking" };
const silent: SpeechState = { kind: "silent" };

let state: SpeechState;
let core: MemoryCore;
let reader: Reader;

beforeEach(() => {
  vi.useFakeTimers();
  state = silent;
  core = new MemoryCore({
    speech_say: () => (state = speaking),
    speech_state: () => state,
    speech_stop: () => (state = silent),
  });
  reader = new Reader(commands(core.call));
});
afterEach(() => vi.useRealTimers());

const said = () => core.requests("speech_say").map(({ sentence }) => sentence);
const pass = () => vi.advanceTimersByTimeAsync(500);

/** The voice comes to the end of its sentence. */
async function sentenceEnds() {
  state = silent;
  await pass();
}

test("sentences_are_read_one_after_the_other_and_then_it_ends", async () => {
  expect(reader.current).toBe(-1);
  reader.start(text);
  for (const at of text.keys()) {
    await pass();
    expect(reader.current).toBe(at);
    expect(said()).toEqual(text.slice(0, at + 1));
    await sentenceEnds();
  }
  expect(reader.isReading).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
});

test("after_a_pause_the_same_sentence_begins_again", async () => {
  reader.start(text);
  await pass();
  await sentenceEnds();
  reader.pause();
  await pass();
  expect([reader.current, reader.paused, state.kind]).toEqual([1, true, "silent"]);
  expect(vi.getTimerCount()).toBe(0);
  reader.goOn();
  await pass();
  expect(said()).toEqual(["One.", "Two.", "Two."]);
  expect([reader.current, reader.paused]).toEqual([1, false]);
});

test("stop_is_silent_and_forgets_the_place", async () => {
  reader.start(text);
  await pass();
  reader.stop();
  await pass();
  expect([reader.current, state.kind]).toEqual([-1, "silent"]);
  expect(core.requests("speech_stop")).toHaveLength(1);
  reader.goOn();
  await pass();
  expect(said()).toEqual(["One."]);
});

test("stop_waits_for_a_sentence_on_its_way_so_that_none_is_said_after_it", async () => {
  let begin: (state: SpeechState) => void = () => {};
  core.answers.speech_say = () => new Promise((done) => (begin = done));
  reader.start(text);
  await pass();
  reader.stop();
  await pass();
  expect(core.requests("speech_stop")).toHaveLength(0);
  begin(speaking);
  await pass();
  expect(core.received.map(({ name }) => name)).toEqual(["speech_say", "speech_stop"]);
});

test("another_speed_says_the_sentence_again_in_it", async () => {
  reader.start(text);
  await pass();
  reader.setSlower(true);
  await pass();
  expect(core.requests("speech_say")).toEqual([
    { sentence: "One.", slower: false },
    { sentence: "One.", slower: true },
  ]);
  reader.pause();
  reader.setSlower(false);
  await pass();
  expect(said()).toHaveLength(2);
});

test.each<[SpeechState]>([[{ kind: "no_voice", missing: "program" }], [{ kind: "failed" }]])(
  "what_keeps_it_from_speaking_is_told_and_ends_the_reading: %o",
  async (trouble) => {
    core.answers.speech_say = () => trouble;
    reader.start(text);
    await pass();
    expect(reader.trouble).toEqual(trouble);
    expect([reader.isReading, said().length]).toEqual([false, 1]);
  },
);

test("a_voice_that_dies_in_the_middle_is_told", async () => {
  reader.start(text);
  await pass();
  state = { kind: "failed" };
  await pass();
  expect(reader.trouble).toEqual({ kind: "failed" });
  expect(said()).toEqual(["One."]);
});

test("a_core_that_does_not_answer_ends_the_reading_and_a_new_start_tries_again", async () => {
  const say = core.answers.speech_say;
  delete core.answers.speech_say;
  reader.start(text);
  await pass();
  expect(reader.trouble).toEqual({ kind: "failed" });
  if (say) core.answers.speech_say = say;
  reader.start(text);
  await pass();
  expect([reader.trouble, reader.current]).toEqual([undefined, 0]);
});
