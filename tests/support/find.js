// Finds a thing on the page by the words that a person reads on it. Called with (kind, name).
// Gives { found: element } or { seen: [names of that kind] }.
const [kind, wanted] = arguments;
const tidy = (text) => text.replace(/\u00ad/g, "").replace(/\s+/g, " ").trim();

const isShown = (element) => {
  const style = getComputedStyle(element);
  return element.getClientRects().length > 0 && style.visibility !== "hidden";
};

const isHidden = (element) => element.closest("[aria-hidden=true], [inert]") !== null;

// The words in an element, without what assistive technology does not read.
const words = (element) => {
  if (element.getAttribute("aria-hidden") === "true" || getComputedStyle(element).display === "none") return "";
  let text = "";
  for (const child of element.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) text += child.data;
    else if (child.nodeType === Node.ELEMENT_NODE && !child.matches("input, textarea, select, script, style")) {
      const inner = child.matches("img") ? child.alt : words(child);
      text += getComputedStyle(child).display.startsWith("inline") ? inner : ` ${inner} `;
    }
  }
  return text;
};

const byIds = (ids) => ids.split(/\s+/).map((id) => document.getElementById(id)).filter(Boolean).map(words).join(" ");

const nameOf = (element) => {
  if (element.hasAttribute("aria-labelledby")) return tidy(byIds(element.getAttribute("aria-labelledby")));
  if (element.hasAttribute("aria-label")) return tidy(element.getAttribute("aria-label"));
  if (element.labels?.length) return tidy([...element.labels].map(words).join(" "));
  if (element.matches("input[type=submit], input[type=button]")) return tidy(element.value);
  return tidy(words(element));
};

const KINDS = {
  button: "button, a[href], summary, [role=button], [role=tab], [role=menuitem], input[type=submit], input[type=button]",
  choice: "input[type=radio], input[type=checkbox], [role=radio], [role=checkbox], option",
  field: "input:not([type=radio], [type=checkbox], [type=submit], [type=button], [type=hidden]), textarea, [contenteditable=true]",
};

const isUsable = (element) => !isHidden(element) && !element.disabled && element.getAttribute("aria-disabled") !== "true";

// A tile may hide its own input and show its label instead: then the label is what one presses.
const handleOf = (element) => {
  const label = element.labels?.[0];
  if (kind === "choice" && label && isShown(label)) return label;
  return isShown(element) ? element : null;
};

const all = [...document.querySelectorAll(KINDS[kind])]
  .filter(isUsable)
  .map((element) => ({ element, handle: handleOf(element), name: nameOf(element) }))
  .filter(({ handle }) => handle !== null);
// A tile or a large link says more under its first line: who is told that line means the one that begins with it.
const exact = all.filter(({ name }) => name === tidy(wanted));
const beginning = all.filter(({ name }) => name.startsWith(`${tidy(wanted)} `));
const named = exact.length > 0 || beginning.length > 1 ? exact : beginning;

// The same words may stand in the frame and in the content: a person who is told to press them means the content.
const inside = (area) => named.filter(({ element }) => element.closest(area));
const first = [inside("dialog[open], [role=dialog]"), inside("main"), named].find((some) => some.length > 0) ?.[0];
return first ? { found: first.handle } : { seen: all.map(({ name }) => name) };
