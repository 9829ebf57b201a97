/**
 * The index of words, by which claims are searched. It is made from the claims afterwards: whoever stores a claim or changes
 * its words puts its id among the unindexed ones, in the same transaction, and nothing else waits for its words.
 */
import type { SaysWhoDatabase } from '../open/db.ts';
import { distinctValues, idsBelow } from './index-entries.ts';

/** The ids of claims with a word, the newest first: those below another, or from the newest on for `null`. */
export function claimsWithWord(
  db: SaysWhoDatabase,
  word: string,
  below: string | null,
  limit: number,
): Promise<string[]> {
  return idsBelow(db, { table: 'searchWords', index: 'words', value: word, below, limit });
}

/** The ids of all claims with a word that begins so, the newest first; `null` where there are more than the limit. */
export async function claimsWithBeginning(
  db: SaysWhoDatabase,
  beginning: string,
  limit: number,
): Promise<readonly string[] | null> {
  const words = db.searchWords.where('words').startsWith(beginning);
  const ids = await words.limit(limit + 1).primaryKeys();
  return ids.length > limit ? null : [...new Set(ids)].toSorted().reverse();
}

/** All words of the index that begin so; `null` where there are more than the limit. */
export async function wordsBeginning(
  db: SaysWhoDatabase,
  beginning: string,
  limit: number,
): Promise<readonly string[] | null> {
  const range = { table: 'searchWords', index: 'words', lower: beginning, upper: `${beginning}\uffff` } as const;
  const words = await distinctValues(db, range, limit + 1);
  return words.length > limit ? null : words;
}

/** Whether words of some claims are still to be put into the index. */
export async function hasUnindexed(db: SaysWhoDatabase): Promise<boolean> {
  return (await db.unindexed.limit(1).primaryKeys()).length > 0;
}

/** Words to put into the index. */
export interface CollectedWords {
  readonly id: string;
  /** From {@link takeUnindexed}. */
  readonly stamp: string;
  /** None for a claim that is gone or cannot be read: it is in the index no more. */
  readonly words: readonly string[];
}

/**
 * Claims to be indexed, at most `limit`: the stamp of each by its id. They stay among the unindexed ones until their words are put
 * in, so that none is lost when the program ends before. Who takes them at the same time has the same stamps.
 */
export function takeUnindexed(db: SaysWhoDatabase, limit: number): Promise<Map<string, string>> {
  return db.transaction('rw', db.unindexed, async () => {
    const rows = await db.unindexed.limit(limit).toArray();
    const fresh = crypto.randomUUID();
    const stamped = rows.map(({ id, stamp = fresh }) => ({ id, stamp }));
    await db.unindexed.bulkPut(stamped.filter(({ stamp }) => stamp === fresh));
    return new Map(stamped.map(({ id, stamp }) => [id, stamp]));
  });
}

/**
 * Puts words of claims into the index, except of those that were edited since they were taken: these stay unindexed, so that older
 * words never replace newer ones. Those that somebody else has put in meanwhile are left as they are.
 */
export async function putWords(db: SaysWhoDatabase, collected: readonly CollectedWords[]): Promise<void> {
  await db.transaction('rw', db.unindexed, db.searchWords, async () => {
    const rows = await db.unindexed.bulkGet(collected.map(({ id }) => id));
    const current = collected.filter(({ stamp }, index) => rows[index]?.stamp === stamp);
    const [found, lost] = [
      current.filter(({ words }) => words.length > 0),
      current.filter(({ words }) => words.length === 0),
    ];
    await db.searchWords.bulkPut(found.map(({ id, words }) => ({ id, words })));
    await db.searchWords.bulkDelete(lost.map(({ id }) => id));
    await db.unindexed.bulkDelete(current.map(({ id }) => id));
  });
}
