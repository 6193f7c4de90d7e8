// The pictures to know a box by: simple shapes, drawn for this program.
import type { WordKey } from "../lib/words/words";

export type Picture = "sol" | "maane" | "stjerne" | "hus" | "baad" | "sky" | "fisk" | "blad";

export const pictures: readonly Picture[] = ["sol", "maane", "stjerne", "hus", "baad", "sky", "fisk", "blad"];

/** The word of each; it is a good name for a box, too. */
export const words: Record<Picture, WordKey> = {
  sol: "vault-picture-sol",
  maane: "vault-picture-maane",
  stjerne: "vault-picture-stjerne",
  hus: "vault-picture-hus",
  baad: "vault-picture-baad",
  sky: "vault-picture-sky",
  fisk: "vault-picture-fisk",
  blad: "vault-picture-blad",
};

const drawings: Record<Picture, string> = {
  sol: "M12 7a5 5 0 1 1 0 10a5 5 0 0 1 0-10zM11 1h2v4h-2zM11 19h2v4h-2zM1 11h4v2H1zM19 11h4v2h-4zM3.5 4.9l1.4-1.4l2.9 2.9l-1.4 1.4zM16.2 17.6l1.4-1.4l2.9 2.9l-1.4 1.4zM3.5 19.1l2.9-2.9l1.4 1.4l-2.9 2.9zM16.2 6.4l2.9-2.9l1.4 1.4l-2.9 2.9z",
  maane: "M14 2a10 10 0 1 0 8 14a9 9 0 0 1-8-14z",
  stjerne: "M12 2l3 6.6l7.2.8l-5.4 4.8l1.5 7.1L12 17.7l-6.3 3.6l1.5-7.1L1.8 9.4L9 8.6z",
  hus: "M12 3L2 12h3v9h5v-6h4v6h5v-9h3z",
  baad: "M11 2v13H4zM13 5l7 10h-7zM2 17h20l-3 5H5z",
  sky: "M7 19a5 5 0 0 1-.5-10a6 6 0 0 1 11.3 1.5A4.3 4.3 0 0 1 17.5 19z",
  fisk: "M2 12c4-6 10-6 14-2l6-4v12l-6-4c-4 4-10 4-14-2zM7 11a1 1 0 1 0 0 2a1 1 0 0 0 0-2z",
  blad: "M21 3C10 3 4 8 4 14c0 1.5.4 2.9 1 4l-2 2l1.4 1.4l2-2c1.1.4 2.300.6 3.6.6C17 20 21 13 21 3zM8 16c2-4 5-6 8-8c-2 3-4 6-8 8z",
};

/** The outline of a picture; of an unknown one, none. */
export function drawingOf(picture: string): string {
  return (drawings as Record<string, string>)[picture] ?? "";
}
