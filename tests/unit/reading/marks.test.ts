import { describe, expect, test } from 'vitest';
import type { PageClaim } from '../../../lib/claim/claim.ts';
import { DEFAULT_CODEBOOK } from '../../../lib/claim/codebook.ts';
import type { Finding } from '../../../lib/claim/finding.ts';
import type { Outcome } from '../../../lib/claim/selector.ts';
import { DEFAULT_SETTINGS } from '../../../lib/claim/settings.ts';
import type { PageText } from '../../../lib/page/read-page.ts';
import { marksOf } from '../../../lib/reading/marks.ts';
import { sampleClaim } from './samples.ts';

const TEXT = 'Mara Quill said the ferries would sail.';
const CLAIM = sampleClaim('said', TEXT, 'Mara Quill', 'said', 'the ferries would sail');
/** A page whose ranges are the places themselves. */
const PAGE = { text: TEXT, rangesFor: (span: unknown) => [span] } as unknown as PageText;
const PREFERENCES = { codebook: DEFAULT_CODEBOOK, settings: DEFAULT_SETTINGS };

test.each<[Outcome, string | null]>([
  ['exact', 'act-statement'],
  ['normalised', 'act-statement'],
  ['moved', 'act-statement'],
  ['changed', null],
])('a claim that is %s has a place with the look %s', (outcome, style) => {
  const { spans } = CLAIM;
  const [mark, ...others] = marksOf([{ ...CLAIM, outcome }], PAGE, PREFERENCES);
  expect(mark).toEqual({ claimId: 'said', style, marked: [...spans.source, ...spans.cue], content: spans.content });
  expect(others).toEqual([]);
});

test.each<[Partial<PageClaim>, string]>([
  [{ outcome: 'gone' }, 'gone'],
  [{ label: { ...CLAIM.label, dismissed: true } }, 'no claim, says the reader'],
  [{ outcome: 'changed', label: { ...CLAIM.label, dismissed: true } }, 'no claim, and changed besides'],
])('%o has none: it is %s', (change) => {
  expect(marksOf([{ ...CLAIM, ...change }], PAGE, PREFERENCES)).toEqual([]);
});

describe('a mark of a claim with a label', () => {
  const showing = { ...PREFERENCES, settings: { ...DEFAULT_SETTINGS, hasStatusMarks: true } };
  const found: Finding = {
    entity: null,
    act: 'accusation',
    antecedent: null,
    dispute: null,
    evidence: { cueClass: 'say', foundBy: 'rule', actBy: 'content' },
  };
  const styleOf = (label: Partial<PageClaim['label']>, preferences: typeof PREFERENCES | undefined) =>
    marksOf([{ ...CLAIM, found, stored: true, label: { ...CLAIM.label, ...label } }], PAGE, preferences).map(
      ({ style }) => style,
    );

  test.each<[Partial<PageClaim['label']>, string]>([
    [{}, 'nothing'],
    [{ status: 'refuted' }, 'a status'],
    [{ status: 'own-a' }, 'a status of their own'],
    [{ act: 'denial' }, 'what it does'],
    [{ sourceText: 'the harbour company', sourceKind: 'business', note: 'see page 2', labels: ['own-b'] }, 'all else'],
  ])('tells the page what the detector makes of its words, whatever the reader has said: %o, %s', (label) => {
    expect(styleOf(label, PREFERENCES)).toEqual(['act-accusation']);
  });

  test('does so too as long as nobody knows what the reader wants', () => {
    expect(styleOf({ status: 'refuted', act: 'denial' }, undefined)).toEqual(['act-accusation']);
  });

  test('shows the status where the reader wants that', () => {
    expect(styleOf({ status: 'refuted' }, showing)).toEqual(['status-refuted']);
  });

  test('then shows the act that the reader gave it until it has a status', () => {
    expect(styleOf({ act: 'denial' }, showing)).toEqual(['act-denial']);
  });

  test('is the quietest one where the detector finds no claim: it is the reader’s own, or the article has changed', () => {
    const own = { ...CLAIM, label: { ...CLAIM.label, act: 'denial' as const } };
    expect(marksOf([own], PAGE, PREFERENCES)).toMatchObject([{ style: 'act-statement' }]);
  });
});
