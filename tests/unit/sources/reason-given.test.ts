import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from '../../../lib/detect/index.ts';
import { reasonsGiven, type UnnamedClaim } from '../../../lib/sources/reason-given.ts';
import { read } from '../../../lib/text/reading.ts';
import { REASONS } from '../../cases/sources/reasons.ts';

describe('whether the article says why it does not name the source', () => {
  it.each(REASONS.map(({ why, text, are }) => [why, text, are] as const))('%s: %s', (_why, text, are) => {
    expect(detect(text, { mode: 'complete' }).map(({ reasonGiven }) => reasonGiven)).toEqual(are);
  });

  it('has near-misses: as many cases where there is none', () => {
    const given = REASONS.filter(({ are }) => are.includes(true)).length;
    expect(REASONS.length - given).toBeGreaterThanOrEqual(given);
  });
});

describe('a source with several cues', () => {
  const text = 'Two aides, who were not authorised to discuss it, said the offer stood and denied that it was late.';
  it('has its reason with each of them', () => {
    const found = detect(text, { mode: 'complete' });
    expect(found.length).toBeGreaterThan(1);
    expect(found.map(({ reasonGiven }) => reasonGiven)).toEqual(found.map(() => true));
  });
});

/** Claims of a text whose sources are all of one sort. */
function claimsIn(text: string, anonymity: UnnamedClaim['anonymity']) {
  const reading = read(text);
  const { sentences } = reading;
  const claims = sentences
    .filter(({ from, to }) => to - from > 3)
    .map(({ from }) => ({
      source: { from, to: from + 1 },
      cue: { from: from + 1, to: from + 2 },
      content: [{ from: from + 2, to: from + 3 }],
      anonymity,
    }));
  return { reading, claims };
}

const WORDS = [
  'officials',
  'said',
  'anonymity',
  'because',
  'not',
  'authorised',
  'to',
  'speak',
  'they',
  'who',
  ',',
  '.',
  '\n\n',
];
const anyText = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '));

describe('any text', () => {
  it('gets one answer for each claim, and none for a source that is named', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { reading, claims } = claimsIn(text, 'named');
        expect(reasonsGiven(reading, claims)).toEqual(claims.map(() => false));
        expect(reasonsGiven(reading, claimsIn(text, 'unnamed').claims)).toHaveLength(claims.length);
      }),
    );
  });
});
