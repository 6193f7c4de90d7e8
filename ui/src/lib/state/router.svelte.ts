// Which screen is shown, and the way back. Kept in memory only: nothing of the walk is written anywhere.

export class Router {
  path = $state("");
  /** Counts every arrival, so that the same path entered again is a new page. */
  visit = $state(0);
  #past = $state<string[]>([]);

  get canGoBack(): boolean {
    return this.#past.length > 0;
  }

  /** The path that `back` leads to; empty at the beginning. */
  get before(): string {
    return this.#past.at(-1) ?? "";
  }

  /** A word of the path, counted from 0; empty where there is none. */
  segment(at: number): string {
    return this.path.split("/")[at] ?? "";
  }

  /** Whether the path leads straight to the result of a page that is otherwise worked out with a button. */
  get asksForResult(): boolean {
    return this.path.endsWith("/result");
  }

  go(path: string): void {
    if (this.path !== "" && this.path !== path) this.#past.push(this.path);
    this.#arrive(path);
  }

  /** Goes on without leaving the present path in the way back. */
  replace(path: string): void {
    this.#arrive(path);
  }

  back(): void {
    const path = this.#past.pop();
    if (path !== undefined) this.#arrive(path);
  }

  /** Begins anew: there is no way back to what another person saw. */
  restart(path: string): void {
    this.#past = [];
    this.#arrive(path);
  }

  #arrive(path: string): void {
    this.path = path;
    this.visit += 1;
  }
}
