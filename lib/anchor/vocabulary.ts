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
  /** A double quotation mark: what is put in them or taken out of them has another speaker. */
  quote: 2,
} as const;

const FIRST_WORD = 3;

/** Whether a number stands for an end of a sentence or a quotation mark, which are everywhere and tell little. */
export function isMark(id: number): boolean {
  return id >= 0 && id < FIRST_WORD;
}

/** What a language lets an editor change without another thing being said. */
interface Leeway {
  readonly light: ReadonlySet<string>;
  readonly variants: ReadonlyMap<string, string>;
}

const NONE: Leeway = { light: new Set(), variants: new Map() };
const LEEWAY: Readonly<Record<string, Leeway>> = { en: { light: LIGHT_WORDS, variants: SPELLING_VARIANTS } };

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

  /** The number of a folded word, a new one where it has none yet. */
  add(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const main = this.#leeway.variants.get(word);
    const id = this.#leeway.light.has(word) ? WordId.light : main === undefined ? this.#next++ : this.add(main);
    this.#ids.set(word, id);
    return id;
  }

  /** The number of a folded word, or {@link WordId.unknown}. */
  find(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    if (this.#leeway.light.has(word)) return WordId.light;
    return this.#ids.get(this.#leeway.variants.get(word) ?? '') ?? WordId.unknown;
  }
}
