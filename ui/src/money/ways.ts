// The words of the ways of travelling: how, what is asked of the price, and its unit.
import type { Means } from "../lib/wire/types";
import type { WordKey } from "../lib/wire/words";

/** How one travels, in the order they are offered. */
export const meansKeys: Record<Means, WordKey> = {
  pass: "transport-means-pass",
  ticket: "transport-means-ticket",
  km_rate: "transport-means-km-rate",
  bicycle: "transport-means-bicycle",
  on_foot: "transport-means-on-foot",
  other: "transport-means-other",
};

/** What is asked where the price is not one for a month. */
export const priceKeys: Partial<Record<Means, WordKey>> = {
  ticket: "transport-field-price-ticket",
  km_rate: "transport-field-price-km",
};

/** The unit of such a price. */
export const unitKeys: Partial<Record<Means, WordKey>> = {
  ticket: "transport-unit-trip",
  km_rate: "transport-unit-per-km",
};

const names: Record<number, WordKey> = {
  1: "transport-way-1",
  2: "transport-way-2",
  3: "transport-way-3",
  4: "transport-way-4",
  5: "transport-way-5",
  6: "transport-way-6",
};

/** The names of the ways where there are several, by their place; the core takes no more. */
export const wayKeys: readonly WordKey[] = Object.values(names);
