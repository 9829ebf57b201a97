import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACT_FEATURES, type ActQuestion, actFeatures, judgeActs } from '../../../lib/detect/acts/index.ts';
import { findCandidates } from '../../../lib/detect/find.ts';
import { detect } from '../../../lib/detect/index.ts';
import { loadModel } from '../../../lib/detect/model.ts';
import { Topics } from '../../../lib/disputes/overlap.ts';
import { read } from '../../../lib/text/reading.ts';
import { ACT_CASES } from '../../cases/detect/acts.ts';
import { expectGrowth } from '../growth.ts';

const model = loadModel(new Uint8Array(readFileSync(new URL('../../../lib/detect/weights.bin', import.meta.url))));

function questionsOf(text: string) {
  const reading = read(text);
  const questions = findCandidates(reading).map(
    (candidate, index): ActQuestion => ({
      candidate,
      key: index % 3 === 0 ? null : `source ${index % 3}`,
      isAsked: true,
    }),
  );
  return { reading, questions };
}

function featuresOf(text: string) {
  const { reading, questions } = questionsOf(text);
  return actFeatures(reading, new Topics(reading), questions, true);
}

/** The values of a claim by name. */
function shown(text: string, claim = 0): Record<string, number> {
  const features = featuresOf(text)[claim];
  if (!features) throw new Error(`no claim ${claim} in ${text}`);
  return Object.fromEntries(features.names?.map((name, at) => [name, features.values[at] ?? -1]) ?? []);
}

const anyText = fc
  .array(
    fc.constantFrom(
      ...['Mayor', 'said', 'denied', 'that', '“', '”', ',', 'no', 'never', '12', '.', '\n', 'She', 'accused', 'of'],
    ),
    { maxLength: 60 },
  )
  .map((list) => list.join(' '));

describe('the features of a claim', () => {
  it('are as many as the trees were made for, each with a name of its own', () => {
    const [features] = featuresOf('The mayor said the ferry was late.');
    expect(features?.count).toBe(ACT_FEATURES);
    expect(features?.names).toHaveLength(ACT_FEATURES);
    expect(new Set(features?.names).size).toBe(ACT_FEATURES);
  });

  it('come in the same order, whatever the text, and with the same values whether named or not', () => {
    const names = featuresOf('The mayor said no.')[0]?.names;
    fc.assert(
      fc.property(anyText, (text) => {
        const { reading, questions } = questionsOf(text);
        const plain = actFeatures(reading, new Topics(reading), questions);
        for (const [index, features] of featuresOf(text).entries()) {
          expect(features.names).toEqual(names);
          expect(plain[index]?.values).toEqual(features.values);
          expect(plain[index]?.count).toBe(ACT_FEATURES);
        }
      }),
    );
  });

  it.each([
    ['The mayor said the ferry was late.', 'class say', 1, 'the class of the cue'],
    ['The mayor said the ferry was late.', 'class deny', 0, 'and no other'],
    ['The mayor said the ferry was late.', 'words', 4, 'words of the content'],
    ['The mayor said the ferry was late.', 'opens with the', 1, 'its first word'],
    ['The mayor said that the ferry was late.', 'opens with the', 1, 'behind "that"'],
    ['The mayor said it was never, never late.', 'content never', 2, 'each word counts'],
    ['The mayor said it was never, never late.', 'first negation', 2, 'words in front of it'],
    ['The mayor said the ferry was late.', 'first negation', 255, 'none is the largest'],
    ['The mayor said the ferry would and would sail.', 'has would', 1, 'a telling word counts once'],
    ['The mayor said 12 ferries were late.', 'opens with a number', 1, 'a number in front'],
    ['The mayor said traffic rose by 12 percent.', 'units', 1, 'a unit'],
    ['The mayor said the ferry was late.', 'source words', 2, 'words of the source'],
    ['She said the ferry was late.', 'pronoun', 1, 'a pronoun as source'],
    ['The survey figures said the ferry was late.', 'source data', 2, 'words of data'],
    ['The mayor confirmed that it was late.', 'cue confirm', 1, 'words of the cue by what they tell'],
    ['The mayor declined to say whether it was late.', 'cue refuse', 1, 'several of them'],
    ['The mayor said the ferry was late.', 'cue refuse', 0, 'and no others'],
    ['The mayor said the ferry was late.', 'cue words', 1, 'words of the cue'],
    ['The mayor said the story was a fable.', 'content dismissive', 2, 'what disbelievers call it'],
    ['“The ferry was late,” the mayor said.', 'opens quoted', 1, 'in quotation marks'],
    ['The mayor said the ferry was late.', 'last ago', 40, 'nothing before it'],
  ])('%s: %s is %d (%s)', (text, name, value) => {
    expect(shown(text)[name]).toBe(value);
  });

  it.each([
    ['last denial', 1, 'what was done last'],
    ['last ago', 1, 'how many sentences ago'],
    ['denials so far', 1, 'how often'],
    ['denial before', 1, 'a word of denial in the sentence before'],
    ['claims so far', 1, 'claims before it'],
    ['headline', 0, 'not in the first paragraph'],
    ['opens a paragraph', 1, 'the first sentence of its own'],
  ])('tell of the claim before: %s is %d (%s)', (name, value) => {
    expect(shown('The union denied that the ferry was late.\nThe mayor said the ferry sank.', 1)[name]).toBe(value);
  });

  it('count no further than 255', () => {
    const source = 'data '.repeat(300);
    const reading = read(`${source}said it was late.`);
    const [features] = actFeatures(
      reading,
      new Topics(reading),
      questionsOf('Lind said it was late.').questions.map((one) => ({
        ...one,
        candidate: { ...one.candidate, source: { from: 0, to: 300 } },
      })),
      true,
    );
    expect(features?.values[features.names?.indexOf('source data') ?? -1]).toBe(255);
  });
});

describe('judging', () => {
  it('answers only for what is asked, and the same whether or not the others are', () => {
    fc.assert(
      fc.property(anyText, fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }), (text, asked) => {
        const { reading, questions } = questionsOf(text);
        const all = judgeActs(reading, new Topics(reading), questions, model.acts);
        const some = judgeActs(
          reading,
          new Topics(reading),
          questions.map((one, index) => ({ ...one, isAsked: asked[index] === true })),
          model.acts,
        );
        expect(all).not.toContain(null);
        expect(some).toEqual(all.map((answer, index) => (asked[index] ? answer : null)));
      }),
    );
  });
});

describe('the act', () => {
  it.each(ACT_CASES)('$act: $text ($why)', ({ text, cue, act, actBy }) => {
    const found = detect(text, { mode: 'complete', model }).find(
      (one) => text.slice(...(one.cue[0] ?? [0, 0])) === cue,
    );
    expect(found?.act).toBe(act);
    if (actBy) expect(found?.evidence.actBy).toBe(actBy);
  });

  it('needs time in proportion to the number of claims', { timeout: 60_000 }, async () => {
    const article = 'The mayor said the ferry was late. The union denied that it had been late. ';
    const readingActsOf = (count: number) => () => featuresOf(article.repeat(count));
    await expectGrowth({ small: readingActsOf(50), large: readingActsOf(400), under: 8 * 3 });
  });
});
