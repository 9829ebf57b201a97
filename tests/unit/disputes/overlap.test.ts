import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Topics } from '../../../lib/disputes/overlap.ts';
import { read } from '../../../lib/text/reading.ts';

/** The topics of the sentences of a text. */
function topicsOf(text: string) {
  const reading = read(text);
  const topics = new Topics(reading);
  return { topics, of: reading.sentences.map((sentence) => topics.of([sentence])) };
}

describe('what two stretches have in common', () => {
  it('is nothing without a word in common', () => {
    const { topics, of } = topicsOf('The ferry sank. Horses graze.');
    const [a, b] = of;
    if (!a || !b) throw new Error('two sentences');
    expect(topics.overlap(a, b)).toBe(0);
  });

  it('is more the rarer the words are in the text', () => {
    const { topics, of } = topicsOf(
      'The ferry sank off Velm. The ferry burnt. Brakes failed. The ferry left. The ferry came. Brakes held. The ferry is old.',
    );
    const [, burnt, failed, left, , held] = of;
    if (!burnt || !failed || !left || !held) throw new Error('seven sentences');
    expect(topics.overlap(failed, held)).toBeGreaterThan(topics.overlap(burnt, left));
  });

  it('counts forms of a word as one, and no empty words', () => {
    const { topics, of } = topicsOf('She bombed it. He was in the bombing of them.');
    const [a, b] = of;
    if (!a || !b) throw new Error('two sentences');
    expect(topics.share(a, b)).toBe(true);
    expect(b.words).toHaveLength(1);
  });

  it('is at most 1, symmetric, and 0 exactly where no word is shared', () => {
    const word = fc.constantFrom('ferry', 'sank', 'brakes', 'failed', 'the', 'was', '14', '“', 'Velm');
    const sentence = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => `${words.join(' ')}.`);
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 2, maxLength: 6 }), (sentences) => {
        const { topics, of } = topicsOf(sentences.join('\n'));
        for (const a of of)
          for (const b of of) {
            const overlap = topics.overlap(a, b);
            expect(overlap).toBeCloseTo(topics.overlap(b, a), 12);
            expect(overlap).toBeLessThan(1);
            expect(overlap > 0).toBe(topics.share(a, b));
          }
      }),
    );
  });
});

describe('words in common', () => {
  it.each([
    ['both empty', 'It is so. He was.', false],
    ['one empty', 'The ferry sank. He was.', false],
    ['apart', 'The ferry sank. Horses graze.', false],
    ['one shared, the larger first', 'The old ferry sank. A ferry.', true],
    ['one shared, the smaller first', 'A ferry. The old ferry sank.', true],
  ])('%s', (_, text, expected) => {
    const { topics, of } = topicsOf(text);
    const [a, b] = of;
    if (!a || !b) throw new Error('two sentences');
    expect(topics.share(a, b)).toBe(expected);
  });

  it('are each counted once, and a topic keeps its own while others are asked for', () => {
    const { topics, of } = topicsOf('Ferry, ferry and ferries. The ferry sank.');
    const [a, b] = of;
    if (!a || !b) throw new Error('two sentences');
    expect(a.words).toHaveLength(1);
    const before = topics.overlap(a, b);
    topics.share(b, b);
    expect(topics.overlap(a, b)).toBe(before);
  });
});
