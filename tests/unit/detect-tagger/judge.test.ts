import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../../lib/detect/find.ts';
import { EVIDENCE_SIZE, type Evidence, probabilityOf } from '../../../lib/detect/tagger/evidence.ts';
import { gather, judge } from '../../../lib/detect/tagger/judge.ts';
import { evidenceOf, tagged, textOf } from './tagging.ts';

function gathered(marked: string) {
  const { reading, tagging } = tagged(marked);
  return { reading, all: gather(reading, tagging, findCandidates(reading)) };
}

const sure = (evidence: Evidence | undefined): number => evidence?.values.find((value) => value !== 1) ?? 0;

describe('gather', () => {
  it('takes what both have found once, as the rules have it', () => {
    const { all } = gathered('[s Lind] [c said] [t that the dam would hold].');
    expect(all.map(({ candidate }) => candidate.rule)).toEqual(['that']);
  });

  it('adds what only the tagger has found', () => {
    const { reading, all } = gathered(
      '[s Lind] [c said] [t that the dam would hold]. [s Trask] [c huffed] [t that it leaks].',
    );
    expect(all.map(({ candidate }) => [candidate.rule, textOf(reading, candidate.cue)])).toEqual([
      ['that', 'said'],
      ['model', 'huffed'],
    ]);
  });

  it('weighs the tagger’s opinion of a rule’s candidate', () => {
    const text = 'Lind said that the dam would hold.';
    const agreed = gathered('[s Lind] [c said] [t that the dam would hold].').all[0]?.evidence;
    const doubted = gathered(text).all[0]?.evidence;
    expect(sure(agreed)).toBeGreaterThan(sure(doubted));
    expect(agreed).not.toEqual(doubted);
  });

  it('numbers its evidence within the weights, each piece once', () => {
    for (const marked of [
      'Lind said that the dam would hold.',
      '[s Lind] [c said] [t that the dam] would hold.',
      'Lind [c said that] [t the dam would hold].',
      '“[t The dam will hold],” [c said] [s Lind]. [c Reportedly], [t it leaks].',
      '[s Lind] [c declined to comment]. [t It] [c allegedly] [t leaks].',
    ])
      for (const { evidence } of gathered(marked).all) {
        const { numbers, values } = evidence;
        expect(new Set(numbers).size).toBe(numbers.length);
        expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...numbers)).toBeLessThan(EVIDENCE_SIZE);
        expect(values).toHaveLength(numbers.length);
        for (const value of values) expect(value).toSatisfy(Number.isFinite);
      }
  });
});

describe('judge', () => {
  const sure = gathered('Lind said that [s the dam] [c leaks] [t water into the town].');
  const doubtful = gathered('Lind highlighted [s the dam] [c leaking] [t water into the town].');
  /** What stands when the evidence speaks for the candidates of this rule. */
  const favouring = (rule: string, { reading, all }: typeof sure) => {
    const weights = new Float64Array(EVIDENCE_SIZE);
    for (const { candidate, evidence } of all) {
      for (const number of evidence.numbers) weights[number] = candidate.rule === rule ? 1 : -1;
    }
    return judge(reading, all, weights, 0).map(({ candidate }) => candidate.rule);
  };

  it('lets the likelier of two that share words stand', () => {
    expect(doubtful.all.map(({ candidate }) => candidate.rule)).toEqual(['weak-object', 'model']);
    expect(favouring('weak-object', doubtful)).toEqual(['weak-object']);
    expect(favouring('model', doubtful)).toEqual(['model']);
  });

  it('lets what the rules are sure of stand, whatever the tagger finds within it', () => {
    expect(sure.all.map(({ candidate }) => candidate.rule)).toEqual(['that', 'model']);
    expect(favouring('model', sure)).toEqual(['that']);
  });

  it('drops what is less likely than asked for', () => {
    const weights = new Float64Array(EVIDENCE_SIZE);
    expect(judge(sure.reading, sure.all, weights, 0.4)).toHaveLength(1);
    expect(judge(sure.reading, sure.all, weights, 0.6)).toEqual([]);
  });

  it('gives confidences from 0 to 1 in the order of the cues', () => {
    const two = gathered('[s Trask] [c huffed] [t that it leaks]. [s Lind] [c said] [t that the dam would hold].');
    const judged = judge(two.reading, two.all, new Float64Array(EVIDENCE_SIZE).fill(0.1), 0);
    expect(judged.map(({ candidate }) => textOf(two.reading, candidate.cue))).toEqual(['huffed', 'said']);
    for (const { confidence } of judged) {
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThan(1);
    }
  });
});

describe('probabilityOf', () => {
  it.each([
    [[], 0.5, 'no evidence, no opinion'],
    [[[0, 1]], 1 / (1 + Math.exp(-2)), 'the logistic of the sum'],
    [
      [
        [0, 1],
        [1, 2],
      ],
      0.5,
      'evidence may cancel out',
    ],
    [[[9, 1]], 0.5, 'evidence without a weight says nothing'],
  ] as [[number, number][], number, string][])('%j is %d: %s', (pieces, wanted) => {
    expect(probabilityOf(evidenceOf(pieces), Float64Array.of(2, -1))).toBeCloseTo(wanted, 9);
  });
});
