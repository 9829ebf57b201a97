/** Milliseconds without a keystroke after which typed text is stored: one change in the history, not one for each letter. */
export const TYPING_PAUSE = 400;

interface Waiting<T> {
  readonly done: Promise<T>;
  /** Does the work now. */
  readonly run: () => void;
  timer: ReturnType<typeof setTimeout>;
}

/**
 * Puts work off while somebody is typing: for each key by itself, until no call has come for the pause. What was entered
 * is known all along; only its storing waits.
 */
export class TypingPause<T> {
  readonly #work: (key: string) => Promise<T>;
  readonly #pause: number;
  readonly #waiting = new Map<string, Waiting<T>>();

  constructor(work: (key: string) => Promise<T>, pause = TYPING_PAUSE) {
    this.#work = work;
    this.#pause = pause;
  }

  /** Does the work when typing pauses. Calls meanwhile share its outcome. */
  soon(key: string): Promise<T> {
    const waiting = this.#waiting.get(key) ?? this.#begin(key);
    clearTimeout(waiting.timer);
    waiting.timer = setTimeout(waiting.run, this.#pause);
    return waiting.done;
  }

  /** Does the work now, and with it what waits for this key. */
  now(key: string): Promise<T> {
    const waiting = this.#waiting.get(key);
    if (!waiting) return this.#work(key);
    waiting.run();
    return waiting.done;
  }

  /** Does everything that waits now. */
  flush(): void {
    for (const waiting of [...this.#waiting.values()]) waiting.run();
  }

  #begin(key: string): Waiting<T> {
    const { promise: done, resolve, reject } = Promise.withResolvers<T>();
    const run = () => {
      clearTimeout(waiting.timer);
      this.#waiting.delete(key);
      this.#work(key).then(resolve, reject);
    };
    const waiting: Waiting<T> = { done, run, timer: setTimeout(run, this.#pause) };
    this.#waiting.set(key, waiting);
    return waiting;
  }
}

/** Whether an edit is of text being typed, which changes with every key. */
export function isTyped(edit: object): boolean {
  return Object.keys(edit).every((field) => field === 'note' || field === 'sourceText');
}
