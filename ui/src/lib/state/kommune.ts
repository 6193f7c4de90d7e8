// A municipality as a tile carries it.
import type { Kommune, KommuneTile } from "../wire/types";

/** The value of a municipality's tile. */
export function keyOf(kommune: Kommune): string {
  return kommune.kind === "known" ? kommune.code : kommune.kind;
}

/** The municipalities as tiles. */
export function tilesOf(kommuner: readonly KommuneTile[]): { value: string; label: string }[] {
  return kommuner.map(({ kommune, label }) => ({ value: keyOf(kommune), label }));
}

/** The municipality whose tile has this value. */
export function kommuneAt(kommuner: readonly KommuneTile[], value: string): Kommune | undefined {
  return kommuner.find(({ kommune }) => keyOf(kommune) === value)?.kommune;
}
