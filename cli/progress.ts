/** Milliseconds between two words on how far a run has come; a short run says nothing. */
const PAUSE = 5_000;

/** Says now and then, on a terminal or in a log, how far a long run has come. */
export class Progress {
  readonly #out: Pick<NodeJS.WriteStream, 'write'>;
  readonly #now: () => number;
  readonly #startedAt: number;
  #saidAt: number;
  #texts = 0;
  #units = 0;

  constructor(out: Pick<NodeJS.WriteStream, 'write'>, now: () => number = Date.now) {
    this.#out = out;
    this.#now = now;
    this.#startedAt = now();
    this.#saidAt = this.#startedAt;
  }

  /** Counts one text of so many UTF-16 code units. */
  count(units: number): void {
    this.#texts++;
    this.#units += units;
    if (this.#now() - this.#saidAt < PAUSE) return;
    this.#saidAt = this.#now();
    this.#say('…');
  }

  /** Says the sum, if the run was long enough to have said anything. */
  end(): void {
    if (this.#saidAt !== this.#startedAt) this.#say('in all');
  }

  #say(what: string): void {
    const seconds = Math.round((this.#now() - this.#startedAt) / 1000);
    const millions = (this.#units / 1e6).toFixed(1);
    this.#out.write(`says-who: ${this.#texts} texts, ${millions} million characters, ${seconds} s ${what}\n`);
  }
}
