import { expect, describe as group, it } from 'vitest';
import { needsAntecedent } from '../../../lib/anchor/antecedent.ts';
import { CONTEXT_LENGTH } from '../../../lib/anchor/context.ts';
import { ANTECEDENT_LENGTH, describe } from '../../../lib/anchor/describe.ts';
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
    const odd = described(`{s Oda} ${faces}.{c said}.${faces}{k so}.`).cue?.quote;
    expect(odd?.prefix).toBe(`${'😀'.repeat(15)}.`);
    const long = described(`${faces.repeat(8)}{c said}.${faces.repeat(8)}`).cue?.quote;
    expect([long?.prefix.isWellFormed(), long?.suffix.isWellFormed()]).toEqual([true, true]);
  });

  it('reach back over two sentences before a source that names nobody', () => {
    expect(described(`${FILLER}{s She} {c said} {k so}.`).source?.quote.prefix).toHaveLength(ANTECEDENT_LENGTH);
    expect(described(`${FILLER}{k “So,”} {s she} {c said}.`).content?.quote.prefix).toHaveLength(ANTECEDENT_LENGTH);
    expect(described(`${FILLER}It was {c said} {k so}.`).cue?.quote.prefix).toHaveLength(ANTECEDENT_LENGTH);
  });

  it('hold the rest of a sentence, and some of what stands around it', () => {
    const head = 'Whatever the harbour board and all its friends may say, ';
    const tail = ', in a letter that the harbour board of Lunde later denied.';
    const { source, content } = described(`${FILLER}${head}{s Oda Venn} {c said} {k so}${tail} ${FILLER}`);
    expect(source?.quote.prefix.length).toBe(head.length + 2 + CONTEXT_LENGTH);
    expect(source?.quote.prefix).toContain(`Lunde. ${head}`);
    expect(content?.quote.suffix).toContain(`${tail} It rained`);
    expect(content?.quote.suffix.length).toBe(tail.length + CONTEXT_LENGTH);
  });

  it('are bounded where a text has no full stops', () => {
    const { source, content } = described(
      `${'rain '.repeat(1_000)}{s Oda Venn} {c said} {k so} ${'rain '.repeat(1_000)}`,
    );
    expect(source?.quote.prefix.length).toBeLessThan(600);
    expect(content?.quote.suffix.length).toBeLessThan(600);
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
    ['Officials', true],
    ['Two witnesses', true],
    ['The Defence Ministry', true],
    ['Foreign Minister Aldo Renn', false],
    ['The Kremlin', false],
    ['the UN', false],
    ['He and Oda Venn', true],
    ['Oda Venn or they', true],
    ['Oda Venn and Heidi Orr', false],
    ['his lawyer Oda Venn', false],
  ])('%s needs the text before it: %s', (source, needs) => {
    expect(needsAntecedent([source])).toBe(needs);
  });

  it('that is missing needs it too', () => {
    expect(needsAntecedent([])).toBe(true);
  });
});
