// What stands behind the page: one way to call the core, and the one shape in which it refuses.
import { commands } from "../wire/commands";
import type { Failure } from "../wire/types";

/** Carries a request to the core and brings the reply, or rejects with a `Failure`. */
export type Call = Parameters<typeof commands>[0];

/** Every command the page can give. */
export type Commands = ReturnType<typeof commands>;

/** Whether the core refused in its own words (and not a fault of the bridge itself). */
export function isFailure(thrown: unknown): thrown is Failure {
  return typeof thrown === "object" && thrown !== null && "code" in thrown && "text" in thrown && "field" in thrown;
}

/** The refusal in a rejected call; what the bridge itself throws becomes `broken`, with the words given. */
export function failureOf(thrown: unknown, textIfBroken: string): Failure {
  return isFailure(thrown) ? thrown : { code: "broken", text: textIfBroken, field: "" };
}
