// What the core answers in tests of the screens: something of every kind, so that every part of a screen is drawn.
import { MemoryCore, sitting } from "../lib/backend/memory";
import type { ClockView, FieldKind, FieldView, MarkRow, PartPage, PartView, Speaker, TimelineDay } from "../lib/wire/types";

const source = { name: "Act 1", about: "read", draft: true, link: "" };
export const card = { id: "hvem", title: "topic", icon: "groups" };
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
export const boxes = [
  { id: "a", nickname: "Sol", picture: "sol", trouble: "damaged", missing: false, has_code: true, opens_here: true },
  { id: "b", nickname: "Hus", picture: "hus", trouble: "gone", missing: true, has_code: true, opens_here: false },
];

const field = (name: string, kind: FieldKind, changes: Partial<FieldView> = {}): FieldView => ({
  name,
  kind,
  label: `label-${name}`,
  hint: "",
  value: "",
  examples: [],
  themes: [],
  choices: [],
  notice: "",
  ...changes,
});
const choices = [
  { value: "x", label: "X" },
  { value: "y", label: "Y" },
];
const page: PartPage = {
  id: "name",
  title: "page",
  help: "",
  why: "why",
  fields: [
    field("n", "line", { hint: "h", notice: "cpr", examples: ["line example"] }),
    field("t", "text", { value: "v", examples: ["e"], themes: [{ ask: "lift?", start: "Lifting: " }] }),
    field("c", "choice", { value: "x", choices }),
    field("s", "several", { value: "y", choices }),
    field("k", "tick"),
    field("d", "day", { value: "5.1.2027" }),
  ],
};
const part: PartView = { id: "about", title: "part", done: false, status: "missing", pages: [page] };
const review: PartView = { id: "check", title: "review", done: false, status: "", pages: [] };
const rows: MarkRow[] = (["skrevet", "printet", "sendt", "modtaget"] as const).map((mark) => ({ mark, label: `label-${mark}`, day: "", said: `${mark}-not` }));
const clock: ClockView = {
  id: "svar",
  title: "answer",
  whose: "theirs",
  says: ["safe day", "likely day"],
  missing: "",
  passed: "over",
  steps: ["1"],
  sources: [source],
  open: ["o"],
  pages: [{ label: "write the day", to: "write/sag/brev/sag-ansoegt" }],
  letter: { label: "ask", to: "write/sent-svar" },
};
const day = (text: string, changes: Partial<TimelineDay> = {}): TimelineDay => ({
  day: `day of ${text}`,
  iso: "2027-01-17",
  text,
  distance: "in 3 weeks",
  past: false,
  is_today: false,
  ...changes,
});

/** A core in which every screen has something to show. */
export function core(): MemoryCore {
  return new MemoryCore({
    session_start: () => sitting({ vaults: boxes, open: { kind: "open", nickname: "Sol", picture: "sol", guest: false, lock_minutes: 10 } }),
    code_propose: () => ({ code: "hest lampe regn bord", note: "short of memory" }),
    sheet_make: () => ({ groups: ["123453", "000000", "720885", "000011", "000022", "000033", "000044", "000055"], day: "day" }),
    sheet_group: ({ typed }) => ({ right: typed !== "111112", text: typed === "111112" ? "wrong" : "" }),
    backup_find: () => ({ kind: "found", backup: "7", text: "from" }),
    vault_choices: () => ({ without_code: false }),
    ways_read: () => ({ rows: ["code", "paper"], here: "on" }),
    here_set: ({ on }) => ({ rows: ["code"], here: on ? "on" : "off" }),
    erase_read: () => ({ boxes: [{ id: "a", nickname: "Sol", picture: "sol" }], stays: "papers", papers: "" }),
    transfer_start: () => ({ words: "hest lampe regn bord sky", places: [{ place: "/d", label: "here", warning: "others" }], no_stick: "no stick" }),
    transfer_write: () => ({ file: "a.fodfaeste", folder: "/d", text: "written" }),
    transfer_find: () => ({ files: [{ file: "/d/a.fodfaeste", label: "a.fodfaeste", text: "here" }], none: "" }),
    transfer_look: () => ({ text: "from Sol", drafts: ["form"], ask: "into Hus?" }),
    versions_read: ({ form }) => ({
      form,
      title: "form",
      none: "",
      versions: [
        { version: "9", title: "day 9", why: "why" },
        { version: "4", title: "day 4", why: "why" },
      ],
    }),
    version_read: ({ version }) => ({
      row: { version, title: `day ${version}`, why: "why" },
      fields: [{ label: "field", value: `text ${version}`, differs: true }],
    }),
    bin_read: () => ({ none: "", rows: [{ draft: "d", title: "form", text: "30 days" }] }),
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
    forms_read: () => ({
      letters: [{ form: "ansoegning", title: "apply", text: "when", status: "begun" }],
      sheets: [{ form: "moedekort", title: "card", text: "when", status: "" }],
    }),
    draft_read: ({ form }) => ({
      form,
      title: form === "sag" ? "" : `form-${form}`,
      lead: "lead",
      sources: [source],
      parts: form === "ansoegning" ? [part, review] : [part],
      is_letter: form !== "moedekort",
      overview: "o",
      next_part: "next",
      saved: "kept",
    }),
    draft_save: () => ({ text: "kept", notice: "" }),
    answers_save: () => ({ text: "kept", notice: "" }),
    paper_view: ({ paper }) => ({
      title: "paper",
      is_letter: paper.kind === "form" && paper.form !== "moedekort",
      blocks: [
        { kind: "heading", level: 1, text: "letter" },
        { kind: "lines", lines: ["a", "b"] },
        { kind: "bullets", items: ["one", "two"] },
        { kind: "table", head: ["what", "when"], rows: [["meeting", "today"]] },
        { kind: "write_line", label: "sign" },
      ],
      missing: ["m"],
      needs: paper.kind === "form" && paper.form === "samtykke" ? ["who may be asked"] : [],
    }),
    paper_text: () => ({ text: "the text" }),
    paper_write: ({ name }) => ({ file: `${name || "ours"}.pdf`, folder: "/", text: "saved" }),
    paper_open: () => ({ text: "opening" }),
    marks_read: ({ form }) => ({ form, rows, told: "begun, not sent", today: "26.11.2026" }),
    mark_set: ({ form, mark, day }) => ({
      form,
      rows: rows.map((row) => (row.mark === mark ? { ...row, day, said: `${mark} on ${day}` } : row)),
      told: `${mark}, told`,
      today: "26.11.2026",
    }),
    deadlines_read: () => ({
      today: "today is today",
      timeline: [day("gone", { past: true }), day("now", { is_today: true, distance: "" }), day("coming")],
      clocks: [clock, { ...clock, id: "klage", title: "complaint", says: [], missing: "write it", steps: [], passed: "" }],
      next: "next day",
      after_complaint: ["first", "then"],
      stamp: "day",
    }),
    calendar_write: () => ({ file: "days.ics", folder: "/", text: "saved" }),
  });
}
