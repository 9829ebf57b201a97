import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../lib/text/tokens.ts';
import { numberWords } from '../../../lib/text/vocabulary.ts';

function numbered(words: readonly string[]) {
  const start = new Int32Array(words.length);
  const end = new Int32Array(words.length);
  let at = 0;
  for (const [index, word] of words.entries()) {
    start[index] = at;
    at += word.length;
    end[index] = at;
  }
  return numberWords(words.join(''), start, end, words.length);
}

/** What a Map gives: numbers in the order in which words first come. */
function byMap(words: readonly string[]) {
  const known = new Map<string, number>();
  const word = words.map((one) => {
    const number = known.get(one) ?? known.size;
    known.set(one, number);
    return number;
  });
  return { word, first: [...known.keys()].map((one) => words.indexOf(one)), size: known.size };
}

const plain = ({ word, first, size }: ReturnType<typeof numbered>) => ({ word: [...word], first: [...first], size });

/** Words of three code units with one and the same hash (FNV-1a): the last unit undoes what the others did, where their upper halves agree. */
function collidingWords(count: number): string[] {
  const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
  const byUpper = new Map<number, number[][]>();
  for (let a = 0x61; a < 0x4000; a += 3)
    for (let b = 0x61; b < 0x600; b++) {
      const state = step(step(0x811c9dc5, a), b);
      if (state >>> 22 !== 0) continue;
      const alike = byUpper.get(state >>> 16) ?? [];
      byUpper.set(state >>> 16, alike);
      alike.push([a, b, (state ^ 0x1234) & 0xffff]);
      if (alike.length === count) return alike.map((codes) => String.fromCharCode(...codes));
    }
  throw new Error(`fewer than ${count} words collide`);
}

describe('the words of a text by number', () => {
  it.each([
    [[], 'nothing'],
    [['ferry'], 'one word'],
    [['ferry', 'late', 'ferry'], 'a word that comes again'],
    [['a', 'aa', 'a', 'aaa', 'aa'], 'words that begin alike'],
    [['', 'a', ''], 'a word without letters'],
  ])('%j (%s)', (words) => {
    expect(plain(numbered(words))).toEqual(byMap(words));
  });

  it('are what a Map would give', () => {
    const word = fc.oneof(fc.string({ maxLength: 3, unit: 'binary' }), fc.constantFrom('ferry', 'late', 'the'));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 200 }), (words) => {
        expect(plain(numbered(words))).toEqual(byMap(words));
      }),
    );
  });

  it('stay right, and linear, for words made to have one hash', () => {
    const colliding = collidingWords(80);
    expect(new Set(colliding).size).toBe(80);
    const twice = [...colliding, ...colliding];
    expect(plain(numbered(twice))).toEqual(byMap(twice));
  });

  it('are the same for a word however it is written', () => {
    const tokens = tokenise("The ferry: THE Ferry’s late, the ferry's late");
    const { vocabulary, words, count } = tokens;
    expect([...vocabulary.word]).toEqual([0, 1, 2, 0, 3, 4, 5, 0, 3, 4]);
    expect(words).toEqual(['the', 'ferry', ':', "ferry's", 'late', ',']);
    for (let i = 0; i < count; i++) expect(tokens.lower(i)).toBe(words[vocabulary.word[i] ?? -1]);
  });
});
