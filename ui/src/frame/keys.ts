// The keys that work everywhere, and the moments at which everything typed is saved.
import type { App } from "../lib/state/app.svelte";
import { entries } from "./entries";

/** Listens until the returned function is called. */
export function listenToKeys(app: App, page: Window): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.altKey && event.key === "ArrowLeft") {
      event.preventDefault();
      app.back();
      return;
    }
    const act = event.altKey ? areaOf(app, event) : event.ctrlKey || event.metaKey ? actOf(app, page, event.key) : undefined;
    if (!act) return;
    event.preventDefault();
    act();
  };
  const keep = () => void app.keepNow();
  const keepWhenHidden = () => {
    if (page.document.visibilityState === "hidden") keep();
  };
  page.addEventListener("keydown", onKey);
  page.addEventListener("pagehide", keep);
  page.addEventListener("beforeunload", keep);
  page.addEventListener("blur", keep);
  // Sent by the window when it is asked to close.
  const end = () => app.close("program");
  page.addEventListener("fodfaeste:close", end);
  // Sent when the computer is about to sleep, or its screen was locked.
  const away = () => void app.away();
  page.addEventListener("fodfaeste:away", away);
  page.document.addEventListener("visibilitychange", keepWhenHidden);
  return () => {
    page.removeEventListener("keydown", onKey);
    page.removeEventListener("pagehide", keep);
    page.removeEventListener("beforeunload", keep);
    page.removeEventListener("blur", keep);
    page.removeEventListener("fodfaeste:close", end);
    page.removeEventListener("fodfaeste:away", away);
    page.document.removeEventListener("visibilitychange", keepWhenHidden);
  };
}

/** Alt and a figure: one of the areas of the menu. AltGr, which writes letters, is Ctrl and Alt together. */
function areaOf(app: App, { code, ctrlKey, metaKey }: KeyboardEvent): (() => void) | undefined {
  const entry = entries[Number(/^Digit(\d)$/.exec(code)?.[1]) - 1];
  return entry && app.session.isChosen && !ctrlKey && !metaKey ? () => app.go(entry.area) : undefined;
}

function actOf(app: App, page: Window, key: string): (() => void) | undefined {
  switch (key) {
    case "+":
    case "=":
      return () => app.look.larger();
    case "-":
      return () => app.look.smaller();
    case "0":
      return () => (app.look.size = 100);
    case "k":
    case "K":
    case "f":
    case "F":
      return app.session.isChosen ? () => app.go("search") : undefined;
    case "l":
    case "L":
      return app.session.isOpen ? () => app.close("box") : undefined;
    case "s":
    case "S":
      return () => void tellWhatIsKept(app);
    case "p":
    case "P":
      return saveOfPaper(page);
    default:
      return undefined;
  }
}

/** Ctrl+P: where a paper is shown, the button that saves it. */
function saveOfPaper(page: Window): (() => void) | undefined {
  const save = page.document.querySelector<HTMLElement>('main [data-act^="write-"]');
  return save ? () => save.click() : undefined;
}

/** Ctrl+S: saves at once, and says whether everything is kept or nothing is. */
async function tellWhatIsKept(app: App): Promise<void> {
  app.told = "";
  if (!app.session.isOpen || app.session.isGuest) {
    app.told = app.words[app.session.isGuest ? "app-guest" : "app-nothing-kept"];
    return;
  }
  const kept = await app.keepNow();
  app.told = kept ? app.words["app-all-kept"] : app.words["app-not-kept"];
}
