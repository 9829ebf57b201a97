/** Records of an invented article, for the tests of schema, storage and exchange. */
import type { ArticleMetadata } from '../../../lib/claim/article.ts';
import type { ClaimDraft } from '../../../lib/claim/claim.ts';
import type { TextSelector } from '../../../lib/claim/selector.ts';
import type { ArticleRecord, ChangeRecord, ClaimRecord, SourceRecord } from '../../../lib/schema/records.ts';

export const NOON = new Date('2026-03-01T12:00:00.000Z');
export const ARTICLE_URL = 'https://news.example/world/harbour-blockade';

const ARTICLE_ID = '019caaaa-0000-7000-8000-000000000001';

export function selector(exact: string, start: number, around: Partial<TextSelector['quote']> = {}): TextSelector {
  return {
    quote: { exact, prefix: 'before ', suffix: ' after', ...around },
    position: { start, end: start + exact.length },
  };
}

export function sampleDraft(changed: Partial<ClaimDraft> = {}): ClaimDraft {
  return {
    selectors: {
      source: [selector('The port authority of Vellmar', 0)],
      cue: [selector('denied', 30)],
      content: [selector('that ships had been turned away', 37)],
    },
    sentence: 'The port authority of Vellmar denied that ships had been turned away.',
    antecedent: null,
    kind: 'indirect',
    act: 'denial',
    distance: 'neutral',
    anonymity: 'institution',
    confidence: 0.9,
    sourceText: 'The port authority of Vellmar',
    reasonGiven: false,
    entity: null,
    ...changed,
  };
}

/** A draft whose cue stands in surroundings of its own: another claim than that of any other number. */
export function numberedDraft(number: number): ClaimDraft {
  const { selectors } = sampleDraft();
  return sampleDraft({
    selectors: { ...selectors, cue: [selector('denied', 30, { prefix: `paragraph ${number} ` })] },
  });
}

export function sampleMetadata(changed: Partial<ArticleMetadata> = {}): ArticleMetadata {
  return {
    canonical: ARTICLE_URL,
    title: 'Harbour stays open, says port',
    publisher: 'The Vellmar Courier',
    authors: ['Ana Lindqvist', 'Teo Marsh'],
    language: 'en',
    published: '2026-02-28T18:00:00+01:00',
    ...changed,
  };
}

export function sampleArticle(changed: Partial<ArticleRecord> = {}): ArticleRecord {
  const { canonical: url, ...facts } = sampleMetadata();
  return {
    id: ARTICLE_ID,
    url,
    ...facts,
    firstSeen: NOON.toISOString(),
    lastSeen: NOON.toISOString(),
    textId: null,
    completeSince: null,
    ...changed,
  };
}

export function sampleClaim(changed: Partial<ClaimRecord> = {}): ClaimRecord {
  return {
    ...sampleDraft(),
    id: '019caaaa-0000-7000-8000-00000000000a',
    articleId: ARTICLE_ID,
    sourceKind: 'government',
    secondKind: null,
    status: 'denied',
    labels: [],
    disputes: [],
    note: 'See the harbour log.',
    dismissed: false,
    detached: false,
    sourceKey: 'name:port authority of vellmar',
    madeBy: { detector: 'rules-1' },
    coder: 'reader',
    created: NOON.toISOString(),
    modified: NOON.toISOString(),
    ...changed,
  };
}

export function sampleChange(changed: Partial<ChangeRecord> = {}): ChangeRecord {
  const change = {
    id: '019caaaa-0000-7000-8000-0000000000ff',
    step: '019caaaa-0000-7000-8000-0000000000fe',
    way: 'edit',
    of: null,
    claimId: sampleClaim().id,
    articleId: ARTICLE_ID,
    field: 'status',
    from: 'unassessed',
    to: 'denied',
    at: NOON.toISOString(),
    by: 'reader',
    origin: null,
    ...changed,
  };
  return change as ChangeRecord;
}

export function sampleSource(changed: Partial<SourceRecord> = {}): SourceRecord {
  return {
    id: 'name:port authority of vellmar',
    name: 'The port authority of Vellmar',
    folded: 'port authority of vellmar',
    kind: 'government',
    country: null,
    into: null,
    claims: 1,
    ...changed,
  };
}

/** What a file of an empty store holds. */
export const NO_RECORDS = { articles: [], claims: [], changes: [], sources: [] } as const;
