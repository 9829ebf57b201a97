import { expect, test } from 'vitest';
import { SharedPlaces } from '../../../../lib/library/projects/shared-places.ts';
import { sampleClaim, selector } from '../../schema/samples.ts';

test('a claim that was handed out is the same to whoever asks, and its words are held once', () => {
  const shared = new SharedPlaces();
  const mine = shared.share(sampleClaim());
  const theirs = shared.share(structuredClone(sampleClaim({ status: 'refuted' })));
  expect(theirs).toEqual(sampleClaim({ status: 'refuted' }));
  expect(theirs.selectors).toBe(mine.selectors);
});

const { selectors, sentence } = sampleClaim();
const others: [reason: string, change: Parameters<typeof sampleClaim>[0]][] = [
  ['other words', { selectors: { ...selectors, cue: [selector('said', 30)] } }],
  ['the same words elsewhere', { selectors: { ...selectors, cue: [selector('denied', 31)] } }],
  ['other surroundings', { selectors: { ...selectors, cue: [selector('denied', 30, { prefix: 'they ' })] } }],
  ['a part more', { selectors: { ...selectors, content: [...selectors.content, selector('again', 90)] } }],
  ['another sentence', { sentence: `${sentence} Twice.` }],
];
test.each(others)('a claim with %s keeps its own', (_, change) => {
  const shared = new SharedPlaces();
  shared.share(sampleClaim());
  expect(shared.share(sampleClaim(change))).toEqual(sampleClaim(change));
});
