// A new sheet of digits: shown, and proved by typing back its first two groups where it was copied by hand.
import type { App } from "../lib/state/app.svelte";
import type { SheetProof, SheetView } from "../lib/wire/types";

export class NewSheet {
  /** The first two groups as typed back. */
  copied = $state(["", ""]);
  readonly asking;
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
    this.asking = app.ask<SheetView>();
  }

  get view(): SheetView | undefined {
    return this.asking.reply;
  }

  make = async (): Promise<void> => {
    await this.asking.run(() => this.#app.commands.sheet_make({}));
  };

  proof(byHand: boolean): SheetProof {
    const [first = "", second = ""] = this.copied;
    return byHand ? { kind: "copied", first, second } : { kind: "printed" };
  }

  /** What opens a box has no more business in the page. */
  forget(): void {
    this.copied = ["", ""];
    this.asking.clear();
  }
}
