import type { Case } from './notation.ts';

/** How much of a sentence an attribution covers, and which of two is the outermost; each with its near twin. All invented. */
export const SCOPES: Readonly<Record<string, readonly Case[]>> = {
  'hearsay in an adverb': [
    {
      why: 'a clause behind "and" with a subject of its own',
      text: 'The baker opened a shop on the quay and [t1 one guest had] [c1 reportedly] [t1 fainted].',
    },
    {
      why: 'twin: one subject for both verbs',
      text: '[t1 The baker opened a shop and] [c1 reportedly] [t1 fainted].',
    },
    {
      why: '"which" behind a comma',
      text: 'Hall sold the shed, [t1 which was] [c1 reportedly] [t1 full of ropes].',
    },
    {
      why: '"who" in the middle',
      text: 'The porter, [t1 who] [c1 allegedly] [t1 slept in the shed], was fined on Monday.',
    },
    {
      why: 'a relative clause without its pronoun takes its noun along, and ends at the next one',
      text: 'The porter was held for [t1 a note he] [c1 reportedly] [t1 sent to the yard], in which [s2 he] [c2 said] [t2 the crews should “watch out.”]',
    },
    {
      why: 'a setting in front is no hearsay',
      text: 'When the gates were shut, [t1 two boats had] [c1 reportedly] [t1 been burned].',
    },
    {
      why: 'twin: an apposition is a part of the subject',
      text: '[t1 The boat, an old ferry, had] [c1 reportedly] [t1 left the quay].',
    },
    { why: 'the least number', text: '[t1 At least one boat was] [c1 reportedly] [t1 lost].' },
    {
      why: 'what he was fined for, not the fine',
      text: 'The porter was fined for [c1 allegedly] [t1 hiding a key].',
    },
  ],
  'hearsay of what somebody said': [
    {
      why: 'the speaker is the source',
      text: '[s1 Hall] [c1 allegedly told] a porter [t1 that he had lost the key].',
    },
    {
      why: 'a quotation around it',
      text: '[t1 “We slept, all of us,”] [s1 Hall] [c1 allegedly told] a porter. [t1 “We saw no smoke at all.”]',
    },
    {
      why: 'a colon',
      text: '[s1 One of them] [c1 reportedly said]: [t1 “First the rain comes, and then the frost.”]',
    },
    { why: 'twin: no verb of saying', text: '[t1 The porter] [c1 allegedly] [t1 slept in the shed].' },
  ],
  'hearsay within what a source says': [
    {
      why: 'according to papers',
      text: '[t1 The porter allegedly slept in the shed], [c1 according to] [s1 court papers].',
    },
    {
      why: 'in a relative clause',
      text: '[t1 The porter, who allegedly slept in the shed, was fined], [c1 according to] [s1 court papers].',
    },
    {
      why: 'a hearer behind the verb',
      text: '[t1 The singer has allegedly lost the key], [s1 the agent] [c1 claimed] to the paper.',
    },
  ],
  'an aside in a relative clause': [
    {
      why: 'the clause alone',
      text: 'She left the two clubs [t1 which], [c1 according to] [s1 Hall], [t1 were founded by smugglers].',
    },
    {
      why: 'one subject for both verbs, and the first of them is the writer’s',
      text: 'The pier is old and, [c1 according to] [s1 Hall], [t1 was never checked].',
    },
  ],
  'a hearer with "to"': [
    { why: 'before "that"', text: '[s1 The mayor] [c1 admitted] to a panel of judges [t1 that the pier was old].' },
    {
      why: 'behind a medium',
      text: '[s1 Hall] [c1 said in a letter] to the board [t1 that the pier was old].',
    },
    { why: 'before a quotation', text: '[s1 Hall] [c1 wrote] to her sister: [t1 “The pier is old and damp.”]' },
    { why: 'twin: what is told of the hearer', text: 'Hall wrote to a club that meets every May.' },
    { why: 'twin: an infinitive', text: '[s1 Hall] [c1 claimed] [t1 to own the pier].' },
  ],
};
