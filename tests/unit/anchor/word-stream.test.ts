import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Vocabulary, WordId } from '../../../lib/anchor/vocabulary.ts';
import { readWords, wordsOfSpan } from '../../../lib/anchor/word-stream.ts';
import { lowerBound } from '../../../lib/claim/ascending.ts';

const MARKS = new Map<number, string>([
  [WordId.stop, '|'],
  [WordId.question, '?|'],
  [WordId.openingQuote, '“'],
  [WordId.closingQuote, '”'],
  [WordId.singleQuote, '‘'],
]);

/** The words of a text as they are compared, with “ and ” for quotation marks and | for ends of sentences. */
function wordsOf(text: string, language = 'en', borders = { opens: false, closes: false }): string {
  const vocabulary = new Vocabulary(language);
  const names = new Map(MARKS);
  const idOf = (word: string, before: string) => {
    const id = vocabulary.add(word, before);
    names.set(id, names.get(id) ?? (id === vocabulary.find(word) ? word : `a ${word}`));
    return id;
  };
  const { ids } = readWords(text, idOf, borders);
  return [...ids].map((id) => names.get(id) ?? `#${id}`).join(' ');
}

describe('what is a word', () => {
  it.each([
    ['Oda Venn', 'oda venn', 'case is folded'],
    ["it’s it's", "it's it's", 'an apostrophe between letters is a part of it'],
    ['workers’ boats', 'workers boats', 'an apostrophe at its end is none'],
    ['well-known', 'well known', 'a hyphen parts words'],
    ['1,200.5 and 1,2', '1,200.5 and 1,2', 'a comma or point between digits is a part of a number'],
    ['10, 20', '10 20', 'a comma with a space is none'],
    ['lock,bridge', 'lock bridge', 'a comma between letters is none'],
    ['5kg 5 kg', '5kg 5 kg', 'digits and letters may be one word'],
    ['nor\u00adthern lo\u200bck', 'northern lock', 'characters without width are dropped'],
    ['cafe\u0301', 'café', 'a combining mark belongs to its letter'],
    ['桥安全', '桥 安 全', 'an ideograph is a word'],
    ['ハ\u3099シ', 'バ シ', 'with the marks on it'],
    ['𠮷田', '𠮷 田', 'also beyond the basic plane'],
    ['시장은', '시장은', 'Korean has spaces between words'],
    ['😀 👍🏽 ™', '', 'pictures are no words'],
    ['* # _ | /', '', 'nor are ornaments'],
  ])('%j → %s (%s)', (text, words) => {
    expect(wordsOf(text)).toBe(words);
  });

  it.each([
    ['a lock, the lock and that lock', 'lock lock and lock', 'small words are left out'],
    ['a few, few and the little', 'a few few and a little', 'but for those that turn an amount round'],
    ['hepatitis A spread', 'hepatitis A spread', 'a capital within a sentence names a letter'],
    ['A. Venn', 'A venn', 'or is an initial'],
    ['plan A, or plan A', 'plan A or plan A', 'also at the end of a clause'],
    ['A lock. A bridge: A boat', 'lock | bridge boat', 'it is an article where a sentence begins'],
    ['SAID A LOCK', 'said lock', 'and among capitals'],
    ['“A lock', '“ lock', 'and where a quotation begins'],
  ])('in English %j → %s (%s)', (text, words) => {
    expect(wordsOf(text)).toBe(words);
  });

  it('leaves nothing out in a language that it does not know', () => {
    expect(wordsOf('il a dit a few the', 'fr')).toBe('il a dit a few the');
  });
});

describe('what is a sign', () => {
  it.each([
    ['5% 5‰ 5％', '5 % 5 ‰ 5 %'],
    ['$5 €5 £5 ¥5 ₽5', '$ 5 € 5 £ 5 ¥ 5 ₽ 5'],
    ['>5 <5 ≥5 ≤5 ±5 +5 ~5 ×5', '> 5 < 5 ≥ 5 ≤ 5 ± 5 + 5 ~ 5 × 5'],
    ['10℃ 10℉ 10°', '10 °c 10 °f 10 °'],
    ['−5 -5 –5 (-5) “-5 \n-5', '- 5 - 5 - 5 - 5 “ - 5 | - 5'],
    ['$-5 -$5', '$ - 5 - $ 5'],
    ['—5 five—5 F-16 x - 5', '5 five 5 f 16 x 5'],
    ['2019-21 2019–21 2019 – 21', '2019 - 21 2019 - 21 2019 - 21'],
    ['1/2 10:30 and/or said: so', '1 / 2 10 : 30 and or said so'],
    ['.5 0.5 ($.5', '0.5 0.5 $ 0.5'],
    ['10² m² CO₂ 5½ ½', '10 2 m2 co2 5 1⁄2 1⁄2'],
  ])('%j → %s', (text, words) => {
    expect(wordsOf(text)).toBe(words);
  });
});

describe('what is a quotation mark', () => {
  it.each([
    ['“dry” said', '“ dry ” said', 'curly'],
    ['"dry" said', '“ dry ” said', 'straight'],
    ['«dry» « dry » said', '“ dry ” “ dry ” said', 'French, with or without spaces'],
    ['»dry« „dry“ ”dry” said', '“ dry ” “ dry ” “ dry ” said', 'German, Danish and Swedish'],
    ['说「桥安全」了', '说 “ 桥 安 全 ” 了', 'Chinese'],
    ['said:\n"dry', 'said “ dry', 'at the start of a block'],
    ['(“dry”) —“dry”', '“ dry ” “ dry ”', 'after a bracket or a dash'],
    ["‘dry’ 'dry' it’s", "‘ dry ‘ dry it's", 'of single ones only that which opens'],
    ['“‘dry’ now”', '“ ‘ dry now ”', 'one within another'],
    ['the ’90s', '‘ 90s', 'an elision before a word looks the same'],
  ])('%j → %s (%s)', (text, words) => {
    expect(wordsOf(text)).toBe(words);
  });
});

describe('what ends a sentence', () => {
  it.each([
    ['Dry. Wet', 'dry | wet', 'a full stop'],
    ['Dry! Wet? Dry… Wet', 'dry | wet ?| dry | wet', 'its like'],
    ['“Dry.” Wet (dry.) Wet', '“ dry | ” wet dry | wet', 'with what closes with it'],
    ['Dry.\nWet\nDry', 'dry | wet | dry', 'and a block does'],
    ['He said:\nDry,\nwet –\ndry', 'he said dry wet dry', 'unless it runs on'],
    ['Dry?! Wet', 'dry ?| wet', 'several are one, and a question stays one'],
    [
      'Dr. Venn, Mr. Orr, J. Venn, the U.S. army',
      'dr venn mr orr j venn u.s army'.replace('u.s', 'u s'),
      'no abbreviation does',
    ],
    [
      'on Jan. 5 at 5 p.m. on Quay Inc. land',
      'on jan 5 at 5 p m on quay inc land',
      'nor what goes on in small letters or digits',
    ],
    ['Well … it rose 1.5 metres', 'well it rose 1.5 metres', 'nor an ellipsis or a point within it'],
    ['5 g. Wet', '5 g | wet', 'a single small letter is no initial'],
    ['桥安全。雨', '桥 安 全 | 雨', 'in Chinese no space follows'],
    ['փակ է։ Նավը', 'փակ է | նավը', 'Armenian has a stop of its own'],
    ['آمن؟ لا', 'آمن ?| لا', 'and Arabic a question mark'],
  ])('%j → %s (%s)', (text, words) => {
    expect(wordsOf(text)).toBe(words);
  });

  it('is also the start and the end of an article, once', () => {
    expect(wordsOf('dry', 'en', { opens: true, closes: true })).toBe('| dry |');
    expect(wordsOf('“Dry.”', 'en', { opens: true, closes: true })).toBe('| “ dry | ”');
    expect(wordsOf('', 'en', { opens: true, closes: true })).toBe('|');
  });
});

describe('where the words stand', () => {
  it('is told in offsets of the text as it is', () => {
    const text = 'It’s −5 “nor\u00adthern” 𠮷.';
    const vocabulary = new Vocabulary('en');
    const { starts, ends } = readWords(text, (word) => vocabulary.add(word), { opens: false, closes: false });
    expect(Array.from(starts, (start, i) => text.slice(start, ends[i]))).toEqual([
      'It’s',
      '−',
      '5',
      '“',
      'nor\u00adthern',
      '”',
      '𠮷',
      '.',
    ]);
  });

  it('is found by offset', () => {
    const vocabulary = new Vocabulary('en');
    const stream = readWords('lock bridge boat', (word) => vocabulary.add(word), { opens: false, closes: false });
    expect([0, 1, 5, 6, 12, 13, 99].map((at) => lowerBound(stream.starts, at))).toEqual([0, 1, 1, 2, 2, 3, 3]);
  });
});

describe('the words of a span', () => {
  const streamOf = (text: string) => {
    const vocabulary = new Vocabulary('en');
    return readWords(text, (word) => vocabulary.add(word), { opens: true, closes: true });
  };

  it.each([
    [[0, 4], { from: 1, to: 2 }, 'a word; the border before the text is none of it'],
    [[5, 16], { from: 2, to: 4 }, 'two words'],
    [[2, 7], { from: 1, to: 3 }, 'parts of words are in'],
    [[4, 5], { from: 2, to: 2 }, 'the space between two words has none'],
    [[4, 4], { from: 2, to: 2 }, 'nor has an empty span'],
    [[0, 18], { from: 1, to: 5 }, 'everything, the full stop too'],
    [[18, 40], { from: 5, to: 5 }, 'past the end'],
  ] as const)('%j: %j, %s', (span, wanted, _why) => {
    expect(wordsOfSpan(streamOf('lock bridge boats.'), span)).toEqual(wanted);
  });

  it('are just those that overlap it', () => {
    const unit = fc.constantFrom(
      'a',
      'lock',
      'é',
      ' ',
      '. ',
      ', ',
      '\n',
      ' “',
      '” ',
      '’',
      '5',
      '-',
      '\u00ad',
      '。',
      '语',
    );
    const text = fc.array(unit, { maxLength: 60 }).map((units) => units.join(''));
    fc.assert(
      fc.property(text, fc.nat(80), fc.integer({ min: 1, max: 40 }), (words, start, length) => {
        const stream = streamOf(words);
        const { from, to } = wordsOfSpan(stream, [start, start + length]);
        const overlapping = [...stream.ids.keys()].filter(
          (word) => (stream.ends[word] ?? 0) > start && (stream.starts[word] ?? 0) < start + length,
        );
        expect(Array.from({ length: to - from }, (_, i) => from + i)).toEqual(overlapping);
      }),
    );
  });
});
