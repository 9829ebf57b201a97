/**
 * Lists of the claims with each word of a search, held against each other before any claim is read: an id takes a tenth of the time
 * of its claim, and most claims that have one of two words do not have the other.
 */
import type { SaysWhoDatabase } from '../../storage/db.ts';
import { claimsWithWord } from '../../storage/search-words.ts';
import type { QueryWord } from '../search/words.ts';

/** How many ids of one word are listed. */
export interface ListLimits {
  /** At first, of every word: milliseconds. */
  readonly first: number;
  /** Where no word has fewer than that: a word alone is found soon enough by looking at all claims, and several are not. */
  readonly alone: number;
  readonly several: number;
}

const LIMITS: ListLimits = { first: 1_000, alone: 3_000, several: 6_000 };

/**
 * The claims that have all of the rarer words of a search, newest first. Words that more claims have than are listed are left to be
 * looked for in the claims themselves.
 * @returns `null` where all words are so frequent that looking at all claims soon finds some
 */
export async function claimsWithWords(
  db: SaysWhoDatabase,
  words: readonly QueryWord[],
  limits = LIMITS,
): Promise<readonly string[] | null> {
  const lists = await listsOf(db, words, limits.first);
  const [shortest, ...others] =
    lists.length > 0 ? lists : await listsOf(db, words, words.length > 1 ? limits.several : limits.alone);
  if (!shortest) return null;
  const ids = [...shortest].filter((id) => others.every((list) => list.has(id)));
  return ids.toSorted().reverse();
}

/** The lists of those words that no more claims have, the shortest first. */
async function listsOf(
  db: SaysWhoDatabase,
  words: readonly QueryWord[],
  limit: number,
): Promise<ReadonlySet<string>[]> {
  const lists = await Promise.all(words.map((word) => claimsWithWord(db, word, limit)));
  return lists.filter((list) => list !== null).toSorted((a, b) => a.size - b.size);
}
