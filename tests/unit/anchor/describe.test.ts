import { expect, describe as group, it } from 'vitest';
import { needsAntecedent } from '../../../lib/anchor/antecedent.ts';
import { ANTECEDENT_LENGTH, CONTEXT_LENGTH, describe } from '../../../lib/anchor/describe.ts';
import { readMarked } from '../../cases/anchor/notation.ts';

const FILLER = 'It rained on the quay of Lunde. '.repeat(20);

function described(marked: string) {
  const { text, spans } = readMarked(marked);
  const { source, cue, content } = describe(text, spans);
  return { source: source[0], cue: cue[0], content: content[0], text, spans };
}

group('the selectors of a claim', () => {
  it('hold the words, their place and 32 code units on either side', () => {
    const { source, text, spans } = described(`${FILLER}{s Oda Venn} {c said} {k so}. ${FILLER}`);
    const [start, end] = spans.source[0] ?? [0, 0];
    expect(source).toEqual({
      quote: { exact: 'Oda Venn', prefix: text.slice(start - 32, start), suffix: text.slice(end, end + 32) },
      position: { start, end },
    });
  });

  it('are short where the text is', () => {
    expect(described('{s Oda} {c said} {k so}').cue?.quote).toEqual({ exact: 'said', prefix: 'Oda ', suffix: ' so' });
  });

  it('never cut a surrogate pair in two', () => {
    const faces = '😀'.repeat(40);
    const { cue } = described(`{s Oda} ${faces}{c said}${faces}b`);
    expect(cue?.quote.prefix).toBe('😀'.repeat(CONTEXT_LENGTH / 2));
    const odd = described(`{s Oda} ${faces}.{c said}.${faces}`).cue?.quote;
    expect([odd?.prefix, odd?.suffix]).toEqual([`${'😀'.repeat(15)}.`, `.${'😀'.repeat(15)}`]);
  });

  it('reach back over two sentences before a source that names nobody', () => {
    expect(described(`${FILLER}{s She} {c said} {k so}.`).source?.quote.prefix).toHaveLength(ANTECEDENT_LENGTH);
    expect(described(`${FILLER}{k “So,”} {s she} {c said}.`).content?.quote.prefix).toHaveLength(ANTECEDENT_LENGTH);
    expect(described(`${FILLER}It was {c said} {k so}.`).cue?.quote.prefix).toHaveLength(ANTECEDENT_LENGTH);
  });

  it('hold all that lies between two parts of a claim', () => {
    const between = ', who has run the harbour of Lunde for ten years and knows each of its nine gates, ';
    expect(described(`{s Oda Venn}${between}{c said} {k so}.`).source?.quote.suffix).toBe(between);
  });
});

group('a source', () => {
  it.each([
    ['Oda Venn', false],
    ['the Kestrian ministry', false],
    ['Officials in Lunde', false],
    ['Reuters', false],
    ['The Hague', false],
    ['he', true],
    ['She', true],
    ['They', true],
    ['who', true],
    ['the ministry', true],
    ['The ministry', true],
    ['two officials', true],
    ['市長', true],
    ['', true],
  ])('%s needs the text before it: %s', (source, needs) => {
    expect(needsAntecedent([source])).toBe(needs);
  });

  it('that is missing needs it too', () => {
    expect(needsAntecedent([])).toBe(true);
  });
});
