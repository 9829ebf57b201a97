/**
 * Walks over claims from the newest to the oldest, each over one index, in windows: ids sort by the time of creation, and
 * every index over claims ends in the id.
 */
import type { ClaimRecord } from '../../schema/records.ts';
import type { SaysWhoDatabase } from '../open/db.ts';
import { idsBelow } from './index-entries.ts';

/** Where walks over a value go along, in the store's layout. */
const COMPOUND = {
  status: '[status+id]',
  act: '[act+id]',
  sourceKind: '[sourceKind+id]',
  sourceKey: '[sourceKey+id]',
} as const;

/** All claims. */
interface WalkOverAll {
  readonly over: 'all';
}

/** Claims with a value in a field. */
interface WalkOverValue {
  readonly over: keyof typeof COMPOUND;
  readonly value: string;
}

/** Claims with a label of the reader's. */
interface WalkOverLabel {
  readonly over: 'label';
  readonly value: string;
}

/** Claims that another one disputes. */
interface WalkOverDisputed {
  readonly over: 'disputed';
}

/** Certain claims, the newest first. */
interface WalkOverIds {
  readonly over: 'ids';
  readonly ids: readonly string[];
}

/** Claims that are found as far as they are asked for. */
interface WalkOverFound {
  readonly over: 'found';
  readonly finder: ClaimFinder;
}

/** What the claims of a walk have in common. */
export type ClaimWalk = WalkOverAll | WalkOverValue | WalkOverLabel | WalkOverDisputed | WalkOverIds | WalkOverFound;

/** Finds claims by what no single index lists, the newest first. */
export interface ClaimFinder {
  /** The newest ids in a range among which those of the claims are: they tell how far it is back to so many. */
  among(range: IdRange, limit: number): Promise<readonly string[]>;
  /** The first claims in a range, at most `limit`: as soon as some are found, and maybe none though there are more. */
  next(range: IdRange, limit: number): Promise<FoundIds>;
}

/** Ids that were found. */
export interface FoundIds {
  readonly ids: readonly string[];
  /** The id below which there may be more; `null` where there are none. */
  readonly next: string | null;
}

/** Ids from one on, and below another. */
export interface IdRange {
  readonly from: string;
  readonly before: string;
}

/** Every id: they are made of digits and letters. */
export const ALL_IDS: IdRange = { from: '', before: '\uffff' };

/** One window of a walk. */
export interface WalkWindow {
  /** Rows as they are stored, unchecked. */
  readonly rows: readonly ClaimRecord[];
  /** The id below which the walk goes on; `null` at its end. */
  readonly next: string | null;
}

/**
 * The ids of a walk in a range, the newest first. Damaged rows have one too; of certain claims some may be gone, and of claims that have to
 * be found some may be others.
 */
export async function idsOfWalk(
  db: SaysWhoDatabase,
  walk: ClaimWalk,
  { from, before }: IdRange,
  limit: number,
): Promise<string[]> {
  switch (walk.over) {
    case 'ids':
      return idsIn(walk, { from, before }, limit);
    case 'found':
      return [...(await walk.finder.among({ from, before }, limit))];
    case 'disputed': {
      const ids = db.claims.where('disputes').between(from, before, true, false).reverse().limit(limit);
      return (await ids.uniqueKeys()).map(String);
    }
    case 'label':
      return idsOfLabel(db, walk, { from, before }, limit);
    default:
      return collectionOf(db, walk, { from, before }).limit(limit).primaryKeys();
  }
}

/** Rows of a walk in a range, the newest first. */
export async function rowsOfWalk(
  db: SaysWhoDatabase,
  walk: ClaimWalk,
  range: IdRange,
  limit: number,
): Promise<WalkWindow> {
  if (isOverIndex(walk)) {
    const rows = await collectionOf(db, walk, range).limit(limit).toArray();
    return { rows, next: rows.length === limit ? (rows.at(-1)?.id ?? null) : null };
  }
  const { ids, next } = await windowOfIds(db, walk, range, limit);
  const rows = await db.claims.bulkGet([...ids]);
  return { rows: rows.filter((row) => row !== undefined), next };
}

async function windowOfIds(
  db: SaysWhoDatabase,
  walk: Exclude<ClaimWalk, WalkOverAll | WalkOverValue>,
  range: IdRange,
  limit: number,
): Promise<FoundIds> {
  if (walk.over === 'found') return walk.finder.next(range, limit);
  const ids = await idsOfWalk(db, walk, range, limit);
  return { ids, next: ids.length === limit ? (ids.at(-1) ?? null) : null };
}

async function idsOfLabel(
  db: SaysWhoDatabase,
  { value }: WalkOverLabel,
  { from, before }: IdRange,
  limit: number,
): Promise<string[]> {
  const below = before === ALL_IDS.before ? null : before;
  const ids = await idsBelow(db, { table: 'claims', index: 'labels', value, below, limit });
  return ids.filter((id) => id >= from);
}

function idsIn({ ids }: WalkOverIds, { from, before }: IdRange, limit: number): string[] {
  return ids.filter((id) => id >= from && id < before).slice(0, limit);
}

function isOverIndex(walk: ClaimWalk): walk is WalkOverAll | WalkOverValue {
  return walk.over === 'all' || Object.hasOwn(COMPOUND, walk.over);
}

function collectionOf(db: SaysWhoDatabase, walk: WalkOverAll | WalkOverValue, { from, before }: IdRange) {
  if (walk.over === 'all') return db.claims.where('id').between(from, before, true, false).reverse();
  const [low, high] = [from, before].map((id) => [walk.value, id]);
  return db.claims.where(COMPOUND[walk.over]).between(low, high, true, false).reverse();
}

/** Which of some claims another one disputes. */
export async function disputedAmong(db: SaysWhoDatabase, ids: readonly string[]): Promise<ReadonlySet<string>> {
  // Transactions in which nothing is asked for end before they are waited for.
  if (ids.length === 0) return new Set();
  const disputes = db.claims.where('disputes');
  const found = await db.transaction('r', db.claims, () =>
    Promise.all(ids.map((id) => disputes.equals(id).limit(1).primaryKeys())),
  );
  return new Set(ids.filter((_, index) => found[index]?.length));
}

/** The ids of an article's claims, the newest first. */
export async function idsOfArticle(db: SaysWhoDatabase, articleId: string): Promise<string[]> {
  return (await db.claims.where('articleId').equals(articleId).primaryKeys()).toReversed();
}
