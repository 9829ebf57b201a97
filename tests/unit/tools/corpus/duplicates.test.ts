import { describe, expect, it } from 'vitest';
import { checkCorpus } from '../../../../tools/corpus/check.ts';
import { likeShapes, repeatedSentences } from '../../../../tools/corpus/duplicates.ts';
import { createOutsideCheck } from '../../../../tools/corpus/outside.ts';
import { FACETS, parse } from './samples.ts';

const SENTENCE = 'The ferry left the old quay at six with nobody on it.';

describe('repeatedSentences', () => {
  it.each([
    { first: SENTENCE, second: `Head\n\nRain. ${SENTENCE}`, reason: 'to the letter' },
    { first: SENTENCE, second: `“${SENTENCE.toUpperCase()}”`, reason: 'in capitals and quotation marks' },
    {
      first: "It isn't the ferry's first night on the quay.",
      second: 'It isn’t the ferry’s first night on the quay!',
      reason: 'with other apostrophes',
    },
  ])('finds a sentence of two articles: $reason', ({ first, second }) => {
    const problems = repeatedSentences([parse(first, 'a'), parse(second, 'b')]);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain('stands in a.txt:7 too');
  });

  it.each([
    {
      first: 'Neither account could be verified.',
      second: 'Neither account could be verified.',
      reason: 'fewer than eight words',
    },
    { first: SENTENCE, second: SENTENCE.replace('six', 'seven'), reason: 'one word is another' },
    { first: 'Text.', second: `${SENTENCE}\n\n${SENTENCE}`, reason: 'a pull quote of the same article' },
  ])('lets pass: $reason', ({ first, second }) => {
    expect(repeatedSentences([parse(first, 'a'), parse(second, 'b')])).toEqual([]);
  });
});

describe('likeShapes', () => {
  const acts = ['statement', 'denial', 'accusation', 'demand', 'finding', 'promise', 'warning', 'refusal'];
  const article = (name: string, order: readonly string[], words: string) => {
    const paragraphs = order.map((act, index) => {
      const id = index + 1;
      return `${words} [s${id} Sund] [c${id} said] [t${id} so]. {${id} indirect ${act} neutral named}`;
    });
    return parse(paragraphs.join('\n\n'), name);
  };

  it('finds the same scheme with other words', () => {
    const problems = likeShapes([article('a', acts, 'On Monday'), article('b', acts, 'In the wet harbour')]);
    expect(problems.map(({ message }) => message)).toEqual(['built like a.txt: 100 % of the structure']);
  });

  it('lets the same acts pass in another order', () => {
    expect(likeShapes([article('a', acts, 'Then'), article('b', acts.toReversed(), 'Then')])).toEqual([]);
  });
});

describe('createOutsideCheck', () => {
  const check = createOutsideCheck([parse(`Head\n\n${SENTENCE}\n\nShort one.`)]);

  it('finds a sentence whatever stands around it', () => {
    expect(check('page', `<p>Yes: “the ferry left the old quay, at six, with nobody on it” – so`)).toEqual([
      { file: 'wire-quay-1.txt', line: 9, message: expect.stringContaining('stands in page') },
    ]);
  });

  it.each([
    { text: 'The ferry left the old quay at six with nobody aboard.', reason: 'the same beginning' },
    { text: 'The ferry left the old quay at six with nobody on', reason: 'cut short' },
    { text: 'Short one.', reason: 'too short to tell' },
  ])('lets pass: $reason', ({ text }) => {
    expect(check('page', text)).toEqual([]);
  });
});

describe('checkCorpus', () => {
  it('gathers what each article and all together break', () => {
    const broken = parse(`${SENTENCE} [s1 Sund,] [c1 said] [t1 no]. {1 ${FACETS} odd} {2 ${FACETS}}`, 'b');
    const other = parse(`[s1 Sund,] [c1 said] [t1 no]. ${SENTENCE} {1 ${FACETS}}`, 'a');
    const messages = checkCorpus([other, other, broken]).map(({ file, message }) => `${file} ${message}`);
    expect(messages).toEqual([
      expect.stringContaining('a.txt 1 source'),
      expect.stringContaining('a.txt 1 source'),
      expect.stringContaining('b.txt 1: unknown facet "odd"'),
      expect.stringContaining('b.txt 2: facets without a span'),
      expect.stringContaining('a.txt another article has this name'),
      expect.stringContaining('b.txt stands in a.txt:7 too'),
    ]);
  });
});
