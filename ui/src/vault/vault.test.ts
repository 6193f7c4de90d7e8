// Making a box, opening one, and the other ways in.
import { expect, test } from "vitest";

import { refusal, sitting } from "../lib/backend/memory";
import { core } from "../testing/core";
import { act as press, at, press as choose, settle, stage, type } from "../testing/stage";

const on = stage();

async function typeInto(selector: string, text: string) {
  type(selector, text);
  await settle();
}

/** As far as the sheet. */
async function toSheet() {
  await on.arrive("box/create", { ...core().answers, session_start: () => sitting({}) });
  await choose("#alone-1");
  await press("to-face");
  await press("to-sheet");
}

test("typing_after_an_error_keeps_the_focus_in_the_field", async () => {
  await on.arrive("box/create");
  await press("to-face");
  expect(document.activeElement?.getAttribute("role")).toBe("alert");
  await choose("#alone-0");
  await press("to-face");
  const nickname = at<HTMLInputElement>("#nickname");
  nickname.focus();
  for (const text of ["", "A", "As"]) {
    await typeInto("#nickname", text);
    expect(document.activeElement).toBe(nickname);
  }
});

test("the_name_follows_the_picture_until_somebody_writes_another", async () => {
  await on.arrive("box/create");
  await choose("#alone-0");
  await press("to-face");
  // "sol" and "hus" are taken by the boxes on this computer.
  const name = () => at<HTMLInputElement>("#nickname").value;
  expect(name()).toBe("vault-picture-maane");
  await choose("#picture-5");
  expect(name()).toBe("vault-picture-sky");
  await typeInto("#nickname", "Asta");
  await choose("#picture-6");
  expect(name()).toBe("Asta");
});

test("a_box_is_made_with_the_proposed_code_and_a_printed_sheet", async () => {
  await toSheet();
  expect(document.body.textContent).toContain("123453");
  on.core.answers.vault_create = () => sitting({ vaults: [{ id: "n", nickname: "N", picture: "sol", trouble: "", missing: false, has_code: true, opens_here: false }] });
  await press("create-box");
  const [request] = on.core.requests("vault_create");
  expect(request).toEqual({
    nickname: "vault-picture-sol",
    picture: "sol",
    code: "hest lampe regn bord",
    shared: true,
    sheet: { kind: "printed" },
  });
  expect(on.app.session.boxId).toBe("n");
  expect(on.app.router.path).toBe("write");
});

test("while_a_copy_is_typed_back_the_digits_are_out_of_sight", async () => {
  await toSheet();
  await press("copy-sheet");
  expect(document.body.textContent).toContain("123453");
  await press("copied-sheet");
  expect(document.body.textContent).not.toContain("123453");
  await typeInto("#group-1", "123453");
  await typeInto("#group-2", "000001");
  on.core.answers.vault_create = () => {
    throw refusal("input", "group 2 is wrong", "group-2");
  };
  await press("create-box");
  expect(on.core.requests("vault_create")[0]).toMatchObject({ sheet: { kind: "copied", first: "123453", second: "000001" } });
  expect(at("#group-2").getAttribute("aria-invalid")).toBe("true");
  expect(at<HTMLInputElement>("#group-1").value).toBe("123453");
});

test("after_three_wrong_codes_another_way_is_offered_and_nothing_is_locked", async () => {
  await on.arrive("box/open");
  on.core.answers.vault_open = () => {
    throw refusal("wrong_code", "wrong", "code");
  };
  await choose("#box-0");
  await typeInto("#code", "en forkert kode");
  for (let tries = 1; tries <= 4; tries += 1) {
    await press("open-box");
    expect(document.body.textContent?.includes("vault-other-way-offer")).toBe(tries >= 3);
    expect(at<HTMLInputElement>("#code").value).toBe("en forkert kode");
  }
  expect(on.core.requests("vault_open")).toHaveLength(4);
});

test("digits_pasted_in_one_go_fill_the_groups_and_stay_until_the_box_opens", async () => {
  await on.arrive("box/forgotten");
  await choose("#box-0");
  const digits = ["123453", "000000", "720885", "000011", "000022", "000033", "000044", "000055"];
  await typeInto("#digits-1", digits.join("-"));
  expect(digits.map((_, place) => at<HTMLInputElement>(`#digits-${place + 1}`).value)).toEqual(digits);
  await on.leave();
  await on.arrive("box/forgotten");
  expect(at<HTMLInputElement>("#digits-8").value).toBe("000055");
  await choose("#box-0");
  on.core.answers.vault_open = () => core().answers.session_start?.({}) ?? sitting({});
  await press("open-by-sheet");
  expect(on.core.requests("vault_open")[0]).toEqual({ id: "a", key: { kind: "sheet", digits: digits.join(" ") } });
  expect(on.app.router.path).toBe("box/new-code");
  expect(on.app.digits.all.trim()).toBe("");
});

test("a_full_group_moves_on_and_a_wrong_one_is_told_at_once", async () => {
  await on.arrive("box/forgotten");
  at("#digits-1").focus();
  await typeInto("#digits-1", "123453");
  expect(document.activeElement?.id).toBe("digits-2");
  await typeInto("#digits-2", "111112");
  expect(at("#digits-2").getAttribute("aria-invalid")).toBe("true");
  expect(at("#digits-2-said").textContent).toContain("wrong");
});

test("a_damaged_box_offers_its_newest_copy_with_the_same_key", async () => {
  await on.arrive("box/open");
  on.core.answers.vault_open = () => {
    throw refusal("vault_damaged", "damaged");
  };
  await choose("#box-0");
  await typeInto("#code", "hest lampe regn bord");
  await press("open-box");
  const key = { kind: "code", code: "hest lampe regn bord" };
  expect(on.core.requests("backup_find")[0]).toEqual({ id: "a", key });
  on.core.answers.backup_open = () => sitting({});
  await press("open-backup");
  expect(on.core.requests("backup_open")[0]).toEqual({ id: "a", key, backup: "7" });
  expect(on.app.router.path).toBe("start");
});

test("a_box_that_is_gone_is_only_forgotten_when_the_person_says_so", async () => {
  await on.arrive("box/open");
  await choose("#box-0");
  expect(document.querySelector("[data-act=forget-box]")).toBeNull();
  await choose("#box-1");
  on.core.answers.vault_forget = () => sitting({});
  await press("forget-box");
  expect(on.core.requests("vault_forget")[0]).toEqual({ id: "b" });
});

test("where_the_computer_keeps_a_key_from_others_a_second_question_is_asked_and_no_code_is_needed", async () => {
  await on.arrive("box/create", { ...core().answers, session_start: () => sitting({}), vault_choices: () => ({ without_code: true }) });
  await choose("#alone-1");
  expect(document.querySelector("#each-time-0")).toBeNull();
  await choose("#alone-0");
  await press("to-face");
  expect(on.core.requests("code_propose")).toEqual([]);
  await choose("#each-time-1");
  await press("to-face");
  expect(document.querySelector("#code")).toBeNull();
  await press("to-sheet");
  on.core.answers.vault_create = () => sitting({});
  await press("create-box");
  expect(on.core.requests("vault_create")[0]).toMatchObject({ code: "", shared: false });
});

test("a_box_that_this_computer_opens_needs_no_code", async () => {
  await on.arrive("box/open");
  await choose("#box-0");
  on.core.answers.vault_open = () => sitting({});
  await press("open-here");
  expect(on.core.requests("vault_open")).toEqual([{ id: "a", key: { kind: "this_computer" } }]);
});

test("a_stuck_caps_lock_is_told_while_the_code_is_typed", async () => {
  await on.arrive("box/open");
  const type = async (modifierCapsLock: boolean) => {
    at("#code").dispatchEvent(new KeyboardEvent("keydown", { key: "a", modifierCapsLock, bubbles: true }));
    await settle();
    return document.body.textContent?.includes("app-caps-lock");
  };
  expect(await type(false)).toBe(false);
  expect(await type(true)).toBe(true);
  expect(await type(false)).toBe(false);
});
