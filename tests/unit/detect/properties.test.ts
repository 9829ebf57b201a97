import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../../lib/claim/attribution.ts';
import { spansInOrder } from '../../../lib/claim/span.ts';
import { ACTS, ANONYMITIES, DISTANCES, KINDS } from '../../../lib/claim/taxonomy.ts';
import { detect } from '../../../lib/detect/index.ts';
import { loadModel } from '../../../lib/detect/model.ts';
import { expectGrowth } from '../growth.ts';

const model = loadModel(new Uint8Array(readFileSync(new URL('../../../lib/detect/weights.bin', import.meta.url))));

/** Pieces that news is made of, and pieces that break parsers. */
const PIECES = [
  ...'Lind,said,says,denied,that,the dam,would hold,according to,“,”,",‘,’,\',:,;,—,-,(,),.,?,!,\n,and,but,who,which,adding,accused,of,declined to comment,reportedly,claim,it,on Tuesday,in a statement,is accused of,by,told,reporters,Anna Bell,31,a nurse,from York,published in,with,May,as,is seen,Many,in the,over the past,added'.split(
    ',',
  ),
  ',',
  '…',
  '«',
  '»',
  '\ud800',
  '\udc00',
  '\u0000',
  '\u2028',
  '😀',
  'Баку',
  '東京',
  'مرحبا',
  '3.5',
  'U.S.',
  '12"',
];
const news = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' '));
const glued = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));
const anyText = fc.oneof(news, glued, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 }));

function expectWellFormed(text: string, found: readonly Attribution[]): void {
  found.forEach((attribution, index) => {
    expect(attribution.id).toBe(String(index + 1));
    expect(attribution.cue).toHaveLength(1);
    expect(attribution.source.length).toBeLessThanOrEqual(1);
    if (attribution.act !== 'refusal') expect(attribution.content.length).toBeGreaterThan(0);
    expect(attribution.confidence).toBeGreaterThan(0);
    expect(attribution.confidence).toBeLessThanOrEqual(1);
    expect(KINDS).toContain(attribution.kind);
    expect(ACTS).toContain(attribution.act);
    expect(DISTANCES).toContain(attribution.distance);
    expect(ANONYMITIES).toContain(attribution.anonymity);
    expect(attribution.anonymity === 'none').toBe(attribution.source.length === 0);
    expect(attribution.entity === null).toBe(attribution.source.length === 0);
    expect(attribution.entity?.key).not.toBe('');
    const { dispute, antecedent } = attribution;
    if (dispute?.claim)
      expect(found.map(({ id }) => id).filter((id) => id !== attribution.id)).toContain(dispute.claim);
    for (const [start, end] of [antecedent, dispute?.words].flatMap((span) => (span ? [span] : []))) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(text.length);
    }
    for (const [start, end] of spansInOrder(attribution)) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(start).toBeLessThan(end);
      expect(text.slice(start, end)).toMatch(/^\S(?:.*\S)?$/su);
      expect(text.slice(start, end)).not.toMatch(/[\n\r]/);
    }
  });
}

describe('any string gives a well-formed result', () => {
  it.each([
    ['precise', undefined, 'rules alone'],
    ['complete', undefined, 'rules alone'],
    ['precise', model, 'with the model'],
    ['complete', model, 'with the model'],
  ] as const)('%s: spans in range, not empty, no space at an edge, one cue (%#)', (mode, trained, _how) => {
    fc.assert(
      fc.property(anyText, (text) => {
        expectWellFormed(text, detect(text, { mode, model: trained }));
      }),
      { numRuns: 1000 },
    );
  });

  it('gives the same for the same text', () => {
    fc.assert(
      fc.property(news, (text) => {
        expect(detect(text)).toEqual(detect(text));
      }),
      { numRuns: 200 },
    );
  });

  it('orders the attributions by their cues', () => {
    fc.assert(
      fc.property(news, (text) => {
        const starts = detect(text, { mode: 'complete' }).map(({ cue }) => cue[0]?.[0] ?? -1);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
    );
  });

  it('precise is complete without the unsure', () => {
    fc.assert(
      fc.property(news, (text) => {
        const key = ({ cue, content }: Attribution) => JSON.stringify([cue, content]);
        const all = new Set(detect(text, { mode: 'complete' }).map(key));
        for (const attribution of detect(text, { mode: 'precise' })) expect(all).toContain(key(attribution));
      }),
    );
  });

  it('a paragraph is read alike whatever plain prose follows it', () => {
    const text = '“The dam will hold,” Mara Lind said. Talvik denied that.';
    expect(detect(`${text}\n\nRain fell.`, { mode: 'complete' })).toEqual(detect(text, { mode: 'complete' }));
  });

  it.each([
    ['', 'nothing'],
    ['\u0000'.repeat(50), 'NUL'],
    ['\ud800'.repeat(50), 'lone surrogates'],
    ['“'.repeat(500), 'only opening marks'],
    ['"'.repeat(501), 'only straight marks'],
    ['said', 'a cue alone'],
    [': : :', 'colons'],
    ['He said', 'no content'],
  ])('%j: %s', (text) => {
    expect(detect(text, { mode: 'complete' })).toEqual([]);
  });
});

describe('the time grows with the length, not faster', () => {
  const SMALL = 10_000;
  const FACTOR = 8;
  /** Linear is FACTOR; the slack is for a busy machine. Quadratic would be FACTOR². */
  const SLACK = 4;

  it.each([
    ['prose', 'Mara Lind said the dam would hold. “It always has,” she said. '],
    ['no space', 'a'],
    ['quotation marks', '"'],
    ['opening marks', '“a '],
    ['single marks', '‘a s’ '],
    ['cues', 'said '],
    ['asides', 'he said, '],
    ['colons', 'A: “b” '],
    ['commas', 'a, '],
    ['lines', '“a b c\n'],
    ['one open quotation', 'and the dam held '],
    ['lists of names', 'Oak Hill, Elm Row and '],
    ['ages and trades', 'Anna Bell, 31, a nurse, '],
    ['participles', 'published in May '],
    ['closed paragraphs', '“The dam has held for years now.”\n'],
    ['open paragraphs and a cue', '“The dam has held\n“for years,” she said.\n'],
    ['announcing lines', 'She added:\n“The dam has held.”\n'],
    ['whole quotations', '“The dam has held for years now.” '],
  ])('%s', { timeout: 60_000 }, async (_name, unit) => {
    const detectingIn = (length: number) => {
      const text = unit.repeat(Math.ceil(length / unit.length));
      return () => detect(text, { mode: 'complete', model });
    };
    await expectGrowth({
      small: detectingIn(SMALL),
      large: detectingIn(SMALL * FACTOR),
      under: FACTOR * SLACK,
      atLeast: 0.25,
    });
  });

  it('reads ten million characters without a space', () => {
    expect(detect('x'.repeat(10_000_000), { model })).toEqual([]);
  });
});
