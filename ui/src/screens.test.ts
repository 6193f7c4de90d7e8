// Every screen stands: one heading with the focus, the title's pattern, no fault that axe finds without colours.
import axe from "axe-core";
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, test } from "vitest";

import Frame from "./App.svelte";
import { MemoryCore, refusal, sitting } from "./lib/backend/memory";
import { App, contextEntry } from "./lib/state/app.svelte";
import { Session } from "./lib/state/session.svelte";
import type { Speaker } from "./lib/wire/types";
import { entryPath, screenAt, screens, shownAt } from "./screens";

const source = { name: "Act 1", about: "read", draft: true, link: "" };
const card = { id: "hvem", title: "topic", icon: "groups" };
const said = { sentences: [[{ text: "A ", term: "" }, { text: "hard word", term: "word" }, { text: ".", term: "" }], [{ text: "B.", term: "" }]] };
const statement = (speaker: Speaker) => ({
  speaker,
  draft: speaker === "standard",
  text: said,
  rows: speaker === "law" ? [{ label: "l", value: "v" }] : [],
  sources: speaker === "open" ? [] : [source],
});
const point = {
  title: "point",
  law: said,
  sources: [source],
  cells: [
    { kommune: "Sol", stands: "same", same: true, text: { sentences: [] }, sources: [] },
    { kommune: "Hav", stands: "other", same: false, text: said, sources: [source] },
  ],
  how: "how",
};
// One section may be read in two copies: then two sources have the same name.
const term = { id: "word", word: "hard word", means: "m", example: "e", topic: card, sources: [source, { ...source, link: "https://x" }] };
const estimate = { sentences: ["s"], steps: ["1"], read_back: [], notes: ["n"], sources: [source], stamp: "day" };
const boxes = [{ id: "a", nickname: "Sol", damaged: true }];

const page = {
  id: "name",
  title: "page",
  help: "",
  why: "why",
  fields: [
    { name: "n", kind: "line" as const, label: "line", hint: "h", value: "", examples: [], choices: [], notice: "cpr" },
    { name: "t", kind: "text" as const, label: "text", hint: "", value: "v", examples: ["e"], choices: [], notice: "" },
    {
      name: "c",
      kind: "choice" as const,
      label: "choice",
      hint: "",
      value: "x",
      examples: [],
      choices: [{ value: "x", label: "X" }],
      notice: "",
    },
  ],
};

function core(): MemoryCore {
  return new MemoryCore({
    session_start: () => sitting({ vaults: boxes, open: { kind: "open", nickname: "Sol" } }),
    explain_start: () => ({ flow: [{ text: "apply", topic: card }], topics: [card, { ...card, id: "other", icon: "none" }] }),
    topic_read: ({ depth }) => ({
      card,
      depth,
      voice_note: "v",
      note: "n",
      key_points: [statement("law")],
      sections: [{ heading: "law", statements: [statement("law"), statement("guidance"), statement("standard"), statement("open")] }],
      differences: [point],
      ask: [said],
      terms: [term],
      next: [{ ...card, id: "next", title: "next" }],
    }),
    compare_read: () => ({ note: "n", kommuner: ["Sol"], points: [point], terms: [term], stamp: "day" }),
    terms_read: () => ({ terms: [term, { ...term, id: "plan", word: "plan", sources: [] }] }),
    search_find: ({ typed }) => ({
      hits: typed ? [{ kind: "topic", title: "hit", text: "line", to: "explain/hvem" }] : [],
      told: typed && "1",
    }),
    explain_write: () => ({ file: "a.pdf", folder: "/", text: "saved" }),
    check_step: ({ show }) => {
      if (show.kind === "review") return { kind: "review", rows: [{ id: "birth", title: "q", answer: "a" }] };
      if (show.kind === "result") {
        return {
          kind: "result",
          outcome: "cannot_tell",
          title: "result",
          always: "always",
          rests_on: "rests",
          note: "n",
          reasons: [{ code: "c", sign: "open", text: "r", decided_by: "human", open: "ask", sources: [source] }],
          remarks: [{ code: "foertidspension-yes", text: "remark", open: "", sources: [source] }],
          pointers: [{ code: "fleksjob", text: "pointer", open: "ask", sources: [source] }],
          flips: ["a", "b", "c", "d"].map((text) => ({ text, leads_to: "then" })),
          missing: ["m"],
          not_looked_at: ["l"],
          next_steps: [
            { text: "apply", leads_to: "application" },
            { text: "call", leads_to: "outside" },
            { text: "rest", leads_to: "check" },
            { text: "whose", leads_to: "kommune" },
          ],
          stamp: "day",
        };
      }
      const id = show.kind === "question" ? show.id : "birth";
      return { kind: "question", id, count: "1", title: id, help: "h", why: "w", before: [], sources: [source] };
    },
    pay_start: () => ({
      ladder: [{ form: "efter_indsats", name: "n", text: "t", standard: "" }],
      sources: [source],
      examples: [
        { wage: "143,40", take: "take 1", about: "one" },
        { wage: "143,35", take: "take 2", about: "two" },
      ],
      example_note: "e",
      who_decides: "w",
      note: "n",
    }),
    pay_estimate: () => ({
      ...estimate,
      headline: "pay",
      rows: [{ label: "hour", value: "7" }],
      bars: [{ label: "10", value: "1", permille: 500 }],
      open: ["o"],
      net_month: "",
    }),
    payslip_check: () => ({ ...estimate, headline: "slip", ask: ["bring it", "ask them"] }),
    transport_start: () => ({
      rules: ["r"],
      standard: ["s"],
      contrast: ["c"],
      contrast_sources: [source],
      examples: [{ means: "pass", name: "pass", about: "a", price: "810,00" }],
      most_ways: 6,
      carried_net_pay: "363",
      note: "",
      sources: [source],
    }),
    transport_estimate: () => ({
      ...estimate,
      headline: "way",
      points: ["p"],
      methods: [{ label: "zones", value: "v" }],
      open: ["o"],
      road: { own: "o", kommune: "k", own_permille: 400 },
    }),
    travel_check: () => ({ ...estimate, headline: "paid", next: ["ask"] }),
    recheck: () => ({ title: "", rows: [], stamp: "day" }),
    draft_read: () => ({
      parts: [
        { id: "about", title: "part", done: false, status: "missing", pages: [page] },
        { id: "check", title: "review", done: false, status: "", pages: [] },
      ],
      overview: "o",
      next_part: "next",
      saved: "kept",
    }),
    paper_view: () => ({
      blocks: [
        { kind: "heading", level: 1, text: "letter" },
        { kind: "lines", lines: ["a", "b"] },
        { kind: "write_line", label: "sign" },
      ],
      missing: ["m"],
    }),
  });
}

const settle = async () => {
  await new Promise((done) => setTimeout(done));
  flushSync();
};

let app: App;
let shown: ReturnType<typeof mount> | undefined;

beforeEach(async () => {
  // jsdom has neither; axe asks the canvas for the look of letters.
  window.scrollTo = () => {};
  window.matchMedia = () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }) as unknown as MediaQueryList;
  HTMLCanvasElement.prototype.getContext = () => null;
  document.documentElement.lang = "da";
  app = new App(core().call);
  await app.session.start();
});

afterEach(async () => {
  if (shown) await unmount(shown);
  shown = undefined;
  document.body.replaceChildren();
});

async function arrive(path: string) {
  app.router.restart("start");
  app.router.go(path);
  const screen = screenAt(path);
  if (!screen) throw new Error(`no screen at ${path}`);
  const main = document.body.appendChild(document.createElement("main"));
  shown = mount(screen.component, { target: main, props: {}, context: new Map([contextEntry(app)]) });
  await settle();
}

const faults = async () => {
  const found = await axe.run(document, { rules: { "color-contrast": { enabled: false } } });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
};

const examples: Record<string, string> = {
  "explain/:topic": "explain/hvem",
  "explain/terms/:term": "explain/terms/word",
  "check/question/:id": "check/question/over_18",
  "draft/page/:part/:page": "draft/page/about/name",
};
const paths = [...screens.map(({ path }) => examples[path] ?? path), "check/question/birth"];

/** Where the focus is not on the page's heading: one comes to write, to a word that was looked for, or to an answer. */
const focusedAt: Record<string, string> = {
  search: "search",
  "explain/terms/word": "term-word",
  "money/pay/result": "result",
  "money/transport/result": "result",
};

test.each(paths)("stands: %s", async (path) => {
  await arrive(path);
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

test("an_estimate_is_shown_and_gets_the_focus", async () => {
  await arrive("money/pay");
  document.querySelector<HTMLElement>("[data-act=work-out]")?.click();
  await settle();
  await settle();
  expect(document.activeElement?.id).toBe("result");
  expect(await faults()).toEqual([]);
});

test("more_than_three_things_that_would_change_the_outcome_are_folded_away", async () => {
  await arrive("check/result");
  const card = document.querySelector("#flips")?.closest("section");
  expect(card?.querySelectorAll("li")).toHaveLength(4);
  expect(card?.querySelectorAll("details li")).toHaveLength(1);
  expect(document.querySelector("[data-pointer=fleksjob]")?.textContent).toContain("ask");
});

test("a_payslip_is_checked_and_its_result_gets_the_focus", async () => {
  await arrive("money/payslip");
  document.querySelector<HTMLElement>("[data-act=work-out]")?.click();
  await settle();
  await settle();
  expect(document.activeElement?.id).toBe("result");
  expect(document.querySelector("section")?.textContent).toContain("bring it");
  expect(await faults()).toEqual([]);
});

test("a_hard_word_opens_its_explanation_where_it_stands_and_closes_it_again", async () => {
  await arrive("explain/hvem");
  const word = document.querySelector<HTMLElement>("[data-term=word]");
  expect(word?.getAttribute("aria-expanded")).toBe("false");
  word?.click();
  flushSync();
  const box = document.querySelector("[role=note]");
  expect(box?.textContent).toContain("m");
  expect(document.getElementById(word?.getAttribute("aria-controls") ?? "")?.contains(box)).toBe(true);
  expect(await faults()).toEqual([]);
  document.querySelector<HTMLElement>("[data-act=close-term]")?.click();
  flushSync();
  expect(document.querySelector("[role=note]")).toBeNull();
  // The button that was pressed is gone: the reader is back at the word.
  expect(document.activeElement).toBe(word);
});

test("a_topic_is_asked_for_at_the_depth_that_was_chosen_and_the_next_topic_too", async () => {
  await arrive("explain/hvem");
  expect(document.querySelector("main")?.textContent).not.toContain("Act 1");
  document.querySelector<HTMLElement>("#depth-2")?.click();
  await settle();
  await settle();
  expect(document.querySelector("main")?.textContent).toContain("Act 1");
  expect(app.depth).toBe("sources");
  expect(app.readTopics.has("hvem")).toBe(true);
});

test("what_is_typed_is_looked_for_at_once_and_still_there_afterwards", async () => {
  await arrive("search");
  const field = document.querySelector<HTMLInputElement>("#search");
  if (field) field.value = "bus";
  field?.dispatchEvent(new Event("input", { bubbles: true }));
  await settle();
  expect(document.querySelector("[role=status]")?.textContent).toBe("1");
  expect(document.querySelector("main li a")?.textContent).toBe("hit");
  expect(document.activeElement).toBe(field);
  expect(await faults()).toEqual([]);
  if (shown) await unmount(shown);
  document.body.replaceChildren();
  await arrive("search");
  await settle();
  expect(document.querySelector<HTMLInputElement>("#search")?.value).toBe("bus");
  expect(document.querySelector("main li a")?.textContent).toBe("hit");
});

test("a_page_that_falls_says_so_and_the_rest_still_stands", async () => {
  const twice = { ...card, id: "twice" };
  const answers = { ...core().answers, explain_start: () => ({ flow: [], topics: [twice, twice] }) };
  shown = mount(Frame, { target: document.body, props: { call: new MemoryCore(answers).call } });
  await settle();
  document.querySelector<HTMLElement>('nav a[href="#explain"]')?.click();
  await settle();
  await settle();
  expect(document.querySelector("[role=alert]")?.textContent).toContain("app-page-failed");
  document.querySelector<HTMLElement>('nav a[href="#look"]')?.click();
  await settle();
  expect(document.querySelector("h1")?.textContent).toBe("app-menu-look");
});

test("an_example_wage_is_put_in_the_field_and_named", async () => {
  await arrive("money/pay");
  document.querySelectorAll<HTMLElement>("[data-act=use-example]")[1]?.click();
  flushSync();
  expect(document.querySelector<HTMLInputElement>("#lowest_wage")?.value).toBe("143,35");
  expect(document.querySelector("[role=status]")?.textContent).toBe("two");
});

test("a_way_of_travelling_is_added_asked_about_and_removed_and_nothing_typed_is_lost", async () => {
  await arrive("money/transport");
  const price = document.querySelector<HTMLInputElement>("#way-0-price");
  if (price) price.value = "520";
  price?.dispatchEvent(new Event("input", { bubbles: true }));
  document.querySelector<HTMLElement>("[data-act=add-way]")?.click();
  await settle();
  expect(document.activeElement?.id).toBe("way-1-means");
  expect(document.querySelectorAll("[name^=way-][type=radio]")).toHaveLength(6);
  expect(await faults()).toEqual([]);
  document.querySelectorAll<HTMLElement>("[data-act=remove-way]")[1]?.click();
  await settle();
  expect(app.session.transport.ways.map(({ price }) => price)).toEqual(["520"]);
});

test("an_example_price_is_filled_in_only_when_it_is_taken", async () => {
  await arrive("money/transport");
  expect(app.session.transport.ways[0]?.price).toBe("");
  document.querySelector<HTMLElement>("[data-act=use-price]")?.click();
  await settle();
  expect(app.session.transport.ways[0]?.price).toBe("810,00");
  expect(document.querySelector("[role=status]")?.textContent).toContain("a");
});

test.each([
  ["money/transport", "work-out"],
  ["money/transport/check", "check-paid"],
])("the_result_gets_the_focus: %s", async (path, act) => {
  await arrive(path);
  document.querySelector<HTMLElement>(`[data-act=${act}]`)?.click();
  await settle();
  await settle();
  expect(document.activeElement?.id).toBe("result");
  expect(await faults()).toEqual([]);
});

test("a_figure_typed_on_the_other_page_is_told_and_not_pointed_at_here", async () => {
  await arrive("money/transport/check");
  app.session.transport.distance = "far";
  const refused = new App(new MemoryCore({ travel_check: () => Promise.reject(refusal("input", "write km", "distance")) }).call);
  app.commands.travel_check = refused.commands.travel_check;
  document.querySelector<HTMLElement>("[data-act=check-paid]")?.click();
  await settle();
  await settle();
  expect(document.querySelector("[role=alert]")?.textContent).toContain("write km");
  expect(document.querySelector("#error-summary-title")).toBeNull();
});

test("a_page_left_open_shows_its_errors_first_and_in_the_title", async () => {
  await arrive("check/question/over_18");
  document.querySelector<HTMLElement>("[data-act=next]")?.click();
  await settle();
  expect(document.title).toMatch(/^app-error-prefix /);
  expect(document.activeElement?.getAttribute("role")).toBe("alert");
  expect(document.querySelector("#answer-error")?.textContent).toContain("check-missing-over-18");
  expect(await faults()).toEqual([]);
});

test("typing_after_an_error_keeps_the_focus_in_the_field", async () => {
  await arrive("box/create");
  document.querySelector<HTMLElement>("[data-act=create-box]")?.click();
  await settle();
  expect(document.activeElement?.getAttribute("role")).toBe("alert");
  const code = document.querySelector<HTMLInputElement>("#code");
  code?.focus();
  for (const text of ["h", "he", "hest"]) {
    if (code) code.value = text;
    code?.dispatchEvent(new Event("input", { bubbles: true }));
    await settle();
    expect(document.activeElement).toBe(code);
  }
});

test("an_example_sentence_is_added_after_what_stands_there", async () => {
  await arrive("draft/page/about/name");
  document.querySelector<HTMLElement>("[data-act=example]")?.click();
  flushSync();
  expect(document.querySelector("textarea")?.value).toBe("v\ne");
});

test("what_a_screen_needs_comes_first", () => {
  const session = new Session(app.commands);
  expect(entryPath(session)).toBe("first/kommune");
  expect(shownAt("start", session)?.path).toBe("first/kommune");
  session.view = sitting({ vaults: boxes });
  expect(shownAt("draft", session)?.path).toBe("box/open");
  session.view = sitting();
  expect(shownAt("draft", session)?.path).toBe("box/create");
  expect(shownAt("money/pay", session)?.path).toBe("money/pay");
  session.view = sitting({ open: { kind: "open", nickname: "Sol" } });
  expect(shownAt("draft", session)?.path).toBe("draft");
  expect(shownAt("no/such/path", session)?.path).toBe("start");
});

test("boxes_on_the_computer_are_met_with_a_welcome", () => {
  const session = new Session(app.commands);
  session.view = sitting({ vaults: boxes, chosen: { kind: "not_yet" } });
  expect(entryPath(session)).toBe("first/welcome");
});
