// What was answered in a field, as a person reads it.
import type { FieldView } from "../lib/wire/types";

/** The answer in words; empty where nothing is written. */
export function answerOf({ kind, label, choices }: FieldView, value: string): string {
  const chosen = (values: readonly string[]) => choices.filter((choice) => values.includes(choice.value)).map((choice) => choice.label);
  switch (kind) {
    case "choice":
      return chosen([value]).join("");
    case "several":
      return chosen(value.split(",")).join("\n");
    case "tick":
      return value === "" ? "" : label;
    case "line":
    case "text":
    case "day":
      return value.trim();
  }
}
