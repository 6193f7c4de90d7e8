// The start page: what could not be read in an open box.
import { expect, test } from "vitest";

import { core } from "../testing/core";
import { at, stage } from "../testing/stage";

const on = stage();

test("answers_that_can_not_be_read_are_told_and_nothing_is_said_where_all_can", async () => {
  const session = await core().answers.session_start?.({});
  if (!session) throw new Error("no session");
  await on.arrive("start");
  expect(at("main").textContent).not.toContain("unread-words");
  await on.leave();
  await on.arrive("start", { session_start: () => ({ ...session, unread: "unread-words" }) });
  expect(at(".box.caution").textContent).toContain("unread-words");
});
