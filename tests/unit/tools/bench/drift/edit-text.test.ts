import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../../../../lib/claim/span.ts';
import { type EditPlan, editText } from '../../../../../tools/bench/page/drift/edit-text.ts';
import { createRandom } from '../../../../../tools/random.ts';

const TEXT = 'Orr saw Venn.\nThe lock shut.\n';
const HALF: EditPlan = { name: 'half', words: 0.5, paragraphs: 0.5 };

/** What is drawn for a paragraph… */
const STAYS = [0.9];
const GOES = [0.1];
/**
 * …and for a word of one that stays. A word of the text is put in its place, or after it: its last one, its first one.
 */
const KEPT = [0.9];
const REPLACED = [0.1, 0.1, 0.99];
const LEFT_OUT = [0.1, 0.6];
const PUT_AFTER = [0.1, 0.8, 0];

const FIRST = [STAYS, KEPT, KEPT, KEPT];
const SECOND = [STAYS, KEPT, KEPT, KEPT];

/** Draws these numbers, and no more than these. */
function drawing(draws: readonly (readonly number[])[]): () => number {
  const left = draws.flat();
  return () => {
    const drawn = left.shift();
    if (drawn === undefined) throw new RangeError('more is drawn than was thought');
    return drawn;
  };
}

const WITH_REPLACED = [STAYS, KEPT, REPLACED, KEPT, ...SECOND];
const WITHOUT_WORD = [STAYS, KEPT, LEFT_OUT, KEPT, ...SECOND];
const WITH_PUT_IN = [STAYS, KEPT, PUT_AFTER, KEPT, ...SECOND];
const WITHOUT_FIRST = [GOES, ...SECOND];
const WITHOUT_SECOND = [...FIRST, GOES];

describe('a text that is edited', () => {
  it.each([
    [[...FIRST, ...SECOND], TEXT, 'where nothing is drawn, nothing changes'],
    [WITH_REPLACED, 'Orr shut Venn.\nThe lock shut.\n', 'a word replaced'],
    [WITHOUT_WORD, 'Orr  Venn.\nThe lock shut.\n', 'a word left out; the spaces stay'],
    [WITH_PUT_IN, 'Orr saw Orr Venn.\nThe lock shut.\n', 'a word put in'],
    [WITHOUT_FIRST, 'The lock shut.\n', 'a paragraph gone with its line break'],
    [[GOES, GOES], '', 'all of them'],
  ])('by %j: %j, %s', (draws, wanted) => {
    expect(editText(TEXT, HALF, drawing(draws)).text).toBe(wanted);
  });

  it.each<[string, number[][], string | null, Span | null, string]>([
    ['saw', [...FIRST, ...SECOND], 'saw', [4, 7], 'a word that is kept'],
    ['r sa', [...FIRST, ...SECOND], 'Orr saw', [0, 7], 'of what is edited by words, only whole ones are told'],
    ['saw', WITH_REPLACED, 'shut', [4, 8], 'what was put in its place stands for it'],
    ['Orr saw Venn', WITH_REPLACED, 'Orr shut Venn', [0, 13], 'and within a longer place'],
    ['Venn', WITH_REPLACED, 'Venn', [9, 13], 'what comes after it moves'],
    ['saw', WITHOUT_WORD, null, null, 'a word left out stands nowhere'],
    ['saw Venn', WITHOUT_WORD, ' Venn', [4, 9], 'and the rest of a longer place does'],
    ['saw', WITH_PUT_IN, 'saw Orr', [4, 11], 'a word put in belongs to the one before it'],
    ['lock', WITH_PUT_IN, 'lock', [22, 26], 'which moves other paragraphs'],
    ['Venn', WITHOUT_FIRST, null, null, 'its paragraph is gone'],
    ['lock', WITHOUT_FIRST, 'lock', [4, 8], 'the paragraph before is gone'],
    ['Venn.\nThe', WITHOUT_FIRST, 'The', [0, 3], 'one of its two paragraphs is gone'],
    ['Venn.\nThe', WITHOUT_SECOND, 'Venn.\n', [8, 14], 'or the other'],
    ['Orr', WITHOUT_SECOND, 'Orr', [0, 3], 'the paragraph after is gone'],
  ])('has what stood at %j, by %j, at %j %j: %s', (words, draws, wanted, place) => {
    const start = TEXT.indexOf(words);
    const edited = editText(TEXT, HALF, drawing(draws));
    const moved = edited.moved([start, start + words.length]);
    expect(moved).toEqual(place);
    expect(moved && edited.text.slice(...moved)).toBe(wanted);
  });
});

const anyWord = fc.constantFrom('lock', 'Orr', 'é', 'a');
const anyMark = fc.constantFrom(' ', '. ', ', “', '\n', '.\n\n', ' 5 ', '😀');
/** Words and what is between them, in turn. */
const anyTokens = fc.array(fc.tuple(anyWord, anyMark), { minLength: 1, maxLength: 40 }).map((pairs) => pairs.flat());
const anySeed = fc.integer({ min: 1, max: 1e9 });

/** Where some of the tokens stand together. */
function placeOf(tokens: readonly string[], a: number, b: number): Span {
  const [from, to] = [a % tokens.length, b % tokens.length].sort((x, y) => x - y) as [number, number];
  const start = tokens.slice(0, from).join('').length;
  return [start, start + tokens.slice(from, to + 1).join('').length];
}

describe('whatever the text', () => {
  it('one that is not edited is mapped to itself', () => {
    const plan: EditPlan = { name: 'unchanged', words: 0, paragraphs: 0 };
    fc.assert(
      fc.property(anyTokens, anySeed, fc.nat(), fc.nat(), (tokens, seed, a, b) => {
        const text = tokens.join('');
        const edited = editText(text, plan, createRandom(seed));
        expect(edited.text).toBe(text);
        const place = placeOf(tokens, a, b);
        expect(edited.moved(place)).toEqual(place);
      }),
    );
  });

  it('of one that loses paragraphs alone, what is left reads as it did', () => {
    const plan: EditPlan = { name: 'paragraphs', words: 0, paragraphs: 0.4 };
    fc.assert(
      fc.property(anyTokens, anySeed, fc.nat(), (tokens, seed, a) => {
        const text = tokens.join('');
        const edited = editText(text, plan, createRandom(seed));
        const word = placeOf(tokens, a - (a % 2), a - (a % 2));
        const moved = edited.moved(word);
        if (moved) expect(edited.text.slice(...moved)).toBe(text.slice(...word));
        else expect(edited.text.length).toBeLessThan(text.length);
      }),
    );
  });

  it('one that loses every paragraph has no place left', () => {
    const plan: EditPlan = { name: 'all gone', words: 0, paragraphs: 1 };
    fc.assert(
      fc.property(anyTokens, anySeed, fc.nat(), fc.nat(), (tokens, seed, a, b) => {
        expect(editText(tokens.join(''), plan, createRandom(seed)).moved(placeOf(tokens, a, b))).toBeNull();
      }),
    );
  });
});
