// The entries of the menu, in their one order: the keys Alt+1 … Alt+6 follow it too.
import type { IconName } from "../lib/parts/icons";
import type { WordKey } from "../lib/words/words";
import type { Area } from "../screens";

/** An entry; its area is the path it leads to. */
export type Entry = { area: Area; key: WordKey; icon: IconName };

export const entries: readonly Entry[] = [
  { area: "start", key: "app-menu-start", icon: "home" },
  { area: "explain", key: "app-menu-explain", icon: "document" },
  { area: "check", key: "app-menu-check", icon: "checklist" },
  { area: "money", key: "app-menu-money", icon: "payments" },
  { area: "deadlines", key: "app-menu-deadlines", icon: "calendar-month" },
  { area: "write", key: "app-menu-write", icon: "edit" },
];

/** Apart from the others: what helps on every page. */
export const apart: readonly Entry[] = [
  { area: "search", key: "search-title", icon: "search" },
  { area: "look", key: "app-menu-look", icon: "palette" },
];
