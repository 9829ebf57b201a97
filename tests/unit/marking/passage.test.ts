import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passageAround, widened } from '../../../lib/marking/passage.ts';

const TEXT =
  'The lock\nOda Venn said the lock was shut. Nobody, she said, knew why. “It leaks!” a clerk said.\nThe board denied it.';

function around(words: string): string {
  const start = TEXT.indexOf(words);
  return TEXT.slice(...passageAround(TEXT, [start, start + words.length]));
}

describe('the passage around a selection', () => {
  it.each<[reason: string, selected: string, passage: string]>([
    ['is its sentence', 'Nobody', 'Nobody, she said, knew why.'],
    ['or its sentences', 'was shut. Nobody', 'Oda Venn said the lock was shut. Nobody, she said, knew why.'],
    ['a stop within quotation marks ends none that goes on', 'leaks', '“It leaks!” a clerk said.'],
    ['a block ends a sentence', 'lock\nOda', 'The lock\nOda Venn said the lock was shut.'],
    ['the stop itself may be selected', 'knew why.', 'Nobody, she said, knew why.'],
    ['the first word', 'The lock\n', 'The lock'],
    ['the last one', 'denied it.', 'The board denied it.'],
  ])('%s', (_, selected, passage) => {
    expect(around(selected.trimEnd())).toBe(passage);
  });

  it('grows by the sentence before and by the one after', () => {
    const start = TEXT.indexOf('Nobody');
    const passage = passageAround(TEXT, [start, start + 6]);
    expect(TEXT.slice(...widened(TEXT, passage, 'before'))).toBe(
      'Oda Venn said the lock was shut. Nobody, she said, knew why.',
    );
    expect(TEXT.slice(...widened(TEXT, passage, 'after'))).toBe(
      'Nobody, she said, knew why. “It leaks!” a clerk said.',
    );
  });

  it('does not grow beyond the text', () => {
    const all = [0, TEXT.length] as const;
    expect(widened(TEXT, all, 'before')).toEqual(all);
    expect(widened(TEXT, all, 'after')).toEqual(all);
  });

  it('is cut at words where a text has no stops', () => {
    const text = 'lorem '.repeat(2_000);
    const [start, end] = passageAround(text, [6_000, 6_005]);
    expect(end - start).toBeLessThan(2_100);
    expect(text.slice(start, end).trim()).toMatch(/^(lorem ?)+$/);
  });

  it('holds the selection and stays within the text, whatever that is', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'abC.!? \n“”'), minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        const passage = passageAround(text, [start, end]);
        for (const [from, to] of [passage, widened(text, passage, 'before'), widened(text, passage, 'after')]) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(from).toBeLessThanOrEqual(start);
          expect(to).toBeGreaterThanOrEqual(end);
          expect(to).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 500 },
    );
  });
});
