// A day as it is typed in three fields, and as it is kept in one: "5.1.2027".

/** The three parts, each as it was typed. */
export type Day = { day: string; month: string; year: string };

export type DayPart = keyof Day;

export const noDay: Day = { day: "", month: "", year: "" };

/** The parts of a kept day. */
export function partsOf(kept: string): Day {
  const [day = "", month = "", year = ""] = kept.split(".");
  return { day, month, year };
}

/** The day as it is kept; nothing where nothing is typed. */
export function keptOf({ day, month, year }: Day): string {
  return [day, month, year].every((part) => part === "") ? "" : `${day}.${month}.${year}`;
}

/** The day after one field was typed in. A whole date that is put into one field goes to all three. */
export function typedInto(typed: Day, part: DayPart, text: string): Day {
  const all = text.split(".").map((piece) => piece.trim());
  if (all.length === 3 && all.every((piece) => piece !== "")) return partsOf(all.join("."));
  // The dot is what stands between the parts: inside one it would move the others.
  return { ...typed, [part]: text.replaceAll(".", "") };
}

/** The ids of the three fields, where the first has this one. */
export function idsOf(id: string): Day {
  return { day: id, month: `${id}-month`, year: `${id}-year` };
}
