import type { Case } from './notation.ts';

/** Whose words they are: each group pairs what was once given to a wrong voice with its near twin. All invented. */
export const SPEAKERS: Readonly<Record<string, readonly Case[]>> = {
  'a name, an apposition, a comma and the verb': [
    {
      why: 'the clause behind has a verb that no list knows',
      text: '[s1 Paul Reed, a plumber from Leeds], [c1 said] [t1 the pipe tips over].',
    },
    { why: 'an irregular past', text: '[s1 Paul Reed, a plumber from Leeds], [c1 said] [t1 the pipe burst].' },
    {
      why: 'a relative clause instead',
      text: '[s1 Paul Reed, who lives there], [c1 said] [t1 the pipe thaws at noon].',
    },
    {
      why: 'an apposition with a verb of its own',
      text: '[s1 The report], published on Monday, [c1 said] [t1 the roof leaks].',
    },
    {
      why: 'a name in an apposition, an age and a relative clause',
      text: '[s1 The mayor, Anna Bell, 44], who took office in May, [c1 said] [t1 the roof leaks].',
    },
    {
      why: 'a place and a relative clause',
      text: '[s1 Dr Anna Bell, of the University of York, who led the study], [c1 said] [t1 the pipe burst].',
    },
    {
      why: 'twin: a setting and a clause in front',
      text: '[t1 On Monday, prices soared], [c1 said] [s1 the mayor of Orvel].',
    },
    {
      why: 'twin: a relative clause and a predicate in front',
      text: '[t1 Bread, which cost a penny then, now costs five], [c1 said] [s1 Bell].',
    },
    { why: 'twin: a clause in front is inverted', text: '[t1 The pipe burst at noon], [c1 said] [s1 Paul Reed].' },
    {
      why: 'twin: a clause in front that holds a comma',
      text: '[t1 The pipe burst at noon, a day late], [c1 said] [s1 the mayor of Orvel].',
    },
  ],
  'ages, places and what somebody is': [
    { why: 'age and trade', text: '[s1 Anna Bell, 31, a nurse in York], [c1 said] [t1 the ward was full].' },
    {
      why: 'a description, a name, an age and two places',
      text: '[s1 Another neighbour, plumber Paul Reed, 52, from Leeds, North Yorkshire], [c1 said]: [t1 “The pipe had burst before the fire began.”]',
    },
    { why: 'behind a conjunction', text: 'But [s1 Anna Bell, 31, a nurse in York], [c1 said] [t1 the ward was full].' },
    {
      why: 'a firm and its place',
      text: '[s1 The firm, based in Leeds, North Yorkshire], [c1 said] [t1 the ward was full].',
    },
    {
      why: 'between a quotation and its verb all is the source',
      text: '[t1 “We won,”] [s1 Anna Bell, vice president of PMG, a coin firm in Norfolk], [c1 told] Fox.',
    },
    { why: 'behind an inverted verb', text: '[t1 “We won,”] [c1 said] [s1 Anna Bell, 31, a nurse in York].' },
    {
      why: 'twin: a setting in front',
      text: 'In Orvel, a port town, [s1 the mayor, a former nurse], [c1 said] [t1 the ward was full].',
    },
    { why: 'twin: a time in front', text: 'This week, [s1 Paul Reed, 52, of York], [c1 said] [t1 the ward was full].' },
    {
      why: 'twin: a clause in front',
      text: 'As the river rose, [s1 Anna Bell, a nurse], [c1 said] [t1 the ward was full].',
    },
    {
      why: 'twin: what is told behind is no part',
      text: '[t1 “It pays,”] [c1 said] [s1 Bell], including one with a dairy.',
    },
  ],
  'subjects with a participle': [
    {
      why: 'where it was published',
      text: '[s1 A 2014 study published in the Journal of Plumbing] [c1 found] [t1 that old pipes leak].',
    },
    {
      why: 'who made it, and a month that is no modal',
      text: '[s1 A poll of 900 farmers conducted by the Orvel institute] in May [c1 found] [t1 that most keep goats].',
    },
    {
      why: 'a present participle',
      text: '[s1 Villagers living near the dam] [c1 report] [t1 that the water is brown].',
    },
    { why: 'those who …', text: '[s1 Those involved in the talks] [c1 stress] [t1 that nothing is settled].' },
    {
      why: 'twin: a clause in front',
      text: 'After the mayor resigned in May [s1 the council] [c1 said] [t1 the roof leaks].',
    },
    { why: 'twin: two clauses', text: 'The mayor resigned in May and [s1 the council] [c1 said] [t1 the roof leaks].' },
  ],
  lists: [
    {
      why: 'behind a preposition',
      text: '[s1 The residents of Oak Hill, Elm Row, Ash Lane and Birch Street] [c1 say] [t1 the road floods].',
    },
    { why: 'of names', text: '[s1 Orvel, Talvik and Dunmere] [c1 said] [t1 the road floods].' },
    { why: 'of common nouns', text: '[s1 Doctors, nurses and porters] [c1 say] [t1 the ward is full].' },
    {
      why: 'after a setting',
      text: 'After the vote, [s1 Mara Lind, Jon Vane and Petra Aalto] [c1 said] [t1 the roof leaks].',
    },
    {
      why: 'as the subject of a later participle',
      text: '[s1 Countries like Orvel, Tassen and Mirn] have signed the paper, [c1 saying] [t1 it protects their fish].',
    },
    { why: 'twin: a clause in front', text: '[t1 The mayor resigned on Monday], [s1 Bell and Reed] [c1 said].' },
    { why: 'twin: a place in front', text: 'In Orvel, [s1 Bell and Reed] [c1 say] [t1 the ward is full].' },
  ],
  'words between auxiliary and verb, or subject and verb': [
    {
      why: 'a time',
      text: '[s1 Bell] [c1 has over the past few months repeatedly warned] [t1 that the dam is weak].',
    },
    {
      why: 'an adverb of another verb',
      text: '[s1 Bell] publicly supported the plan, [c1 saying] [t1 it would bring work].',
    },
    { why: 'a mark typed the wrong way', text: '[s1 Kolm‘s aunt] [c1 confirmed] [t1 that he had left].' },
    { why: 'twin: the time alone', text: 'Over the past few months [s1 Bell] [c1 warned] [t1 that the dam is weak].' },
  ],
  'verbs that report only beside a quotation': [
    { why: 'beside one', text: '[t1 “We have a long way to go,”] [s1 Bell] [c1 continued].' },
    {
      why: 'twin: talks go on',
      text: '[s1 Hall], in York, [c1 stressed] [t1 the value of calm], as talks continue between both sides.',
    },
  ],
  'the outermost voice': [
    {
      why: 'things show, the survey says so',
      text: '[t1 The gap indicates there is “a long way to go”], [c1 according to] [s1 the survey].',
    },
    {
      why: 'twin: a person and a document',
      text: '[s1 Lind] [c1 said] [t1 the roof leaks], according to the minutes.',
    },
  ],
  'headlines signed behind a colon': [
    { why: 'with a post', text: '[t1 ‘It is over’][c1 :] [s1 Mayor]' },
    { why: 'with a firm', text: '[t1 ‘The harbour will not close’][c1 :] [s1 Orvel Ferries]' },
    { why: 'twin: a topic behind the quotation', text: '‘Salt’: a walk through the old town' },
  ],
  'phrases with a clause of their own': [
    {
      why: 'a study that appeared somewhere',
      text: '[s1 A 2014 study that appeared in the Bugle] [c1 found] [t1 that the roof leaked].',
    },
    {
      why: 'twin: what ministers say of a claim is inside it',
      text: '[s1 She] [c1 denied] [t1 a claim that ministers said was false].',
    },
    {
      why: 'without a pronoun',
      text: '[s1 The experts I interviewed] [c1 said] [t1 her plans were sound].',
    },
    { why: 'twin: a fronted clause', text: 'When she resigned [s1 he] [c1 said] [t1 the roof leaked].' },
    {
      why: 'a trade that is told in a clause',
      text: '[t1 “It is over,”] [c1 said] [s1 Petra Hall, a nurse who runs the ward in Orvel].',
    },
    {
      why: 'twin: what she did then',
      text: '[t1 “It is over,”] [c1 said] [s1 Petra Hall], summing up what the ward had seen.',
    },
    {
      why: 'a trade without an article',
      text: '[t1 Sales fell], [c1 according to] [s1 Hall, head of the harbour union, and other experts].',
    },
    {
      why: 'twin: the claim goes on',
      text: '[t1 A lorry hit the wall], [c1 according to] [s1 Hall], [t1 killing two people].',
    },
  ],
  'inside brackets': [
    {
      why: 'an open bracket begins the phrase',
      text: 'A film surfaced ([s1 her office] later [c1 disclosed] [t1 that she had slipped]).',
    },
    { why: 'twin: a closed bracket is part of it', text: '[s1 Mr Hall (of Orvel)] [c1 said] [t1 the roof leaked].' },
  ],
  'one by one': [
    {
      why: 'each',
      text: 'Hall and Lind vied for the post, [s1 each] [c1 blaming] [t1 the other for the fire].',
    },
    {
      why: 'twin: both together',
      text: '[s1 Hall and Lind] vied for the post, [c1 blaming] [t1 the council for the fire].',
    },
    { why: 'twice is no speaker', text: '[s1 The works] [c1 have twice denied] [t1 the charge].' },
  ],
  'whose participle it is': [
    {
      why: 'whom a film shows',
      text: 'The advertisement uses footage of [s1 Petra Hall] [c1 asking], [t1 “Why am I not ahead?”]',
    },
    {
      why: 'the main clause goes on behind a relative one',
      text: '[s2 Vane] would not pay a builder [s1 who] [c1 said] [t1 he was owed money], [c2 saying], [t2 “He did a poor job.”]',
    },
    {
      why: 'twin: behind a comma the relative clause goes on',
      text: 'It was built by Hall, [s1 [s2 who]] [c1 said] [t1 he was owed money], [c2 adding] [t2 that he had a wife].',
    },
    {
      why: 'a resolution that is voted for',
      text: 'Orvel voted for [s1 a resolution] [c1 calling for] [t1 an inquiry].',
    },
    {
      why: 'many of them',
      text: 'The deal angered the crews, [s1 many of whom] [c1 say] [t1 the pier is unsafe].',
    },
  ],
  'who would not be named': [
    {
      why: 'how a source asked for it is left out',
      text: '[s1 A guard] who did not want to be identified [c1 said] [t1 the gate was open].',
    },
    {
      why: 'twin: what the source does is part of it',
      text: '[s1 A guard who has worked there for years] [c1 said] [t1 the gate was open].',
    },
  ],
};
