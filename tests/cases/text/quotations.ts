/** Quotation marks as pages write them; `quoted` is what stands between marks, the marks included. Sentences invented. */
export const QUOTATIONS: readonly {
  readonly why: string;
  readonly text: string;
  readonly quoted: readonly string[];
}[] = [
  { why: 'curly double', text: 'He wrote “no” and “never”.', quoted: ['“no”', '“never”'] },
  { why: 'straight double', text: 'He wrote "no" and "never".', quoted: ['"no"', '"never"'] },
  { why: 'straight, at both edges of the text', text: '"No."', quoted: ['"No."'] },
  { why: 'straight, after a dash and in brackets', text: 'A word—"no"—and ("never").', quoted: ['"no"', '"never"'] },
  { why: 'German and Polish opening low', text: 'Er schrieb „nein“ und „nie”.', quoted: ['„nein“ und „nie”'] },
  { why: 'guillemets', text: 'Il a dit «non» hier.', quoted: ['«non»'] },
  { why: 'two apostrophes for one double mark', text: "He wrote ''no'' twice.", quoted: ["''no''"] },
  { why: 'British single', text: 'He wrote ‘no’ and ‘never’.', quoted: ['‘no’', '‘never’'] },
  { why: 'British single with an elision inside', text: 'He wrote ‘don’t’ twice.', quoted: ['‘don’t’'] },
  {
    why: 'British single with a plural possessive inside',
    text: 'He wrote ‘the parents’ anger’ twice.',
    quoted: ['‘the parents’ anger’'],
  },
  { why: 'British single that ends in s', text: 'He wrote ‘three dogs’ twice.', quoted: ['‘three dogs’'] },
  { why: 'straight single', text: "He wrote 'no' twice.", quoted: ["'no'"] },
  { why: 'an apostrophe alone is no mark', text: 'The parents’ anger and the dogs’ dinner.', quoted: [] },
  { why: 'a decade', text: 'Back in the ’90s and the ’80s.', quoted: [] },
  { why: 'an elided word', text: "They got 'em and left in the 'til.", quoted: [] },
  { why: 'double within single', text: '‘She wrote “no” to me,’ he said.', quoted: ['‘She wrote “no” to me,’'] },
  { why: 'single within double', text: '“She wrote ‘no’ to me,” he said.', quoted: ['“She wrote ‘no’ to me,”'] },
  { why: 'inches are no marks', text: 'A 6" pipe and a 9" pipe.', quoted: [] },
  { why: 'unclosed at the end of a paragraph', text: 'He said: “No more.\nNext.', quoted: ['“No more.'] },
  {
    why: 'a running quotation opens each paragraph',
    text: '“One thing.\n“Another thing,” he said.',
    quoted: ['“One thing.', '“Another thing,”'],
  },
  {
    why: 'a curly mark that a straight one closes',
    text: '“No more," he said. “So be it”.',
    quoted: ['“No more,"', '“So be it”'],
  },
  {
    why: 'straight marks within curly ones',
    text: '“She wrote "no" to me,” he said.',
    quoted: ['“She wrote "no" to me,”'],
  },
  {
    why: 'straight marks around who says it, curly ones at both ends',
    text: '“No more," she said, "and no less.”',
    quoted: ['“No more,"', '"and no less.”'],
  },
  {
    why: 'speech within curly marks that straight ones hold',
    text: '“He said "no," and then "never," and left,” she wrote.',
    quoted: ['“He said "no," and then "never," and left,”'],
  },
  {
    why: 'a closing mark at both ends',
    text: 'She wrote: ”No more. Not one.” He read it.',
    quoted: ['”No more. Not one.”'],
  },
  { why: 'a lone closing mark', text: 'He wrote this ” and went.', quoted: [] },
  { why: 'marks around nothing', text: 'Nothing “” here.', quoted: [] },
];
