// Every word a person reads stands in locales/, and every key in use is there.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..", "..");
const locale = join(root, "locales", "da");
/** The files with labels of the page; the others of the locale are sentences that the core makes. */
const pageFiles = ["app", "start", "explain", "check", "money", "draft", "write", "deadlines", "vault", "keeping", "transfer", "versions", "search", "speech"];
/** What the core says of the same things, in the same files. */
const saidByCore =
  /^(mark-(own|told|passed-over|skrevet|printet|sendt|modtaget)|notice-|input-|days-|distance-|event-|clock-|step-|day-off-|after-klage-|page-|calendar-)/;

function keysOf(file: string): string[] {
  return [...readFileSync(join(locale, file), "utf8").matchAll(/^([a-z][\w-]*) =/gm)].map((found) => found[1] ?? "");
}

function sources(): { path: string; text: string }[] {
  return readdirSync(join(root, "ui", "src"), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(svelte|ts)$/.test(path) && !path.endsWith(".test.ts") && !path.startsWith(join("lib", "wire")))
    .map((path) => ({ path, text: readFileSync(join(root, "ui", "src", path), "utf8") }));
}

const everyKey = new Set(readdirSync(locale).filter((file) => file.endsWith(".ftl")).flatMap((file) => keysOf(file)));
const pageKeys = pageFiles.flatMap((file) => keysOf(`${file}.ftl`)).filter((key) => !saidByCore.test(key));

/** Keys in quotes: what stands in words["…"], and what tables of the page name. */
function keysUsed(text: string): string[] {
  const indexed = [...text.matchAll(/words\[([^\]]*)\]/g)].flatMap((found) => [...(found[1] ?? "").matchAll(/["']([\w-]+)["']/g)]);
  const tables = [...text.matchAll(/(?:key: |: |\? )"([a-z]+-[\w-]+)"/g)].filter((found) => everyKey.has(found[1] ?? ""));
  return [...indexed, ...tables].map((found) => found[1] ?? "");
}

/** What reads like words for a person: letters only Danish has, anywhere; and any word between the tags of a component. */
function spoken(path: string, text: string): string[] {
  const code = text
    .replace(/<style[\s\S]*?<\/style>/g, "")
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/(^|\s)\/\/.*$/gm, "");
  const danish = code.match(/[æøåÆØÅ][^\n]*/g) ?? [];
  if (!path.endsWith(".svelte")) return danish;
  let markup = code.replace(/<script[\s\S]*?<\/script>/g, "");
  // Braces may stand in braces: taken away from the inside out.
  while (/\{[^{}]*\}/.test(markup)) markup = markup.replace(/\{[^{}]*\}/g, "");
  return [...danish, ...(markup.match(/>[^<>]*[A-Za-z]{2,}[^<>]*</g) ?? [])];
}

test("every_key_in_use_has_words", () => {
  const used = sources().flatMap(({ path, text }) => keysUsed(text).map((key) => ({ path, key })));
  expect(used.length).toBeGreaterThan(100);
  expect(used.filter(({ key }) => !everyKey.has(key))).toEqual([]);
});

test("every_label_of_the_page_is_in_use", () => {
  const used = new Set(sources().flatMap(({ text }) => keysUsed(text)));
  expect(pageKeys.length).toBeGreaterThan(100);
  expect(pageKeys.filter((key) => !used.has(key))).toEqual([]);
});

test("no_label_stands_twice", () => {
  expect(pageKeys.filter((key, at) => pageKeys.indexOf(key) !== at)).toEqual([]);
});

test("no_words_for_a_person_stand_in_the_page", () => {
  expect(sources().flatMap(({ path, text }) => spoken(path, text).map((found) => `${path}: ${found}`))).toEqual([]);
});

test("words_in_the_page_would_be_found", () => {
  expect(spoken("X.svelte", "<p>{#if a}Next{/if}</p>")).toEqual([">Next<"]);
  expect(spoken("X.svelte", "<p>V\u00e6lg</p>")).not.toEqual([]);
  expect(spoken("x.ts", 'const label = "G\u00e5 videre";')).not.toEqual([]);
  expect(spoken("X.svelte", "<p onclick={() => go()}>{words.next}</p>")).toEqual([]);
  expect(keysUsed('words["no-such-key"]').filter((key) => !everyKey.has(key))).toEqual(["no-such-key"]);
});
