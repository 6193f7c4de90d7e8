// The box locks itself, and says so a minute before.
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { IdleClock } from "./idle.svelte";

let stop: () => void = () => {};

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  stop();
  vi.useRealTimers();
});

function watched(minutes: number) {
  const lock = vi.fn();
  const clock = new IdleClock(lock);
  stop = clock.watch(window, minutes);
  return { clock, lock };
}

const after = (seconds: number) => vi.advanceTimersByTime(seconds * 1000);

test("after_ten_quiet_minutes_it_locks_and_the_last_minute_is_counted_down", () => {
  const { clock, lock } = watched(10);
  after(9 * 60 - 1);
  expect(clock.left).toBe(0);
  after(1);
  expect(clock.left).toBe(60);
  after(45);
  expect(clock.left).toBe(15);
  expect(lock).not.toHaveBeenCalled();
  after(15);
  expect(lock).toHaveBeenCalledTimes(1);
});

test.each(["keydown", "pointerdown", "pointermove", "wheel", "scroll", "input"])("ends the count: %s", (sign) => {
  const { clock, lock } = watched(3);
  after(170);
  expect(clock.left).toBe(10);
  window.dispatchEvent(new Event(sign));
  expect(clock.left).toBe(0);
  after(119);
  expect(clock.left).toBe(0);
  expect(lock).not.toHaveBeenCalled();
});

test("a_box_that_is_no_longer_open_is_not_counted", () => {
  const { clock, lock } = watched(3);
  stop();
  after(600);
  expect(clock.left).toBe(0);
  expect(lock).not.toHaveBeenCalled();
});
