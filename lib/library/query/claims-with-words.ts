/**
 * The claims that have all words of a search, found from the newest on, a window at a time: the first rows wait for nothing but
 * themselves, however many claims have a word. The rarest word's claims are gone through, and held against lists of the others' before any
 * claim is read: an id takes a tenth of the time of its claim. Whether a claim really has all words is told by the claim.
 */

import type { SaysWhoDatabase } from '../../storage/open/db.ts';
import type { ClaimFinder, FoundIds, IdRange } from '../../storage/tables/claims-walk.ts';
import { claimsWithBeginning, wordsBeginning } from '../../storage/tables/search-words.ts';
import type { QueryWord } from '../search/words.ts';
import { type IdList, type Listed, listOf, unionOf, WordIds } from './word-ids.ts';

/** How many words and ids are listed. */
export interface ListLimits {
  /** Words that begin as the last word of a search: each of them is a list to be read. */
  readonly words: number;
  /** Claims that have one of more words than that. Where there are more, looking at all claims soon finds some. */
  readonly listed: number;
  /** Ids by which it is told which word is the rarest. */
  readonly probe: number;
  /** Ids of one list that are read at once. */
  readonly atOnce: number;
}

const LIMITS: ListLimits = { words: 16, listed: 1_000, probe: 64, atOnce: 1_000 };

/** Ids that are looked through for each that is held against them. */
const TIMES = 8;

/** Finds the claims that have all words of a search, and some that have not. */
export class ClaimsWithWords implements ClaimFinder {
  readonly #rarest: IdList;
  readonly #others: readonly IdList[];
  readonly #atOnce: number;
  /** Ids of the rarest word that are gone through at once: more, where few of them have the others. */
  #reach = 0;

  private constructor([rarest, ...others]: readonly [IdList, ...IdList[]], atOnce: number) {
    this.#rarest = rarest;
    this.#others = others;
    this.#atOnce = atOnce;
  }

  /**
   * @param range in which claims are asked for
   * @returns `null` where so many claims have each of the words that looking at all claims soon finds some
   */
  static async open(
    db: SaysWhoDatabase,
    words: readonly QueryWord[],
    range: IdRange,
    limits = LIMITS,
  ): Promise<ClaimsWithWords | null> {
    const all = await Promise.all(words.map((word) => wordList(db, word, range, limits)));
    const lists = all.filter((list) => list !== null);
    const [rarest, ...others] = await rarestFirst(lists, range.before, limits.probe);
    return rarest ? new ClaimsWithWords([rarest, ...others], limits.atOnce) : null;
  }

  async among({ from, before }: IdRange, limit: number): Promise<readonly string[]> {
    const { ids } = await this.#rarest.below(before, limit);
    return ids.filter((id) => id >= from);
  }

  async next({ from, before }: IdRange, limit: number): Promise<FoundIds> {
    this.#reach = Math.max(this.#reach, Math.min(limit, this.#atOnce));
    const { ids, down } = await this.#rarest.below(before, this.#reach);
    let found = ids.filter((id) => id >= from);
    for (const other of this.#others) found = await this.#alsoIn(other, found, before);
    if (found.length * 2 < limit) this.#reach = Math.min(2 * this.#reach, this.#atOnce);
    if (found.length > limit) return { ids: found.slice(0, limit), next: found[limit - 1] ?? null };
    return { ids: found, next: down > from ? down : null };
  }

  /** Those that are in another list too, as far as that is read; the rest is left to be told by the claims. */
  async #alsoIn(list: IdList, ids: readonly string[], before: string): Promise<string[]> {
    if (ids.length === 0) return [];
    const { ids: theirs, down } = await list.below(before, Math.min(TIMES * ids.length, this.#atOnce));
    const known = new Set(theirs);
    return ids.filter((id) => id < down || known.has(id));
  }
}

async function wordList(
  db: SaysWhoDatabase,
  { word, isPrefix }: QueryWord,
  { before }: IdRange,
  limits: ListLimits,
): Promise<IdList | null> {
  const words = isPrefix ? await wordsBeginning(db, word, limits.words) : [word];
  if (words) return unionOf(words.map((one) => new WordIds(db, one, before)));
  const ids = await claimsWithBeginning(db, word, limits.listed);
  return ids && listOf(ids);
}

/**
 * The list of the rarest word, whose newest claims reach back the furthest, and after it those of words that are not so frequent that hardly
 * anything is learnt from what of them is read.
 */
async function rarestFirst(lists: readonly IdList[], before: string, probe: number): Promise<IdList[]> {
  if (lists.length < 2) return [...lists];
  const probed = await Promise.all(lists.map(async (list) => ({ list, first: await list.below(before, probe) })));
  const [rarest, ...others] = probed.toSorted(({ first: a }, { first: b }) =>
    a.down === b.down ? a.ids.length - b.ids.length : a.down < b.down ? -1 : 1,
  );
  if (!rarest) return [];
  const { ids } = rarest.first;
  const tells = ({ down }: Listed) => TIMES * ids.filter((id) => id >= down).length >= ids.length;
  return [rarest.list, ...others.filter(({ first }) => tells(first)).map(({ list }) => list)];
}
