// The real bridge: the only file that knows Tauri.
import { invoke } from "@tauri-apps/api/core";

import type { Call } from "./backend";

/** Calls a command of the shell. */
export const callTauri: Call = <Reply>(name: string, request: unknown) => invoke<Reply>(name, { request });
