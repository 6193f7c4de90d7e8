// How the page looks for this sitting: colours and size of text. Nothing of it is written to disk.

export type Colours = "system" | "light" | "dark";

/** The sizes to choose from, in per cent. */
export const SIZES = [100, 125, 150, 200] as const;
export type Size = (typeof SIZES)[number];

/** Below this width, counted in enlarged pixels, the menu folds. */
const NARROW_BELOW = 900;

export class Look {
  colours = $state<Colours>("system");
  size = $state<Size>(100);
  narrow = $state(false);
  #systemDark = $state(false);

  get theme(): "light" | "dark" {
    if (this.colours === "system") return this.#systemDark ? "dark" : "light";
    return this.colours;
  }

  /** Looks as the page before it did. */
  take(colours: Colours, size: number): void {
    this.colours = colours;
    this.size = SIZES.find((known) => known === size) ?? this.size;
  }

  larger(): void {
    this.size = SIZES[SIZES.indexOf(this.size) + 1] ?? this.size;
  }

  smaller(): void {
    this.size = SIZES[SIZES.indexOf(this.size) - 1] ?? this.size;
  }

  /** Puts the look on the window and follows the computer; returns what undoes that. */
  attach(page: Window): () => void {
    const dark = page.matchMedia("(prefers-color-scheme: dark)");
    const followSystem = () => (this.#systemDark = dark.matches);
    // Media queries do not see the size of the text, so the width is counted here.
    const measure = () => (this.narrow = page.innerWidth / (this.size / 100) < NARROW_BELOW);
    followSystem();
    dark.addEventListener("change", followSystem);
    page.addEventListener("resize", measure);
    const stop = $effect.root(() => {
      $effect(() => {
        const root = page.document.documentElement;
        root.dataset["theme"] = this.theme;
        // Every length of the page is in rem, so this enlarges all of it; WebKit's own CSS zoom leaves rem lengths behind.
        root.style.fontSize = `${this.size}%`;
        measure();
      });
    });
    return () => {
      stop();
      dark.removeEventListener("change", followSystem);
      page.removeEventListener("resize", measure);
    };
  }
}
