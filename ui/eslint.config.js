// The rules of the page: who may import whom, and what may not stand in a component.
import { readdirSync } from "node:fs";

import js from "@eslint/js";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";

/** What is no group of screens: what all of them use, how they look, and how they are tried. */
const shared = ["lib", "style", "testing"];

/** One folder per group of screens. A folder may use lib/, never a neighbour. */
const screenFolders = readdirSync(new URL("src", import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !shared.includes(entry.name))
  .map((entry) => entry.name);

const noTauri = {
  group: ["@tauri-apps/*"],
  message: "Only lib/backend/tauri.ts knows Tauri.",
};

const noNeighbour = (folder) => ({
  group: screenFolders.filter((other) => other !== folder).flatMap((other) => [`../${other}/*`, `**/src/${other}/*`]),
  message: "A screen folder may import lib/, never a neighbour.",
});

const noScreens = {
  group: [...screenFolders.map((folder) => `**/${folder}/*`), "**/screens", "**/App.svelte"],
  // Otherwise "App.svelte" is taken for "state/app.svelte".
  caseSensitive: true,
  message: "lib/ stands below the screens.",
};

export default ts.config(
  { ignores: ["dist/", "node_modules/", "src/lib/wire/"] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser } },
    rules: {
      "no-restricted-imports": "off",
      "@typescript-eslint/no-restricted-imports": ["error", { patterns: [noTauri] }],
      "svelte/no-at-html-tags": "error",
      // Every link here is a way inside the page; there is no SvelteKit to resolve it.
      "svelte/no-navigation-without-resolve": "off",
    },
  },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: "SvelteAttribute[key.name='placeholder']", message: "A placeholder vanishes when it is needed." },
        { selector: "SvelteAttribute[key.name='autofocus']", message: "The focus belongs to the heading." },
        {
          selector: "SvelteElement[kind='html'] > SvelteStartTag > SvelteAttribute[key.name='title']",
          message: "A tooltip is not read by everybody.",
        },
        { selector: "SvelteAttribute[key.name='style']", message: "The security policy refuses it: use style:property." },
        {
          selector: "SvelteAttribute[key.name='tabindex'] > SvelteLiteral[value!=/^(-1|0)$/]",
          message: "The order of the page is the order of Tab.",
        },
      ],
    },
  },
  ...screenFolders.map((folder) => ({
    files: [`src/${folder}/**`],
    rules: {
      "@typescript-eslint/no-restricted-imports": ["error", { patterns: [noTauri, noNeighbour(folder)] }],
    },
  })),
  {
    files: ["src/lib/**"],
    rules: { "@typescript-eslint/no-restricted-imports": ["error", { patterns: [noTauri, noScreens] }] },
  },
  {
    files: ["src/lib/backend/tauri.ts"],
    rules: { "@typescript-eslint/no-restricted-imports": "off" },
  },
  {
    files: ["**/*.js", "vite.config.ts", "**/*.test.ts"],
    languageOptions: { globals: { ...globals.node } },
  },
);
