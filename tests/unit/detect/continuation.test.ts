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
    why: 'so it does where the paragraph before ends in what the speaker told without being quoted',
    text: 'It rained. [s1 Lind] [c1 said] [t1 the dam would hold].\n\n[t1 “We have watched the water every hour since Monday.”]',
  },
  {
    why: 'also where they denied it',
    text: '[s1 Lind] [c1 denied] [t1 that the dam leaked].\n\n[t1 “We have watched the water every hour since Monday.”]',
  },
  {
    why: 'and on, in the paragraph behind',
    text: '[s1 Lind] [c1 said] [t1 the dam would hold].\n\n[t1 “We have watched the water every hour since Monday.]\n\n[t1 “And nobody has slept.”]',
  },
  {
    why: 'twin: the quotation has a speaker of its own',
    text: '[s1 Lind] [c1 said] [t1 the dam would hold].\n\n[t2 “We have watched the water every hour since Monday,”] [s2 Dorn] [c2 said].',
  },
  {
    why: 'twin: a report quotes nobody afterwards',
    text: '[s1 The report] [c1 said] [t1 the dam would hold].\n\n“We have watched the water every hour since Monday.”',
  },
  {
    why: 'twin: nor do papers by their pronoun',
    text: '[s1 It] [c1 said] [t1 the dam would hold].\n\n“We have watched the water every hour since Monday.”',
  },
  {
    why: 'twin: another sentence stands between',
    text: '[s1 Lind] [c1 said] [t1 the dam would hold]. Rain fell.\n\n“We have watched the water every hour since Monday.”',
  },
  {
    why: 'twin: who asks waits for an answer',
    text: '[s1 Lind] [c1 asked] [t1 whether the dam would hold].\n\n“We have watched the water every hour since Monday.”',
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
  {
    why: 'left open with a straight single mark, signed in the next paragraph',
    text: "Venn runs the yard.\n\n[t1 'You can find boats there, so you can see what they cost.]\n\n[t1 'If someone has one, you might pay a lot for it,'] [s1 he] [c1 said].",
  },
  {
    why: 'left open with one in the middle of a paragraph',
    text: "[t1 'We were late,'] [s1 Venn] [c1 said]. [t1 'It's a long way.]\n\n[t1 'Then it rained.']",
  },
  {
    why: 'left open in paragraph after paragraph, signed in the last',
    text: '[t1 “The dam will hold.]\n\n[t1 “Nobody has slept.]\n\n[t1 “We watch it,”] [s1 Lind] [c1 said].',
  },
  {
    why: 'a sentence that brings in a document ends the run',
    text: '[t1 “The dam will hold,”] [s1 Lind] [c1 said]. The letter reads as follows:\n\n“My dear friends, we are here to sing the old songs.”',
  },
  {
    why: 'a speaker announced with a colon has the next paragraph',
    text: '[s1 The Bugle] [c1 reported]:\n\n[t1 “The bridge will close in May and nobody will be told.”]\n\nThe bridge is old.',
  },
  {
    why: 'so has a document',
    text: '[c1 According to] [s1 the filing]:\n\n[t1 “The bridge will close in May.”]',
  },
  {
    why: 'twin: a quotation with a cue of its own is not announced',
    text: 'The list was short:\n\n[t1 “The bridge will close in May,”] [s1 Lind] [c1 said].',
  },
];

/** A letter printed in full: closed paragraph by paragraph, and without a heading. */
const letter = (paragraphs: number) =>
  Array.from({ length: paragraphs }, (_, k) => `“This is the paragraph of the letter that counts ${k}.”`).join('\n\n');

describe('quotations that run on', () => {
  it.each(CASES)('$why', ({ text: notated }) => {
    const { text, expected } = parseNotation(notated);
    const found = detect(text, { mode: 'complete' }).map((attribution) => wordsOf(text, attribution));
    expect(found).toEqual(expected);
  });

  it.each([
    [6, 7, 'a speaker may go on for six paragraphs'],
    [7, 1, 'a longer row is a document of its own'],
    [34, 1, 'as long as it likes'],
  ])('%i closed paragraphs behind a closed quotation: %i spans, for %s', (paragraphs, spans) => {
    const text = `The police said: “Five people were held.”\n\n${letter(paragraphs)}`;
    expect(detect(text).map(({ content }) => content.length)).toEqual([spans]);
  });

  it('splits a content at the line feed, so that no span crosses a paragraph', () => {
    const text = '“The dam will hold.\n“It always has,” Lind said.';
    for (const { content } of detect(text, { mode: 'complete' })) {
      for (const [start, end] of content) expect(text.slice(start, end)).not.toContain('\n');
    }
  });
});
