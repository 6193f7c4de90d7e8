// A stage on which one screen stands, for tests: arriving at a path, pressing, typing, and the faults that axe finds.
import axe from "axe-core";
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach } from "vitest";

import { MemoryCore, type Answers } from "../lib/backend/memory";
import { App, contextEntry } from "../lib/state/app.svelte";
import { screenAt } from "../screens";
import { core } from "./core";

/** What stands on the stage now. */
export type Stage = {
  readonly app: App;
  readonly core: MemoryCore;
  /** Opens a screen; `answers` stand in for those of the whole core. */
  arrive: (path: string, answers?: Answers) => Promise<void>;
  leave: () => Promise<void>;
};

/** An empty stage before each test of a file. */
export function stage(): Stage {
  let shown: ReturnType<typeof mount> | undefined;
  let app: App;
  let told: MemoryCore;

  async function leave() {
    if (shown) await unmount(shown);
    shown = undefined;
    document.body.replaceChildren();
  }

  async function begin(answers: Answers = {}) {
    told = new MemoryCore({ ...core().answers, ...answers });
    app = new App(told.call);
    await app.session.start();
  }

  beforeEach(async () => {
    standIn();
    await begin();
  });
  afterEach(leave);

  return {
    get app() {
      return app;
    },
    get core() {
      return told;
    },
    leave,
    async arrive(path, answers) {
      if (answers) await begin(answers);
      app.router.restart("start");
      app.router.go(path);
      const screen = screenAt(path);
      if (!screen) throw new Error(`no screen at ${path}`);
      const main = document.body.appendChild(document.createElement("main"));
      shown = mount(screen.component, { target: main, props: {}, context: new Map([contextEntry(app)]) });
      await settle();
    },
  };
}

/** What jsdom does not have; axe asks the canvas for the look of letters. */
export function standIn(): void {
  window.scrollTo = () => {};
  window.matchMedia = () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }) as unknown as MediaQueryList;
  HTMLCanvasElement.prototype.getContext = () => null;
  document.documentElement.lang = "da";
}

export async function settle(): Promise<void> {
  await new Promise((done) => setTimeout(done));
  flushSync();
}

/** The element at a selector, which must be there. */
export function at<Kind extends HTMLElement = HTMLElement>(selector: string): Kind {
  const found = document.querySelector<Kind>(selector);
  if (!found) throw new Error(`nothing at ${selector}`);
  return found;
}

/** Presses something, and waits for what the core says to it. */
export async function press(selector: string): Promise<void> {
  at(selector).click();
  await settle();
  await settle();
}

/** Presses the button that does this. */
export async function act(name: string): Promise<void> {
  await press(`[data-act="${name}"]`);
}

export function type(selector: string, text: string): void {
  const field = at<HTMLInputElement>(selector);
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
}

export async function faults(): Promise<string[]> {
  const found = await axe.run(document, { rules: { "color-contrast": { enabled: false } } });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}
