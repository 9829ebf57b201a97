import { describe, expect, test } from 'vitest';
import type { PageClaim } from '../../../lib/claim/claim.ts';
import { DEFAULT_CODEBOOK } from '../../../lib/claim/codebook.ts';
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

test('a look says what the reader has said of a claim', () => {
  const [mark] = marksOf([{ ...CLAIM, label: { ...CLAIM.label, status: 'refuted' } }], PAGE, PREFERENCES);
  expect(mark?.style).toBe('status-refuted');
});

describe('plain marks', () => {
  const plain = { ...PREFERENCES, settings: { ...DEFAULT_SETTINGS, hasPlainMarks: true } };

  test.each<[Partial<PageClaim['label']>, string]>([
    [{}, 'nothing'],
    [{ status: 'refuted' }, 'a status'],
    [{ status: 'own-a' }, 'a status of their own'],
    [{ act: 'denial' }, 'what it does'],
    [{ sourceText: 'the harbour company', sourceKind: 'business', note: 'see page 2', labels: ['own-b'] }, 'all else'],
  ])('are the same whatever the reader has said: %o, %s', (label) => {
    const [mark, ...others] = marksOf([{ ...CLAIM, stored: true, label: { ...CLAIM.label, ...label } }], PAGE, plain);
    const [untouched] = marksOf([{ ...CLAIM, label: { ...CLAIM.label, act: 'accusation' } }], PAGE, plain);
    expect(mark).toEqual(untouched);
    expect(others).toEqual([]);
  });

  test('are what marks are as long as nobody knows what the reader wants', () => {
    const refuted = { ...CLAIM, label: { ...CLAIM.label, status: 'refuted' as const } };
    expect(marksOf([refuted], PAGE, undefined)).toEqual(marksOf([refuted], PAGE, plain));
  });
});
