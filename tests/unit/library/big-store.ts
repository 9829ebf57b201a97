/** Invented claims by the thousand, alike in kind and number to what a coder gathers in years: for tests and the bench. */

import { uuidV7 } from '../../../lib/claim/id.ts';
import { foldName } from '../../../lib/claim/source-key.ts';
import type { Act, OwnCodeId, SourceKindId, StatusId } from '../../../lib/claim/taxonomy.ts';
import type { ArticleRecord, ClaimRecord, SourceRecord } from '../../../lib/schema/records.ts';
import type { SaysWhoDatabase } from '../../../lib/storage/open/db.ts';
import { numbers } from '../../../tools/random.ts';
import { sampleArticle, sampleClaim, selector } from '../schema/samples.ts';

/** How much is made. */
export interface StoreSize {
  readonly articles: number;
  readonly claims: number;
  /** Another store for another number. */
  readonly seed?: number;
}

/** The first article is seen at this time, and another one every six hours. */
const BEGIN = Date.UTC(2023, 0, 2, 6);
const BETWEEN = 6 * 3_600_000;

/** Values with how often of a hundred they occur. */
const STATUSES: readonly (readonly [StatusId, number])[] = [
  ['unassessed', 54],
  ['unverified', 15],
  ['corroborated', 9],
  ['contested', 8],
  ['denied', 5],
  ['confirmed', 4],
  ['refuted', 2],
  ['outdated', 1.5],
  ['retracted', 1],
  ['own-doubtful', 0.5],
];
const ACTS: readonly (readonly [Act, number])[] = [
  ['statement', 60],
  ['accusation', 8],
  ['denial', 7],
  ['demand', 5],
  ['warning', 5],
  ['promise', 4],
  ['confirmation', 3],
  ['belief', 3],
  ['finding', 2],
  ['prediction', 2],
  ['threat', 1],
];
const KINDS: readonly (readonly [SourceKindId, number])[] = [
  ['unspecified', 40],
  ['government', 22],
  ['military', 9],
  ['expert', 8],
  ['witness_civilian', 7],
  ['ngo', 6],
  ['business', 4],
  ['media_agency', 3],
  ['own-clergy', 1],
];
const LABELS: readonly OwnCodeId[] = ['own-border', 'own-harbour', 'own-harvest'];
const SYLLABLES = ['ba', 'do', 'ke', 'li', 'mur', 'na', 'or', 'pe', 'ri', 'sto', 'tal', 'u', 'vel', 'wen', 'ya', 'zo'];
const SOURCES = 3_000;
const WORDS = 20_000;

/** The n-th invented word; the first ones are those that occur most. */
export function word(index: number): string {
  let rest = index + 1;
  let text = '';
  while (rest > 0) {
    text += SYLLABLES[rest % SYLLABLES.length];
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return text;
}

/** The n-th source's name; the first ones are quoted most. */
export function sourceName(index: number): string {
  const [first, second] = [word(index * 7 + 11), word(index * 3 + 40)];
  return `${first[0]?.toUpperCase()}${first.slice(1)} ${second} ministry`;
}

/** An id made at a time; later ones of the same millisecond are higher. */
export function idAt(time: number, number: number): string {
  return uuidV7(time, (bytes) => {
    new DataView(bytes.buffer).setUint32(8, number);
    return bytes;
  });
}

/** Articles with their claims, oldest first. */
export function* bigStore({ articles, claims, seed = 1 }: StoreSize): Generator<{
  article: ArticleRecord;
  claims: ClaimRecord[];
}> {
  const random = numbers(seed);
  let made = 0;
  for (let index = 0; index < articles; index++) {
    const article = makeArticle(index, random);
    const wanted = Math.round((claims * (index + 1)) / articles) - made;
    const own: ClaimRecord[] = [];
    for (let number = 0; number < wanted; number++) own.push(makeClaim(article, made + number, own, random));
    made += wanted;
    yield { article, claims: own };
  }
}

/** The sources of claims, with how many each has that were not dismissed. */
export function sourcesOf(claims: Iterable<ClaimRecord>, known = new Map<string, SourceRecord>()) {
  for (const { sourceKey: id, sourceText: name, dismissed } of claims) {
    const source = known.get(id) ?? {
      id,
      name,
      folded: foldName(name),
      kind: 'government',
      country: null,
      into: null,
      claims: 0,
    };
    known.set(id, { ...source, claims: source.claims + (dismissed ? 0 : 1) });
  }
  return known;
}

/** Puts a store's records in, with nothing in the index of words yet. */
export async function fillStore(db: SaysWhoDatabase, size: StoreSize): Promise<void> {
  const sources = new Map<string, SourceRecord>();
  let articles: ArticleRecord[] = [];
  let claims: ClaimRecord[] = [];
  const flush = async () => {
    await db.articles.bulkAdd(articles);
    await db.claims.bulkAdd(claims);
    await db.unindexed.bulkAdd(claims.map(({ id }) => ({ id })));
    [articles, claims] = [[], []];
  };
  for (const made of bigStore(size)) {
    articles.push(made.article);
    claims.push(...made.claims);
    sourcesOf(made.claims, sources);
    if (claims.length >= 5_000) await flush();
  }
  await flush();
  await db.sources.bulkAdd([...sources.values()]);
  await db.counters.bulkPut([
    { table: 'articles', value: size.articles },
    { table: 'claims', value: size.claims },
  ]);
}

function makeArticle(index: number, random: () => number): ArticleRecord {
  const time = BEGIN + index * BETWEEN;
  const seen = new Date(time).toISOString();
  return sampleArticle({
    id: idAt(time, 0),
    url: `https://news.example/${index}`,
    title: words(8, random),
    published: seen,
    firstSeen: seen,
    lastSeen: seen,
  });
}

function makeClaim(
  article: ArticleRecord,
  number: number,
  earlier: readonly ClaimRecord[],
  random: () => number,
): ClaimRecord {
  const time = Date.parse(article.firstSeen) + 60_000 + (number % 1_000) * 7_000;
  const isUnnamed = random() < 0.15;
  const name = isUnnamed ? 'officials' : sourceName(often(SOURCES, random));
  const [cue, content] = [word(often(60, random)), words(14, random)];
  const around = () => ({ prefix: words(5, random), suffix: words(5, random) });
  const disputed = random() < 0.03 ? earlier[Math.floor(random() * earlier.length)] : undefined;
  const created = new Date(time).toISOString();
  return sampleClaim({
    id: idAt(time, number),
    articleId: article.id,
    selectors: {
      source: [selector(name, 10, around())],
      cue: [selector(cue, 40, around())],
      content: [selector(content, 50, around())],
    },
    sentence: `${name} ${cue} ${content} ${words(6, random)}.`,
    sourceText: name,
    sourceKey: isUnnamed ? `${article.id}/officials` : `name:${foldName(name)}`,
    sourceKind: oneOf(KINDS, random),
    act: oneOf(ACTS, random),
    status: oneOf(STATUSES, random),
    labels: random() < 0.05 ? [LABELS[Math.floor(random() * LABELS.length)] ?? 'own-border'] : [],
    disputes: disputed ? [disputed.id] : [],
    note: random() < 0.1 ? words(5, random) : '',
    dismissed: random() < 0.03,
    created,
    modified: created,
  });
}

/** Few low numbers come up again and again, and many high ones now and then, as words do (Zipf). */
function often(most: number, random: () => number): number {
  return Math.min(most - 1, Math.floor(most ** random()) - 1 + Math.floor(random() * 2));
}

function words(count: number, random: () => number): string {
  return Array.from({ length: count }, () => word(often(WORDS, random))).join(' ');
}

function oneOf<T>(values: readonly (readonly [T, number])[], random: () => number): T {
  let left = random() * values.reduce((sum, [, share]) => sum + share, 0);
  for (const [value, share] of values) {
    left -= share;
    if (left < 0) return value;
  }
  const [first] = values[0] ?? [];
  if (first === undefined) throw new RangeError('no values');
  return first;
}
