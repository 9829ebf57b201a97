import { describe, expect, it, vi } from 'vitest';
import { anchor, describe as describeSpans, indexText } from '../../../lib/anchor/index.ts';
import type { ClaimSelectors, Outcome } from '../../../lib/claim/selector.ts';
import type { Span } from '../../../lib/claim/span.ts';
import { expectGrowth } from '../growth.ts';

// Ratios are measured: on a busy machine all of it takes longer.
vi.setConfig({ testTimeout: 60_000 });

/** As many code units of a refrain. */
const repeated = (refrain: string, length: number) =>
  refrain.repeat(Math.ceil(length / refrain.length)).slice(0, length);

/** Texts that an honest page does not have, as functions of their length in code units. */
const TEXTS: readonly (readonly [what: string, text: (length: number) => string])[] = [
  ['a refrain', (length) => repeated('Oda Venn said the lock was dry and ', length)],
  ['a refrain of sentences', (length) => repeated('Oda Venn said the lock was dry. ', length)],
  ['one word', (length) => repeated('said ', length)],
  ['one letter', (length) => repeated('d', length)],
  ['full stops', (length) => repeated('.', length)],
  ['question marks with spaces', (length) => repeated('? ', length)],
  ['quotation marks', (length) => repeated('“', length)],
  ['straight quotation marks and apostrophes', (length) => repeated(`"'`, length)],
  ['line breaks', (length) => repeated('\n', length)],
  ['spaces', (length) => repeated(' ', length)],
  ['characters without width', (length) => repeated('a\u00ad\u00ad', length)],
  ['combining marks', (length) => `a${repeated('\u0301', length)}`],
  ['numbers with commas', (length) => repeated('1,', length)],
  ['abbreviations', (length) => repeated('a.m. Jan. ', length)],
  ['no spaces in Chinese', (length) => repeated('雨下了三天桥安全', length)],
  ['halves of surrogate pairs', (length) => repeated('\ud83d\ude00\ude00\ud83d', length)],
];

const SIZE = 6_000;
const CLAIMS = 40;

/** Claims all over a text, each stored with the context it has there. */
function claimsIn(text: string): ClaimSelectors[] {
  return Array.from({ length: CLAIMS }, (_, i) => {
    const start = Math.floor((i * (text.length - 40)) / CLAIMS);
    const span = (from: number, length: number): Span => [start + from, start + from + length];
    return describeSpans(text, { source: [span(0, 8)], cue: [span(9, 4)], content: [span(14, 16)] });
  });
}

/** Describes, indexes and anchors everything, once as stored and once after an edit. */
function anchorTwice(text: string): void {
  const stored = claimsIn(text);
  const half = text.length >> 1;
  for (const now of [text, `Updated. ${text.slice(0, half)} denied 5 ${text.slice(half)}`]) {
    const index = indexText(now, 'en');
    for (const selectors of stored) anchor(index, { selectors, antecedent: null });
  }
}

describe('a page made to keep the background busy', () => {
  it.each(TEXTS)('with nothing but %s takes time in proportion to its length', async (_, textOf) => {
    const [small, large] = [textOf(SIZE), textOf(8 * SIZE)];
    // Eight times the text; a time that grew with its square would be sixty-four times as long.
    await expectGrowth({ small: () => anchorTwice(small), large: () => anchorTwice(large), under: 24, atLeast: 2 });
  });

  it.each(TEXTS)('with nothing but %s puts every unchanged claim in its place', (_, textOf) => {
    const text = textOf(2_000);
    const index = indexText(text, 'en');
    for (const selectors of claimsIn(text)) {
      const { outcome, spans } = anchor(index, { selectors, antecedent: null });
      expect([outcome, spans.cue[0]?.[0]]).toEqual(['exact', selectors.cue[0]?.position.start]);
    }
  });
});

describe('a very long page with many claims', () => {
  /** About as many words as asked for, in sentences that differ. */
  function articleOf(words: number): { text: string; stored: ClaimSelectors[] } {
    const names = ['Oda Venn', 'Ivo Brask', 'Kestria', 'Maya Orr', 'the harbour board of Lunde'];
    let text = '';
    const stored: ClaimSelectors[] = [];
    const spans: { source: Span[]; cue: Span[]; content: Span[] }[] = [];
    for (let i = 0; i * 10 < words; i++) {
      const name = names[i % names.length] ?? '';
      const content = `lock ${i * 7} near quay ${i % 97} was dry ${i % 3} times`;
      const start = text.length;
      const cue = start + name.length + 1;
      spans.push({
        source: [[start, start + name.length]],
        cue: [[cue, cue + 4]],
        content: [[cue + 5, cue + 5 + content.length]],
      });
      text += `${name} said ${content}. `;
    }
    const step = Math.ceil(spans.length / 1_000);
    for (let i = 0; i < spans.length; i += step)
      stored.push(describeSpans(text, spans[i] ?? { source: [], cue: [], content: [] }));
    return { text, stored };
  }

  function anchorAll({ text, stored }: ReturnType<typeof articleOf>): Outcome[] {
    const index = indexText(text, 'en');
    return stored.map((selectors) => anchor(index, { selectors, antecedent: null }).outcome);
  }

  const edited = ({ text, stored }: ReturnType<typeof articleOf>) => ({
    text: text.replaceAll('7 near', '7 not near').replaceAll('1 times', '2 times'),
    stored,
  });

  it('of 100,000 words and 1,000 claims takes time in proportion to its words', async () => {
    const [small, large] = [edited(articleOf(25_000)), edited(articleOf(100_000))];
    await expectGrowth({ small: () => anchorAll(small), large: () => anchorAll(large), under: 10 });
    const outcomes = anchorAll(large);
    expect(outcomes).toHaveLength(1_000);
    expect(outcomes.filter((outcome) => outcome === 'changed').length).toBeGreaterThan(300);
    expect(outcomes.filter((outcome) => outcome === 'gone')).toEqual([]);
  });

  it('finds each of its claims again when a paragraph was put on top', () => {
    const { text, stored } = articleOf(25_000);
    const outcomes = anchorAll({ text: `This page was updated at noon.\n${text}`, stored });
    expect(new Set(outcomes)).toEqual(new Set(['exact']));
  });
});
