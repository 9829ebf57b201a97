/** Where sentences end. `sentences` are the pieces, trimmed. All invented. */
export const SENTENCES: readonly {
  readonly why: string;
  readonly text: string;
  readonly sentences: readonly string[];
}[] = [
  { why: 'full stops', text: 'One ends. Two ends.', sentences: ['One ends.', 'Two ends.'] },
  {
    why: 'an abbreviated title',
    text: 'Mr. Lind left. Dr. Hart stayed.',
    sentences: ['Mr. Lind left.', 'Dr. Hart stayed.'],
  },
  { why: 'an initial', text: 'J. Lind left. K. Hart stayed.', sentences: ['J. Lind left.', 'K. Hart stayed.'] },
  {
    why: 'a decimal and a version',
    text: 'It rose 3.5 per cent. It fell 1.2.',
    sentences: ['It rose 3.5 per cent.', 'It fell 1.2.'],
  },
  { why: 'an abbreviated country in mid-sentence', text: 'The U.S. Senate met.', sentences: ['The U.S. Senate met.'] },
  {
    why: 'an abbreviated country at the end',
    text: 'He left the U.S. The plan failed.',
    sentences: ['He left the U.S.', 'The plan failed.'],
  },
  {
    why: 'a full stop inside a quotation ends it',
    text: 'He said “no.” Then he left.',
    sentences: ['He said “no.”', 'Then he left.'],
  },
  { why: 'a comma inside a quotation does not', text: '“No,” Lind said.', sentences: ['“No,” Lind said.'] },
  { why: 'nor does a question mark before the source', text: '“Who?” Lind asked.', sentences: ['“Who?” Lind asked.'] },
  {
    why: 'a quotation of several sentences is not split',
    text: '“No. Never. Not once,” he said.',
    sentences: ['“No. Never. Not once,” he said.'],
  },
  { why: 'a line feed always ends', text: 'A headline\nA sentence.', sentences: ['A headline', 'A sentence.'] },
  {
    why: 'a dateline stands apart',
    text: 'ORVEL, May 3 (Meridian) - The dam held.',
    sentences: ['ORVEL, May 3 (Meridian) -', 'The dam held.'],
  },
  {
    why: 'an agency in brackets',
    text: 'Orvel (Meridian) — The dam held.',
    sentences: ['Orvel (Meridian) —', 'The dam held.'],
  },
  { why: 'no dateline: an ordinary dash', text: 'The dam held — just.', sentences: ['The dam held — just.'] },
  {
    why: 'a lower-case start is no new sentence',
    text: 'The site orvel.example vs. the other one.',
    sentences: ['The site orvel.example vs. the other one.'],
  },
  {
    why: 'an abbreviation in brackets',
    text: 'Hall (D-Orvel.) said so. He left.',
    sentences: ['Hall (D-Orvel.) said so.', 'He left.'],
  },
  {
    why: 'a space that the page lost',
    text: 'The dam held today.He was glad.',
    sentences: ['The dam held today.', 'He was glad.'],
  },
];
