import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignWords } from '../../../lib/anchor/align-words.ts';
import { claimTemplate } from '../../../lib/anchor/claim-template.ts';
import { findPlaces } from '../../../lib/anchor/find-places.ts';
import { anchor, describe as describeSpans, diffWords, indexText, sentenceAround } from '../../../lib/anchor/index.ts';
import { templateWords } from '../../../lib/anchor/template-words.ts';
import { Vocabulary } from '../../../lib/anchor/vocabulary.ts';
import { readWords } from '../../../lib/anchor/word-stream.ts';
import { isPlaced } from '../../../lib/claim/selector.ts';
import type { ClaimSpans } from '../../../lib/claim/span.ts';

const NAMES = ['Kestria', 'Morvia', 'Orvalia', 'Oda Venn', 'Ivo Brask'];
const WORDS = [
  'lock',
  'bridge',
  'dry',
  'shut',
  'not',
  'never',
  'two',
  'twelve',
  'was',
  'had',
  'fired',
  'at',
  'the',
  'a',
  'few',
];
const word = fc.constantFrom(...WORDS);
const phrase = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const other = fc.oneof(
  phrase.map((words) => `Then ${words}.`),
  fc.tuple(fc.constantFrom(...NAMES), phrase).map(([name, words]) => `${name} said ${words}.`),
);

interface Article {
  readonly text: string;
  readonly spans: ClaimSpans;
}

/** An article in which one sentence is the claim. */
const article: fc.Arbitrary<Article> = fc
  .tuple(fc.array(other, { maxLength: 4 }), fc.constantFrom(...NAMES), phrase, fc.array(other, { maxLength: 4 }))
  .map(([before, name, content, after]) => {
    const start = before.join(' ').length + Number(before.length > 0);
    const text = [...before, `${name} said ${content}.`, ...after].join(' ');
    const cue = start + name.length + 1;
    const spans: ClaimSpans = {
      source: [[start, start + name.length]],
      cue: [[cue, cue + 4]],
      content: [[cue + 5, cue + 5 + content.length]],
    };
    return { text, spans };
  });

const edit = fc.record({
  at: fc.nat(99),
  kind: fc.constantFrom('put in', 'taken out', 'replaced', 'swapped with the next one', 'a comma', 'a stop'),
  word: fc.oneof(word, fc.constantFrom('Kestria', 'Morvia', 'denied', 'said', 'nobody', '“dry”', '5')),
});

function edited(text: string, edits: readonly { at: number; kind: string; word: string }[]): string {
  const words = text.split(' ');
  for (const { at, kind, word } of edits) {
    const i = at % words.length;
    const here = words[i] ?? '';
    const next = words[i + 1] ?? '';
    if (kind === 'put in') words.splice(i, 0, word);
    else if (kind === 'taken out') words.splice(i, 1);
    else if (kind === 'replaced') words[i] = word;
    else if (kind === 'swapped with the next one') words.splice(i, 2, next, here);
    else words[i] = here.replace(/[.,]?$/, kind === 'a comma' ? ',' : '.');
  }
  return words.filter((one) => one !== '').join(' ');
}

/**
 * What a reader of English compares: all words but articles and "that", quotation marks, and the amounts an article
 * turns round.
 */
function comparedWords(sentence: string): string[] {
  const words = sentence.toLowerCase().match(/[\p{L}\p{N}]+|[“”]/gu) ?? [];
  return words
    .map((one, i) => (one === 'few' && ['a', 'the'].includes(words[i - 1] ?? '') ? 'a few' : one))
    .filter((one) => !['a', 'the', 'that'].includes(one));
}

describe('a claim whose article was edited word by word', () => {
  it('is placed silently only where its whole sentence says the same', () => {
    let placed = 0;
    fc.assert(
      fc.property(article, fc.array(edit, { minLength: 1, maxLength: 4 }), ({ text, spans }, edits) => {
        const now = edited(text, edits);
        const anchored = anchor(indexText(now, 'en'), { selectors: describeSpans(text, spans), antecedent: null });
        if (!isPlaced(anchored.outcome)) return;
        placed += 1;
        expect(comparedWords(sentenceAround(now, anchored.spans))).toEqual(comparedWords(sentenceAround(text, spans)));
        for (const part of ['source', 'cue', 'content'] as const) {
          const wordsOf = (whole: string, list: ClaimSpans['cue']) =>
            list.map((span) => comparedWords(whole.slice(...span)));
          const [then, there] = [wordsOf(text, spans[part]), wordsOf(now, anchored.spans[part])];
          expect(there.map((words) => words.join(' ').replaceAll('a few', 'few'))).toEqual(
            then.map((words) => words.join(' ').replaceAll('a few', 'few')),
          );
        }
      }),
      { numRuns: 1_500 },
    );
    expect(placed).toBeGreaterThan(200);
  });

  it('is found, or said to be changed, wherever its own sentence was left alone', () => {
    fc.assert(
      fc.property(article, fc.array(other, { maxLength: 3 }), ({ text, spans }, above) => {
        const now = [...above, text].join(' ');
        const { outcome, doubt } = anchor(indexText(now, 'en'), {
          selectors: describeSpans(text, spans),
          antecedent: null,
        });
        expect(outcome).not.toBe('gone');
        // With its sentence whole, only a twin of it can make it doubtful.
        if (outcome === 'changed') expect(doubt).toBe('place');
      }),
      { numRuns: 500 },
    );
  });
});

describe('looking for all places of a claim', () => {
  it('finds those that a search word by word finds', () => {
    let several = 0;
    fc.assert(
      fc.property(article, fc.array(other, { maxLength: 5 }), fc.nat(2), ({ text, spans }, more, copies) => {
        const start = spans.source[0]?.[0] ?? 0;
        const sentence = text.slice(start, (spans.content[0]?.[1] ?? 0) + 1);
        const now = [...more, ...Array<string>(copies).fill(sentence), ...more.slice(1)].join(' ');
        const { words } = indexText(now, 'en');
        const template = claimTemplate(describeSpans(text, spans));
        const claim = template && templateWords(words, template);
        expect(claim).not.toBeNull();
        if (!claim) return;
        const { from, to } = claim.required;
        const sought = claim.stream.ids.subarray(from, to).join(' ');
        const naive: number[] = [];
        for (let at = 0; at + to - from <= words.stream.length; at++) {
          if (words.stream.ids.subarray(at, at + to - from).join(' ') === sought) naive.push(at);
        }
        if (naive.length > 1) several += 1;
        expect(findPlaces(words, claim).map(({ at }) => at)).toEqual(naive);
      }),
      { numRuns: 500 },
    );
    expect(several).toBeGreaterThan(20);
  });
});

/** Any string at all: lone surrogates, NUL, marks, signs. */
const unit = fc.oneof(
  fc.constantFrom(
    'a',
    'A',
    'few',
    ' ',
    '.',
    '…',
    '\n',
    '“',
    '”',
    '’',
    "'",
    '-',
    '−',
    '5',
    ',',
    '²',
    '%',
    '$',
    'é',
    '\u0301',
    '\0',
  ),
  fc.constantFrom('\ud83d', '\ude00', '😀', '\u00ad', '語', '𠮷', '한', 'ﷺ', '։', '\u2028', '« ', ' »'),
  fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
);
const anyString = fc.array(unit, { maxLength: 120 }).map((units) => units.join(''));

describe('the words of any string', () => {
  it('stand in order, within its bounds, and overlap nowhere', () => {
    fc.assert(
      fc.property(anyString, fc.boolean(), fc.boolean(), (text, opens, closes) => {
        const vocabulary = new Vocabulary('en');
        const idOf = (word: string, before: string) => vocabulary.add(word, before);
        const { ids, starts, ends, length } = readWords(text, idOf, { opens, closes });
        expect([ids.length, starts.length, ends.length]).toEqual([length, length, length]);
        let last = 0;
        for (let i = 0; i < length; i++) {
          const [start, end] = [starts[i] ?? -1, ends[i] ?? -1];
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(ids[i]).toBeGreaterThanOrEqual(0);
          last = end;
        }
      }),
      { numRuns: 1_500 },
    );
  });

  it('are known again by the vocabulary they were added to', () => {
    fc.assert(
      fc.property(anyString, (text) => {
        const vocabulary = new Vocabulary('en');
        const borders = { opens: true, closes: true };
        const added = readWords(text, (word, before) => vocabulary.add(word, before), borders);
        expect(readWords(text, (word, before) => vocabulary.find(word, before), borders)).toEqual(added);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the difference between two passages', () => {
  const passage = fc.oneof(
    fc.array(fc.oneof(word, fc.constantFrom('lock,', '“dry”')), { maxLength: 12 }).map((words) => words.join(' ')),
    anyString,
  );
  const joined = (pieces: ReturnType<typeof diffWords>, ...kinds: string[]) =>
    pieces
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ text }) => text)
      .join('');

  it('holds the old one, but for its spaces, and the new one', () => {
    fc.assert(
      fc.property(passage, passage, (before, after) => {
        const pieces = diffWords(before, after);
        const plain = (text: string) => text.replace(/\s+/g, '');
        expect(plain(joined(pieces, 'same', 'gone'))).toBe(plain(before));
        expect(joined(pieces, 'same', 'new')).toBe(after);
        expect(pieces.every(({ text }) => text !== '')).toBe(true);
      }),
      { numRuns: 1_500 },
    );
  });

  it('is none between a passage and itself', () => {
    fc.assert(
      fc.property(passage, (text) => {
        expect(diffWords(text, text)).toEqual(text === '' ? [] : [{ kind: 'same', text }]);
      }),
    );
  });

  it('gives neighbours of one kind as one piece', () => {
    fc.assert(
      fc.property(passage, passage, (before, after) => {
        const kinds = diffWords(before, after).map(({ kind }) => kind);
        expect(kinds.every((kind, i) => kind !== kinds[i + 1])).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('aligning words', () => {
  const ids = (min: number) =>
    fc.array(fc.integer({ min, max: 8 }), { maxLength: 30 }).map((list) => Int32Array.from(list));

  it('keeps their order, and stays within the window', () => {
    fc.assert(
      fc.property(ids(-1), ids(0), (claim, window) => {
        const counterparts = alignWords(claim, window, new Float64Array(claim.length).fill(1));
        expect(counterparts).toHaveLength(claim.length);
        let last = -1;
        for (const there of counterparts) {
          if (there < 0) continue;
          expect(there).toBeGreaterThan(last);
          expect(there).toBeLessThan(window.length);
          last = there;
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('finds a claim that stands in the window word by word', () => {
    fc.assert(
      fc.property(ids(0), ids(0), ids(0), (before, claim, after) => {
        const window = Int32Array.from([...before, ...claim, ...after]);
        const counterparts = alignWords(claim, window, new Float64Array(claim.length).fill(1));
        expect([...counterparts].map((there) => window[there])).toEqual([...claim]);
      }),
    );
  });

  it('refuses what would take too long', () => {
    expect(() => alignWords(new Int32Array(2_000), new Int32Array(2_000), new Float64Array(2_000))).toThrow(RangeError);
  });
});
