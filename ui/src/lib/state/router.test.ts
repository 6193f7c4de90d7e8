// The way forth and back.
import { expect, test } from "vitest";

import { Router } from "./router.svelte";

test("back_goes_where_one_came_from", () => {
  const router = new Router();
  router.restart("start");
  router.go("check");
  router.go("check/question/birth");
  expect(router.before).toBe("check");
  router.back();
  router.back();
  expect(router.path).toBe("start");
  expect(router.canGoBack).toBe(false);
  router.back();
  expect(router.path).toBe("start");
});

test("the_same_path_again_is_a_new_page_and_no_step_on_the_way_back", () => {
  const router = new Router();
  router.restart("start");
  const visit = router.visit;
  router.go("start");
  expect(router.visit).toBe(visit + 1);
  expect(router.canGoBack).toBe(false);
});

test("after_a_restart_there_is_no_way_back", () => {
  const router = new Router();
  router.restart("start");
  router.go("write");
  router.restart("start");
  expect(router.canGoBack).toBe(false);
});

test("a_segment_that_is_not_there_is_empty", () => {
  const router = new Router();
  router.restart("explain/hvem");
  expect([router.segment(1), router.segment(2)]).toEqual(["hvem", ""]);
});
