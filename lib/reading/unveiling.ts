/** Milliseconds until the first look, and how much longer each one after it is waited for. */
const FIRST_MS = 250;
const GROWTH = 2;
/** Looks, some half a minute in all: what is hidden then is meant to be. */
const LOOKS = 7;

/** Looks again, ever more seldom, at a page that hides its article for the time being. */
export class Unveiling {
  readonly #look: () => void;
  #looks = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isStopped = false;

  constructor(look: () => void) {
    this.#look = look;
  }

  /** The article is still hidden. */
  lookLater(): void {
    if (this.#isStopped || this.#timer !== undefined || this.#looks === LOOKS) return;
    this.#timer = setTimeout(
      () => {
        this.#timer = undefined;
        this.#look();
      },
      FIRST_MS * GROWTH ** this.#looks,
    );
    this.#looks += 1;
  }

  /** What is hidden next is hidden anew: an article was shown meanwhile, or the page went to another one. */
  renew(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#looks = 0;
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#isStopped = true;
  }
}
