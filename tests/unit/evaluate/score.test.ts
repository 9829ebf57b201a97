import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GoldClaim } from '../../../lib/claim/annotated.ts';
import type { ClaimSpans, Span } from '../../../lib/claim/span.ts';
import { MEASURES } from '../../../lib/evaluate/compare.ts';
import { compareClaims, figuresOf, sumTallies } from '../../../lib/evaluate/score.ts';
import { gridOf, wordsIn } from '../../../lib/evaluate/words.ts';

const TEXT = 'The ferry was late, the harbour office said, and Orvel denied that it had sunk.';

function spansOf(text: string, words: string): Span[] {
  if (words === '') return [];
  return words.split('…').map((part): Span => {
    const start = text.indexOf(part.trim());
    if (start < 0) throw new Error(`"${part}" is not in the text`);
    return [start, start + part.trim().length];
  });
}

function claim(source: string, cue: string, content: string, more: Partial<GoldClaim> = {}): GoldClaim {
  return {
    id: cue,
    source: spansOf(TEXT, source),
    cue: spansOf(TEXT, cue),
    content: spansOf(TEXT, content),
    ...more,
  };
}

const SAID = claim('the harbour office', 'said', 'The ferry was late');
const DENIED = claim('Orvel', 'denied', 'that it had sunk');

describe('the words of a span', () => {
  it.each<[Span[], number, string]>([
    [[[0, 9]], 2, 'two words'],
    [[[0, 3]], 1, 'one word'],
    [[[1, 5]], 2, 'words cut in two count'],
    [[[17, 20]], 1, 'a comma at the edge makes no difference'],
    [[[18, 19]], 1, 'a mark alone is what there is to compare'],
    [[[3, 4]], 0, 'a space alone is nothing'],
    [
      [
        [0, 9],
        [4, 9],
      ],
      2,
      'a word counts once',
    ],
  ])('%j: %i (%s)', (spans, count) => {
    expect(wordsIn(gridOf(TEXT), spans).size).toBe(count);
  });
});

describe('figures', () => {
  it.each<[GoldClaim[], ClaimSpans[], number[], string]>([
    [[SAID, DENIED], [SAID, DENIED], [2, 2, 2, 2], 'all as annotated'],
    [[SAID], [claim('Orvel', 'said', 'The ferry was late')], [1, 1, 0, 0], 'the wrong source'],
    [[SAID], [claim('the harbour office', 'said', 'The ferry')], [1, 1, 1, 0], 'half of the content'],
    [
      [SAID],
      [claim('the harbour office', 'said', 'The')],
      [1, 0, 0, 0],
      'a quarter of the content: a mark in the right place',
    ],
    [[SAID], [claim('the harbour office', 'denied', 'The ferry was late')], [0, 1, 0, 0], 'another cue'],
    [[SAID], [], [0, 0, 0, 0], 'missed'],
    [[], [SAID], [0, 0, 0, 0], 'nothing there to find'],
    [[SAID], [SAID, SAID], [1, 1, 1, 1], 'found twice counts once'],
  ])('%#: %s', (gold, found, right) => {
    const { tallies } = compareClaims(TEXT, gold, found);
    expect(MEASURES.map((measure) => tallies[measure].right)).toEqual(right);
  });

  it('leave attributions aside that are no claims', () => {
    const opinion = claim('Orvel', 'denied', 'that it had sunk', { claim: false });
    const { tallies, found } = compareClaims(TEXT, [SAID, opinion], [SAID, DENIED]);
    expect(found).toEqual([SAID]);
    expect(tallies['det-any']).toEqual({ right: 1, found: 1, gold: 1 });
  });

  it('are precision, recall and F1', () => {
    expect(figuresOf({ right: 1, found: 2, gold: 4 })).toEqual({ precision: 0.5, recall: 0.25, f1: 1 / 3 });
    expect(figuresOf({ right: 0, found: 0, gold: 0 })).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(figuresOf({ right: 0, found: 0, gold: 1 })).toEqual({ precision: 0, recall: 0, f1: 0 });
  });

  it('are summed over texts', () => {
    const one = compareClaims(TEXT, [SAID, DENIED], [SAID]);
    expect(sumTallies([one, one]).det).toEqual({ right: 2, found: 2, gold: 4 });
  });
});

/** Another implementation of the same metrics, beside the repository. */
const OTHER = new URL('../../../../shared/tools/evaluate.mjs', import.meta.url);

describe('another implementation', () => {
  it('counts the same, whatever the texts and spans', async ({ skip }) => {
    if (!existsSync(OTHER)) {
      console.log('The figures are not compared with another implementation: it does not lie beside the repository.');
      skip('the other implementation is not beside the repository');
    }
    const { evaluate } = await import(OTHER.href);
    const words = fc.array(fc.constantFrom('said', 'Orvel’s', 'ferry', '“', ',', '3.5', '€40', ':', 'x-y', '—'), {
      minLength: 4,
      maxLength: 30,
    });
    const article = words.chain((list) => {
      const text = list.join(' ');
      const grid = gridOf(text);
      const span = fc.tuple(fc.nat(grid.start.length - 1), fc.nat(8)).map(([from, length]): Span => {
        const last = Math.min(grid.end.length - 1, from + length);
        return [grid.start[from] ?? 0, grid.end[last] ?? 0];
      });
      const claims = fc.array(
        fc.record({
          id: fc.constant('1'),
          source: fc.array(span, { maxLength: 1 }),
          cue: fc.array(span, { minLength: 1, maxLength: 1 }),
          content: fc.array(span, { minLength: 1, maxLength: 3 }),
          claim: fc.boolean(),
        }),
        { maxLength: 6 },
      );
      return fc.tuple(fc.constant(text), claims, claims);
    });
    fc.assert(
      fc.property(article, ([text, gold, found]) => {
        const row = (attributions: unknown) => [{ id: 'a', lang: 'en', text, attributions }];
        const theirs = evaluate(row(gold), row(found), { scope: 'claim' }).metrics;
        const { tallies } = compareClaims(text, gold, found);
        for (const measure of MEASURES) {
          const { precision, recall } = figuresOf(tallies[measure]);
          expect([precision, recall]).toEqual([theirs[measure].p, theirs[measure].r]);
        }
      }),
      { numRuns: 500 },
    );
  });
});
