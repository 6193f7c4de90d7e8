// Opening a box: what is typed, what must be corrected, what the core says, and the other ways in.
import type { FieldError } from "../lib/parts/error";
import type { App } from "../lib/state/app.svelte";
import { goBackTo } from "../lib/state/place";
import type { BackupFound, Key } from "../lib/wire/types";

/** After so many wrong codes another way is offered. Nothing is ever locked. */
const TRIES = 3;

export class Box {
  picked = $state("");
  code = $state("");
  errors = $state.raw<FieldError[]>([]);
  /** How often the code did not fit. */
  wrong = $state(0);
  readonly doing;
  readonly backup;
  readonly #app: App;
  /** What the damaged box was tried with. */
  #key: Key | undefined;

  constructor(app: App) {
    this.#app = app;
    this.doing = app.ask<true>();
    this.backup = app.ask<BackupFound>();
    const { vaults } = app.session.view;
    this.picked = app.session.boxId || app.session.view.locked || (vaults.length === 1 ? (vaults[0]?.id ?? "") : "");
  }

  get offersOtherWay(): boolean {
    return this.wrong >= TRIES;
  }

  /** The box that is picked, if it is not where it used to lie. */
  get missing(): boolean {
    return this.#app.session.view.vaults.some(({ id, missing }) => missing && id === this.picked);
  }

  /** Whether this computer may open the box that is picked. */
  get opensHere(): boolean {
    return this.#app.session.view.vaults.some(({ id, opens_here }) => opens_here && id === this.picked);
  }

  /** Whether the box that is picked has a code; as long as none is picked, a code is asked for. */
  get hasCode(): boolean {
    return this.#app.session.view.vaults.find(({ id }) => id === this.picked)?.has_code ?? true;
  }

  pick = (id: string): void => {
    this.picked = id;
    this.backup.clear();
  };

  async openByCode(): Promise<void> {
    this.errors = this.#unpicked();
    if (this.errors.length === 0 && this.code === "") {
      this.errors = [{ target: "code", text: this.#app.words["vault-code-missing"] }];
    }
    if (this.errors.length > 0) return;
    if (await this.#open({ kind: "code", code: this.code })) this.#arrive("start");
    else if (this.#blame("wrong_code", "code")) this.wrong += 1;
  }

  openHere = async (): Promise<void> => {
    this.errors = this.#unpicked();
    if (this.errors.length === 0 && (await this.#open({ kind: "this_computer" }))) this.#arrive("start");
  };

  /** Opens with the digits of the sheet; afterwards a new code is offered. */
  async openBySheet(digits: string): Promise<boolean> {
    this.errors = this.#unpicked();
    if (this.errors.length > 0) return false;
    if (await this.#open({ kind: "sheet", digits })) return true;
    this.#blame("input", "digits-1");
    return false;
  }

  async openBackup(): Promise<void> {
    const { reply } = this.backup;
    if (reply?.kind !== "found" || !this.#key) return;
    if (await this.#open(this.#key, reply.backup)) this.#arrive("start");
  }

  /** A box that is gone for good need not be missed for ever. */
  forget = async (): Promise<void> => {
    await this.doing.act(async () => {
      this.#app.session.view = await this.#app.commands.vault_forget({ id: this.picked });
      this.picked = "";
      return true as const;
    });
  };

  async #open(key: Key, backup = ""): Promise<boolean> {
    const done = await this.doing.act(async () => {
      await this.#app.openBox(this.picked, key, backup);
      return true as const;
    });
    if (done) {
      // What opened the box has no more business in the page.
      this.code = "";
      this.#key = undefined;
      this.backup.clear();
      return true;
    }
    if (this.doing.failure?.code === "vault_damaged" && backup === "") {
      this.#key = key;
      const found = await this.backup.run(() => this.#app.commands.backup_find({ id: this.picked, key }));
      if (found) this.doing.clear();
    }
    return false;
  }

  #unpicked(): FieldError[] {
    return this.picked === "" ? [{ target: "box-0", text: this.#app.words["vault-open-which-missing"] }] : [];
  }

  #blame(code: "wrong_code" | "input", target: string): boolean {
    const failure = this.doing.failure;
    if (failure?.code !== code) return false;
    this.errors = [{ target, text: failure.text }];
    this.doing.clear();
    return true;
  }

  /** Where the box was asked for on the way to another screen, that screen shows by itself; else where the person was when it was locked. */
  #arrive(path: string): void {
    const { router, session } = this.#app;
    const { place } = session.view;
    if (!router.path.startsWith("box/")) router.replace(router.path);
    else if (place.path === "" || place.path.startsWith("box/")) router.replace(path);
    else {
      router.replace(place.path);
      goBackTo(place);
    }
  }
}
