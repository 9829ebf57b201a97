/**
 * Which index is walked for filters. Each filter that has an index lists its claims newest first; the one whose newest claims
 * reach back the furthest has the fewest, and is walked. The others are checked on the rows it gives.
 */

import type { SaysWhoDatabase } from '../../storage/open/db.ts';
import { ALL_IDS, type ClaimWalk, type IdRange, idsOfArticle, idsOfWalk } from '../../storage/tables/claims-walk.ts';
import { membersOf } from '../../storage/tables/sources.ts';
import { foldQuery, type QueryWord } from '../search/words.ts';
import { ClaimsWithWords } from './claims-with-words.ts';
import { lowestIdOf } from './days.ts';
import type { ClaimFilters } from './filters.ts';

/** How claims that filters may let through are read. */
export interface Plan {
  /** What each walk gives may match, and nothing else does. Several are values of one filter. */
  readonly walks: readonly ClaimWalk[];
  readonly range: IdRange;
  /** The source that is asked for, with those put together with it. */
  readonly sourceIds: readonly string[];
  readonly words: readonly QueryWord[];
}

/** Ids read of each index to choose by. */
const PROBE = 64;
const ALL: readonly ClaimWalk[] = [{ over: 'all' }];

/** Chooses how to read. */
export async function planOf(db: SaysWhoDatabase, filters: ClaimFilters): Promise<Plan> {
  const range = rangeOf(filters);
  const words = foldQuery(filters.text);
  const sourceIds = await sourceIdsOf(db, filters);
  const choices = await choicesOf(db, filters, { words, sourceIds, range });
  return { walks: await fewest(db, choices, range), range, sourceIds, words };
}

function rangeOf({ from, to }: ClaimFilters): IdRange {
  return {
    from: from === null ? ALL_IDS.from : lowestIdOf(from, 0),
    before: to === null ? ALL_IDS.before : lowestIdOf(to, 1),
  };
}

async function sourceIdsOf(db: SaysWhoDatabase, { sourceId }: ClaimFilters): Promise<string[]> {
  if (sourceId === null) return [];
  const { sources } = await membersOf(db, sourceId);
  return [sourceId, ...sources.map(({ id }) => id)];
}

/** The walks that each filter with an index offers. */
async function choicesOf(
  db: SaysWhoDatabase,
  { statuses, acts, sourceKinds, labels, articleId, isDisputed }: ClaimFilters,
  { words, sourceIds, range }: Pick<Plan, 'words' | 'sourceIds' | 'range'>,
): Promise<(readonly ClaimWalk[])[]> {
  const choices: (readonly ClaimWalk[])[] = [
    statuses.map((value) => ({ over: 'status', value })),
    acts.map((value) => ({ over: 'act', value })),
    sourceKinds.map((value) => ({ over: 'sourceKind', value })),
    labels.map((value) => ({ over: 'label', value })),
    sourceIds.map((value) => ({ over: 'sourceKey', value })),
    isDisputed ? [{ over: 'disputed' }] : [],
  ];
  if (articleId !== null) choices.push([{ over: 'ids', ids: await idsOfArticle(db, articleId) }]);
  const finder = words.length > 0 ? await ClaimsWithWords.open(db, words, range) : null;
  if (finder) choices.push([{ over: 'found', finder }]);
  return choices.filter((walks) => walks.length > 0);
}

/** What one choice gives at first. */
interface Probe {
  readonly walks: readonly ClaimWalk[];
  readonly ids: readonly string[];
}

async function fewest(
  db: SaysWhoDatabase,
  choices: readonly (readonly ClaimWalk[])[],
  range: IdRange,
): Promise<readonly ClaimWalk[]> {
  const [only = ALL, ...more] = choices;
  // One value is always fewer than all claims. Several may be nearly all, and so may those with a word: one walk is quicker then.
  const mayBeAll = (walks: readonly ClaimWalk[]) => walks.length > 1 || walks[0]?.over === 'found';
  if (more.length === 0 && !mayBeAll(only)) return only;
  const probes = await Promise.all(choices.map((walks) => probe(db, walks, range, PROBE)));
  const [best] = probes.toSorted(byReach);
  if (!best) return ALL;
  const all = mayBeAll(best.walks) && (await probe(db, ALL, range, 2 * PROBE));
  return all && reachOf(all, 2 * PROBE) < reachOf(best, PROBE) ? ALL : best.walks;
}

async function probe(db: SaysWhoDatabase, walks: readonly ClaimWalk[], range: IdRange, limit: number): Promise<Probe> {
  const found = await Promise.all(walks.map((walk) => idsOfWalk(db, walk, range, limit)));
  const ids = [...new Set(found.flat())].toSorted().reverse();
  return { walks, ids: ids.slice(0, limit) };
}

/** How far back the newest ids of a choice go; '' where that is all it has. */
function reachOf({ ids }: Probe, limit: number): string {
  return ids[limit - 1] ?? '';
}

function byReach(a: Probe, b: Probe): number {
  const [reachA, reachB] = [reachOf(a, PROBE), reachOf(b, PROBE)];
  if (reachA !== reachB) return reachA < reachB ? -1 : 1;
  return a.ids.length - b.ids.length;
}
