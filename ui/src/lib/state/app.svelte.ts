// All that the screens share: the sitting, the way, what is typed, the look.
import { getContext, setContext } from "svelte";
import { SvelteSet } from "svelte/reactivity";

import type { Call, Commands } from "../backend/backend";
import { isFailure } from "../backend/backend";
import { commands } from "../wire/commands";
import type { DepthView, Key, VaultCreate } from "../wire/types";
import type { Words } from "../words/words";
import { Ask } from "./ask.svelte";
import { Digits } from "./digits.svelte";
import { forgetWhatWasTyped, placeNow } from "./place";
import { Draft } from "./draft.svelte";
import { Look } from "./look.svelte";
import { Router } from "./router.svelte";
import { ANSWERS, Session } from "./session.svelte";

const KEY = Symbol("app");

export class App {
  readonly commands: Commands;
  readonly session: Session;
  readonly router = new Router();
  readonly look = new Look();
  readonly draft: Draft;
  /** Closing the box or the whole program; the reply is false where something typed is not kept. */
  readonly closing: Ask<boolean>;
  #closes: "box" | "program" = "box";
  /** Whether a guest is asked before what she wrote is gone. */
  leaving = $state(false);
  /** How much of a topic the reader wants: kept from topic to topic, for this sitting. */
  depth = $state<DepthView>("short");
  /** The digits of a sheet that are being typed. */
  readonly digits: Digits;
  /** What was last looked for. */
  searched = $state("");
  /** The topics that were opened in this sitting. */
  readonly readTopics = new SvelteSet<string>();
  /** What the program last told beside the page, e.g. the answer to Ctrl+S. */
  told = $state("");

  constructor(call: Call) {
    this.commands = commands(async <Reply>(name: string, request: unknown): Promise<Reply> => {
      try {
        return await call<Reply>(name, request);
      } catch (thrown) {
        if (isFailure(thrown) && thrown.code === "locked") this.session.lost();
        throw thrown;
      }
    });
    this.session = new Session(this.commands);
    this.draft = new Draft(this.commands, this.broken);
    this.closing = this.ask<boolean>();
    // What is answered outside the forms is kept as it changes, like a field.
    $effect.root(() => {
      $effect(() => this.#noteAnswers());
    });
    this.digits = new Digits(this);
  }

  /** Hands to the keeper what the core does not know yet of the answers outside the forms. */
  #noteAnswers(): void {
    for (const answers of ANSWERS) {
      const text = this.session.textOf(answers);
      if (text === this.session.known[answers]) continue;
      this.session.known[answers] = text;
      this.draft.writeAnswers(answers, text);
    }
  }

  /** Saves all that was typed and answered; tells whether everything is kept now. */
  keepNow(): Promise<boolean> {
    this.#noteAnswers();
    return this.draft.keeper.flush();
  }

  get words(): Words {
    return this.session.words;
  }

  /** The words for a core that does not answer. */
  readonly broken = (): string => this.words["app-broken"] ?? "";

  ask<Reply>(): Ask<Reply> {
    return new Ask<Reply>(this.broken);
  }

  go = (path: string): void => {
    this.told = "";
    // Leaving a page is a moment to save; the page does not wait for it.
    void this.keepNow();
    this.router.go(path);
  };

  back = (): void => {
    this.told = "";
    void this.keepNow();
    this.router.back();
  };

  /** Opens a box, or as it was in a backup; text of another box is forgotten first. */
  async openBox(id: string, key: Key, backup = ""): Promise<void> {
    await this.#keepWithoutBox();
    const another = this.session.boxId !== id;
    if (backup === "") await this.session.openBox(id, key);
    else await this.session.openBackup(id, key, backup);
    if (another) this.draft.forget();
    else await this.keepNow();
  }

  /** Opens a box of which nothing is kept; text of another box is forgotten first. */
  async startGuest(): Promise<void> {
    await this.#keepWithoutBox();
    await this.session.startGuest();
    this.draft.forget();
  }

  /** What was answered before the box was opened goes into it, or is forgotten; what was typed since is kept first. */
  async takeAside(take: boolean): Promise<true> {
    await this.keepAll();
    await this.session.takeAside(take);
    // The page is read anew, from its heading: what it shows may be another now, and the button that was pressed is gone.
    this.router.replace(this.router.path);
    return true;
  }

  /** Makes a box; text of another box is forgotten first. */
  async createBox(request: VaultCreate): Promise<void> {
    await this.#keepWithoutBox();
    await this.session.createBox(request);
    this.draft.forget();
  }

  /** Keeps all that was typed, or refuses with what could not be kept: what follows would leave it out. */
  async keepAll(): Promise<void> {
    if (await this.keepNow()) return;
    throw this.draft.keeper.failure ?? new Error();
  }

  /** What was typed before there was a box, or by a guest, is with the core when the box takes it up, or none is. Text of a box that was lost waits for that box. */
  async #keepWithoutBox(): Promise<void> {
    if (this.session.boxId === "" || this.session.isGuest) await this.keepAll();
  }

  /** Whether something was typed or answered here, and no box is open to keep it in. */
  get isLoose(): boolean {
    return !this.session.isOpen && (this.draft.keeper.isTouched || this.session.view.answered);
  }

  /** Closes the box or the program; without `what`, goes on with what was begun. */
  close(what = this.#closes, anyway = false): void {
    this.#closes = what;
    if (!anyway && (this.session.isGuest || (what === "box" && this.isLoose))) {
      this.leaving = true;
      // The window has its answer: not yet.
      if (what === "program") void this.commands.session_end({ may_end: false });
      return;
    }
    this.leaving = false;
    void this.closing.run(() => (what === "box" ? this.closeBox(anyway) : this.end(anyway)));
  }

  /** The person is away: locks the box, or answers that a text in it is not kept, and leaves it open. */
  async away(): Promise<void> {
    if (!this.session.isOpen || this.session.isGuest) return;
    if (!(await this.lockAlone())) await this.commands.session_end({ may_end: false });
  }

  /** Nobody sits here: locks the box. A text that is not kept keeps it open; an answer that the core alone has, and can not keep, does not. */
  async lockAlone(): Promise<boolean> {
    this.#closes = "box";
    return (await this.closing.run(() => this.closeBox(false, true))) ?? false;
  }

  /** Ends the program if everything typed is kept; `anyway` ends it without what could not be kept. */
  async end(anyway = false): Promise<boolean> {
    const kept = await this.keepNow();
    const may_end = kept || anyway;
    await this.commands.session_end({ may_end });
    return may_end;
  }

  /** Deletes the open box for ever. */
  async deleteBox(): Promise<true> {
    await forgetWhatWasTyped();
    this.session.take(await this.commands.vault_delete({}));
    this.#afterBox("start");
    return true;
  }

  /** Deletes every box on this computer. */
  async eraseAll(nicknames: string[]): Promise<true> {
    await forgetWhatWasTyped();
    this.session.take(await this.commands.erase_all({ nicknames }));
    this.#afterBox("start");
    return true;
  }

  /** Locks the box if everything in it is kept; `anyway` locks it without what could not be kept. */
  async closeBox(anyway = false, alone = false): Promise<boolean> {
    const kept = await this.keepNow();
    if (!kept && !anyway) return false;
    const place = placeNow(this.router.path);
    await forgetWhatWasTyped();
    await this.session.lock(place, { colours: this.look.colours, size: this.look.size }, anyway || alone);
    this.#afterBox(this.session.view.locked === "" ? "start" : "box/open");
    return true;
  }

  /** As a rule the window gives this page up now; where it can not, the page forgets as well as it can. */
  #afterBox(path: string): void {
    this.session.boxId = "";
    this.digits.forget();
    this.draft.forget();
    this.router.restart(path);
  }
}

export function setApp(app: App): void {
  setContext(KEY, app);
}

/** The entry of the context in which a single screen can stand by itself (tests). */
export function contextEntry(app: App): [symbol, App] {
  return [KEY, app];
}

export function getApp(): App {
  return getContext<App>(KEY);
}
