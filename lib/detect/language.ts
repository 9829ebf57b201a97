import { STOP_WORDS } from '../language/stop-words.ts';

/** Languages the rules are written for: primary subtags of BCP 47. */
const SUPPORTED: ReadonlySet<string> = new Set(['en']);

/** The beginning of a text is enough to tell its language. UTF-16 code units. */
const SAMPLE = 20_000;
/** Fewer words than this tell nothing. */
const FEWEST_WORDS = 8;
/** Running text of a language has at least this share of its stop words; lists of names and numbers have less. */
const LOWEST_SHARE = 0.12;
/** Fewer stop words than this are chance: every language has some that are words of others ("her" in Turkish, "a" in Spanish). */
const FEWEST_HITS = 3;
/** A declared language is overruled only by one with this many times its share: pages quote other languages. */
const CONTRADICTION = 2;

/** Primary subtag of a BCP 47 tag in lower case ("en-GB" → "en"), '' for none or a malformed one. */
export function primarySubtag(tag: string | null | undefined): string {
  return /^\s*([a-z]{2,3})(?:[-_][a-z0-9-_]*)?\s*$/i.exec(tag ?? '')?.[1]?.toLowerCase() ?? '';
}

/** Share of each language's stop words among the words of the sample. */
function shares(words: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const [language, stopWords] of STOP_WORDS) {
    let hits = 0;
    for (const word of words) if (stopWords.has(word)) hits++;
    found.set(language, hits / words.length);
  }
  return found;
}

/**
 * The language of a text as a primary subtag: the one the page declares unless the text's stop words contradict it, else the
 * one whose stop words are most frequent, else ''. A heuristic for choosing rules, after Grefenstette's (1995) short-word method.
 */
export function guessLanguage(text: string, declared?: string | null): string {
  const claimed = primarySubtag(declared);
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return claimed;
  const share = shares(words);
  const [best, bestShare] = [...share].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0]);
  if (bestShare < LOWEST_SHARE || Math.round(bestShare * words.length) < FEWEST_HITS) return claimed;
  if (!claimed) return best;
  // A declared language without a list of its own is contradicted by a clear case of another.
  const own = share.get(claimed) ?? 0;
  return bestShare >= own * CONTRADICTION && best !== claimed ? best : claimed;
}

/** Whether detect() has rules for a language (any BCP 47 tag). */
export function isSupported(language: string): boolean {
  return SUPPORTED.has(primarySubtag(language));
}
