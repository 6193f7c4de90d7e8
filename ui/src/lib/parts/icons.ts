// The icons in use, from Det Fælles Designsystem (Material Symbols, Apache License 2.0). Only their paths are taken, so that they follow the text's colour.
import arrowBack from "@dkfds/img/svg-icons/arrow-back.svg?raw";
import arrowForward from "@dkfds/img/svg-icons/arrow-forward.svg?raw";
import business from "@dkfds/img/svg-icons/business.svg?raw";
import calendarMonth from "@dkfds/img/svg-icons/calendar-month.svg?raw";
import check from "@dkfds/img/svg-icons/check.svg?raw";
import checklist from "@dkfds/img/svg-icons/checklist.svg?raw";
import chevronDown from "@dkfds/img/svg-icons/chevron-down.svg?raw";
import chevronRight from "@dkfds/img/svg-icons/chevron-right.svg?raw";
import close from "@dkfds/img/svg-icons/close.svg?raw";
import construction from "@dkfds/img/svg-icons/construction.svg?raw";
import document from "@dkfds/img/svg-icons/document.svg?raw";
import edit from "@dkfds/img/svg-icons/edit.svg?raw";
import email from "@dkfds/img/svg-icons/email.svg?raw";
import error from "@dkfds/img/svg-icons/error.svg?raw";
import feedback from "@dkfds/img/svg-icons/feedback.svg?raw";
import filePdf from "@dkfds/img/svg-icons/file-pdf.svg?raw";
import groups from "@dkfds/img/svg-icons/groups.svg?raw";
import help from "@dkfds/img/svg-icons/help.svg?raw";
import home from "@dkfds/img/svg-icons/home.svg?raw";
import hourglass from "@dkfds/img/svg-icons/hourglass.svg?raw";
import info from "@dkfds/img/svg-icons/info.svg?raw";
import location from "@dkfds/img/svg-icons/location.svg?raw";
import lock from "@dkfds/img/svg-icons/lock.svg?raw";
import map from "@dkfds/img/svg-icons/map.svg?raw";
import menu from "@dkfds/img/svg-icons/menu.svg?raw";
import minus from "@dkfds/img/svg-icons/minus.svg?raw";
import palette from "@dkfds/img/svg-icons/palette.svg?raw";
import payments from "@dkfds/img/svg-icons/payments.svg?raw";
import person from "@dkfds/img/svg-icons/person.svg?raw";
import persons from "@dkfds/img/svg-icons/persons.svg?raw";
import plus from "@dkfds/img/svg-icons/plus.svg?raw";
import refresh from "@dkfds/img/svg-icons/refresh.svg?raw";
import save from "@dkfds/img/svg-icons/save.svg?raw";
import search from "@dkfds/img/svg-icons/search.svg?raw";
import success from "@dkfds/img/svg-icons/success.svg?raw";
import supportAgent from "@dkfds/img/svg-icons/support-agent.svg?raw";
import visibility from "@dkfds/img/svg-icons/visibility.svg?raw";
import visibilityOff from "@dkfds/img/svg-icons/visibility-off.svg?raw";
import warning from "@dkfds/img/svg-icons/warning.svg?raw";

const raw = {
  "arrow-back": arrowBack,
  "arrow-forward": arrowForward,
  business,
  "calendar-month": calendarMonth,
  check,
  checklist,
  "chevron-down": chevronDown,
  "chevron-right": chevronRight,
  close,
  construction,
  document,
  edit,
  email,
  error,
  feedback,
  "file-pdf": filePdf,
  groups,
  help,
  home,
  hourglass,
  info,
  location,
  lock,
  map,
  menu,
  minus,
  palette,
  payments,
  person,
  persons,
  plus,
  refresh,
  save,
  search,
  success,
  "support-agent": supportAgent,
  visibility,
  "visibility-off": visibilityOff,
  warning,
} as const;

/** The name of an icon in use. */
export type IconName = keyof typeof raw;

/** What is drawn: the box it is drawn in, and its paths. */
export type Drawing = { viewBox: string; paths: string[] };

const drawings = new Map<IconName, Drawing>();

/** An icon's drawing, read once from the package's own file. */
export function drawingOf(name: IconName): Drawing {
  const known = drawings.get(name);
  if (known) return known;
  const svg = raw[name];
  const drawing = {
    viewBox: /viewBox="([^"]+)"/.exec(svg)?.[1] ?? "0 0 24 24",
    paths: [...svg.matchAll(/ d="([^"]+)"/g)].map((found) => found[1] ?? ""),
  };
  drawings.set(name, drawing);
  return drawing;
}

/** An icon by a name that came from the core; a sheet of paper where the page has no such drawing. */
export function iconNamed(name: string): IconName {
  return name in raw ? (name as IconName) : "document";
}

/** All names, for the test that every icon can be drawn. */
export const iconNames = Object.keys(raw) as IconName[];
