// The picture and the name of a box: what others at the computer may see.
import type { FieldError } from "../lib/parts/error";
import type { App } from "../lib/state/app.svelte";
import { pictures, words, type Picture } from "./pictures";

export class NewFace {
  picture = $state<Picture>("sol");
  nickname = $state("");
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  /** The name follows the picture, until somebody writes another. */
  choosePicture = (picture: string): void => {
    const chosen = pictures.find((known) => known === picture) ?? "sol";
    const follows = this.nickname === "" || this.nickname === this.labelOf(this.picture);
    this.picture = chosen;
    if (follows) this.nickname = this.labelOf(chosen);
  };

  labelOf = (picture: Picture): string => this.#app.words[words[picture]];

  missing(): FieldError[] {
    return this.nickname.trim() === "" ? [{ target: "nickname", text: this.#app.words["vault-nickname-missing"] }] : [];
  }
}
