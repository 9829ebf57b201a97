/**
 * Lists of ids held against each other before any claim is read: an id takes a tenth of the time of its claim, and most claims
 * that have one of two rare values do not have the other.
 */
import { type ClaimWalk, type IdRange, idsOfWalk, type WalkOverEntries } from '../storage/claims-walk.ts';
import type { SaysWhoDatabase } from '../storage/db.ts';
import { claimsWithWord } from '../storage/search-words.ts';
import type { QueryWord } from './search-index-words.ts';

/** Ids of one value that are listed at once. */
const LISTED = 2_000;
/** Fewer ids than these are read as they are. */
const WORTH_THINNING = 100;
/** So many ids of another value are read for each one that it may save. */
const PRICE = 8;
const DEAREST = 5_000;

/** What is known of the claims with a value: all ids from one on; '' where it is all of them. */
interface Known {
  readonly ids: ReadonlySet<string>;
  readonly from: string;
}

/**
 * A walk over labels or words as a list of its newest ids and, where there are more, what comes after them.
 * @param most ids in the list
 */
export async function listedWalks(
  db: SaysWhoDatabase,
  walk: WalkOverEntries,
  range: IdRange,
  most = LISTED,
): Promise<ClaimWalk[]> {
  const ids = await idsOfWalk(db, walk, range, most);
  const last = ids.at(-1);
  const newest = { over: 'ids', ids } as const;
  return ids.length < most || last === undefined ? [newest] : [newest, { ...walk, below: last }];
}

/**
 * Walks over the claims that may have all words of a search; `null` where every word is so frequent that looking at all claims is
 * no slower. What begins with a word is known only where all of it is, since an index has it word by word.
 * @param most ids of one word that are listed
 */
export async function wordWalks(
  db: SaysWhoDatabase,
  words: readonly QueryWord[],
  range: IdRange,
  most = LISTED,
): Promise<ClaimWalk[] | null> {
  const lists = await Promise.all(words.map((word) => walksOfWord(db, word, range, most)));
  const [rarest, ...others] = lists.filter((walks) => walks !== null).toSorted(byRarity);
  return rarest ? thinned(rarest, others.map(knownOf)) : null;
}

async function walksOfWord(
  db: SaysWhoDatabase,
  query: QueryWord,
  range: IdRange,
  most: number,
): Promise<ClaimWalk[] | null> {
  if (!query.isPrefix) return listedWalks(db, { over: 'word', value: query.word }, range, most);
  const ids = await claimsWithWord(db, query, most);
  return ids && [{ over: 'ids', ids: [...ids].toSorted().reverse() }];
}

/** Those that are listed whole come first, and of those the shortest; of the others those that reach back the furthest. */
function byRarity(a: readonly ClaimWalk[], b: readonly ClaimWalk[]): number {
  const [first, second] = [knownOf(a), knownOf(b)];
  if (first.from !== second.from) return first.from < second.from ? -1 : 1;
  return first.ids.size - second.ids.size;
}

/** What listed walks tell. */
function knownOf(walks: readonly ClaimWalk[]): Known {
  const ids = walks.flatMap((walk) => (walk.over === 'ids' ? walk.ids : []));
  const froms = walks.map((walk) => ('below' in walk ? (walk.below ?? '') : ''));
  return { ids: new Set(ids), from: froms.toSorted().at(-1) ?? '' };
}

/** Walks without the ids that other values are known not to have. */
function thinned(walks: readonly ClaimWalk[], others: readonly Known[]): ClaimWalk[] {
  const isPossible = (id: string) => others.every(({ ids, from }) => id < from || ids.has(id));
  return walks.map((walk) => (walk.over === 'ids' ? { ...walk, ids: walk.ids.filter(isPossible) } : walk));
}

/** Lists of ids without those that the other filters' indexes do not have, as far as telling so is worth its price. */
export async function thinnedBy(
  db: SaysWhoDatabase,
  walks: readonly ClaimWalk[],
  others: readonly (readonly ClaimWalk[])[],
  range: IdRange,
): Promise<readonly ClaimWalk[]> {
  const length = walks.reduce((sum, walk) => (walk.over === 'ids' ? sum + walk.ids.length : sum), 0);
  if (length < WORTH_THINNING) return walks;
  const limit = Math.min(PRICE * length, DEAREST);
  const known = await Promise.all(others.map((other) => newestOf(db, other, range, limit)));
  return thinned(
    walks,
    known.filter((one) => one !== null),
  );
}

async function newestOf(
  db: SaysWhoDatabase,
  walks: readonly ClaimWalk[],
  range: IdRange,
  limit: number,
): Promise<Known | null> {
  if (walks.some(({ over }) => over === 'ids')) return knownOf(walks);
  // Distinct disputed claims cannot be had at one go, nor labels from further on.
  if (walks.some(({ over }) => over === 'disputed' || over === 'label')) return null;
  const each = Math.ceil(limit / walks.length);
  const lists = await Promise.all(walks.map((walk) => idsOfWalk(db, walk, range, each)));
  const froms = lists.map((ids) => (ids.length < each ? '' : (ids.at(-1) ?? '')));
  return { ids: new Set(lists.flat()), from: froms.toSorted().at(-1) ?? '' };
}
