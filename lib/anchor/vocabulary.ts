import { LIGHT_WORDS, SPELLING_VARIANTS } from '../language/en/spelling-variants.ts';

/** Numbers that stand for no word. */
export const WordId = {
  /** A word that the text does not have; no other word is the same. */
  unknown: -1,
  /** A word that is not compared: "the", "that". */
  light: -2,
  /** The end of a sentence, or of a block. */
  stop: 0,
  /** The end of a question. */
  question: 1,
  /** Double quotation marks: what is put in them or taken out of them has another speaker. */
  openingQuote: 2,
  closingQuote: 3,
  /** An opening single quotation mark. A closing one is not told from an apostrophe, and not compared. */
  singleQuote: 4,
} as const;

const FIRST_WORD = 5;

/** Whether a number stands for an end of a sentence or a quotation mark, which are everywhere and tell little. */
export function isMark(id: number): boolean {
  return id >= 0 && id < FIRST_WORD;
}

/** Whether a number stands for a double quotation mark. */
export function isQuote(id: number | undefined): boolean {
  return id === WordId.openingQuote || id === WordId.closingQuote;
}

/** What a language lets an editor change without another thing being said. */
interface Leeway {
  readonly light: ReadonlySet<string>;
  readonly variants: ReadonlyMap<string, string>;
  /** Words that a light one before them turns round: "few boats", "a few boats". */
  readonly amounts: ReadonlySet<string>;
}

const NONE: Leeway = { light: new Set(), variants: new Map(), amounts: new Set() };
const LEEWAY: Readonly<Record<string, Leeway>> = {
  en: { light: LIGHT_WORDS, variants: SPELLING_VARIANTS, amounts: new Set(['few', 'little']) },
};

/** Numbers the words of one text, so that they are compared as numbers. Spelling variants have one number. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #leeway: Leeway;
  #next = FIRST_WORD;

  /** @param language primary language subtag, which says what may differ; '' for none */
  constructor(language: string) {
    this.#leeway = Object.hasOwn(LEEWAY, language) ? (LEEWAY[language] ?? NONE) : NONE;
  }

  /** One more than the highest number given. */
  get size(): number {
    return this.#next;
  }

  /**
   * The number of a folded word, a new one where it has none yet.
   * @param before the folded word before it
   */
  add(word: string, before = ''): number {
    return this.#add(this.#inFull(word, before));
  }

  /** The number of a folded word, or {@link WordId.unknown}. */
  find(word: string, before = ''): number {
    const whole = this.#inFull(word, before);
    const known = this.#ids.get(whole);
    if (known !== undefined) return known;
    if (this.#leeway.light.has(whole)) return WordId.light;
    return this.#ids.get(this.#leeway.variants.get(whole) ?? '') ?? WordId.unknown;
  }

  #inFull(word: string, before: string): string {
    return this.#leeway.amounts.has(word) && this.#leeway.light.has(before) ? `a ${word}` : word;
  }

  #add(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const main = this.#leeway.variants.get(word);
    const id = this.#leeway.light.has(word) ? WordId.light : main === undefined ? this.#next++ : this.#add(main);
    this.#ids.set(word, id);
    return id;
  }
}
