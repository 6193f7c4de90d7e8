// Pay, payslip and transport on the screen.
import { flushSync } from "svelte";
import { expect, test } from "vitest";

import { MemoryCore, refusal } from "../lib/backend/memory";
import { App } from "../lib/state/app.svelte";
import { at, faults, settle, stage } from "../testing/stage";

const on = stage();

test("an_estimate_is_shown_and_gets_the_focus", async () => {
  await on.arrive("money/pay");
  at("[data-act=work-out]").click();
  await settle();
  await settle();
  expect(document.activeElement?.id).toBe("result");
  expect(await faults()).toEqual([]);
});

test("a_payslip_is_checked_and_its_result_gets_the_focus", async () => {
  await on.arrive("money/payslip");
  at("[data-act=work-out]").click();
  await settle();
  await settle();
  expect(document.activeElement?.id).toBe("result");
  expect(document.querySelector("section")?.textContent).toContain("bring it");
  expect(await faults()).toEqual([]);
});

test("an_example_wage_is_put_in_the_field_and_named", async () => {
  await on.arrive("money/pay");
  document.querySelectorAll<HTMLElement>("[data-act=use-example]")[1]?.click();
  flushSync();
  expect(document.querySelector<HTMLInputElement>("#lowest_wage")?.value).toBe("143,35");
  expect(document.querySelector("[role=status]")?.textContent).toBe("two");
});

test("a_way_of_travelling_is_added_asked_about_and_removed_and_nothing_typed_is_lost", async () => {
  await on.arrive("money/transport");
  const price = document.querySelector<HTMLInputElement>("#way-0-price");
  if (price) price.value = "520";
  price?.dispatchEvent(new Event("input", { bubbles: true }));
  at("[data-act=add-way]").click();
  await settle();
  expect(document.activeElement?.id).toBe("way-1-means");
  expect(document.querySelectorAll("[name^=way-][type=radio]")).toHaveLength(6);
  expect(await faults()).toEqual([]);
  document.querySelectorAll<HTMLElement>("[data-act=remove-way]")[1]?.click();
  await settle();
  expect(on.app.session.transport.ways.map(({ price }) => price)).toEqual(["520"]);
});

test("an_example_price_is_filled_in_only_when_it_is_taken", async () => {
  await on.arrive("money/transport");
  expect(on.app.session.transport.ways[0]?.price).toBe("");
  at("[data-act=use-price]").click();
  await settle();
  expect(on.app.session.transport.ways[0]?.price).toBe("810,00");
  expect(document.querySelector("[role=status]")?.textContent).toContain("a");
});

test.each([
  ["money/transport", "work-out"],
  ["money/transport/check", "check-paid"],
])("the_result_gets_the_focus: %s", async (path, act) => {
  await on.arrive(path);
  at(`[data-act=${act}]`).click();
  await settle();
  await settle();
  expect(document.activeElement?.id).toBe("result");
  expect(await faults()).toEqual([]);
});

test("a_figure_typed_on_the_other_page_is_told_and_not_pointed_at_here", async () => {
  await on.arrive("money/transport/check");
  on.app.session.transport.distance = "far";
  const refused = new App(new MemoryCore({ travel_check: () => Promise.reject(refusal("input", "write km", "distance")) }).call);
  on.app.commands.travel_check = refused.commands.travel_check;
  at("[data-act=check-paid]").click();
  await settle();
  await settle();
  expect(document.querySelector("[role=alert]")?.textContent).toContain("write km");
  expect(document.querySelector("#error-summary-title")).toBeNull();
});

test("what_is_typed_here_and_can_not_be_kept_is_told_here_and_can_be_tried_again", async () => {
  let full = true;
  await on.arrive("money/pay", {
    answers_save: () => {
      if (full) throw refusal("disk_full", "no room");
      return { text: "kept", notice: "" };
    },
  });
  on.app.session.pay.hours = "20";
  expect(await on.app.keepNow()).toBe(false);
  flushSync();
  expect(at("main [role=alert]").textContent).toContain("no room");
  full = false;
  at("[data-act=keep-again]").click();
  await settle();
  expect(document.querySelector("main [role=alert]")).toBeNull();
});
