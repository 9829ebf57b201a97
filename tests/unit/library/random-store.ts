/** A few hundred claims with every value close together, and what filters let through of them, told by looking at each. */
import fc from 'fast-check';
import type { Act, OwnCodeId, SourceKindId, StatusId } from '../../../lib/claim/taxonomy.ts';
import { type ClaimFilters, NO_FILTERS } from '../../../lib/library/query/filters.ts';
import { SearchIndexer } from '../../../lib/library/search/search-indexer.ts';
import type { ArticleRecord, ClaimRecord, SourceRecord } from '../../../lib/schema/records.ts';
import type { SaysWhoDatabase } from '../../../lib/storage/open/db.ts';
import { numbers } from '../../../tools/random.ts';
import { sampleArticle, sampleClaim, selector } from '../schema/samples.ts';
import { idAt } from './big-store.ts';
import { matches } from './query/matches.ts';

/** Records of one store. */
export interface RandomStore {
  readonly articles: readonly ArticleRecord[];
  /** Oldest first. */
  readonly claims: readonly ClaimRecord[];
  readonly sources: readonly SourceRecord[];
}

const BEGIN = new Date(2026, 1, 26, 20).getTime();
const HOUR = 3_600_000;
const STATUSES: readonly StatusId[] = ['unassessed', 'denied', 'refuted', 'own-odd'];
const ACTS: readonly Act[] = ['statement', 'denial', 'threat'];
const KINDS: readonly SourceKindId[] = ['unspecified', 'military', 'own-odd'];
const LABELS: readonly OwnCodeId[] = ['own-a', 'own-b', 'own-c'];
const NAMES = ['Orvel', 'Port of Vellmar', 'Zürich desk', 'Ida Brandt', 'Orvel ministry', 'l’Étoile'];
const WORDS = ['grain', 'ship', 'ships', 'Zürich', "l'eau", '東京都', 'border', 'borders', 'harvest', 'log', 'a', 'ab'];
const DAYS = ['2026-02-26', '2026-02-27', '2026-02-28', '2026-03-01', '2026-03-02', '2026-03-04'];

/** Made anew the same for the same seed. */
export function randomStore(seed: number, size = 300): RandomStore {
  const random = numbers(seed);
  const pick = <T>(values: readonly T[]): T => {
    const value = values[Math.floor(random() ** 2 * values.length)];
    if (value === undefined) throw new RangeError('no values');
    return value;
  };
  const articles = Array.from({ length: 12 }, (_, index) =>
    sampleArticle({ id: idAt(BEGIN, index), url: `https://news.example/${index}` }),
  );
  const claims: ClaimRecord[] = [];
  for (let index = 0; index < size; index++) {
    // Several are made within one millisecond, as "save all claims of this article" does.
    const time = BEGIN + Math.floor(index / 4) * HOUR;
    const name = pick(NAMES);
    claims.push(
      sampleClaim({
        id: idAt(time, Math.floor(random() * 0xffff_ffff)),
        articleId: pick(articles).id,
        sourceText: name,
        sourceKey: `name:${name}`,
        sentence: [pick(WORDS), pick(WORDS), pick(WORDS), pick(WORDS)].join(' '),
        selectors: { source: [selector(name, 0)], cue: [selector('said', 20)], content: [selector(pick(WORDS), 30)] },
        note: random() < 0.2 ? pick(WORDS) : '',
        status: pick(STATUSES),
        act: pick(ACTS),
        sourceKind: pick(KINDS),
        labels: LABELS.filter(() => random() < 0.2),
        disputes: random() < 0.15 && claims.length > 0 ? [pick(claims).id] : [],
        dismissed: random() < 0.1,
        created: new Date(time).toISOString(),
      }),
    );
  }
  claims.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { articles, claims, sources: sourcesOf(claims, random) };
}

/** Puts the records in and all their words into the index. */
export async function putStore(db: SaysWhoDatabase, { articles, claims, sources }: RandomStore): Promise<void> {
  await db.articles.bulkAdd(articles);
  await db.claims.bulkAdd(claims);
  await db.sources.bulkAdd(sources);
  await db.unindexed.bulkAdd(claims.map(({ id }) => ({ id })));
  await new SearchIndexer(db, () => {}).run(new AbortController().signal);
}

/** The claims that filters let through, newest first: each one is looked at. */
export function naively({ claims, sources }: RandomStore, filters: ClaimFilters): ClaimRecord[] {
  const disputed = new Set(claims.flatMap(({ disputes }) => disputes));
  const members = sources.filter(({ into }) => into !== null && into === filters.sourceId).map(({ id }) => id);
  const sourceIds = filters.sourceId === null ? [] : [filters.sourceId, ...members];
  return claims
    .filter((claim) => matches(claim, filters, { sourceIds, isDisputed: disputed.has(claim.id) }))
    .toReversed();
}

const some = <T>(values: readonly T[]) => fc.oneof(fc.constant([]), fc.subarray([...values], { minLength: 1 }));
const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { freq: 2 });

/** Filters as a reader may set them on such a store. */
export const randomFilters: fc.Arbitrary<ClaimFilters> = fc
  .record(
    {
      text: fc.oneof(
        fc.constantFrom(
          ...WORDS,
          'sh',
          'b',
          'zurich',
          'eau',
          '京',
          '京都',
          'nowhere',
          'said',
          'grain ship',
          'ships borders',
        ),
        fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...WORDS)).map((pair) => pair.join(' ')),
      ),
      statuses: some(STATUSES),
      acts: some(ACTS),
      sourceKinds: some(KINDS),
      labels: some(LABELS),
      sourceId: maybe(NAMES.map((name) => `name:${name}`)),
      articleId: maybe([0, 1, 5, 11].map((index) => idAt(BEGIN, index))),
      isDisputed: fc.boolean(),
      dismissed: fc.constantFrom('without', 'only', 'with'),
      from: maybe(DAYS),
      to: maybe(DAYS),
    },
    { requiredKeys: [] },
  )
  .map((filters) => ({ ...NO_FILTERS, ...filters }));

function sourcesOf(claims: readonly ClaimRecord[], random: () => number): SourceRecord[] {
  return NAMES.map((name, index) => ({
    id: `name:${name}`,
    name,
    folded: name.toLowerCase(),
    kind: 'government',
    country: null,
    into: index > 2 && random() < 0.5 ? `name:${NAMES[0]}` : null,
    claims: claims.filter(({ sourceKey, dismissed }) => sourceKey === `name:${name}` && !dismissed).length,
  }));
}
