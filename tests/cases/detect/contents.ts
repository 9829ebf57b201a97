import type { Case } from './notation.ts';

/** Where a content ends and goes on, each with its near twin. All invented. */
export const CONTENTS: Readonly<Record<string, readonly Case[]>> = {
  'clauses inside the content': [
    {
      why: 'a relative clause between commas is no end',
      text: '[s1 He] [c1 lamented] [t1 the fact that cooks, who work all night, were not asked].',
    },
    {
      why: 'twin: a relative clause at the end is background',
      text: '[s1 He] [c1 lamented] [t1 the fate of the cooks], who work all night.',
    },
    {
      why: 'a clause that waits for its main one',
      text: 'And [t1 while the rain makes a difference “at once,”] [s1 Hall] [c1 said], [t1 in the long term, both sides still want rain].',
    },
    {
      why: 'twin: a whole quotation is complete',
      text: '[t1 “The rain makes a difference,”] [s1 Hall] [c1 said], in the hall behind the church.',
    },
    {
      why: 'an aside in the middle of the predicate',
      text: '[t1 The yard is], [c1 according to] [s1 the crew], [t1 the biggest in town, and it will close].',
    },
    { why: 'an aside with its hearer', text: '[t1 The roof], [s1 he] [c1 told] me, [t1 leaks].' },
    { why: 'twin: a hearer and the clause', text: 'Of the roof [s1 he] [c1 told] me [t1 that it leaks].' },
    {
      why: 'twin: an apposition of the source',
      text: '[t1 The yard is full], [c1 according to] [s1 the crew], the biggest in town.',
    },
  ],
  'marks and words that are no border': [
    {
      why: 'a dash between numbers',
      text: '[s1 The town] [c1 has announced] [t1 cuts of 7–10% to the ferry service].',
    },
    {
      why: 'twin: a dash between clauses',
      text: '[s1 The town] [c1 has announced] [t1 cuts to the ferry service] – again.',
    },
    { why: 'a night that heats', text: '[s1 He] [c1 said] [t1 that night heaters will stay on].' },
    { why: 'twin: a night', text: '[s1 He] [c1 said] that night [t1 the heaters will stay on].' },
  ],
  'what was asked': [
    {
      why: 'the question holds a verb that reports elsewhere',
      text: 'Asked whether he thought the gift was wrong, and whether he would keep it, [s1 Vane] [c1 said]: [t1 “It was a boat.”]',
    },
    {
      why: 'twin: a question somebody puts',
      text: '[s1 Lind] [c1 asked] [t1 whether he thought the gift was wrong].',
    },
  ],
  'what the speaker does': [
    {
      why: 'a gesture',
      text: '[t1 Every bill is paid], [s1 he] [c1 said], swiping at the guard whose books were empty.',
    },
    {
      why: 'twin: more of the claim',
      text: '[t1 Every bill is paid], [s1 he] [c1 said], [t1 and every book is closed].',
    },
    {
      why: 'the next thing said is not a setting of this one',
      text: '[t1 “The yard is old,”] [s1 Hall] [c1 said] before pointing out that it would close.',
    },
    { why: 'twin: a setting', text: '[s1 Hall] [c1 said] after the meeting [t1 that it would close].' },
  ],
};
