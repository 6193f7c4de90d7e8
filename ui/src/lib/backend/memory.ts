// A core in memory, for tests of the page only: every command answers what the test says, every label is its own key.
import type { Failure, SessionView } from "../wire/types";
import type { Call, Commands } from "./backend";

type Name = keyof Commands;
type Request<N extends Name> = Parameters<Commands[N]>[0];
type Reply<N extends Name> = Awaited<ReturnType<Commands[N]>>;

/** What the test's core answers; a command without an answer rejects. */
export type Answers = { [N in Name]?: (request: Request<N>) => Reply<N> | Promise<Reply<N>> };

/** One command as the core received it. */
export type Received = { name: string; request: unknown };

export class MemoryCore {
  readonly received: Received[] = [];
  readonly answers: Answers;

  constructor(answers: Answers = {}) {
    this.answers = answers;
  }

  readonly call: Call = async <R>(name: string, request: unknown): Promise<R> => {
    this.received.push({ name, request: structuredClone(request) });
    const answer = this.answers[name as Name] as ((request: unknown) => R | Promise<R>) | undefined;
    if (!answer) throw refusal("broken", name);
    return answer(request);
  };

  /** The requests of one command, in the order they came. */
  requests<N extends Name>(name: N): Request<N>[] {
    return this.received.filter((one) => one.name === name).map((one) => one.request as Request<N>);
  }
}

/** A refusal of the core. */
export function refusal(code: Failure["code"], text: string, field = ""): Failure {
  return { code, text, field };
}

/** Labels that are their own keys. */
const keysAsWords = new Proxy<Record<string, string>>({}, { get: (_, key) => String(key) });

/** A sitting with both first questions answered and no box. */
export function sitting(changes: Partial<SessionView> = {}): SessionView {
  return {
    words: keysAsWords,
    kommuner: [
      { kommune: { kind: "known", code: "0730" }, label: "Randers" },
      { kommune: { kind: "dont_know" }, label: "dont-know" },
    ],
    chosen: {
      kind: "chosen",
      kommune: { kind: "known", code: "0730" },
      kommune_name: "Randers",
      kommune_note: "",
      voice: "own",
    },
    vaults: [],
    open: { kind: "none" },
    locked: "",
    place: { path: "", field: "", cursor: 0 },
    look: { colours: "system", size: 100 },
    check: {
      birth: { kind: "not_asked" },
      over_18: "not_asked",
      reached_folkepension: "not_asked",
      wants_work: "not_asked",
      foertidspension: "not_asked",
      ordinary_work: "not_asked",
      other_offers: "not_asked",
      funktionsevne: "not_asked",
      sociale_problemer: "not_asked",
    },
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
    transport: {
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
    },
    receipt: [],
    unread: "",
    aside: false,
    answered: false,
    folder_note: "",
    version: "0",
    ...changes,
  };
}
