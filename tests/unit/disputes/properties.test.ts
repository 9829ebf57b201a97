import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DISPUTE_KINDS } from '../../../lib/claim/dispute.ts';
import { ACTS } from '../../../lib/claim/taxonomy.ts';
import { type DisputeClaim, findDisputes, LEAST } from '../../../lib/disputes/index.ts';
import { Topics } from '../../../lib/disputes/overlap.ts';
import { read } from '../../../lib/text/reading.ts';
import { expectGrowth } from '../growth.ts';

/** Pieces that denials are made of, and pieces that break parsers. */
const PIECES =
  'Lind|Orvel|accused|denied|said|it|that|which|the charge|the toll|Lind’s account|her|claims by|false|was charged with|guilty of|not|14|each other|but|.|,|\n|“|”|’|s’|constructor|__proto__|\ud800|\u0000|😀|東京|3.5'.split(
    '|',
  );
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const anyClaim = fc.record({
  act: fc.oneof(fc.constant('denial' as const), fc.constant('accusation' as const), fc.constantFrom(...ACTS)),
  lemma: fc.constantFrom('deny', 'say', 'call', 'counter', 'constructor', ''),
  key: fc.constantFrom('lind', 'orvel', '__proto__', null),
  places: fc.array(fc.tuple(fc.nat(), fc.nat(9)), { minLength: 2, maxLength: 5 }),
  hasSource: fc.boolean(),
  hasAntecedent: fc.boolean(),
});

/** Claims with ranges anywhere in the text, however senseless. */
function claimsAt(text: string, wanted: readonly (typeof anyClaim extends fc.Arbitrary<infer T> ? T : never)[]) {
  const reading = read(text);
  const { count } = reading.tokens;
  const claims = wanted.flatMap(({ act, lemma, key, places, hasSource, hasAntecedent }, index): DisputeClaim[] => {
    if (count === 0) return [];
    const ranges = places.map(([at, length]) => {
      const from = at % count;
      return { from, to: Math.min(count, from + 1 + length) };
    });
    const [cue, source = null, ...content] = ranges;
    if (!cue) return [];
    const sentence = Math.max(
      0,
      reading.sentences.findIndex(({ to }) => cue.from < to),
    );
    const antecedent = hasAntecedent ? ([0, text.length] as const) : null;
    return [
      {
        id: `c${index}`,
        act,
        lemma,
        rule: 'clause',
        source: hasSource ? source : null,
        cue,
        content,
        sentence,
        entityKey: key,
        antecedent,
      },
    ];
  });
  claims.sort((a, b) => a.cue.from - b.cue.from);
  return { reading, claims };
}

describe('any text and any claims', () => {
  it('one well-formed answer for each claim', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyClaim, { maxLength: 12 }), (text, wanted) => {
        const { reading, claims } = claimsAt(text, wanted);
        const found = findDisputes(reading, new Topics(reading), claims);
        expect(found).toHaveLength(claims.length);
        for (const [index, dispute] of found.entries()) {
          if (!dispute) continue;
          const claim = claims[index];
          expect(['denial', 'accusation']).toContain(claim?.act);
          expect(DISPUTE_KINDS).toContain(dispute.kind);
          expect(dispute.confidence).toBeGreaterThanOrEqual(Math.min(LEAST.told, LEAST.takenUp));
          expect(dispute.confidence).toBeLessThanOrEqual(1);
          expect(dispute.claim === null).toBe(dispute.words !== null);
          expect(dispute.kind === 'words').toBe(dispute.claim === null);
          expect(dispute.kind === 'mutual').toBe(claim?.act === 'accusation');
          if (dispute.words) {
            expect(dispute.words[0]).toBeLessThan(dispute.words[1]);
            expect(dispute.words[1]).toBeLessThanOrEqual(text.length);
            continue;
          }
          const target = claims.find(({ id }) => id === dispute.claim);
          expect(target).toBeDefined();
          expect(target).not.toBe(claim);
          if (claim?.entityKey) expect(target?.entityKey).not.toBe(claim.entityKey);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('the same answer every time', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyClaim, { maxLength: 12 }), (text, wanted) => {
        const { reading, claims } = claimsAt(text, wanted);
        const first = findDisputes(reading, new Topics(reading), claims);
        expect(findDisputes(reading, new Topics(reading), claims)).toEqual(first);
      }),
      { numRuns: 300 },
    );
  });
});

/** The search for disputes in a text of so many claims. */
function searchOf(size: number, one: (index: number) => readonly [text: string, key: string]): () => void {
  const texts = Array.from({ length: size }, (_, index) => one(index));
  const reading = read(texts.map(([text]) => text).join('\n'));
  const topics = new Topics(reading);
  const claims = reading.sentences.map(({ from, to }, index): DisputeClaim => {
    const cue = { from: Math.min(from + 1, to - 1), to: Math.min(from + 2, to) };
    const content = [{ from: Math.min(from + 2, to - 1), to }];
    const key = texts[index]?.[1] ?? null;
    return {
      id: String(index),
      act: 'denial',
      lemma: 'deny',
      rule: 'clause',
      source: { from, to: from + 1 },
      cue,
      content,
      sentence: index,
      entityKey: key,
      antecedent: null,
    };
  });
  return () => findDisputes(reading, topics, claims);
}

describe('time grows with the text, not with its square', () => {
  it.each([
    [
      'nothing but denials, each by another',
      (index: number) => [`Lind denied that brake ${index} had failed`, `k${index}`] as const,
    ],
    [
      'nothing but denials by two',
      (index: number) => [`Lind denied that brake ${index} had failed`, `k${index % 2}`] as const,
    ],
    [
      'one sentence each of hundreds of words',
      (index: number) => [`Lind denied ${'brakes failed '.repeat(60)}`, `k${index}`] as const,
    ],
    ['nothing but marks', (index: number) => [`Lind denied ${', ; '.repeat(60)}`, `k${index}`] as const],
    ['charges without end', (index: number) => [`He denied ${'charged with '.repeat(30)}`, `k${index}`] as const],
  ])('%s', async (_, one) => {
    // Eight times the text; a square would be 64 times the time.
    await expectGrowth({ small: searchOf(300, one), large: searchOf(2400, one), under: 24 });
  });
});
