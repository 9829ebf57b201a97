/** Random valid records: every text field holds any Unicode, lone surrogates and control characters too. */
import fc from 'fast-check';
import { uuidV7 } from '../../../lib/claim/id.ts';
import type { TextSelector } from '../../../lib/claim/selector.ts';
import { ACTS, ANONYMITIES, DISTANCES, KINDS, SOURCE_KINDS, STATUSES } from '../../../lib/claim/taxonomy.ts';
import type { ArticleRecord, ChangeRecord, ClaimRecord } from '../../../lib/schema/records.ts';
import { sampleSource } from './samples.ts';

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
  sourceKind: fc.constantFrom(...SOURCE_KINDS),
  secondKind: fc.option(fc.constantFrom(...SOURCE_KINDS)),
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

/** Articles with claims with changes: every reference is there, every id once. */
export const anyRecords = fc
  .array(fc.tuple(anyArticle, fc.array(fc.tuple(anyClaim, fc.array(anyText, { maxLength: 2 })), { maxLength: 3 })), {
    maxLength: 3,
  })
  .map((drawn) => {
    const articles: ArticleRecord[] = [];
    const claims: ClaimRecord[] = [];
    const changes: ChangeRecord[] = [];
    for (const [facts, labelled] of drawn) {
      const article = { id: uuidV7(), url: `https://news.example/${articles.length}`, ...facts };
      articles.push(article);
      for (const [rest, notes] of labelled) {
        const claim = { id: uuidV7(), articleId: article.id, ...rest };
        claims.push(claim);
        for (const to of notes) {
          changes.push({
            id: uuidV7(),
            step: uuidV7(),
            way: 'edit',
            of: null,
            claimId: claim.id,
            articleId: article.id,
            field: 'note',
            from: '',
            to,
            at: claim.created,
            by: 'reader',
            origin: null,
          });
        }
      }
    }
    const sources = [...new Set(claims.map(({ sourceKey }) => sourceKey))].map((id) => sampleSource({ id }));
    return { articles, claims, changes, sources };
  });
