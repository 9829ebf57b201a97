import type { GoldText } from '../claim/annotated.ts';
import type { Attribution } from '../claim/attribution.ts';
import { MEASURES } from './compare.ts';
import { compareDisputes } from './disputes.ts';
import {
  countEntities,
  countryPrecision,
  countryRecall,
  type EntityClaim,
  entityAccuracy,
  noEntityCounts,
} from './entities.ts';
import { compareVariable, emptyShare, FACETS, type Variable } from './facets.ts';
import { groupsOf } from './groups.ts';
import { addTally, type Comparison, emptyTally, figuresOf, sumTallies, type Tally } from './score.ts';

/** An annotated text beside what was found in it. */
export interface Compared {
  readonly gold: GoldText;
  readonly comparison: Comparison<Attribution>;
}

/** A table: the first row names the columns. */
export type Table = readonly (readonly string[])[];

const percent = (share: number): string => (100 * share).toFixed(1);

/** "93.6 / 72.0 / 81.4": precision, recall and F1 in percent. */
export function formatTally(tally: Tally): string {
  const { precision, recall, f1 } = figuresOf(tally);
  return [precision, recall, f1].map(percent).join(' / ');
}

/** One row for a data set in one mode: the four measures. */
export function measuresRow(name: string, mode: string, compared: readonly Compared[]): readonly string[] {
  const sums = sumTallies(compared.map(({ comparison }) => comparison));
  return [name, mode, String(sums['det-any'].gold), ...MEASURES.map((measure) => formatTally(sums[measure]))];
}

/** Names of the columns of {@link measuresRow}. */
export const MEASURES_HEAD: readonly string[] = ['data', 'mode', 'claims', ...MEASURES];

/** One row: the share of right facets among the claims found (det-any), and how many those are; '–' where nothing is annotated. */
export function facetsRow(name: string, compared: readonly Compared[]): readonly string[] {
  return [name, ...FACETS.map((facet) => variableCell(compared, facet))];
}

/** "76.1 of 468": the share of right values in percent, and of how many. */
function shareCell(share: number, whole: number): string {
  return whole > 0 ? `${percent(share)} of ${whole}` : '–';
}

function variableCell(compared: readonly Compared[], variable: Variable): string {
  const sum = emptyShare();
  for (const { comparison } of compared) {
    const { right, all } = compareVariable(comparison, variable);
    sum.right += right;
    sum.all += all;
  }
  return shareCell(sum.right / sum.all, sum.all);
}

/** Names of the columns of {@link facetsRow}. */
export const FACETS_HEAD: readonly string[] = ['data', ...FACETS];

/** One row: who the sources are. '–' where nothing is annotated. */
export function entitiesRow(name: string, compared: readonly Compared[]): readonly string[] {
  const counts = noEntityCounts();
  for (const { comparison } of compared) countEntities(counts, entityClaims(comparison));
  return [
    name,
    shareCell(entityAccuracy(counts), counts.claims),
    shareCell(countryRecall(counts), counts.countries),
    shareCell(countryPrecision(counts), counts.countriesFound),
    counts.claims > 0 ? String(counts.countriesExtra) : '–',
    variableCell(compared, 'sourceKind'),
  ];
}

/** Names of the columns of {@link entitiesRow}. */
export const ENTITIES_HEAD: readonly string[] = [
  'data',
  'right entity',
  'country found',
  'country right',
  'countries where none is annotated',
  'kind of source',
];

function entityClaims({ gold, found, pairs }: Comparison<Attribution>): EntityClaim[] {
  return pairs.flatMap(([g, f]) => {
    const { entity, country } = gold[g] ?? {};
    if (entity === undefined) return [];
    const who = found[f]?.entity ?? null;
    return [
      { found: who?.key ?? null, gold: entity, foundCountry: who?.country ?? null, goldCountry: country ?? null },
    ];
  });
}

/** Links from denials to what they deny: how many found, annotated, and right. */
export function disputeTally(compared: readonly Compared[]): Tally {
  const sum = emptyTally();
  for (const { gold, comparison } of compared) addTally(sum, compareDisputes(comparison, gold.marked));
  return sum;
}

/** How far the confidence can be believed: of the claims found with a confidence from each tenth on, how many are in the right place. */
export function reliabilityTable(compared: readonly Compared[]): Table {
  const counts = new Map<number, { right: number; found: number }>();
  for (const { comparison } of compared) {
    const right = new Set(comparison.pairs.map(([, f]) => f));
    for (const [index, { confidence }] of comparison.found.entries()) {
      // The next tenth begins a little late: 0.7 is stored as a shade less.
      const tenth = Math.min(9, Math.floor(10 * confidence + 1e-9));
      const count = counts.get(tenth) ?? { right: 0, found: 0 };
      count.found++;
      if (right.has(index)) count.right++;
      counts.set(tenth, count);
    }
  }
  const rows = [...counts].sort((a, b) => a[0] - b[0]);
  return [
    ['confidence from', ...rows.map(([tenth]) => (tenth / 10).toFixed(1))],
    ['right', ...rows.map(([, { right, found }]) => `${right} of ${found}`)],
    ['in percent', ...rows.map(([, { right, found }]) => percent(right / found))],
  ];
}

/** Hits and misses by one of the groups of claims, the largest group first. */
export function groupTable(compared: readonly Compared[], group: keyof ReturnType<typeof groupsOf>): Table {
  const counts = new Map<string, { claims: number; found: number }>();
  for (const { gold, comparison } of compared) {
    const hit = new Set(comparison.pairs.map(([g]) => g));
    for (const [index, claim] of comparison.gold.entries()) {
      const name = groupsOf(gold.text, claim)[group];
      const count = counts.get(name) ?? { claims: 0, found: 0 };
      count.claims++;
      if (hit.has(index)) count.found++;
      counts.set(name, count);
    }
  }
  const rows = [...counts].sort((a, b) => b[1].claims - a[1].claims || a[0].localeCompare(b[0], 'en'));
  return [
    [group, 'claims', 'found', 'missed', 'recall'],
    ...rows.map(([name, { claims, found }]) => [
      name,
      String(claims),
      String(found),
      String(claims - found),
      percent(found / claims),
    ]),
  ];
}
