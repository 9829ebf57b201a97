import { describe, expect, it } from 'vitest';
import { detect } from '../../../lib/detect/index.ts';
import { parseNotation, wordsOf } from '../../cases/detect/notation.ts';

const CASES = [
  {
    why: 'a second quotation in the same paragraph',
    text: '[t1 “The dam will hold,”] [s1 Lind] [c1 said]. [t1 “We have watched it all night.”]',
  },
  {
    why: 'a quotation left open runs on in the next paragraph',
    text: '[t1 “The dam will hold,”] [s1 Lind] [c1 said]. [t1 “We have watched it all night.]\n\n[t1 “And nobody has slept.”]',
  },
  {
    why: 'a long quotation alone in a paragraph belongs to who was quoted before',
    text: '[t1 “The dam will hold,”] [s1 Lind] [c1 said].\n\n[t1 “We have watched the water every hour since Monday.”]',
  },
  {
    why: 'a quotation in front of the quotation with the cue',
    text: '[t1 “It was dark.”] [t1 “Nobody saw the boat,”] [s1 Lind] [c1 said].',
  },
  {
    why: 'a short quotation alone in a paragraph may be a title',
    text: '[t1 “The dam will hold,”] [s1 Lind] [c1 said].\n\n“Harbour Lights”',
  },
  {
    why: 'a paragraph without a quotation in between breaks the chain',
    text: '[t1 “The dam will hold,”] [s1 Lind] [c1 said].\n\nRain fell on the valley.\n\n“We have watched the water every hour since Monday.”',
  },
  {
    why: 'the last speaker of the paragraph, not the first',
    text: '[s1 Dorn] [c1 said] [t1 that the dam leaked]. [t2 “It does not,”] [s2 Lind] [c2 said]. [t2 “I was there.”]',
  },
];

describe('quotations that run on', () => {
  it.each(CASES)('$why', ({ text: notated }) => {
    const { text, expected } = parseNotation(notated);
    const found = detect(text, { mode: 'complete' }).map((attribution) => wordsOf(text, attribution));
    expect(found).toEqual(expected);
  });

  it('splits a content at the line feed, so that no span crosses a paragraph', () => {
    const text = '“The dam will hold.\n“It always has,” Lind said.';
    for (const { content } of detect(text, { mode: 'complete' })) {
      for (const [start, end] of content) expect(text.slice(start, end)).not.toContain('\n');
    }
  });
});
