import type { Case } from './notation.ts';

/** Where a content ends and goes on, each with its near twin. All invented. */
export const CONTENTS: Readonly<Record<string, readonly Case[]>> = {
  'a full stop at the end': [
    {
      why: 'belongs to an hour',
      text: '[s1 Lind] [c1 said] [t1 that the ferry had left at 4 a.m.] It was late.',
    },
    { why: 'and to a short name', text: '[s1 Lind] [c1 said] [t1 that the firm was from the U.S.]' },
    { why: 'in the middle, too', text: '[t1 The ferry left at 4 p.m.], [s1 Lind] [c1 said].' },
    { why: 'twin: one that ends the sentence', text: '[s1 Lind] [c1 said] [t1 that the ferry was late].' },
    { why: 'twin: one behind a letter', text: '[s1 Lind] [c1 said] [t1 that she had chosen plan B].' },
  ],
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
      text: '[t1 “The yard is old,”] [s1 [s2 Hall]] [c1 said] before [c2 pointing out] [t2 that it would close].',
    },
    { why: 'twin: a setting', text: '[s1 Hall] [c1 said] after the meeting [t1 that it would close].' },
  ],
  'where the writer takes over': [
    {
      why: 'what happened meanwhile',
      text: '[s1 Hall] [c1 said] [t1 the crew had left the pier], as the ferry was set to sail at noon.',
    },
    {
      why: 'twin: others would do so too',
      text: '[s1 Hall] [c1 said] [t1 the crew would leave the pier, as the others would].',
    },
    {
      why: 'even though',
      text: '[s1 The figures] [c1 show] [t1 that the ferries were late], even though they left on time.',
    },
    {
      why: 'the present behind a reported past',
      text: '[s1 Hall] [c1 said] [t1 she expected a flood], but she has sold her boat.',
    },
    { why: 'twin: one tense', text: '[s1 Hall] [c1 says] [t1 she expects a flood, but she has a boat].' },
    {
      why: 'a view and the next clause',
      text: '[t1 He] [c1 is viewed] [t1 as an heir to the yard], and he managed the works.',
    },
    {
      why: 'a clause of the same sentence with a front of its own',
      text: '[s1 Crews] [c1 believe] [t1 they can go on because of the tide], but when it turns, [s2 they] [c2 fear] [t2 the pier will sink].',
    },
  ],
  'where an object ends': [
    {
      why: 'what happened at the time',
      text: '[s1 The mayor] [c1 has claimed] [t1 victory] as the town council ended its third sitting.',
    },
    {
      why: 'twin: what it is called',
      text: '[s1 The mayor] [c1 dismissed] [t1 the report as the work of a clerk].',
    },
    { why: 'twin: so soon', text: '[s1 The mayor] [c1 demanded] [t1 repairs as soon as the tide turned].' },
    {
      why: 'a name and its verb in the present',
      text: '[s1 The poll] [c1 shows] [t1 a close race] as Hall gathers the votes of the yards.',
    },
    {
      why: 'in which text it was said',
      text: '[s1 The judge] [c1 rejected] [t1 that argument] in a ruling released on Thursday.',
    },
    {
      why: 'twin: what for comes after it',
      text: '[s1 The mayor] [c1 praised] [t1 Hall in a speech for her work on the pier].',
    },
    {
      why: 'a quotation that closes with a comma',
      text: '[s1 Hall] [c1 called] [t1 the damage “pretty small, at this point,”] with six boats lost.',
    },
    {
      why: 'a participle is an object, and its verbs do not end it',
      text: '[s1 She] [c1 denied] [t1 having anything to do with the fire] and let the police in.',
    },
    {
      why: 'what somebody is accused of, behind a relative clause',
      text: '[s1 Vane] [c1 accused] [t1 Rafe Hall, who was born in Orvel, of theft].',
    },
    {
      why: 'twin: nothing comes behind it',
      text: '[s1 Vane] [c1 accused] [t1 Rafe Hall], who was born in Orvel, and left.',
    },
  ],
  'between verb and "that"': [
    {
      why: 'a place and its country',
      text: '[s1 Hall] [c1 says] at a stop in Orvel, Kessania, [t1 that the pier is safe].',
    },
    {
      why: 'a site and what it is',
      text: '[s1 The office] [c1 assured] the public on Hark, a site for short notes, [t1 that the pier was safe].',
    },
    {
      why: 'a weekday and its date',
      text: '[t1 The pier will close], [s1 the office] [c1 said] Saturday, October 28.',
    },
  ],
  'participles in the content': [
    {
      why: 'without a comma it belongs to the words before',
      text: '[s1 She] [c1 says] [t1 the notes accusing Hall of theft are lies].',
    },
    {
      why: 'twin: behind a comma it is the next thing said',
      text: '[s1 [s2 She]] [c1 says] [t1 the notes are lies], [c2 accusing] [t2 Hall of theft].',
    },
  ],
  'who would have done it': [
    {
      why: 'a pronoun before "for"',
      text: 'The court heard the case against [t1 him] for [c1 allegedly] [t1 stealing a boat].',
    },
    { why: 'twin: a whole clause', text: '[t1 The bag] [c1 allegedly] [t1 belonged to the mate].' },
  ],
  'pages that lost their lines': [
    {
      why: 'a caption runs into a quotation',
      text: 'Photograph: Anna Bell [t1 “The crews have learned from the storm,”] [s1 he] [c1 said].',
    },
    {
      why: 'twin: a sentence that ends in one',
      text: '[t1 The mayor was “wrong about the pier,”] [s1 he] [c1 said].',
    },
    {
      why: 'a heading runs into a sentence',
      text: 'Orvel now the only yard without a deal [t1 Some 5,000 posts will be added by the yard], [s1 Vane] [c1 said].',
    },
    { why: 'twin: a title', text: '[t1 The film The Harbour was shot in Orvel], [s1 Vane] [c1 said].' },
    {
      why: 'a heading runs into a subject',
      text: 'Storm shuts the yards But [s1 the union] [c1 said] [t1 the crews would be paid].',
    },
  ],
  'the clause that opens the sentence': [
    {
      why: 'its second verb ends at its comma as well',
      text: 'Though [s1 [s2 she]] [c1 called] [t1 the deal “outrageous”] and [c2 called for] [t2 a refund], Hall kept the yard.',
    },
    {
      why: 'it may begin with "just"',
      text: 'Just as [s1 the union] [c1 announced] [t1 the deal], [s2 crews] [c2 said] [t2 they would walk out].',
    },
    {
      why: 'it may end at a dash',
      text: 'When [s1 Hall] [c1 noted] [t1 that the yard had paid no tax] — as was true for years — the owner laughed.',
    },
  ],
  'what a thing brings about': [
    {
      why: 'behind a view without a holder',
      text: '[t1 The councils] [c1 have been criticised for] [t1 being slow], reflecting how hard it is to meet.',
    },
    {
      why: 'behind an aside',
      text: '[t1 The yard and the union have agreed], [s1 both sides] [c1 said] Saturday, October 28, allowing the crews to go back.',
    },
    {
      why: 'twin: the claim goes on behind an aside',
      text: '[t1 A lorry hit the wall], [s1 both sides] [c1 said], [t1 killing two people].',
    },
    {
      why: 'a noun that sums up',
      text: '[s1 The union] [c1 said] [t1 the yard would close in May], a move that has angered the town.',
    },
    {
      why: 'twin: a noun of the claim',
      text: '[s1 The union] [c1 said] [t1 the yard would lose its best crew, a team of nine].',
    },
    {
      why: 'twin: more of what somebody is accused of',
      text: '[t1 Vane] [c1 is accused of] [t1 driving into the wall, breaking two pipes].',
    },
  ],
  'examples at the end': [
    {
      why: 'including',
      text: '[s1 He] [c1 railed against] [t1 the price of boats, including the one he had bought].',
    },
    {
      why: 'such as',
      text: '[s1 She] [c1 declined to say] [t1 when they would buy boats, such as the ferry].',
    },
    {
      why: 'twin: a place',
      text: '[s1 He] [c1 railed against] [t1 the price of boats], in the hall behind the church.',
    },
  ],
};
