import type { SaysWhoDatabase } from '../../storage/open/db.ts';
import { ALL_IDS } from '../../storage/tables/claims-walk.ts';
import { claimsWithWord } from '../../storage/tables/search-words.ts';

/** Some ids, the newest first. */
export interface Listed {
  readonly ids: readonly string[];
  /** All ids of the list from this one on, below the one that was asked from, are among them; '' where there are no more at all. */
  readonly down: string;
}

/** Ids of claims that have something in common, the newest first. */
export interface IdList {
  /** At most `limit` ids below another. */
  below(before: string, limit: number): Promise<Listed>;
}

/** Ids read at first, and how many times as many the next time. */
const FIRST = 64;
const TIMES = 4;
/** Ids that are read anew from the newest on: at one go, where to go on from the last one would be entry by entry. */
const AT_ONE_GO = 4_096;
/** Ids read from the last one on. */
const ENTRIES = 1_000;

/** The claims with a word: read as far as they are asked for, and kept. */
export class WordIds implements IdList {
  readonly #db: SaysWhoDatabase;
  readonly #word: string;
  readonly #top: string | null;
  #ids: string[] = [];
  #isComplete = false;

  /** @param top only ids below this one are asked for */
  constructor(db: SaysWhoDatabase, word: string, top: string) {
    this.#db = db;
    this.#word = word;
    this.#top = top === ALL_IDS.before ? null : top;
  }

  async below(before: string, limit: number): Promise<Listed> {
    for (;;) {
      const first = firstBelow(this.#ids, before);
      const ids = this.#ids.slice(first, first + limit);
      const isAll = this.#isComplete && first + limit >= this.#ids.length;
      if (ids.length === limit || isAll) return { ids, down: isAll ? '' : (ids.at(-1) ?? before) };
      await this.#readOn();
    }
  }

  async #readOn(): Promise<void> {
    const known = this.#ids.length;
    if (this.#top === null && known < AT_ONE_GO) {
      const wanted = Math.max(FIRST, TIMES * known);
      this.#ids = await claimsWithWord(this.#db, this.#word, null, wanted);
      this.#isComplete = this.#ids.length < wanted;
      return;
    }
    const wanted = known === 0 ? FIRST : ENTRIES;
    const more = await claimsWithWord(this.#db, this.#word, this.#ids.at(-1) ?? this.#top, wanted);
    this.#ids.push(...more);
    this.#isComplete = more.length < wanted;
  }
}

/** Where the ids below another begin, of ids from the highest to the lowest. */
function firstBelow(ids: readonly string[], before: string): number {
  let [low, high] = [0, ids.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ids[middle] ?? '') < before) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The claims of any of some lists, each once. */
export function unionOf(lists: readonly IdList[]): IdList {
  const [only] = lists;
  if (only && lists.length === 1) return only;
  return {
    async below(before, limit) {
      // Of each so many that all together are likely enough.
      const each = Math.min(limit, Math.ceil((2 * limit) / Math.max(lists.length, 1)));
      const listed = await Promise.all(lists.map((list) => list.below(before, each)));
      // What comes next of a list that goes on is not known, so that nothing older is told of any.
      const down = listed.reduce((highest, one) => (one.down > highest ? one.down : highest), '');
      const ids = [...new Set(listed.flatMap((one) => one.ids))].filter((id) => id >= down);
      return cutTo(limit, { ids: ids.toSorted().reverse(), down });
    },
  };
}

/** A list that is known as a whole, the newest first. */
export function listOf(all: readonly string[]): IdList {
  return { below: async (before, limit) => cutTo(limit, { ids: all.slice(firstBelow(all, before)), down: '' }) };
}

function cutTo(limit: number, { ids, down }: Listed): Listed {
  return ids.length <= limit ? { ids, down } : { ids: ids.slice(0, limit), down: ids[limit - 1] ?? '' };
}
