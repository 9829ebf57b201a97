import { describe, expect, it } from 'vitest';
import { detect } from '../../../../lib/detect/index.ts';
import { findDisputes } from '../../../../lib/disputes/index.ts';
import { FITTED } from '../../../../lib/disputes/weights.ts';
import { read } from '../../../../lib/text/reading.ts';
import { cueLemma } from '../../../../tools/train/cue-lemma.ts';
import { disputeCases } from '../../../../tools/train/dispute-cases.ts';
import {
  annotatedExample,
  type DisputeExample,
  detectedExample,
  isDenied,
  isRightAnswer,
  placesOf,
} from '../../../../tools/train/dispute-examples.ts';
import { articleOf, OIL } from './articles.ts';

const wordsOf = ({ text }: { text: string }, spans: readonly (readonly [number, number])[] = []) =>
  spans.map(([start, end]) => text.slice(start, end));

describe('placesOf', () => {
  it.each([
    [OIL, ['Orvel of dumping oil'], 'the content of the claim that is denied'],
    [
      'Orvel was [d1 charged with theft]. [s1 He] [c1 denied] [t1 it]. {1 indirect denial neutral named denies=d1}',
      ['charged with theft'],
      'marked words of the writer’s',
    ],
    ['[s1 Orvel] [c1 denied] [t1 any fault]. {1 indirect denial neutral named}', [], 'nothing that the article holds'],
  ])('in %j: %j, %s', (body, wanted) => {
    const article = articleOf(body);
    expect(wordsOf(article, placesOf(article).at(-1))).toEqual(wanted);
  });
});

describe('annotatedExample', () => {
  const example = annotatedExample(articleOf(OIL));

  it('has the annotated claims, with the lemma of their cues', () => {
    expect(example.claims.map(({ id, act, lemma }) => [id, act, lemma])).toEqual([
      ['1', 'accusation', 'accuse'],
      ['2', 'statement', 'say'],
      ['3', 'denial', 'deny'],
    ]);
    expect(example.claims.map(({ sentence }) => sentence)).toEqual([0, 1, 2]);
  });

  it('finds out who the sources are', () => {
    const named = OIL.replace('[s1 Lind]', '[s1 Ada Lind]').replace('[s2 Trask]', '[s2 Ms Lind]');
    const [first, second] = annotatedExample(articleOf(named)).claims;
    expect(first?.entityKey).toBeTypeOf('string');
    expect(second?.entityKey).toBe(first?.entityKey);
    expect(new Set(example.claims.map(({ entityKey }) => entityKey)).size).toBe(3);
  });

  it('knows what is denied', () => {
    expect(example.denied.map((places) => wordsOf(example.reading, places))).toEqual([
      [],
      [],
      ['Orvel of dumping oil'],
    ]);
    expect(example.annotated).toBe(1);
  });

  it('puts the claims in the order of their cues, and what they deny with them', () => {
    const article = articleOf(OIL);
    const turned = annotatedExample({ ...article, attributions: article.attributions.toReversed() });
    expect(turned.claims).toEqual(example.claims);
    expect(turned.denied).toEqual(example.denied);
  });
});

describe('detectedExample', () => {
  const article = articleOf(OIL);
  const found = detect(article.text, { mode: 'complete' });
  const example = detectedExample(article, found);

  it('takes what is denied from the annotation', () => {
    expect(example.claims).toHaveLength(3);
    expect(example.denied.map((places) => places.length)).toEqual([0, 0, 1]);
  });

  it('draws the links that the detector draws', () => {
    const links = findDisputes(example.reading, example.topics, example.claims);
    expect(links).toEqual(found.map(({ dispute }) => dispute));
    expect(links[2]).toMatchObject({ kind: 'anaphor', claim: '1' });
  });

  it('counts denials that were not found, and gives none to a claim that is not annotated', () => {
    const none = detectedExample(article, []);
    expect([none.claims.length, none.annotated]).toEqual([0, 1]);
    const plain = detectedExample({ ...article, attributions: article.attributions.slice(0, 2) }, found);
    expect(plain.denied.every((places) => places.length === 0)).toBe(true);
  });
});

describe('a right answer', () => {
  const example: DisputeExample = annotatedExample(articleOf(OIL));

  it.each([
    [2, 0, true, 'the claim that is denied'],
    [2, 1, false, 'another claim'],
    [2, 2, false, 'the denial itself'],
    [0, 2, false, 'what denies nothing'],
    [2, 9, false, 'no claim'],
  ])('claim %i is about claim %i: %s (%s)', (index, target, wanted) => {
    expect(isRightAnswer(example, index, target)).toBe(wanted);
  });

  it('is in words that overlap', () => {
    expect(isDenied(example, 2, [0, 20])).toBe(true);
    expect(isDenied(example, 2, [0, 4])).toBe(false);
  });
});

describe('disputeCases', () => {
  it('makes a case of each denial, with the claims it may be about and the right ones', () => {
    const cases = disputeCases(annotatedExample(articleOf(OIL)), null);
    expect(cases.map(({ question, right }) => [question.options.map(({ claim }) => claim), right])).toEqual([
      [[1, 0], [0]],
    ]);
    expect(cases[0]?.denied.isTakenUp).toBe(true);
  });

  it('tells what was denied before: as annotated, or as weights link it', () => {
    const twice = annotatedExample(
      articleOf(`${OIL} [s4 It] [c4 denied] [t4 any leak]. {4 indirect denial neutral named denies=1}`),
    );
    const again = (which: 'annotated' | 'none') => {
      const [, second] = disputeCases(
        twice,
        which === 'annotated' ? null : { weights: FITTED, least: { told: 1, takenUp: 1 } },
      );
      return second?.question.options.find(({ claim }) => claim === 0)?.evidence.deniedAgain;
    };
    expect([again('annotated'), again('none')]).toEqual([1, 0]);
  });
});

describe('cueLemma', () => {
  it.each([
    ['flatly denied', 'deny', 'a verb, whatever stands before it'],
    ['has ruled out', 'rule out', 'with its particle, without its auxiliary'],
    ['was accused of', 'accuse', 'in the passive'],
    ['in a statement', 'statement', 'a noun'],
    ['for her part', '', 'no word of the lexicon'],
  ])('%s: %s (%s)', (cue, wanted) => {
    const reading = read(cue);
    expect(cueLemma(reading, { from: 0, to: reading.tokens.count })).toBe(wanted);
  });
});
