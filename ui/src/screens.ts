// The table of screens: which path shows what, and what must be in place first.
import type { Component } from "svelte";

import Intro from "./check/Intro.svelte";
import Question from "./check/Question.svelte";
import Result from "./check/Result.svelte";
import Review from "./check/Review.svelte";
import Deadlines from "./deadlines/Deadlines.svelte";
import Compare from "./explain/Compare.svelte";
import Terms from "./explain/Terms.svelte";
import Topic from "./explain/Topic.svelte";
import Topics from "./explain/Topics.svelte";
import KommuneChoice from "./first-run/KommuneChoice.svelte";
import VoiceChoice from "./first-run/VoiceChoice.svelte";
import Welcome from "./first-run/Welcome.svelte";
import type { Session } from "./lib/state/session.svelte";
import LookPage from "./look/LookPage.svelte";
import Money from "./money/Money.svelte";
import Pay from "./money/Pay.svelte";
import Payslip from "./money/Payslip.svelte";
import Transport from "./money/Transport.svelte";
import TransportCheck from "./money/TransportCheck.svelte";
import OwnPaper from "./own-paper/OwnPaper.svelte";
import Search from "./search/Search.svelte";
import Start from "./start/Start.svelte";
import BringIn from "./transfer/BringIn.svelte";
import TakeOut from "./transfer/TakeOut.svelte";
import Create from "./vault/Create.svelte";
import DeleteBox from "./vault/DeleteBox.svelte";
import EraseAll from "./vault/EraseAll.svelte";
import FacePage from "./vault/FacePage.svelte";
import Forgotten from "./vault/Forgotten.svelte";
import Guest from "./vault/Guest.svelte";
import MyBox from "./vault/MyBox.svelte";
import NewCodePage from "./vault/NewCodePage.svelte";
import NewKeysPage from "./vault/NewKeysPage.svelte";
import Open from "./vault/Open.svelte";
import WaysIn from "./vault/WaysIn.svelte";
import ApplyNow from "./write/ApplyNow.svelte";
import ApplyNowPaper from "./write/ApplyNowPaper.svelte";
import Bin from "./write/Bin.svelte";
import FormPaper from "./write/FormPaper.svelte";
import FormStart from "./write/FormStart.svelte";
import Hub from "./write/Hub.svelte";
import QuestionPage from "./write/QuestionPage.svelte";
import FormReview from "./write/Review.svelte";
import Send from "./write/Send.svelte";
import Versions from "./write/Versions.svelte";

/** The menu entry a screen belongs to. */
export type Area = "first" | "start" | "explain" | "check" | "money" | "deadlines" | "write" | "search" | "look";

/** What must be in place before a screen can be shown. */
export type Needs = "nothing" | "choice" | "box";

export type Screen = {
  /** Segments that begin with ":" take any word; the screen reads it from the router. */
  path: string;
  area: Area;
  needs: Needs;
  component: Component<Record<string, never>>;
};

export const screens: readonly Screen[] = [
  { path: "first/welcome", area: "first", needs: "nothing", component: Welcome },
  { path: "first/kommune", area: "first", needs: "nothing", component: KommuneChoice },
  { path: "first/voice", area: "first", needs: "nothing", component: VoiceChoice },
  { path: "start", area: "start", needs: "choice", component: Start },
  { path: "explain", area: "explain", needs: "choice", component: Topics },
  { path: "explain/compare", area: "explain", needs: "choice", component: Compare },
  { path: "explain/terms", area: "explain", needs: "choice", component: Terms },
  { path: "explain/terms/:term", area: "explain", needs: "choice", component: Terms },
  { path: "explain/:topic", area: "explain", needs: "choice", component: Topic },
  { path: "check", area: "check", needs: "choice", component: Intro },
  { path: "check/question/:id", area: "check", needs: "choice", component: Question },
  { path: "check/review", area: "check", needs: "choice", component: Review },
  { path: "check/result", area: "check", needs: "choice", component: Result },
  { path: "money", area: "money", needs: "choice", component: Money },
  { path: "money/pay", area: "money", needs: "choice", component: Pay },
  { path: "money/pay/result", area: "money", needs: "choice", component: Pay },
  { path: "money/payslip", area: "money", needs: "choice", component: Payslip },
  { path: "money/transport", area: "money", needs: "choice", component: Transport },
  { path: "money/transport/result", area: "money", needs: "choice", component: Transport },
  { path: "money/transport/check", area: "money", needs: "choice", component: TransportCheck },
  { path: "deadlines", area: "deadlines", needs: "choice", component: Deadlines },
  { path: "write", area: "write", needs: "choice", component: Hub },
  { path: "write/bin", area: "write", needs: "box", component: Bin },
  { path: "write/:form", area: "write", needs: "box", component: FormStart },
  { path: "write/:form/review", area: "write", needs: "box", component: FormReview },
  { path: "write/:form/versions", area: "write", needs: "box", component: Versions },
  { path: "write/:form/paper", area: "write", needs: "box", component: FormPaper },
  { path: "write/:form/send", area: "write", needs: "box", component: Send },
  { path: "write/sag/:part/:page", area: "write", needs: "choice", component: QuestionPage },
  { path: "write/:form/:part/:page", area: "write", needs: "box", component: QuestionPage },
  { path: "now", area: "write", needs: "nothing", component: ApplyNow },
  { path: "now/paper", area: "write", needs: "choice", component: ApplyNowPaper },
  { path: "now/send", area: "write", needs: "choice", component: Send },
  { path: "paper/check", area: "check", needs: "choice", component: OwnPaper },
  { path: "paper/estimate", area: "money", needs: "choice", component: OwnPaper },
  { path: "paper/days", area: "deadlines", needs: "choice", component: OwnPaper },
  { path: "box/create", area: "write", needs: "choice", component: Create },
  { path: "box/open", area: "write", needs: "nothing", component: Open },
  { path: "box/forgotten", area: "write", needs: "nothing", component: Forgotten },
  { path: "box", area: "write", needs: "box", component: MyBox },
  { path: "box/guest", area: "write", needs: "choice", component: Guest },
  { path: "box/ways", area: "write", needs: "box", component: WaysIn },
  { path: "box/face", area: "write", needs: "box", component: FacePage },
  { path: "box/new-keys", area: "write", needs: "box", component: NewKeysPage },
  { path: "box/delete", area: "write", needs: "box", component: DeleteBox },
  { path: "box/erase", area: "write", needs: "nothing", component: EraseAll },
  { path: "transfer/out", area: "write", needs: "box", component: TakeOut },
  { path: "transfer/in", area: "write", needs: "box", component: BringIn },
  { path: "box/new-code", area: "write", needs: "box", component: NewCodePage },
  { path: "search", area: "search", needs: "choice", component: Search },
  { path: "look", area: "look", needs: "nothing", component: LookPage },
];

/** The screen at a path. */
export function screenAt(path: string): Screen | undefined {
  const words = path.split("/");
  return screens.find((screen) => {
    const pattern = screen.path.split("/");
    return pattern.length === words.length && pattern.every((part, at) => part.startsWith(":") || part === words[at]);
  });
}

/** Where a box is begun; the two questions come first. */
const beginsBox = new Set(["box/create", "box/guest"]);

/** Where one comes to have a box; with an open one there is nothing to do there. A guest may still want a box. */
const onlyWithoutBox = new Set(["first/welcome", "box/create", "box/open", "box/forgotten", "box/guest"]);

/** The first screen of a sitting. */
export function entryPath(session: Session): string {
  if (session.isChosen) return "start";
  if (session.view.locked !== "") return "box/open";
  return session.view.vaults.length > 0 && !session.isOpen ? "first/welcome" : "first/kommune";
}

/** What is shown at a path: the screen itself, or the one that puts in place what it needs. */
export function shownAt(path: string, session: Session): Screen | undefined {
  const screen = screenAt(path);
  if (!screen) return screenAt(entryPath(session));
  // One box at a time: whoever has one open goes on in it.
  const mayBegin = session.isGuest && screen.path === "box/create";
  if (session.isOpen && session.isChosen && onlyWithoutBox.has(screen.path) && !mayBegin) return screenAt("box");
  if (screen.needs !== "nothing" && !session.isChosen) {
    return screenAt(beginsBox.has(screen.path) ? "first/kommune" : entryPath(session));
  }
  if (screen.needs === "box" && !session.isOpen) {
    return screenAt(session.view.vaults.length > 0 ? "box/open" : "box/create");
  }
  return screen;
}
