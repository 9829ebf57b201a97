import type { Case } from './notation.ts';

/** What stands between a name and its verb: phrases, scenes, long descriptions; and feelings that are nobody’s. All invented. */
export const DESCRIPTIONS: Readonly<Record<string, readonly Case[]>> = {
  'phrases between a subject and its verb': [
    { why: 'at the time', text: '[s1 Hall] at the time [c1 called] [t1 the plan “a kettle without a lid”].' },
    { why: 'back in a month', text: '[s1 Hall] back in May [c1 said] [t1 the plan was sound].' },
    { why: 'in a year', text: '[s1 Hall] in 2019 [c1 said] [t1 the plan was sound].' },
    { why: 'in turn', text: '[s1 The mayor] in turn [c1 said] [t1 the plan was sound].' },
    { why: 'for her part', text: '[s1 The mayor] for her part [c1 said] [t1 the plan was sound].' },
    { why: 'at one point', text: '[s1 Lind] at one point [c1 said] [t1 the plan was sound].' },
    { why: 'in response', text: '[s1 The yard] in response [c1 said] [t1 the plan was sound].' },
    { why: 'at first', text: '[s1 Lind] at first [c1 denied] [t1 the charge].' },
    { why: 'at the weekend', text: '[s1 Lind] at the weekend [c1 said] [t1 the plan was sound].' },
    { why: 'of late', text: '[s1 Lind] of late [c1 has said] [t1 the plan was sound].' },
    { why: 'on the other hand', text: '[s1 Lind] on the other hand [c1 said] [t1 the plan was sound].' },
    { why: 'a day', text: '[s1 Lind] earlier this week [c1 said] [t1 the plan was sound].' },
    { why: 'twin: a place', text: '[s1 A clerk at the town hall] [c1 said] [t1 the plan was sound].' },
    { why: 'twin: which officer', text: '[s1 The officer in charge at the time] [c1 said] [t1 the plan was sound].' },
    { why: 'twin: which people', text: '[s1 People who were there at the time] [c1 said] [t1 the plan was sound].' },
    { why: 'twin: which study', text: '[s1 A study in 2019] [c1 found] [t1 that the plan was sound].' },
    { why: 'twin: a firm that is back', text: '[s1 A firm back in business] [c1 said] [t1 the plan was sound].' },
    { why: 'twin: himself', text: '[s1 Lind himself] [c1 said] [t1 the plan was sound].' },
  ],
  'how somebody looks while they speak': [
    { why: 'seated', text: '[s1 Hale], seated beside a lamp, [c1 said] [t1 the plan was sound].' },
    { why: 'flanked by', text: '[s1 Mayor Anna Bell], flanked by police chiefs, [c1 said] [t1 the plan was sound].' },
    { why: 'surrounded by', text: '[s1 Hale], surrounded by fans, [c1 said] [t1 the plan was sound].' },
    { why: 'joined by', text: '[s1 Hale], joined by two ministers, [c1 told] reporters [t1 the plan was sound].' },
    { why: 'upset', text: '[s1 Bell], clearly upset by the vote, [c1 said] [t1 the plan was sound].' },
    { why: 'angry', text: '[s1 Hale], furious at the vote, [c1 said] [t1 the plan was sound].' },
    { why: 'a voice', text: '[s1 Hale], his voice breaking, [c1 said] [t1 the plan was sound].' },
    { why: 'arms', text: '[s1 Hale], arms folded, [c1 said] [t1 the plan was sound].' },
    { why: 'a coat', text: '[s1 Hale], still in his coat, [c1 said] [t1 the plan was sound].' },
    { why: 'behind the verb', text: '[t1 “The plan is sound,”] [c1 said] [s1 Hale], seated beside a lamp.' },
    {
      why: 'flanked, behind the verb',
      text: '[t1 “The plan is sound,”] [c1 said] [s1 Mayor Anna Bell], flanked by police chiefs.',
    },
    { why: 'twin: a post', text: '[s1 Anna Bell, acting mayor of Orvel], [c1 said] [t1 the plan was sound].' },
    { why: 'twin: by whom it is advised', text: '[s1 The board, advised by Lind], [c1 said] [t1 the plan was sound].' },
    { why: 'twin: whose it is', text: '[s1 Tarnway, owned by Brellmart], [c1 said] [t1 the plan was sound].' },
    { why: 'twin: which man', text: '[s1 A man standing on the steps] [c1 said] [t1 the plan was sound].' },
    { why: 'twin: near whom', text: '[s1 A clerk, close to the talks], [c1 said] [t1 the plan was sound].' },
  ],
  'a description with commas, dashes and verbs in it': [
    {
      why: 'fields in a name',
      text: '[s1 Paul Reed, a former diver who heads the Rivers, Lakes and Harbours Institute], [c1 said] [t1 the plan was sound].',
    },
    {
      why: 'behind the verb',
      text: '[t1 “It is sound,”] [c1 said] [s1 Paul Reed, a diver who heads the Rivers, Lakes and Harbours Program at Orvel University].',
    },
    {
      why: 'who heads it',
      text: '[t1 “It is sound,”] [c1 said] [s1 Paul Reed, who heads the Rivers, Lakes and Harbours Program at Orvel University].',
    },
    {
      why: 'a ministry',
      text: '[s1 Anna Bell, a clerk at the Ministry of Trade, Rail and Ports], [c1 said] [t1 the plan was sound].',
    },
    { why: 'a body alone', text: '[s1 The Rivers, Lakes and Harbours Institute] [c1 said] [t1 the plan was sound].' },
    {
      why: 'a second post with a participle',
      text: '[t1 “It is sound,”] [c1 said] [s1 Corin Vane, a curator at the Pier Museum and retired Navy diver].',
    },
    {
      why: 'between dashes',
      text: '[s1 Ona Lim — head of Brell, the ferry line run by Oskin] — [c1 said] [t1 the plan was sound].',
    },
    { why: 'twin: a list', text: '[s1 The French, Germans and Italians] [c1 said] [t1 the plan was sound].' },
    {
      why: 'twin: a list behind a body',
      text: 'After a vote in the Commons, [s1 Bell, Reed and Hall] [c1 said] [t1 the plan was sound].',
    },
    { why: 'twin: two sources', text: '[s1 Corin Vane, a diver, and Anna Bell] [c1 said] [t1 the plan was sound].' },
    {
      why: 'twin: a clause between dashes',
      text: 'He was late – the boat had sunk – and [s1 Hall] [c1 said] [t1 the plan was sound].',
    },
    {
      why: 'twin: what a body runs, between dashes',
      text: '[s1 The harbour board] – which runs Orvel, Brenk and Mirn – [c1 said] [t1 the plan was sound].',
    },
    { why: 'twin: a verb', text: 'Corin Vane left in May and [s1 Navy divers] [c1 said] [t1 the plan was sound].' },
  ],
  'which one it is, behind a verb in front of its source': [
    { why: 'a porter', text: '[t1 “It is sound,”] [c1 said] [s1 a porter who lives there].' },
    { why: 'not of a firm', text: '[t1 “It is sound,”] [c1 said] [s1 a seasoned diver who isn’t paid by any yard].' },
    { why: 'several', text: '[t1 “It is sound,”] [c1 said] [s1 residents who had fled].' },
    { why: 'behind a clause', text: '[t1 It is sound], [c1 said] [s1 a diver who works for the yard].' },
    {
      why: 'with a sentence behind',
      text: '[t1 “It is sound,”] [c1 said] [s1 a diver who works for the yard]. [t1 “It was never shut.”]',
    },
    { why: 'twin: who hides', text: '[t1 “It is sound,”] [c1 said] [s1 a diver] who asked not to be named.' },
    {
      why: 'twin: a clause that is told',
      text: '[s1 Hall], who sells rope, [c1 said] [t1 anyone who swam there should have known it].',
    },
    { why: 'twin: a name behind a comma', text: '[t1 “It is sound,”] [c1 said] [s1 Hall], who left in May.' },
  ],
  'an adverb in front of the verb, behind a comma': [
    {
      why: 'a paper that was written',
      text: '[s1 One letter in the box], which was signed in May, [c1 plainly shows] [t1 how the river moved].',
    },
    { why: 'a paper, drawn', text: '[s1 The map], drawn in May, [c1 plainly shows] [t1 how the river moved].' },
    { why: 'a person', text: '[s1 Hall], who left in May, [c1 bluntly said] [t1 the plan was sound].' },
    { why: 'an apposition', text: '[s1 Hall, a diver], [c1 bluntly said] [t1 the plan was sound].' },
    { why: 'twin: a name in -ly', text: '[s1 Hall’s daughter, Kelly], [c1 said] [t1 the plan was sound].' },
    { why: 'twin: what shows and tells nothing', text: 'The mayor shows why towns matter.' },
  ],
  'what there is': [
    {
      why: 'growing concern',
      text: 'With the lights out, there is growing [c1 concern] [t1 that the grid will fail].',
    },
    { why: 'contracted', text: 'As the wells dry up, there’s public [c1 fear] [t1 that the grid will fail].' },
    { why: 'there has been', text: 'There has been some [c1 anxiety] [t1 that the grid will fail].' },
    { why: 'among whom', text: 'There is a growing [c1 consensus] among [s1 engineers] [t1 that the dam will fail].' },
    { why: 'rumours', text: 'There were [c1 rumours] [t1 that the grid would fail].' },
    { why: 'speculation', text: 'There has been [c1 speculation] [t1 that Hall will go].' },
    { why: 'twin: none', text: 'There is no fear that the dam will fail.' },
    { why: "twin: somebody's", text: 'There was a fear in his eyes that nobody missed.' },
    { why: 'twin: signs', text: 'There are signs that the dam will fail.' },
  ],
};
