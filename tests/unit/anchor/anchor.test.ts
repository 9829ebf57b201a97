import fc from 'fast-check';
import { expect, describe as group, it } from 'vitest';
import { anchor, describe, indexText } from '../../../lib/anchor/index.ts';
import { Vocabulary } from '../../../lib/anchor/vocabulary.ts';
import { readWords } from '../../../lib/anchor/word-stream.ts';
import { type ClaimSelectors, isPlaced } from '../../../lib/claim/selector.ts';
import type { ClaimSpans } from '../../../lib/claim/span.ts';
import { readMarked } from '../../cases/anchor/notation.ts';
import { expectGrowth } from '../growth.ts';

const NOWHERE: ClaimSpans = { source: [], cue: [], content: [] };

/** Any text at all, lone surrogates too, with any spans in it. */
const unit = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('a', 'B', ' ', '.', '\n', '“', 'é', 'ﬁ', 'he', ' said ', '.', 'Oda') },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) },
  { weight: 1, arbitrary: fc.constantFrom('😀', '\ud83d', '\ude00', '\u0301', '\u00ad', 'ﷺ') },
);
const anyText = fc.array(unit, { maxLength: 400 }).map((units) => units.join(''));
const spanIn = (text: string) =>
  fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
const anyClaim = anyText.chain((text) =>
  fc.record({
    text: fc.constant(text),
    spans: fc.record({
      source: fc.array(spanIn(text), { maxLength: 1 }),
      cue: fc.array(spanIn(text), { minLength: 1, maxLength: 1 }),
      content: fc.array(spanIn(text), { maxLength: 3 }),
    }),
  }),
);

/** Every span's compared words, of a claim's spans or selectors. */
const comparedWords = (text: string) => {
  const vocabulary = new Vocabulary('');
  const { ids } = readWords(text, (word) => vocabulary.add(word), { opens: false, closes: false });
  const words = new Map<number, string>();
  const name = (word: string) => {
    // "A" alone may be read as a letter where it was an article before.
    words.set(vocabulary.find(word), word.toLowerCase());
    return 0;
  };
  readWords(text, name, { opens: false, closes: false });
  return [...ids].flatMap((id) => words.get(id) ?? []);
};
const spansOf = ({ source, cue, content }: ClaimSpans) => [...source, ...cue, ...content];
const wordsAt = (text: string, spans: ClaimSpans) => spansOf(spans).map((span) => comparedWords(text.slice(...span)));
const wordsOf = (selectors: ClaimSelectors) =>
  [...selectors.source, ...selectors.cue, ...selectors.content].map(({ quote }) => comparedWords(quote.exact));
/**
 * A span may begin in the middle of a word, and a point there is one of a number only by itself: ".8" cut out of "dry.8". Such a point
 * is no difference.
 */
const withoutPoint = (words: readonly string[][]) => words.map((part) => part.map((word) => word.replace(/^0\./, '')));
const anchorIn = (text: string, selectors: ClaimSelectors) =>
  anchor(indexText(text, ''), { selectors, antecedent: null });

group('describe and anchor', () => {
  it('are inverse on an unchanged text, for any spans of any text', () => {
    fc.assert(
      fc.property(anyClaim, ({ text, spans }) => {
        expect(anchorIn(text, describe(text, spans))).toEqual({ outcome: 'exact', spans, doubt: null });
      }),
      { numRuns: 1_000 },
    );
  });

  it('never answer with other words than the stored ones, whatever became of the text', () => {
    const edited = anyClaim.chain(({ text, spans }) =>
      fc.tuple(fc.constant({ text, spans }), spanIn(text), anyText, fc.boolean()),
    );
    fc.assert(
      fc.property(edited, ([{ text, spans }, [from, to], inserted, isReplaced]) => {
        const selectors = describe(text, spans);
        const now = isReplaced ? text.slice(0, from) + inserted + text.slice(to) : inserted + text.toUpperCase();
        const anchored = anchorIn(now, selectors);
        if (anchored.outcome === 'gone') expect(anchored.spans).toEqual(NOWHERE);
        else if (anchored.outcome !== 'changed') {
          const cutsWord = spansOf(spans).some(([start]) => /[\p{L}\p{N}]\.$/u.test(text.slice(0, start + 1)));
          const compared = cutsWord ? withoutPoint : (words: string[][]) => words;
          expect(compared(wordsAt(now, anchored.spans))).toEqual(compared(wordsOf(selectors)));
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('find most claims again when text is put in elsewhere', () => {
    const sentences = ['The ferry came late.', 'Rain fell for days.', 'The market stayed shut.', 'Nobody was hurt.'];
    const claim = readMarked('{s Oda Venn} {c said} {k the northern lock was dry}.');
    fc.assert(
      fc.property(fc.shuffledSubarray(sentences, { minLength: 2 }), fc.nat(2), (around, at) => {
        const head = `${around.slice(0, at).join(' ')} `.trimStart();
        const text = `${head}${claim.text} ${around.slice(at).join(' ')}`;
        const move = (spans: ClaimSpans['cue']) =>
          spans.map(([s, e]): [number, number] => [s + head.length, e + head.length]);
        const spans = {
          source: move(claim.spans.source),
          cue: move(claim.spans.cue),
          content: move(claim.spans.content),
        };
        const longer = `A paragraph above.\n${text}`;
        expect(anchorIn(longer, describe(text, spans)).outcome).toBe('exact');
      }),
    );
  });
});

group('selectors that no text was described by', () => {
  const selector = (exact: string, start: number, end = start + exact.length) => ({
    quote: { exact, prefix: '', suffix: '' },
    position: { start, end },
  });
  const text = 'Oda Venn said the lock was dry.';

  it.each([
    ['no parts at all', { source: [], cue: [], content: [] }],
    ['a position of another length', { source: [], cue: [selector('said', 4, 99)], content: [] }],
    [
      'parts that contradict each other',
      { source: [selector('Oda Venn', 0)], cue: [selector('said', 4)], content: [] },
    ],
    ['a place beyond the text', { source: [], cue: [selector('shouted', 10_000)], content: [] }],
  ])('%s are gone', (_, selectors) => {
    expect(anchorIn(text, selectors)).toEqual({ outcome: 'gone', spans: NOWHERE, doubt: null });
  });
});

group('a page made to keep the background busy', () => {
  it.each([
    ['repeats the claim’s words without end', 'Oda Venn said the lock was dry and '],
    ['repeats a part of them', 'said '],
    ['repeats one letter', 'd'],
  ])('that %s costs its length, and is never given a place', async (_, refrain) => {
    const { text, spans } = readMarked('{s Oda Venn} {c said} {k the lock was dry}');
    const selectors = describe(text, spans);
    const anchoringIn = (length: number) => {
      const text = refrain.repeat(length / refrain.length);
      return () => {
        const { outcome } = anchor(indexText(text, 'en'), { selectors, antecedent: null });
        expect(isPlaced(outcome)).toBe(false);
      };
    };
    // Eight times the length, and slack; quadratic would be 64 times.
    await expectGrowth({ small: anchoringIn(125_000), large: anchoringIn(1_000_000), under: 8 * 3 });
  });
});
