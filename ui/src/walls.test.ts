// The rules of eslint.config.js refuse what they are there to refuse.
import { readdirSync } from "node:fs";
import { join } from "node:path";

import { ESLint } from "eslint";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const eslint = new ESLint({ cwd: root });

async function refused(path: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: join(root, "src", path) });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId ?? "");
}

const bans: [string, string, string, string][] = [
  ["a_neighbours_folder", "check/X.svelte", '<script lang="ts">import Y from "../money/Y.svelte";</script><Y />', "@typescript-eslint/no-restricted-imports"],
  ["a_screen_below_the_screens", "lib/parts/X.svelte", '<script lang="ts">import Y from "../../money/Y.svelte";</script><Y />', "@typescript-eslint/no-restricted-imports"],
  ["tauri_outside_its_file", "lib/state/x.ts", 'import { invoke } from "@tauri-apps/api/core";\ninvoke("x");', "@typescript-eslint/no-restricted-imports"],
  ["raw_html", "check/X.svelte", '<script lang="ts">let x = "";</script>{@html x}', "svelte/no-at-html-tags"],
  ["a_placeholder", "check/X.svelte", '<input placeholder="x" />', "no-restricted-syntax"],
  ["autofocus", "check/X.svelte", "<input autofocus />", "no-restricted-syntax"],
  ["an_order_of_its_own", "check/X.svelte", '<p tabindex="2">x</p>', "no-restricted-syntax"],
  ["an_inline_style", "check/X.svelte", '<p style="color: red">x</p>', "no-restricted-syntax"],
  ["a_tooltip", "check/X.svelte", '<p title="x">x</p>', "no-restricted-syntax"],
];

test.each(bans)("refused: %s", async (_, path, code, rule) => {
  expect(await refused(path, code)).toContain(rule);
});

const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const screens = folders.map((entry) => entry.name).filter((name) => !["lib", "style", "testing"].includes(name));

test.each(screens)("no neighbour of %s comes in, and none into lib", async (folder) => {
  const neighbour = folder === "check" ? "money" : "check";
  const code = `import { x } from "../${neighbour}/x";\nx();`;
  expect(await refused(`${folder}/x.ts`, code)).toContain("@typescript-eslint/no-restricted-imports");
  expect(await refused("lib/state/x.ts", `import { x } from "../../${folder}/x";\nx();`)).toContain("@typescript-eslint/no-restricted-imports");
});

test("what_a_screen_may_do_is_not_refused", async () => {
  const code = '<script lang="ts">import Icon from "../lib/parts/Icon.svelte";</script><p tabindex="-1"><Icon name="check" /></p>';
  expect(await refused("check/X.svelte", code)).toEqual([]);
});
