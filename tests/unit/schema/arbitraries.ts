/** Random valid records: every text field holds any Unicode, lone surrogates and control characters too. */
import fc from 'fast-check';
import { uuidV7 } from '../../../lib/claim/id.ts';
import type { TextSelector } from '../../../lib/claim/selector.ts';
import { ACTS, ANONYMITIES, DISTANCES, KINDS, SOURCE_KINDS, STATUSES } from '../../../lib/claim/taxonomy.ts';
import type { ArticleRecord, ChangeRecord, ClaimRecord, SourceChange } from '../../../lib/schema/records.ts';
import { NOON, sampleSource } from './samples.ts';

export const anyText = fc.string({ unit: 'binary', maxLength: 40 });
const anyInstant = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

const anySelector: fc.Arbitrary<TextSelector> = fc
  .record({
    exact: fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
    prefix: anyText,
    suffix: anyText,
    start: fc.nat(),
  })
  .map(({ start, ...quote }) => ({ quote, position: { start, end: start + quote.exact.length } }));

const anyArticle: fc.Arbitrary<Omit<ArticleRecord, 'id' | 'url'>> = fc.record({
  title: anyText,
  publisher: anyText,
  authors: fc.array(anyText, { maxLength: 3 }),
  language: fc.constantFrom('', 'en', 'hy'),
  published: anyText,
  firstSeen: anyInstant,
  lastSeen: anyInstant,
  textId: fc.option(fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 })),
  completeSince: fc.option(anyInstant),
});

const anyEntity = fc.record({
  key: fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
  name: anyText,
  kind: fc.constantFrom(...SOURCE_KINDS),
  country: fc.option(fc.constantFrom('PT', 'NO')),
});

const anyClaim: fc.Arbitrary<Omit<ClaimRecord, 'id' | 'articleId'>> = fc.record({
  selectors: fc.record({
    source: fc.array(anySelector, { maxLength: 1 }),
    cue: fc.array(anySelector, { minLength: 1, maxLength: 1 }),
    content: fc.array(anySelector, { maxLength: 3 }),
  }),
  sentence: anyText,
  antecedent: fc.option(anyText),
  kind: fc.constantFrom(...KINDS),
  act: fc.constantFrom(...ACTS),
  distance: fc.constantFrom(...DISTANCES),
  anonymity: fc.constantFrom(...ANONYMITIES),
  confidence: fc.option(fc.double({ min: 0, max: 1, noNaN: true }).map((value) => (value === 0 ? 0 : value))),
  sourceText: anyText,
  reasonGiven: fc.boolean(),
  entity: fc.option(anyEntity),
  sourceKey: fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
  sourceKind: fc.constantFrom(...SOURCE_KINDS, 'own-kind' as const),
  secondKind: fc.option(fc.constantFrom(...SOURCE_KINDS, 'own-kind' as const)),
  status: fc.constantFrom(...STATUSES, 'own-1x' as const),
  labels: fc.uniqueArray(fc.constantFrom('own-a', 'own-b', 'own-c'), { maxLength: 3 }),
  disputes: fc.constantFrom([], [uuidV7()]),
  note: anyText,
  dismissed: fc.boolean(),
  detached: fc.boolean(),
  madeBy: fc.constantFrom({ detector: 'rules-1' }, { coder: 'Ana' }),
  coder: fc.constantFrom('reader', 'Ana'),
  created: anyInstant,
  modified: anyInstant,
});

/** What one change of a claim says. */
const anyFieldChange = fc.oneof(
  anyText.map((to) => ({ field: 'note' as const, from: '', to })),
  fc.constantFrom(...STATUSES, 'own-1x' as const).map((to) => ({ field: 'status' as const, from: STATUSES[0], to })),
  fc
    .uniqueArray(fc.constantFrom('own-a' as const, 'own-b' as const), { maxLength: 2 })
    .map((to) => ({ field: 'labels' as const, from: [], to })),
  fc
    .option(fc.constantFrom(...SOURCE_KINDS, 'own-kind' as const))
    .map((to) => ({ field: 'secondKind' as const, from: null, to })),
  fc.constantFrom(...ACTS).map((to) => ({ field: 'act' as const, from: ACTS[0], to })),
  fc.boolean().map((to) => ({ field: 'dismissed' as const, from: !to, to })),
);

/** A change, and whether it took the one before it back, or made it again. */
const anyAct = fc.tuple(anyFieldChange, fc.constantFrom('edit' as const, 'undo' as const, 'redo' as const));
const anyLabelled = fc.tuple(anyClaim, fc.array(anyAct, { maxLength: 3 }), fc.boolean());

/**
 * Articles with claims with changes, of which some dispute the claim before them, and sources of which one may have been put together with
 * another and parted again: every reference is there, every id once.
 */
export const anyRecords = fc
  .tuple(
    fc.array(fc.tuple(anyArticle, fc.array(anyLabelled, { maxLength: 3 })), { maxLength: 3 }),
    fc.constantFrom(0, 0, 1, 2, 3),
  )
  .map(([drawn, turns]) => {
    const articles: ArticleRecord[] = [];
    const claims: ClaimRecord[] = [];
    const changes: ChangeRecord[] = [];
    for (const [facts, labelled] of drawn) {
      const article = { id: uuidV7(), url: `https://news.example/${articles.length}`, ...facts };
      articles.push(article);
      for (const [rest, acts, isDisputing] of labelled) {
        const before = claims.at(-1);
        const disputes = isDisputing && before ? [before.id] : rest.disputes;
        const claim = { id: uuidV7(), articleId: article.id, ...rest, disputes };
        claims.push(claim);
        changes.push(...historyOf(claim, acts));
      }
    }
    const [first, ...others] = [...new Set(claims.map(({ sourceKey }) => sourceKey))].map((id) => sampleSource({ id }));
    if (first === undefined) return { articles, claims, changes, sources: [] };
    const told = turnsOf(first.id, others[0]?.id ?? null, turns);
    const into = told.at(-1)?.to ?? null;
    return { articles, claims, changes: [...changes, ...told], sources: [{ ...first, into }, ...others] };
  });

function historyOf(
  { id: claimId, articleId, created: at }: ClaimRecord,
  acts: readonly (readonly [object, 'edit' | 'undo' | 'redo'])[],
): ChangeRecord[] {
  let of: string | null = null;
  return acts.map(([change, drawn], index) => {
    const step = uuidV7();
    const way = of === null ? 'edit' : drawn;
    const taken = way === 'edit' ? null : of;
    of = step;
    const about = { claimId, articleId, ...change };
    return { id: idInOrder(index), step, way, of: taken, ...about, at, by: 'reader', origin: null } as ChangeRecord;
  });
}

/** Ids of one history sort in the order in which it was made, as those of a store do. */
function idInOrder(index: number): string {
  return uuidV7(NOON.getTime() + index);
}

/** A source put together with another, parted, put together again, as often as it is turned. */
function turnsOf(sourceId: string, other: string | null, turns: number): SourceChange[] {
  if (other === null) return [];
  return Array.from({ length: turns }, (_, turn) => {
    const [from, to] = turn % 2 === 0 ? [null, other] : [other, null];
    const made = { step: uuidV7(), way: 'edit' as const, of: null, at: NOON.toISOString(), by: 'reader', origin: null };
    return { id: idInOrder(turn), sourceId, field: 'into' as const, from, to, ...made };
  });
}
