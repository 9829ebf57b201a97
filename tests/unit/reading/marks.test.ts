import { expect, test } from 'vitest';
import type { PageClaim } from '../../../lib/claim/claim.ts';
import type { Outcome } from '../../../lib/claim/selector.ts';
import type { PageText } from '../../../lib/page/read-page.ts';
import { marksOf } from '../../../lib/reading/marks.ts';
import { sampleClaim } from './samples.ts';

const TEXT = 'Mara Quill said the ferries would sail.';
const CLAIM = sampleClaim('said', TEXT, 'Mara Quill', 'said', 'the ferries would sail');
/** A page whose ranges are the places themselves. */
const PAGE = { text: TEXT, rangesFor: (span: unknown) => [span] } as unknown as PageText;

test.each<[Outcome, string | null]>([
  ['exact', 'act-statement'],
  ['normalised', 'act-statement'],
  ['moved', 'act-statement'],
  ['changed', null],
])('a claim that is %s has a place with the look %s', (outcome, style) => {
  const { spans } = CLAIM;
  const [mark, ...others] = marksOf([{ ...CLAIM, outcome }], PAGE);
  expect(mark).toEqual({ claimId: 'said', style, marked: [...spans.source, ...spans.cue], content: spans.content });
  expect(others).toEqual([]);
});

test.each<[Partial<PageClaim>, string]>([
  [{ outcome: 'gone' }, 'gone'],
  [{ label: { ...CLAIM.label, dismissed: true } }, 'no claim, says the reader'],
  [{ outcome: 'changed', label: { ...CLAIM.label, dismissed: true } }, 'no claim, and changed besides'],
])('%o has none: it is %s', (change) => {
  expect(marksOf([{ ...CLAIM, ...change }], PAGE)).toEqual([]);
});
