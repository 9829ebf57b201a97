import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confidenceOf, PRECISE_THRESHOLD } from '../../../lib/detect/confidence.ts';
import { findCandidates } from '../../../lib/detect/find.ts';
import { PRECISE_LEAST } from '../../../lib/detect/tagger/index.ts';
import { read } from '../../../lib/text/reading.ts';
import { CORPUS, readCorpus } from '../../../tools/corpus/read-corpus.ts';
import { exampleOf } from '../../../tools/train/gold.ts';
import { count, noCounts } from '../../../tools/train/measure.ts';
import { expectGrowth } from '../growth.ts';
import { shippedTagger } from './tagging.ts';

const tagger = shippedTagger();

const PIECES = [
  ...'Lind,said,says,denied,that,the dam,would hold,according to,“,”,",‘,’,\',:,;,—,-,(,),.,?,!,\n,and,who,accused,of,reportedly,claim,it,huffed,told,\ud800,\udc00,\u0000,\u2028,😀,Баку,東京,3.5,U.S.'.split(
    ',',
  ),
  ',',
];
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe('the shipped tagger', () => {
  it('takes any string: ranges within the text, shares and confidences from 0 to 1, no content in nobody’s hands', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = read(text);
        const { shares, labels } = tagger.tag(reading);
        expect(labels).toHaveLength(reading.tokens.count);
        for (const share of shares)
          for (const value of share) expect(value >= 0 && value <= 1 + 1e-6, `share ${value}`).toBe(true);
        for (const { candidate, confidence } of tagger.judge(reading, findCandidates(reading))) {
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          const { source, cue, content, rule } = candidate;
          for (const { from, to } of source ? [source, cue, ...content] : [cue, ...content]) {
            expect(from).toBeGreaterThanOrEqual(0);
            expect(from).toBeLessThan(to);
            expect(to).toBeLessThanOrEqual(reading.tokens.count);
          }
          if (rule === 'model') expect(content.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is not misled by what it tagged before', () => {
    const [short, long] = ['Lind said no.', 'Lind said the dam would hold, and Trask denied it. '.repeat(40)].map(read);
    if (!short || !long) throw new Error('two texts');
    const fresh = shippedTagger().tag(short);
    const used = shippedTagger();
    used.tag(long);
    expect(used.tag(short)).toEqual(fresh);
    expect(used.tag(long)).toEqual(shippedTagger().tag(long));
  });

  it('gives the same every time', () => {
    const reading = read('Lind huffed that the dam would leak, and Trask was quick to deny it.');
    const once = tagger.judge(reading, findCandidates(reading));
    expect(tagger.judge(reading, findCandidates(reading))).toEqual(once);
  });

  it.each([
    ['a text', 'Lind said the dam would hold. '],
    ['one paragraph without end', 'Lind said the dam would hold, and '],
    ['quotation marks alone', '“'],
    ['a word without end', 'said'],
    ['paragraphs of one word', 'said\n'],
  ])('needs time in proportion to the length: %s', async (_, piece) => {
    const judgingIn = (length: number) => {
      const reading = read(piece.repeat(Math.ceil(length / piece.length)));
      return () => tagger.judge(reading, []);
    };
    // Ten times the length; a quadratic step would take a hundred times as long.
    await expectGrowth({ small: judgingIn(100_000), large: judgingIn(1_000_000), under: 40 });
  });

  it('finds more in articles that it was not trained on, and errs no more, in precise mode', () => {
    const rules = noCounts();
    const both = noCounts();
    for (const { article } of readCorpus(join(CORPUS, 'heldout'))) {
      if (!article) throw new Error('The held-out articles break the notation: npm run corpus:check');
      const { reading, candidates, gold } = exampleOf(article);
      const isSure = candidates.filter((one) => confidenceOf(reading, one) >= PRECISE_THRESHOLD);
      count(rules, reading, isSure, gold);
      const judged = tagger.judge(reading, candidates).filter(({ confidence }) => confidence >= PRECISE_LEAST);
      count(
        both,
        reading,
        judged.map(({ candidate }) => candidate),
        gold,
      );
    }
    expect(both.detAny / both.gold).toBeGreaterThan(rules.detAny / rules.gold + 0.02);
    expect(both.detAny / both.found).toBeGreaterThan(rules.detAny / rules.found - 0.005);
  });
});
