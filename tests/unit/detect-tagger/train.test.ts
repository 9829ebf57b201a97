import { describe, expect, it } from 'vitest';
import type { Span } from '../../../lib/claim/span.ts';
import { bestLabels, stepsOf } from '../../../lib/detect/tagger/chain.ts';
import { EVIDENCE_SIZE, probabilityOf } from '../../../lib/detect/tagger/evidence.ts';
import { LABELS } from '../../../lib/detect/tagger/labels.ts';
import { stretchesOf } from '../../../lib/detect/tagger/stretches.ts';
import { decayOf, scoresOf } from '../../../lib/detect/tagger/table.ts';
import { wordsOf } from '../../../lib/detect/tagger/words.ts';
import { type Range, read } from '../../../lib/text/reading.ts';
import type { CorpusArticle } from '../../../tools/corpus/article.ts';
import { parseArticle } from '../../../tools/corpus/notation.ts';
import { createRandom, shuffled } from '../../../tools/random.ts';
import { trainChain } from '../../../tools/train/chain.ts';
import { FOLDS, foldOf } from '../../../tools/train/folds.ts';
import { exampleOf, labelsOf, rangeOf } from '../../../tools/train/gold.ts';
import { trainEvidence } from '../../../tools/train/logistic.ts';
import { count, type Found, figures, isThere, noCounts } from '../../../tools/train/measure.ts';
import { evidenceOf } from './tagging.ts';

const FRONT = '---\nid: wire-dam-204\nstyle: wire\ndomain: dams\nvariety: en-GB\n---\n';

function articleOf(body: string): CorpusArticle {
  const { article, problems } = parseArticle('wire-dam-204.txt', FRONT + body);
  if (!article) throw new Error(JSON.stringify(problems));
  return article;
}

const DAM = articleOf(
  '[s1 Lind] [c1 said] [t1 that the dam would hold]. {1 indirect statement neutral named}\n\n“[t2 It leaks],” [c2 huffed] [s2 Trask]. {2 direct accusation neutral named}\n',
);

describe('exampleOf', () => {
  it('labels the tokens of the parts', () => {
    const { sequences, reading } = exampleOf(DAM);
    const labels = sequences.flatMap((one) => [...one.labels].map((label) => LABELS[label]));
    expect(labels.slice(0, 5)).toEqual(['B-source', 'B-cue', 'B-content', 'I-content', 'I-content']);
    expect(labels).toHaveLength(reading.tokens.count);
  });

  it('keeps the annotated parts as token ranges', () => {
    const { gold } = exampleOf(DAM);
    expect(gold[0]).toEqual({ source: [{ from: 0, to: 1 }], cue: [{ from: 1, to: 2 }], content: [{ from: 2, to: 7 }] });
  });
});

describe('labelsOf', () => {
  it('lets a cue inside a content win, and begins what is left anew', () => {
    const labels = labelsOf(5, [{ source: [], cue: [{ from: 2, to: 3 }], content: [{ from: 0, to: 5 }] }]);
    expect([...labels].map((label) => LABELS[label])).toEqual([
      'B-content',
      'I-content',
      'B-cue',
      'B-content',
      'I-content',
    ]);
  });
});

describe('rangeOf', () => {
  it.each([
    [[0, 4], { from: 0, to: 1 }, 'a word'],
    [[5, 9], { from: 1, to: 2 }, 'the next'],
    [[0, 15], { from: 0, to: 4 }, 'everything'],
    [[6, 8], { from: 1, to: 2 }, 'a part of a word is the word'],
  ] as [Span, Range, string][])('%j', (span, wanted) => {
    expect(rangeOf(read('Lind said late.'), span)).toEqual(wanted);
  });
});

describe('trainChain', () => {
  const { sequences, reading } = exampleOf(DAM);
  const weights = trainChain(Array.from({ length: 10 }, () => sequences).flat());

  it('learns what it is shown', () => {
    const { table, scale, transitions } = weights;
    const words = wordsOf(reading);
    const found = stretchesOf(reading, words).map((stretch) => {
      const { emissions } = scoresOf(words, stretch, table, decayOf(scale), scale);
      return bestLabels(emissions, stepsOf(transitions), 0);
    });
    expect(found).toEqual(sequences.map(({ labels }) => labels));
  });

  it('gives the same weights every time', () => {
    const again = trainChain(Array.from({ length: 10 }, () => sequences).flat());
    expect(again.scale).toBe(weights.scale);
    expect(Buffer.compare(Buffer.from(again.table.buffer), Buffer.from(weights.table.buffer))).toBe(0);
    expect(again.transitions).toEqual(weights.transitions);
  });
});

describe('trainEvidence', () => {
  it('trusts the evidence that told right from wrong, and no other', () => {
    const cases = Array.from({ length: 200 }, (_, i) => ({
      evidence: evidenceOf([
        [i % 2, 1],
        [2 + (i % 3), 1],
      ]),
      isRight: i % 2 === 0,
    }));
    const weights = trainEvidence(cases);
    expect(weights).toHaveLength(EVIDENCE_SIZE);
    expect(probabilityOf(evidenceOf([[0, 1]]), weights)).toBeGreaterThan(0.8);
    expect(probabilityOf(evidenceOf([[1, 1]]), weights)).toBeLessThan(0.2);
    expect(Math.abs(probabilityOf(evidenceOf([[3, 1]]), weights) - 0.5)).toBeLessThan(0.1);
  });
});

describe('folds', () => {
  it.each([
    ['wire-border-01', -1, 'the rules were written with it in view'],
    ['wire-tariff-1111', -1, 'and with this one'],
    ['wire-tariff-203', 2, 'hand 2'],
    ['agency-coup-204', 2, 'the same hand, the same part'],
    ['metro-raid-323', 3, 'hand 3'],
    ['no-number', -1, 'an article without a number'],
  ])('%s is tested in part %i: %s', (id, wanted) => {
    expect(foldOf(id)).toBe(wanted);
    expect(wanted).toBeLessThan(FOLDS);
  });
});

describe('measure', () => {
  const { reading, gold } = exampleOf(DAM);
  const lind = { source: { from: 0, to: 1 }, cue: { from: 1, to: 2 }, content: [{ from: 2, to: 7 }] };

  it.each([
    [lind, [1, 1, 1], 'all parts right'],
    [{ ...lind, source: null }, [1, 1, 0], 'the source missed'],
    [{ ...lind, content: [{ from: 2, to: 4 }] }, [1, 0, 0], 'less than half of the content'],
    [{ ...lind, cue: { from: 0, to: 1 } }, [0, 0, 0], 'another cue'],
  ] as [Found, number[], string][])('%j counts %j: %s', (found, wanted) => {
    const counts = noCounts();
    count(counts, reading, [found], gold);
    expect([counts.detAny, counts.det, counts.relOverlap]).toEqual(wanted);
    expect([counts.found, counts.gold]).toEqual([1, 2]);
  });

  it('matches an annotated attribution once', () => {
    const counts = noCounts();
    count(counts, reading, [lind, lind], gold);
    expect(counts.detAny).toBe(1);
    expect(isThere(lind, gold[0] ?? { source: [], cue: [], content: [] })).toBe(true);
  });

  it('prints precision, recall and F1', () => {
    expect(figures({ ...noCounts(), found: 4, gold: 2 }, 1)).toBe('25.0 / 50.0 / 33.3');
    expect(figures(noCounts(), 0)).toBe('0.0 / 0.0 / 0.0');
  });
});

describe('random', () => {
  it('gives the same numbers for the same seed, all in [0, 1)', () => {
    const numbers = Array.from({ length: 1000 }, createRandom(7));
    expect(Array.from({ length: 1000 }, createRandom(7))).toEqual(numbers);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
  });

  it('shuffles without loss and leaves the list alone', () => {
    const items = [1, 2, 3, 4, 5, 6, 7, 8];
    const mixed = shuffled(items, createRandom(3));
    expect(mixed).not.toEqual(items);
    expect([...mixed].sort()).toEqual(items);
    expect(items).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });
});
