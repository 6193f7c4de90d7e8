// What crosses the border. Generated from src-tauri/crates/commands/src/wire; do not edit.

export type AmAnswer = "on_payslip" | "taken" | "not_taken";

export type AnswerRow = { 
/**
 * Which question.
 */
id: QuestionId, 
/**
 * The question.
 */
title: string, 
/**
 * The answer in words.
 */
answer: string, };

export type AnswersSave = { "kind": "check", 
/**
 * All its answers.
 */
answers: CheckAnswers, } | { "kind": "pay", 
/**
 * All that is typed and chosen there.
 */
ask: PayAsk, } | { "kind": "transport", 
/**
 * All that is typed and chosen there.
 */
ask: TransportAsk, };

export type AsideTake = { 
/**
 * Whether they go into the box; else they are forgotten.
 */
take: boolean, };

export type BackupFound = { "kind": "none" } | { "kind": "found", 
/**
 * Names it.
 */
backup: string, 
/**
 * From when it is, in words.
 */
text: string, };

export type BackupOpen = { 
/**
 * The id of the box.
 */
id: string, 
/**
 * What it is opened with.
 */
key: Key, 
/**
 * Which backup.
 */
backup: string, };

export type BarView = { 
/**
 * "10 timer".
 */
label: string, 
/**
 * "mindst 292 kr."
 */
value: string, 
/**
 * Length in thousandths of the longest bar.
 */
permille: number, };

export type BinAsk = { 
/**
 * Its id.
 */
draft: string, };

export type BinRow = { 
/**
 * Its id.
 */
draft: string, 
/**
 * What it is.
 */
title: string, 
/**
 * When it was thrown away, and how long it lies here.
 */
text: string, };

export type BinView = { 
/**
 * Said where it is empty; else empty.
 */
none: string, 
/**
 * What was thrown away last comes first.
 */
rows: Array<BinRow>, };

export type Birth = { "kind": "not_asked" } | { "kind": "date", 
/**
 * Day of the month.
 */
day: string, 
/**
 * Month, a number.
 */
month: string, 
/**
 * Year, four digits.
 */
year: string, } | { "kind": "yes_no_instead" };

export type BlockView = { "kind": "heading", 
/**
 * 1 is the paper's title.
 */
level: number, 
/**
 * The words.
 */
text: string, } | { "kind": "paragraph", 
/**
 * The words.
 */
text: string, } | { "kind": "lines", 
/**
 * The lines.
 */
lines: Array<string>, } | { "kind": "numbered", 
/**
 * The items.
 */
items: Array<string>, } | { "kind": "bullets", 
/**
 * The items.
 */
items: Array<string>, } | { "kind": "table", 
/**
 * The words over the columns.
 */
head: Array<string>, 
/**
 * The rows; the first cell says what the row is about.
 */
rows: Array<Array<string>>, } | { "kind": "write_line", 
/**
 * What to write there.
 */
label: string, };

export type CalendarWrite = { 
/**
 * Whether the person's name may stand in it.
 */
with_name: boolean, };

export type CellView = { 
/**
 * "I Randers".
 */
kommune: string, 
/**
 * In a few words: the same, something else, nothing …
 */
stands: string, 
/**
 * Whether it is the law's own word, so that nothing needs to catch the eye.
 */
same: boolean, 
/**
 * What it says, leaves out or says otherwise; may be empty.
 */
text: SaidView, 
/**
 * Where it says it.
 */
sources: Array<SourceView>, };

export type CheckAnswers = { 
/**
 * Birth date.
 */
birth: Birth, 
/**
 * 18 or older?
 */
over_18: YesNo, 
/**
 * Reached the folkepensionsalder?
 */
reached_folkepension: YesNo, 
/**
 * Wants to do some work?
 */
wants_work: YesNo, 
/**
 * Receives førtidspension?
 */
foertidspension: YesNo, 
/**
 * Can get or keep an ordinary job?
 */
ordinary_work: YesNo, 
/**
 * Can use another offer (fleksjob, løntilskud, aktivering)?
 */
other_offers: YesNo, 
/**
 * Betydelig nedsat funktionsevne?
 */
funktionsevne: YesNo, 
/**
 * Særlige sociale problemer?
 */
sociale_problemer: YesNo, };

export type CheckAsk = { 
/**
 * All answers so far.
 */
answers: CheckAnswers, 
/**
 * What to show.
 */
show: CheckShow, };

export type CheckShow = { "kind": "next" } | { "kind": "question", 
/**
 * Which one.
 */
id: QuestionId, } | { "kind": "review" } | { "kind": "result" };

export type CheckStep = { "kind": "question" } & QuestionView | { "kind": "review", 
/**
 * One row per asked question.
 */
rows: Array<AnswerRow>, } | { "kind": "result" } & ResultView;

export type ChoiceView = { 
/**
 * What is saved.
 */
value: string, 
/**
 * What the tile says.
 */
label: string, };

export type Chosen = { "kind": "not_yet" } | { "kind": "chosen", 
/**
 * The municipality.
 */
kommune: Kommune, 
/**
 * Its short name: "Randers", "En anden kommune".
 */
kommune_name: string, 
/**
 * Said on every page that shows rules: draft, or the law alone; empty where there is nothing to say.
 */
kommune_note: string, 
/**
 * Who sits at the computer.
 */
voice: Voice, };

export type Clash = "ask" | "beside" | "replace";

export type ClockView = { 
/**
 * Its id: "svar", "klage", "klagesvar", "opfoelgning", "syg".
 */
id: string, 
/**
 * What it is about.
 */
title: string, 
/**
 * Whose time it is: the municipality's, or the person's own.
 */
whose: string, 
/**
 * The days and sentences; the safe day first. Empty where a day is missing.
 */
says: Array<string>, 
/**
 * What must be known first, or why there is no day; empty where there is one.
 */
missing: string, 
/**
 * What to do where the day has passed; empty where it has not.
 */
passed: string, 
/**
 * The counting, step by step.
 */
steps: Array<string>, 
/**
 * What it rests on.
 */
sources: Array<SourceView>, 
/**
 * What no rule says.
 */
open: Array<string>, 
/**
 * The pages where its days are written.
 */
pages: Array<PageLink>, 
/**
 * The letter that fits now; no label where there is none.
 */
letter: PageLink, };

export type CodeProposal = { 
/**
 * The code: the words with a space between.
 */
code: string, 
/**
 * Said where this computer has too little memory to make each guess as dear as elsewhere; else empty.
 */
note: string, };

export type CodeSet = { 
/**
 * The new code, at least 12 characters.
 */
code: string, };

export type Colours = "system" | "light" | "dark";

export type CompareView = { 
/**
 * That the texts are drafts.
 */
note: string, 
/**
 * The municipalities, in the order of the columns.
 */
kommuner: Array<string>, 
/**
 * The points.
 */
points: Array<PointView>, 
/**
 * The hard words of the page, for the buttons at their first use.
 */
terms: Array<TermView>, 
/**
 * When and by which facts it was worked out.
 */
stamp: string, };

export type DeadlinesView = { 
/**
 * "I dag er det torsdag den 26. november 2026."
 */
today: string, 
/**
 * The days in order, today among them.
 */
timeline: Array<TimelineDay>, 
/**
 * One for each thing to keep an eye on.
 */
clocks: Array<ClockView>, 
/**
 * What comes next, for the start screen; empty where nothing is known.
 */
next: string, 
/**
 * After a complaint: what happens, step by step.
 */
after_complaint: Array<string>, 
/**
 * When and by which facts it was worked out.
 */
stamp: string, };

export type DepthView = "short" | "more" | "sources";

export type DraftSave = { 
/**
 * The field's name.
 */
field: string, 
/**
 * The whole text.
 */
value: string, };

export type DraftView = { 
/**
 * The form's id.
 */
form: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * Whether it becomes a letter to the municipality.
 */
is_letter: boolean, 
/**
 * What it does; may be empty.
 */
lead: string, 
/**
 * What it rests on.
 */
sources: Array<SourceView>, 
/**
 * The parts of the task list; a short form has one part.
 */
parts: Array<PartView>, 
/**
 * "Du mangler 2 af 6 dele."
 */
overview: string, 
/**
 * The first part with something missing: "Gå til næste del: …"; empty when all are done.
 */
next_part: string, 
/**
 * When it was last kept: "Gemt kl. 14.32"; empty for a new draft.
 */
saved: string, };

export type Ended = Record<symbol, never>;

export type EraseAll = { 
/**
 * The name of each box, as typed, in the order in which they were shown.
 */
nicknames: Array<string>, };

export type EraseBox = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name; to be typed.
 */
nickname: string, 
/**
 * Its picture.
 */
picture: string, };

export type EraseView = { 
/**
 * The boxes on this computer.
 */
boxes: Array<EraseBox>, 
/**
 * What stays on the computer.
 */
stays: string, 
/**
 * Where the papers of this sitting lie; empty where there is none.
 */
papers: string, };

export type ExplainPaper = { "kind": "topic", 
/**
 * The topic's id.
 */
id: string, 
/**
 * How much.
 */
depth: DepthView, } | { "kind": "compare" } | { "kind": "terms" };

export type ExplainPaperAsk = { 
/**
 * Which.
 */
paper: ExplainPaper, };

export type ExplainStart = { 
/**
 * The steps from asking to yearly follow-up, each with the topic that tells of it.
 */
flow: Array<FlowStep>, 
/**
 * All topics, in reading order.
 */
topics: Array<TopicCard>, };

export type FaceSet = { 
/**
 * A name that others at this computer may see.
 */
nickname: string, 
/**
 * A picture that others at this computer may see.
 */
picture: string, };

export type FactRow = { 
/**
 * Left cell.
 */
label: string, 
/**
 * Right cell.
 */
value: string, };

export type Failure = { 
/**
 * Which failure.
 */
code: FailureCode, 
/**
 * What happened, what is safe and what to do now, in plain Danish.
 */
text: string, 
/**
 * The field to correct: the same name as in the request; empty where no single field is to blame.
 */
field: string, };

export type FailureCode = "input" | "locked" | "wrong_code" | "open_elsewhere" | "vault_newer" | "vault_damaged" | "vault_missing" | "no_such_way" | "no_memory" | "no_transfer_file" | "transfer_damaged" | "no_key_ring" | "transfer_newer" | "file_unwritten" | "draft_gone" | "place_full" | "disk_full" | "read_only" | "too_long" | "paper_failed" | "file_exists" | "no_plain_file" | "paper_gone" | "no_viewer" | "unreachable" | "no_answer" | "broken";

export type FieldKind = "line" | "text" | "choice" | "several" | "tick" | "day";

export type FieldView = { 
/**
 * Its name, for saving.
 */
name: string, 
/**
 * Line, text or choice.
 */
kind: FieldKind, 
/**
 * Its label.
 */
label: string, 
/**
 * A hint under the label ("3–5 linjer er nok"); may be empty.
 */
hint: string, 
/**
 * What is written, or the chosen value.
 */
value: string, 
/**
 * Example sentences to tap in.
 */
examples: Array<string>, 
/**
 * Questions to think about; a tap puts the beginning of a sentence at the end of the text.
 */
themes: Array<ThemeView>, 
/**
 * The choices of a field with tiles.
 */
choices: Array<ChoiceView>, 
/**
 * Said beside the field, e.g. that a number looks like a CPR number; may be empty.
 */
notice: string, };

export type FlipView = { 
/**
 * The end of "Resultatet bliver et andet, hvis …".
 */
text: string, 
/**
 * What the outcome would be, in words.
 */
leads_to: string, };

export type FlowStep = { 
/**
 * What happens.
 */
text: string, 
/**
 * The topic that tells of it.
 */
topic: TopicCard, };

export type FormAsk = { 
/**
 * The form's id.
 */
form: string, };

export type FormCard = { 
/**
 * Its id.
 */
form: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * When one uses it.
 */
text: string, 
/**
 * How far it is: "Sendt 3. november 2026. Kommunen har det måske ikke endnu."; empty where nothing is written.
 */
status: string, };

export type FormsView = { 
/**
 * Letters to the municipality, the application first.
 */
letters: Array<FormCard>, 
/**
 * Sheets that the person keeps.
 */
sheets: Array<FormCard>, };

export type Here = "on" | "off" | "never";

export type HereSet = { 
/**
 * Whether it may.
 */
on: boolean, };

export type Key = { "kind": "code", 
/**
 * As typed.
 */
code: string, } | { "kind": "sheet", 
/**
 * As typed.
 */
digits: string, } | { "kind": "this_computer", };

export type KeysRenew = { 
/**
 * The new code, at least 12 characters.
 */
code: string, 
/**
 * How the person got hold of the new sheet.
 */
sheet: SheetProof, };

export type Kommune = { "kind": "known", 
/**
 * Municipality code, e.g. "0730".
 */
code: string, } | { "kind": "other" } | { "kind": "dont_know" };

export type KommuneTile = { 
/**
 * What to send back.
 */
kommune: Kommune, 
/**
 * What the tile says.
 */
label: string, };

export type LadderStep = { 
/**
 * Which form.
 */
form: PayForm, 
/**
 * Its name.
 */
name: string, 
/**
 * What it is, in a sentence or two.
 */
text: string, 
/**
 * What the chosen municipality's text says of it, or that it leaves it out; may be empty.
 */
standard: string, };

export type LeadsTo = "outside" | "application" | "money" | "topic" | "check" | "kommune";

export type LockSet = { 
/**
 * After how many minutes, from 3 to 15.
 */
minutes: number, };

export type Look = { 
/**
 * The colours.
 */
colours: Colours, 
/**
 * The size of the text, in per cent.
 */
size: number, };

export type Mark = "skrevet" | "printet" | "sendt" | "modtaget";

export type MarkRow = { 
/**
 * Which.
 */
mark: Mark, 
/**
 * "Sendt".
 */
label: string, 
/**
 * The day as it was typed; empty where it is not set.
 */
day: string, 
/**
 * "Sendt den 5. januar 2027", or that it is not set.
 */
said: string, };

export type MarkSet = { 
/**
 * The letter's form.
 */
form: string, 
/**
 * Which mark.
 */
mark: Mark, 
/**
 * The day as typed, "5.1.2027"; empty takes the mark away.
 */
day: string, };

export type MarksView = { 
/**
 * The letter's form.
 */
form: string, 
/**
 * All four, in order.
 */
rows: Array<MarkRow>, 
/**
 * How far the letter is, and what that means: written is not sent, sent is not received.
 */
told: string, 
/**
 * Today as it would be typed, "5.1.2027".
 */
today: string, };

export type Means = "pass" | "ticket" | "km_rate" | "bicycle" | "on_foot" | "other";

export type MethodRow = { 
/**
 * The method's name.
 */
label: string, 
/**
 * The own share by it, or what to write.
 */
value: string, };

export type NextStep = { 
/**
 * In words.
 */
text: string, 
/**
 * The screen it leads to.
 */
leads_to: LeadsTo, };

export type Nothing = Record<symbol, never>;

export type OpenVault = { "kind": "none" } | { "kind": "open", 
/**
 * The name the person chose.
 */
nickname: string, 
/**
 * The picture the person chose.
 */
picture: string, 
/**
 * Whether it is a guest's, of which nothing is kept.
 */
guest: boolean, 
/**
 * After how many minutes without a key or a mouse the box locks itself.
 */
lock_minutes: number, };

export type Opened = { 
/**
 * What the person should know now.
 */
text: string, };

export type OutcomeView = "looks_possible" | "cannot_tell" | "maybe_not_now";

export type PageLink = { 
/**
 * What it is called; empty where there is no way.
 */
label: string, 
/**
 * The path of the page.
 */
to: string, };

export type PaperAsk = { 
/**
 * Which paper.
 */
paper: PaperKind, };

export type PaperForm = "pdf" | "docx" | "txt";

export type PaperKind = { "kind": "soeg_nu" } | { "kind": "form", 
/**
 * The form's id.
 */
form: string, } | { "kind": "how_to_send", 
/**
 * The id of the letter's form.
 */
form: string, } | { "kind": "check_result" } | { "kind": "estimate" } | { "kind": "days" };

export type PaperText = { 
/**
 * The text.
 */
text: string, };

export type PaperView = { 
/**
 * What it is called.
 */
title: string, 
/**
 * Whether it goes to the municipality; else the person keeps it.
 */
is_letter: boolean, 
/**
 * Its blocks.
 */
blocks: Array<BlockView>, 
/**
 * What is not written yet, in words; the paper can be used all the same.
 */
missing: Array<string>, 
/**
 * What must be written, or written otherwise, before the paper can be taken away.
 */
needs: Array<string>, };

export type PaperWrite = { 
/**
 * Which paper.
 */
paper: PaperKind, 
/**
 * In which form.
 */
form: PaperForm, 
/**
 * The file's name as the person wants it, without its ending; empty for ours.
 */
name: string, 
/**
 * What to do where a file of the name lies already.
 */
clash: Clash, };

export type PaperWritten = { 
/**
 * Name of the file.
 */
file: string, 
/**
 * The folder it lies in.
 */
folder: string, 
/**
 * What the person should know now: that it is saved, not sent, and not locked.
 */
text: string, };

export type PartPage = { 
/**
 * Its id.
 */
id: string, 
/**
 * The question: the page's heading.
 */
title: string, 
/**
 * One help sentence; may be empty.
 */
help: string, 
/**
 * Why we ask; may be empty.
 */
why: string, 
/**
 * Its fields.
 */
fields: Array<FieldView>, };

export type PartView = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Whether anything is written on each of its pages.
 */
done: boolean, 
/**
 * "Færdig" or "Mangler".
 */
status: string, 
/**
 * Its question pages; the last part ("Tjek dine svar") has none.
 */
pages: Array<PartPage>, };

export type PayAsk = { 
/**
 * Which form.
 */
form: PayForm, 
/**
 * The lowest agreed pay an hour in the work area, kroner (used for arbejdsdusør and "don't know").
 */
lowest_wage: string, 
/**
 * The pay an hour that the person was offered, kroner (used for the two other forms); may be empty.
 */
offered_wage: string, 
/**
 * Hours a week.
 */
hours: string, 
/**
 * Trækprocent; may be empty.
 */
tax_percent: string, 
/**
 * Fradrag a month that this job uses, kroner; empty is none.
 */
fradrag: string, 
/**
 * Whether AM-bidrag is taken.
 */
am: AmAnswer, 
/**
 * Which førtidspension.
 */
pension: PensionAnswer, 
/**
 * Whether there are earnings besides this pay.
 */
other_earnings: YesNo, 
/**
 * Payslip check: pay for the period, before tax, kroner.
 */
payslip_paid: string, 
/**
 * Payslip check: hours worked in the period.
 */
payslip_hours: string, };

export type PayForm = "dont_know" | "efter_indsats" | "timeloen_efter_arbejdsvurdering" | "arbejdsdusoer";

export type PayStart = { 
/**
 * The three steps.
 */
ladder: Array<LadderStep>, 
/**
 * Where the three stand.
 */
sources: Array<SourceView>, 
/**
 * Examples of the lowest agreed pay that hold today; empty where there are none.
 */
examples: Array<WageExample>, 
/**
 * What an example is not; said beside them.
 */
example_note: string, 
/**
 * Who decides, and that it is an estimate.
 */
who_decides: string, 
/**
 * That the standard is a draft, or that only the law is used; may be empty.
 */
note: string, };

export type PayView = { 
/**
 * The main sentence, with *cirka*, *mindst* or *højst*, whichever is true.
 */
headline: string, 
/**
 * More sentences of the result (after tax, why there is no figure, …).
 */
sentences: Array<string>, 
/**
 * An hour, a week, a month, a year, a month after tax; only those that are known.
 */
rows: Array<FactRow>, 
/**
 * "Sådan har vi regnet", step by step.
 */
steps: Array<string>, 
/**
 * 10, 20 and 30 hours; empty where there is no figure.
 */
bars: Array<BarView>, 
/**
 * How the numbers were understood.
 */
read_back: Array<ReadBack>, 
/**
 * Caveats: who decides, ask about pension, …
 */
notes: Array<string>, 
/**
 * What the law leaves open, and whom to ask.
 */
open: Array<string>, 
/**
 * Where the rules stand.
 */
sources: Array<SourceView>, 
/**
 * The day it was worked out and by which facts.
 */
stamp: string, };

export type PayslipView = { 
/**
 * The main sentence.
 */
headline: string, 
/**
 * More sentences: what the least is, how large the difference, what is missing to tell.
 */
sentences: Array<string>, 
/**
 * What to ask whom, and what to bring; empty where there is nothing to ask.
 */
ask: Array<string>, 
/**
 * "Sådan har vi regnet".
 */
steps: Array<string>, 
/**
 * How the numbers were understood.
 */
read_back: Array<ReadBack>, 
/**
 * Caveats.
 */
notes: Array<string>, 
/**
 * Where the rules stand.
 */
sources: Array<SourceView>, 
/**
 * The day it was worked out and by which facts.
 */
stamp: string, };

export type PensionAnswer = "dont_know" | "none" | "since2003" | "before2003";

export type Piece = { 
/**
 * What stands there.
 */
text: string, 
/**
 * The hard word's id; empty in plain text.
 */
term: string, };

export type Place = { 
/**
 * The path of the screen.
 */
path: string, 
/**
 * The id of the field that was written in; empty where it was none.
 */
field: string, 
/**
 * How many characters stand before the cursor, as the page counts.
 */
cursor: number, };

export type PointView = { 
/**
 * What is compared.
 */
title: string, 
/**
 * What the law says.
 */
law: SaidView, 
/**
 * Where the law says it.
 */
sources: Array<SourceView>, 
/**
 * What each municipality's text says.
 */
cells: Array<CellView>, 
/**
 * Whether the program worked it out, or a person read it and tells.
 */
how: string, };

export type PointerView = { 
/**
 * Its code, e.g. "fleksjob".
 */
code: string, 
/**
 * In plain words.
 */
text: string, 
/**
 * What the law leaves open there, and whom to ask; may be empty.
 */
open: string, 
/**
 * Where it stands.
 */
sources: Array<SourceView>, };

export type PriceExample = { 
/**
 * The means it is a price of.
 */
means: Means, 
/**
 * What it is, with its price: "Midttrafik, kort til 4 zoner, 30 dage: 810 kr."
 */
name: string, 
/**
 * Since when, from where, and how sure.
 */
about: string, 
/**
 * The price as a field takes it.
 */
price: string, };

export type QuestionId = "birth" | "over_18" | "reached_folkepension" | "wants_work" | "foertidspension" | "ordinary_work" | "other_offers" | "funktionsevne" | "sociale_problemer";

export type QuestionView = { 
/**
 * Which question.
 */
id: QuestionId, 
/**
 * "Spørgsmål 3, højst 8".
 */
count: string, 
/**
 * The question: the page's heading.
 */
title: string, 
/**
 * One help sentence; may be empty.
 */
help: string, 
/**
 * Why we ask, for "Hvorfor spørger vi?".
 */
why: string, 
/**
 * The question before this one, for `Tilbage`; empty at the first.
 */
before: Array<QuestionId>, 
/**
 * Where the condition behind the question stands.
 */
sources: Array<SourceView>, };

export type ReadBack = { 
/**
 * The field.
 */
field: string, 
/**
 * "Vi læste: 1.234,50 kr."
 */
text: string, };

export type ReasonSign = "for" | "open" | "against";

export type ReasonView = { 
/**
 * Its code, e.g. "under-folkepensionsalder-met".
 */
code: string, 
/**
 * How it points.
 */
sign: ReasonSign, 
/**
 * The reason in plain words.
 */
text: string, 
/**
 * "Her bestemmer et menneske." or that a fixed limit does.
 */
decided_by: string, 
/**
 * What the law leaves open here, and whom to ask; may be empty.
 */
open: string, 
/**
 * Where it stands.
 */
sources: Array<SourceView>, };

export type RecheckRow = { 
/**
 * Which result.
 */
kind: ResultKind, 
/**
 * Its name: "Tjek dig selv".
 */
name: string, 
/**
 * What it came to, and when.
 */
was: string, 
/**
 * What the same answers come to now.
 */
now: string, 
/**
 * Why they differ.
 */
why: Array<string>, };

export type RecheckView = { 
/**
 * That something has changed; empty where nothing has.
 */
title: string, 
/**
 * What has changed; empty where nothing has, or nothing was kept.
 */
rows: Array<RecheckRow>, 
/**
 * The receipt of the new results.
 */
stamp: string, };

export type ResultKind = "check" | "pay" | "transport";

export type ResultView = { 
/**
 * Which of the three.
 */
outcome: OutcomeView, 
/**
 * The heading.
 */
title: string, 
/**
 * "Du må altid søge. Kommunen afgør det."
 */
always: string, 
/**
 * Whether a human being or a fixed limit is behind the outcome.
 */
rests_on: string, 
/**
 * That the standard is a draft, or that only the law was used; may be empty.
 */
note: string, 
/**
 * The reasons, in the order of the act.
 */
reasons: Array<ReasonView>, 
/**
 * On førtidspension: at most one remark, which decides nothing.
 */
remarks: Array<PointerView>, 
/**
 * Other offers that there are.
 */
pointers: Array<PointerView>, 
/**
 * What would change the outcome.
 */
flips: Array<FlipView>, 
/**
 * What the person did not know, and what was not answered.
 */
missing: Array<string>, 
/**
 * What was not looked at.
 */
not_looked_at: Array<string>, 
/**
 * What to do now.
 */
next_steps: Array<NextStep>, 
/**
 * The day it was worked out and by which facts.
 */
stamp: string, };

export type RoadView = { 
/**
 * "0–10 km: du betaler".
 */
own: string, 
/**
 * "10–25 km: kommunen betaler"; empty within 10 km.
 */
kommune: string, 
/**
 * The own part in thousandths of the whole way.
 */
own_permille: number, };

export type SaidView = { 
/**
 * Its sentences.
 */
sentences: Array<Array<Piece>>, };

export type Saved = { 
/**
 * "Gemt kl. 14.32".
 */
text: string, 
/**
 * As in [`FieldView::notice`].
 */
notice: string, };

export type SearchAsk = { 
/**
 * As it stands in the field.
 */
typed: string, };

export type SearchHit = { 
/**
 * What kind of thing it is.
 */
kind: SearchKind, 
/**
 * Its title.
 */
title: string, 
/**
 * A line of it; may be empty.
 */
text: string, 
/**
 * The path of the screen it leads to.
 */
to: string, };

export type SearchKind = "topic" | "term" | "question" | "screen";

export type SearchView = { 
/**
 * The best first, at most ten.
 */
hits: Array<SearchHit>, 
/**
 * How many there are, or that there are none and what to try; empty where nothing was typed.
 */
told: string, };

export type SessionChoice = { 
/**
 * Which municipality handles the case.
 */
kommune: Kommune, 
/**
 * Who sits at the computer.
 */
voice: Voice, };

export type SessionEnd = { 
/**
 * Whether the program may end; not where something typed is not kept.
 */
may_end: boolean, };

export type SessionView = { 
/**
 * Every fixed label, in the voice of the person at the computer: `words[key]`.
 */
words: { [key in string]: string }, 
/**
 * The municipalities to choose from.
 */
kommuner: Array<KommuneTile>, 
/**
 * The two answers of the first run.
 */
chosen: Chosen, 
/**
 * The boxes on this computer.
 */
vaults: Array<VaultCard>, 
/**
 * The open box.
 */
open: OpenVault, 
/**
 * The id of the box that was locked last in this sitting, while none is open; else empty.
 */
locked: string, 
/**
 * Where the person was when the box was locked; an empty path where that is not known.
 */
place: Place, 
/**
 * How the page is to look from the start.
 */
look: Look, 
/**
 * The answers of the self-check so far.
 */
check: CheckAnswers, 
/**
 * What was typed about pay, as typed.
 */
pay: PayAsk, 
/**
 * What was typed about transport, as typed.
 */
transport: TransportAsk, 
/**
 * What was deleted for ever a moment ago, and what stays; empty where nothing was. The page that has shown it is gone by then.
 */
receipt: Array<string>, 
/**
 * Whether something was answered here before the box was opened, and nobody has said yet whose it is.
 */
aside: boolean, 
/**
 * Whether the core has answers from outside the letters, whoever gave them.
 */
answered: boolean, 
/**
 * Which answers of the open box could not be read when it was opened; empty where all could.
 */
unread: string, 
/**
 * Said before a box is made, where its folder may be seen from other computers; else empty.
 */
folder_note: string, 
/**
 * Program and facts version, for the foot of the window.
 */
version: string, };

export type SheetGroup = { 
/**
 * Which, from 1.
 */
number: number, 
/**
 * As typed.
 */
typed: string, };

export type SheetGroupView = { 
/**
 * Whether it can.
 */
right: boolean, 
/**
 * What to do where it can not; else empty.
 */
text: string, };

export type SheetProof = { "kind": "printed" } | { "kind": "copied", 
/**
 * The first group.
 */
first: string, 
/**
 * The second.
 */
second: string, };

export type SheetView = { 
/**
 * The eight groups of six digits.
 */
groups: Array<string>, 
/**
 * The day, in words.
 */
day: string, };

export type SourceView = { 
/**
 * The name a person can ask for: "Serviceloven § 103, stk. 1", "Randers, afsnit …".
 */
name: string, 
/**
 * When it was read, whether it is a draft, how sure we are: one or more short sentences.
 */
about: string, 
/**
 * Whether the source is a draft that nobody has adopted yet.
 */
draft: boolean, 
/**
 * The address of the text, written out; empty where there is none.
 */
link: string, };

export type Speaker = "law" | "guidance" | "standard" | "open";

export type SpeechAsk = { 
/**
 * The sentence, as it stands on the page.
 */
sentence: string, 
/**
 * Whether to say it slower than people speak.
 */
slower: boolean, };

export type SpeechState = { "kind": "silent" } | { "kind": "speaking" } | { "kind": "no_voice", 
/**
 * What would give it one.
 */
missing: VoiceMissing, } | { "kind": "failed" };

export type StatementView = { 
/**
 * Who says it.
 */
speaker: Speaker, 
/**
 * Whether it is a draft that says it.
 */
draft: boolean, 
/**
 * The statement in plain Danish.
 */
text: SaidView, 
/**
 * Rows of a small table that belongs to the statement (e.g. pension ages); may be empty.
 */
rows: Array<FactRow>, 
/**
 * Where it stands; empty where the law leaves it open.
 */
sources: Array<SourceView>, };

export type TermView = { 
/**
 * Its id.
 */
id: string, 
/**
 * The word.
 */
word: string, 
/**
 * What it means.
 */
means: string, 
/**
 * An example.
 */
example: string, 
/**
 * The topic that tells more.
 */
topic: TopicCard, 
/**
 * Where the meaning stands; empty for a word of everyday language.
 */
sources: Array<SourceView>, };

export type TermsView = { 
/**
 * In the order of the Danish alphabet.
 */
terms: Array<TermView>, };

export type ThemeView = { 
/**
 * The question.
 */
ask: string, 
/**
 * What a tap puts into the text.
 */
start: string, };

export type TimelineDay = { 
/**
 * "søndag den 17. januar 2027".
 */
day: string, 
/**
 * The same day for programs: "2027-01-17".
 */
iso: string, 
/**
 * What happens then.
 */
text: string, 
/**
 * "om 8 uger", "i dag", "for 3 dage siden".
 */
distance: string, 
/**
 * Whether it is over.
 */
past: boolean, 
/**
 * Whether it is today itself, not a deadline.
 */
is_today: boolean, };

export type TopicAsk = { 
/**
 * The topic's id, e.g. "hvem".
 */
id: string, 
/**
 * How much.
 */
depth: DepthView, };

export type TopicCard = { 
/**
 * Its id, e.g. "hvem".
 */
id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * The name of its picture.
 */
icon: string, };

export type TopicSection = { 
/**
 * The heading.
 */
heading: string, 
/**
 * The statements.
 */
statements: Array<StatementView>, };

export type TopicView = { 
/**
 * Its picture, id and title.
 */
card: TopicCard, 
/**
 * How much is shown.
 */
depth: DepthView, 
/**
 * Said once to those who read for another person; empty for the one who applies.
 */
voice_note: string, 
/**
 * That the standard is a draft, or that only the law is shown; may be empty.
 */
note: string, 
/**
 * The most important points, at most three.
 */
key_points: Array<StatementView>, 
/**
 * The statements, in reading order, in groups with a heading each.
 */
sections: Array<TopicSection>, 
/**
 * Where the law and the municipalities' texts differ or are silent on this topic; empty where only the law is shown.
 */
differences: Array<PointView>, 
/**
 * What to ask a municipality whose text is not known; empty where it is.
 */
ask: Array<SaidView>, 
/**
 * The hard words of the page, for the buttons at their first use.
 */
terms: Array<TermView>, 
/**
 * The topic after this one; empty after the last.
 */
next: Array<TopicCard>, };

export type TransferChoose = { 
/**
 * Which draft.
 */
draft: string, };

export type TransferFile = { 
/**
 * What to send back.
 */
file: string, 
/**
 * Its name.
 */
label: string, 
/**
 * Where it lies.
 */
text: string, };

export type TransferFiles = { 
/**
 * The files, the newest first.
 */
files: Array<TransferFile>, 
/**
 * Said where there is none; else empty.
 */
none: string, };

export type TransferLook = { 
/**
 * Which box it comes from, and when it was made.
 */
text: string, 
/**
 * What lies in it.
 */
drafts: Array<string>, 
/**
 * Which box it would be put into.
 */
ask: string, };

export type TransferOpen = { 
/**
 * Which.
 */
file: string, 
/**
 * The words, as typed.
 */
words: string, };

export type TransferPlace = { 
/**
 * What to send back.
 */
place: string, 
/**
 * What it is called.
 */
label: string, 
/**
 * What to think of before a file is left there; else empty.
 */
warning: string, };

export type TransferRow = { 
/**
 * Names the draft.
 */
draft: string, 
/**
 * The form it belongs to; empty for the answers outside the forms.
 */
form: string, 
/**
 * Its title.
 */
title: string, 
/**
 * What became of it.
 */
text: string, 
/**
 * Whether it was changed on both sides, so that there is something to choose.
 */
both: boolean, };

export type TransferStart = { 
/**
 * Five words with a space between; the next file that is written opens with them.
 */
words: string, 
/**
 * The places, sticks first.
 */
places: Array<TransferPlace>, 
/**
 * Said where no stick is in the computer; else empty.
 */
no_stick: string, };

export type TransferTaken = { 
/**
 * The sitting afterwards.
 */
view: SessionView, 
/**
 * What became of each draft.
 */
rows: Array<TransferRow>, };

export type TransferWrite = { 
/**
 * Where.
 */
place: string, };

export type TransferWritten = { 
/**
 * Its name.
 */
file: string, 
/**
 * Its folder.
 */
folder: string, 
/**
 * What to do now.
 */
text: string, };

export type TransportAsk = { 
/**
 * Distance from home to work, one way, kilometres.
 */
distance: string, 
/**
 * Days of work a week.
 */
days: string, 
/**
 * Ways of travelling; at least one, at most `TransportStart::most_ways`.
 */
ways: Array<WayAsk>, 
/**
 * The place in `ways` of the one the person would rather use; empty for the cheapest.
 */
chosen: string, 
/**
 * How the price of the first 10 km is found.
 */
method: TransportMethod, 
/**
 * Price of the zones that cover the first 10 km, kroner a month.
 */
zones: string, 
/**
 * Price of a journey of the first 10 km, kroner a month.
 */
first_km: string, 
/**
 * Pay after tax from the sheltered work, kroner a month; the least where it varies; may be empty.
 */
net_pay: string, 
/**
 * The most it can be, where it varies; else empty.
 */
net_pay_to: string, 
/**
 * What was paid for travel in a month; empty where that was not checked.
 */
paid: string, };

export type TransportMethod = "dont_know" | "zones" | "km_share" | "exact_price";

export type TransportStart = { 
/**
 * The rule in numbered sentences.
 */
rules: Array<string>, 
/**
 * Extra lines of the chosen municipality (Ishøj: food and outings).
 */
standard: Array<string>, 
/**
 * How it is in an activity offer (§ 104), where transport is another matter.
 */
contrast: Array<string>, 
/**
 * Where that stands.
 */
contrast_sources: Array<SourceView>, 
/**
 * Examples of prices.
 */
examples: Array<PriceExample>, 
/**
 * How many ways of travelling can be told.
 */
most_ways: number, 
/**
 * Offered pay after tax carried over from the pay page; empty where unknown. The floor of arbejdsdusør is never carried over.
 */
carried_net_pay: string, 
/**
 * That the standard is a draft, or that only the law is used; may be empty.
 */
note: string, 
/**
 * Where the rules stand.
 */
sources: Array<SourceView>, };

export type TransportView = { 
/**
 * The main sentence.
 */
headline: string, 
/**
 * The result in short sentences, to be numbered.
 */
points: Array<string>, 
/**
 * What to write to know more.
 */
sentences: Array<string>, 
/**
 * "Sådan har vi regnet".
 */
steps: Array<string>, 
/**
 * The own share by each method; empty where they make no difference.
 */
methods: Array<MethodRow>, 
/**
 * What the law leaves open.
 */
open: Array<string>, 
/**
 * The road.
 */
road: RoadView, 
/**
 * How the numbers were understood.
 */
read_back: Array<ReadBack>, 
/**
 * Caveats.
 */
notes: Array<string>, 
/**
 * Where the rules stand.
 */
sources: Array<SourceView>, 
/**
 * The day it was worked out and by which facts.
 */
stamp: string, };

export type TravelView = { 
/**
 * The main sentence.
 */
headline: string, 
/**
 * What it was held against, and what it could not be held against.
 */
sentences: Array<string>, 
/**
 * What to do now.
 */
next: Array<string>, 
/**
 * "Sådan har vi regnet".
 */
steps: Array<string>, 
/**
 * How the numbers were understood.
 */
read_back: Array<ReadBack>, 
/**
 * Caveats.
 */
notes: Array<string>, 
/**
 * Where the rules stand.
 */
sources: Array<SourceView>, 
/**
 * The day it was worked out and by which facts.
 */
stamp: string, };

export type Usable = "yes" | "no" | "dont_know";

export type VaultAsk = { 
/**
 * Its id.
 */
id: string, };

export type VaultCard = { 
/**
 * Its random id.
 */
id: string, 
/**
 * The name the person chose to be shown.
 */
nickname: string, 
/**
 * The picture the person chose.
 */
picture: string, 
/**
 * What is wrong with it, in words; empty where nothing is known to be. It is still listed, never hidden.
 */
trouble: string, 
/**
 * Whether it is no longer where it used to lie.
 */
missing: boolean, 
/**
 * Whether a code opens it. Where that can not be seen, it counts as yes.
 */
has_code: boolean, 
/**
 * Whether this computer may open it, for whoever is logged in.
 */
opens_here: boolean, };

export type VaultChoices = { 
/**
 * Whether the computer itself may open the box, so that it needs no code: the account has a key ring, and the disk is encrypted.
 */
without_code: boolean, };

export type VaultCreate = { 
/**
 * A name that others at this computer may see.
 */
nickname: string, 
/**
 * A picture that others at this computer may see.
 */
picture: string, 
/**
 * The code, at least 12 characters; empty where the computer itself opens the box.
 */
code: string, 
/**
 * Whether others use the computer too; not knowing counts as yes.
 */
shared: boolean, 
/**
 * How the person got hold of the sheet.
 */
sheet: SheetProof, };

export type VaultLock = { 
/**
 * Where the person is.
 */
place: Place, 
/**
 * How the page looks.
 */
look: Look, 
/**
 * Whether the box is locked though an answer can not be kept.
 */
anyway?: boolean, };

export type VaultOpen = { 
/**
 * Its id.
 */
id: string, 
/**
 * What it is opened with.
 */
key: Key, };

export type VersionAsk = { 
/**
 * The form's id.
 */
form: string, 
/**
 * The version's id.
 */
version: string, };

export type VersionField = { 
/**
 * What the field is called.
 */
label: string, 
/**
 * What stood in it.
 */
value: string, 
/**
 * Whether something else stands there now.
 */
differs: boolean, };

export type VersionRow = { 
/**
 * Its id.
 */
version: string, 
/**
 * When the text was like this: "24. november 2026 klokken 14.05".
 */
title: string, 
/**
 * Why it was kept.
 */
why: string, };

export type VersionView = { 
/**
 * The version.
 */
row: VersionRow, 
/**
 * Every field with something in it.
 */
fields: Array<VersionField>, };

export type VersionsView = { 
/**
 * The form's id.
 */
form: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * Said where there are none; else empty.
 */
none: string, 
/**
 * The newest first.
 */
versions: Array<VersionRow>, };

export type Voice = "own" | "relative" | "worker";

export type VoiceMissing = "program" | "danish" | "setting";

export type WageExample = { 
/**
 * The figure, ready to put in the field.
 */
wage: string, 
/**
 * The words of its button.
 */
take: string, 
/**
 * What it is and from when.
 */
about: string, };

export type WayAsk = { 
/**
 * How.
 */
means: Means, 
/**
 * Its price, in kroner of the unit of `means`; not read for bicycle and on foot.
 */
price: string, 
/**
 * Whether the person can travel so. Only asked where there are several ways.
 */
usable: Usable, };

export type WaysView = { 
/**
 * The ways in, in words.
 */
rows: Array<string>, 
/**
 * Whether this computer opens it.
 */
here: Here, };

export type YesNo = "not_asked" | "yes" | "no" | "dont_know";
