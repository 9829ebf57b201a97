import { describe, expect, it } from 'vitest';
import { SENTENCE_MAX_LENGTH, sentenceAround } from '../../../lib/anchor/sentence.ts';
import { readMarked } from '../../cases/anchor/notation.ts';

describe('the sentence around a claim', () => {
  it.each([
    ['one sentence of three', 'It rained. {s Oda} {c said} {k so}. It snowed.', 'Oda said so.'],
    ['the first one', '{s Oda} {c said} {k so}! It snowed.', 'Oda said so!'],
    ['the last one, unfinished', 'It rained. On Friday {s Oda} {c said} {k so}', 'On Friday Oda said so'],
    ['from block to block', 'Lock shut\n{s Oda} {c said} {k so}\nMore', 'Oda said so'],
    ['with its closing quotation mark', 'It rained. {k “It is so.”} {s Oda} {c said}. More.', '“It is so.” Oda said.'],
    ['ending in a quotation', '{s Oda} {c said}: {k “It is so.”} More.', 'Oda said: “It is so.”'],
    ['two sentences', 'It rained. {k “So,”} {s Oda} {c said}. {k “Not so.”} More.', '“So,” Oda said. “Not so.”'],
    [
      'an abbreviation',
      'It rained. {s Dr. Oda Venn} {c said} {k Mr. Orr left}. More.',
      'Dr. Oda Venn said Mr. Orr left.',
    ],
    ['initials', 'It rained. The U.S. {s J. Venn} {c said} {k so}. More.', 'The U.S. J. Venn said so.'],
    ['a decimal', '{s Oda} {c said} {k it rose 1.5 metres}. More.', 'Oda said it rose 1.5 metres.'],
    ['Chinese', '下雨了。{s 市长}{c 说}{k 桥已开放}。下雪了。', '市长说桥已开放。'],
    ['Chinese, before a quotation', '下雨了。{s 市长}{c 说}{k 桥已开放}。“下雪了。”', '市长说桥已开放。'],
    ['Chinese, with its bracket', '下雨了。（{s 市长}{c 说}{k 桥已开放}。）下雪了。', '（市长说桥已开放。）'],
    [
      'with its full-width bracket',
      'It rained. {s Oda} {c said} {k so} （and left.） More.',
      'Oda said so （and left.）',
    ],
    ['no parts', 'It rained.', ''],
  ])('%s', (_, marked, sentence) => {
    const { text, spans } = readMarked(marked);
    expect(sentenceAround(text, spans)).toBe(sentence);
  });

  it('is bounded, keeps the cue, and cuts no surrogate pair', () => {
    for (const pad of ['', 'x']) {
      const { text, spans } = readMarked(`${pad}${'😀'.repeat(2_000)}{c said}{k ${'😀'.repeat(2_000)}}`);
      const sentence = sentenceAround(text, spans);
      expect(sentence.length).toBeLessThanOrEqual(SENTENCE_MAX_LENGTH);
      expect(sentence).toContain('said');
      expect(sentence.isWellFormed()).toBe(true);
    }
  });
});
