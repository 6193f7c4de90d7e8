// How long nobody has touched the computer. Counted by a clock that no change of the hour moves.

/** The last seconds are shown. */
const COUNTED_DOWN = 60;
const SIGNS = ["keydown", "pointerdown", "pointermove", "wheel", "scroll", "input"] as const;

export class IdleClock {
  /** Seconds until the box is locked, while they are counted down; else 0. */
  left = $state(0);
  #touched = 0;
  readonly #lock: () => void;

  constructor(lock: () => void) {
    this.#lock = lock;
  }

  /** Watches a window until the returned function is called. */
  watch(page: Window, minutes: number): () => void {
    const touch = () => {
      this.#touched = page.performance.now();
      this.left = 0;
    };
    const count = () => {
      const idle = Math.floor((page.performance.now() - this.#touched) / 1000);
      const left = minutes * 60 - idle;
      this.left = left <= COUNTED_DOWN ? Math.max(left, 0) : 0;
      if (left <= 0) {
        // Asked once; if it can not be locked, the page says so and the count begins anew.
        touch();
        this.#lock();
      }
    };
    touch();
    const beat = page.setInterval(count, 1000);
    for (const sign of SIGNS) page.addEventListener(sign, touch, { capture: true, passive: true });
    return () => {
      page.clearInterval(beat);
      for (const sign of SIGNS) page.removeEventListener(sign, touch, { capture: true });
      this.left = 0;
    };
  }
}
