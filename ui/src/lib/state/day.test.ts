// A day in three fields is kept as it was typed.
import { expect, test } from "vitest";

import { keptOf, noDay, partsOf, typedInto } from "./day";

test("what_is_typed_is_kept_as_it_is", () => {
  expect(keptOf({ day: "05", month: " 1", year: "27" })).toBe("05. 1.27");
  expect(partsOf("05. 1.27")).toEqual({ day: "05", month: " 1", year: "27" });
});

test("three_empty_fields_are_no_day_and_one_alone_keeps_its_place", () => {
  expect(keptOf(noDay)).toBe("");
  expect(partsOf("")).toEqual(noDay);
  expect(partsOf(keptOf({ ...noDay, year: "2027" }))).toEqual({ ...noDay, year: "2027" });
});

test("a_dot_in_one_field_does_not_move_the_others", () => {
  expect(typedInto({ day: "", month: "1", year: "2027" }, "day", "5.")).toEqual({ day: "5", month: "1", year: "2027" });
});

test("a_whole_date_put_into_one_field_goes_to_all_three", () => {
  expect(typedInto(noDay, "day", "5. 1. 2027")).toEqual({ day: "5", month: "1", year: "2027" });
});
