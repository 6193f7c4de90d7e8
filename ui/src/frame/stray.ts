// What a browser answers to, and this window must not: beginning anew would lose what was typed in the last moment, and there is no other
// page to go to.

/** Keys that load, print, search or inspect a page, alone and with Ctrl. What they do here, `keys.ts` says first. */
const ALONE = new Set(["F3", "F5", "F7", "F12"]);
const WITH_CONTROL = new Set(["g", "h", "i", "j", "n", "o", "p", "r", "s", "u"]);

/** Stops them until the returned function is called. */
export function stopStrays(page: Window): () => void {
  const onKey = (event: KeyboardEvent) => {
    const held = (event.ctrlKey || event.metaKey) && !event.altKey;
    if (ALONE.has(event.key) || (held && WITH_CONTROL.has(event.key.toLowerCase()))) event.preventDefault();
  };
  // Its entries are "back" and "anew"; in a field, and where something is marked, they are "copy" and "paste".
  const onMenu = (event: Event) => {
    const inField = event.target instanceof Element && event.target.closest("input, textarea") !== null;
    if (!inField && page.getSelection()?.isCollapsed !== false) event.preventDefault();
  };
  // A file that is dropped would be shown in place of the page.
  const onDrag = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
  };
  page.addEventListener("keydown", onKey);
  page.addEventListener("contextmenu", onMenu);
  page.addEventListener("dragover", onDrag);
  page.addEventListener("drop", onDrag);
  return () => {
    page.removeEventListener("keydown", onKey);
    page.removeEventListener("contextmenu", onMenu);
    page.removeEventListener("dragover", onDrag);
    page.removeEventListener("drop", onDrag);
  };
}
