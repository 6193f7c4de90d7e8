// How the page is built, and how its tests run.
import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig(({ mode }) => ({
  plugins: [svelte()],
  resolve: {
    // The package hides its dist folder from plain imports.
    alias: { "@dkfds": here("./node_modules/dkfds/dist") },
    // Without this Vitest takes Svelte's server build, which has no mount().
    ...(mode === "test" ? { conditions: ["browser"] } : {}),
  },
  build: {
    // The web views of macOS 13 and of Debian 12's WebKitGTK.
    target: "safari16",
    // The content security policy allows no data: fonts or scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { port: 1420, strictPort: true },
  clearScreen: false,
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.ts"],
    // ESLint and axe are slow where other work shares the computer; a test that hangs still ends.
    testTimeout: 30_000,
  },
}));
