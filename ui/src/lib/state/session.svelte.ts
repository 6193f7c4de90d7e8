// The sitting: whose case, whose voice, which box is open, and what was answered so far.
import type { Commands } from "../backend/backend";
import type { AnswersSave, CheckAnswers, Key, Kommune, Look as LookView, PayAsk, Place, SessionView, TransportAsk, VaultCreate, Voice } from "../wire/types";
import type { Words } from "../words/words";

const noAnswers = (): CheckAnswers => ({
  birth: { kind: "not_asked" },
  over_18: "not_asked",
  reached_folkepension: "not_asked",
  wants_work: "not_asked",
  foertidspension: "not_asked",
  ordinary_work: "not_asked",
  other_offers: "not_asked",
  funktionsevne: "not_asked",
  sociale_problemer: "not_asked",
});

/** Nothing typed about transport: one way of travelling, still without a price. */
const noTransport = (): TransportAsk => ({
  distance: "",
  days: "",
  ways: [{ means: "pass", price: "", usable: "yes" }],
  chosen: "",
  method: "dont_know",
  zones: "",
  first_km: "",
  net_pay: "",
  net_pay_to: "",
  paid: "",
});

const emptyView: SessionView = {
  words: {},
  kommuner: [],
  chosen: { kind: "not_yet" },
  vaults: [],
  open: { kind: "none" },
  check: noAnswers(),
  pay: {
    form: "dont_know",
    lowest_wage: "",
    offered_wage: "",
    hours: "",
    tax_percent: "",
    fradrag: "",
    am: "on_payslip",
    pension: "dont_know",
    other_earnings: "not_asked",
    payslip_paid: "",
    payslip_hours: "",
  },
  transport: noTransport(),
  locked: "",
  place: { path: "", field: "", cursor: 0 },
  look: { colours: "system", size: 100 },
  receipt: [],
  unread: "",
  aside: false,
  answered: false,
  folder_note: "",
  version: "",
};

/** The answers outside the forms, by the page that asks for them. */
export type Outside = AnswersSave["kind"];

export const ANSWERS: readonly Outside[] = ["check", "pay", "transport"];

export class Session {
  /** What the core last said of the sitting. */
  view = $state.raw<SessionView>(emptyView);
  /** Whether the core has spoken at all. */
  ready = $state(false);
  /** The id of the open box; stays after the core lost it, so that unsaved text never lands in another person's box. */
  boxId = $state("");

  /** The municipality of the first question, until the second is answered. */
  picked = $state.raw<Kommune>();

  check = $state<CheckAnswers>(noAnswers());
  /** The three fields of the birth date as typed, kept while the person looks elsewhere. */
  birthTyped = $state({ day: "", month: "", year: "" });
  pay = $state<PayAsk>({ ...emptyView.pay });
  transport = $state<TransportAsk>(noTransport());

  /** The answers as the core last gave or took them, each as text. What differs from it is not kept yet. */
  known: Record<Outside, string> = { check: "", pay: "", transport: "" };

  readonly #commands: Commands;

  constructor(commands: Commands) {
    this.#commands = commands;
    this.#note();
  }

  get words(): Words {
    return this.view.words as Words;
  }

  get isOpen(): boolean {
    return this.view.open.kind === "open";
  }

  /** Whether nothing of the open box is kept. */
  get isGuest(): boolean {
    return this.view.open.kind === "open" && this.view.open.guest;
  }

  get isChosen(): boolean {
    return this.view.chosen.kind === "chosen";
  }

  async start(): Promise<void> {
    this.#takeAll(await this.#commands.session_start({}));
    this.ready = true;
  }

  /** What is typed so far stays: only the words and the rules change. */
  async choose(kommune: Kommune, voice: Voice): Promise<SessionView> {
    this.view = await this.#commands.session_choose({ kommune, voice });
    return this.view;
  }

  async createBox(request: VaultCreate): Promise<void> {
    const before = this.view.vaults;
    this.view = await this.#commands.vault_create(request);
    this.boxId = this.view.vaults.find((box) => !before.some(({ id }) => id === box.id))?.id ?? "";
  }

  async openBox(id: string, key: Key): Promise<void> {
    this.#takeAll(await this.#commands.vault_open({ id, key }));
    this.boxId = id;
  }

  /** Opens a box as it was in a backup. */
  async openBackup(id: string, key: Key, backup: string): Promise<void> {
    this.#takeAll(await this.#commands.backup_open({ id, key, backup }));
    this.boxId = id;
  }

  /** Opens a box of which nothing is kept. */
  async startGuest(): Promise<void> {
    this.#takeAll(await this.#commands.guest_start({}));
    this.boxId = "guest";
  }

  /** What the core says after the answers may have become others. */
  take(view: SessionView): void {
    this.#takeAll(view);
  }

  /** Whether what was answered before the box was opened goes into it. */
  async takeAside(take: boolean): Promise<void> {
    this.#takeAll(await this.#commands.aside_take({ take }));
  }

  async lock(place: Place, look: LookView, anyway = false): Promise<void> {
    this.#takeAll(await this.#commands.vault_lock({ place, look, anyway }));
    this.boxId = "";
  }

  /** The core says that no box is open any longer. */
  lost(): void {
    this.view = { ...this.view, open: { kind: "none" } };
  }

  /** Forgets the answers of the self-check. */
  forgetCheck(): void {
    this.check = noAnswers();
    this.birthTyped = { day: "", month: "", year: "" };
  }

  #takeAll(view: SessionView): void {
    this.view = view;
    this.picked = view.chosen.kind === "chosen" ? view.chosen.kommune : undefined;
    this.check = view.check;
    this.pay = view.pay;
    this.transport = view.transport;
    const birth = view.check.birth;
    this.birthTyped =
      birth.kind === "date"
        ? { day: birth.day, month: birth.month, year: birth.year }
        : { day: "", month: "", year: "" };
    this.#note();
  }

  /** The answers of one page, as text. */
  textOf(answers: Outside): string {
    return JSON.stringify(this[answers]);
  }

  #note(): void {
    for (const answers of ANSWERS) this.known[answers] = this.textOf(answers);
  }
}
