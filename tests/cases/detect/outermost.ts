import type { Case } from './notation.ts';

/** Which of several attributions in a sentence is the outermost, and what it takes in; each with its near twin. All invented. */
export const OUTERMOST: Readonly<Record<string, readonly Case[]>> = {
  'the attribution at the end': [
    {
      why: 'a quotation led in by an inner cue',
      text: '[t1 The guard recalled that he said, “No boat will sail,”] [s1 the harbour office] [c1 said].',
    },
    {
      why: 'twin: a heading in front of a quotation',
      text: 'Rain or shine: [t1 “No boat will sail,”] [s1 the harbour office] [c1 said].',
    },
    {
      why: 'two inner cues in front of it',
      text: '[t1 The yard was shut, and the union said it had tried to reopen it], [c1 according to] [s1 Petra Hall of the Bugle].',
    },
    {
      why: 'the paper that tells who said it',
      text: '[t1 The crew said the boat was sound], [c1 according to] [s1 the Bugle].',
    },
    {
      why: 'twin: a record keeps the words of a person',
      text: '[s1 The guard] [c1 said] [t1 no boat would sail], according to a transcript of the call.',
    },
    {
      why: 'twin: the nearer of two at the end',
      text: '[t1 No cause is known], [s1 the harbour office] [c1 said], according to the Bugle.',
    },
    {
      why: 'twin: the document repeats whose words they are',
      text: '[s1 The service] [c1 said] [t1 the road was open], the statement said.',
    },
    {
      why: 'a verb other than "say" in front of a speaker at the very end',
      text: '[t1 The town has seen a small outbreak in recent years], [c1 reports] [s1 Hall].',
    },
  ],
  'the clause behind "as"': [
    {
      why: 'a paper behind the verb',
      text: '[t1 The first boats came last week, when the crews announced that they would sail], as [s1 Lind] [c1 reports].',
    },
    {
      why: 'in front of the clause',
      text: 'As [s1 Petra Hall] [c1 reports] for the Bugle, [t1 the first boats came last week, when the crews announced that they would sail].',
    },
    { why: 'twin: what is called for', text: 'As [s1 Lind] [c1 called for] [t1 calm], the crowd left.' },
  ],
  'a quotation that is complete': [
    {
      why: 'a relative clause behind the hearer and a setting',
      text: '[t1 “We are late,”] [s1 Merk] [c1 told] reporters after the meeting that was held on a boat.',
    },
    {
      why: 'a participle behind the setting',
      text: '[t1 “We are late,”] [s1 [s2 she]] [c1 said at a news conference] [c2 announcing] [t2 that the pier would close].',
    },
    {
      why: 'twin: "that" at once',
      text: '“We are late,” and [s1 she] [c1 told] reporters [t1 that the pier would close].',
    },
    {
      why: 'goes on behind "but"',
      text: '[t1 “I love the pier,”] [s1 he] [c1 said], but [t1 “when it comes to boats, he is wrong.”]',
    },
    {
      why: 'a day behind the verb is no speaker',
      text: '[t1 “We had some trouble,”] [s1 Hall, the director of ferries], [c1 said] Tuesday in Orvel.',
    },
  ],
  'an aside behind a setting': [
    {
      why: 'the clause comes after it',
      text: '[t1 During his seven years in office], [s1 Mr Hall] [c1 said], [t1 a majority of the crews have come to trust him].',
    },
    {
      why: 'twin: a comment on the whole',
      text: '[t1 The crews have come to trust him], [s1 Mr Hall] [c1 said], a sign of the times.',
    },
  ],
};
