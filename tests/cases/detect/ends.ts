import type { Case } from './notation.ts';

/** Where a content begins and ends: what the writer adds behind a mark, who speaks next, what stands in front of the speaker. All invented. */
export const ENDS: Readonly<Record<string, readonly Case[]>> = {
  'what the writer calls what was said': [
    {
      why: 'by its speaker’s office later',
      text: '[s1 The dean] [c1 said] [t1 the hall was “full of ghosts”], a phrase her office has since taken back.',
    },
    {
      why: 'by somebody who denies it',
      text: '[s1 A driver] [c1 said] [t1 that the lamps had been dark], [t2 an account] [s2 the council’s engineer] [c2 disputes].',
    },
    {
      why: 'behind an object',
      text: '[s1 Hale] [c1 accused] [t1 the board of hiding the bill], a jibe the chairman shrugged off.',
    },
    {
      why: 'as what it stands for',
      text: '[s1 The poster] [c1 showed] [t1 that the lake was shrinking], a reference to the drought of last year.',
    },
    {
      why: 'a relative clause with its pronoun',
      text: '[s1 Residents] [c1 fear] [t1 that the dyke will give way], a concern that has grown since May.',
    },
    {
      why: 'a participle',
      text: '[s1 The treaty] [c1 states] [t1 that both towns shall share the ferry], a formula unchanged since 1951.',
    },
    {
      why: 'two adjectives in front',
      text: '[s1 The chairwoman] [c1 said] [t1 the pool would reopen], a bold public promise she may regret.',
    },
    {
      why: 'of many at once, without an article',
      text: '[s1 The prisoners] [c1 alleged] [t1 that they had been beaten], accusations the governor rejected.',
    },
    {
      why: 'what was heard before',
      text: '[s1 Moss] [c1 said] [t1 that the cellar was haunted], a story she had often heard.',
    },
    {
      why: 'a claim that was heard',
      text: '[s1 Moss] [c1 said] [t1 that the cellar was haunted], a claim her sister had heard before.',
    },
    {
      why: 'a version that is known',
      text: '[s1 Moss] [c1 said] [t1 that the cellar was haunted], a version her neighbours know.',
    },
    {
      why: 'twin: a thing in apposition',
      text: '[s1 Moss] [c1 said] [t1 the van belonged to Lorn Freight, a firm that her brother owns].',
    },
    { why: 'twin: a list of what is denied', text: '[s1 The clerk] [c1 denied] [t1 a threat, a promise and a bribe].' },
    {
      why: 'twin: an apposition with its clause',
      text: '[s1 Moss] [c1 said] [t1 the council faced one problem, a theory that nobody could test].',
    },
    {
      why: 'twin: a process of the plan’s own',
      text: '[s1 The mine] [c1 said] [t1 work would stop until the shafts were checked, a process it expected to last a month].',
    },
    {
      why: 'twin: an aside within the clause',
      text: '[s1 The dean] [c1 said] [t1 that her letter, a reply to the parents, had been lost].',
    },
  ],
  'what the writer adds behind a dash': [
    { why: 'a comparison', text: '[s1 Its envoy] [c1 said] [t1 the pact would hold] — just as he did last year.' },
    {
      why: 'a guess',
      text: '[s1 The firm] [c1 promised] [t1 to open the meadow to drilling] – probably not what the mayor had in mind.',
    },
    {
      why: 'what falls short',
      text: '[s1 The report] [c1 found] [t1 that waste fell by 42 per cent] – just shy of the target.',
    },
    {
      why: 'what sums it up',
      text: '[s1 The ministry] [c1 announced] [t1 that half of all trains now run on time] — a milestone reached two years early.',
    },
    {
      why: 'twin: a relative clause, which speakers add as often as writers',
      text: '[s1 Moss] [c1 said] [t1 the gardener let in her sister – who was eleven].',
    },
    { why: 'twin: an aside that closes', text: '[s1 Moss] [c1 said] [t1 the gardener — who had a key — let them in].' },
    { why: 'twin: a contrast', text: '[s1 The farmers] [c1 say] [t1 it is the weather — not the price].' },
    {
      why: 'twin: who it was',
      text: '[s1 Moss] [c1 added] [t1 that she was met by a second guard – a Norwegian student].',
    },
    {
      why: 'twin: a second clause with its conjunction',
      text: '[s1 Moss] [c1 says] [t1 she was dismissed — and that nobody told her why].',
    },
    { why: 'twin: a dash in the middle of a name', text: '[s1 Moss] [c1 said] [t1 the Orvel–Brenk line would close].' },
  ],
  'what follows from what was said, behind a comma': [
    {
      why: 'questions',
      text: '[s1 The agents] [c1 say] [t1 the fort takes a week to answer], raising questions about who commands it.',
    },
    {
      why: 'comparisons',
      text: '[s1 Engineers] [c1 said] [t1 the wall would cut off the valley], drawing comparisons with a prison.',
    },
    {
      why: 'criticism, with an adjective',
      text: '[s1 The club] [c1 said] [t1 the ground would be sold], sparking fierce criticism.',
    },
    {
      why: 'what a step marks',
      text: '[s1 Hale] [c1 said] [t1 that she would step down in May], marking the departure of the last founder.',
    },
    {
      why: 'what a ruling ends',
      text: '[s1 The court] [c1 ruled] [t1 that the search was unlawful], overturning the conviction of a baker.',
    },
    {
      why: 'what a bank holds out against',
      text: '[s1 The bank] [c1 said] [t1 its rate would stay at 2 per cent], resisting pressure from exporters.',
    },
    {
      why: 'twin: what a plan brings',
      text: '[s1 The firm] [c1 said] [t1 the battery lies under the floor, giving the car more room].',
    },
    {
      why: 'twin: what the flood leaves',
      text: '[s1 Moss] [c1 said] [t1 the flood took the bridge, leaving both villages cut off].',
    },
    {
      why: 'twin: what a wall raises',
      text: '[s1 Moss] [c1 said] [t1 they had built a wall, raising the water by a metre].',
    },
  ],
  'what it is set against': [
    {
      why: 'a wish, behind a comma',
      text: '[s1 The guild] [c1 feared] [t1 that the merger would cost jobs], despite promises from the minister.',
    },
    {
      why: 'what goes on around it',
      text: '[s1 A source] [c1 said] [t1 an envoy could arrive on Tuesday], amid reports of new shelling.',
    },
    {
      why: 'behind an object',
      text: '[s1 Hale] [c1 urged] [t1 donors to pay at once], amid [c2 fears] [t2 that the well will run dry].',
    },
    { why: 'twin: no comma', text: '[s1 The bank] [c1 said] [t1 growth would hold up despite the weak harvest].' },
    {
      why: 'twin: an aside within the clause',
      text: '[s1 The bank] [c1 said] [t1 that growth, despite the weak harvest, would hold up].',
    },
    {
      why: 'twin: in front of the clause',
      text: '[s1 The bank] [c1 said] [t1 that, despite the weak harvest, growth would hold up].',
    },
  ],
  'how it ranks': [
    {
      why: 'the first of its sort',
      text: '[s1 The mill] [c1 reported] [t1 a loss of $4 million], its first in six years.',
    },
    {
      why: 'the third such',
      text: '[s1 The chain] [c1 said] [t1 it was lowering prices], its third such cut since March.',
    },
    {
      why: 'twin: a thing of its own',
      text: '[s1 The chain] [c1 said] [t1 it had sold the mill, its largest plant, to Lorn].',
    },
  ],
  'a second speaker behind a quotation with its own comma': [
    {
      why: 'who explains it away',
      text: '[s1 The palace] [c1 said] [t1 she had run “ahead of the tide,”] and [s2 one aide] [c2 attributed] [t2 her remark to a slip].',
    },
    {
      why: 'who contradicts',
      text: '[s1 Moss] [c1 called] [t1 the road “a death trap,”] but [s2 the mayor] [c2 said] [t2 it was safe].',
    },
    {
      why: 'who grants it',
      text: '[s1 Hale] [c1 said] [t1 the plan was “a gift to Lorn,”] while [s2 her deputy] [c2 admitted] [t2 that it needed work].',
    },
    {
      why: 'a pair that speaks',
      text: '[s1 Hale] [c1 added] [t1 that the house had been sold], but [s2 the couple] [c2 made clear] [t2 that they would stay].',
    },
    {
      why: 'twin: the quotation goes on',
      text: '[s1 Moss] [c1 said] [t1 the road was “a death trap,” and that nobody cared].',
    },
    { why: 'twin: a pair that does not speak', text: '[s1 Moss] [c1 said] [t1 the couple had sold the house].' },
  ],
  'what is said begins in front of the speaker': [
    {
      why: 'a condition',
      text: '[t1 If all goes well], [s1 Moss] [c1 said], [t1 “the ferry will be known for its food.”]',
    },
    {
      why: 'a condition, with a clause behind',
      text: '[t1 If the dam holds], [s1 the engineer] [c1 said] [t1 the village could be saved].',
    },
    { why: 'an exception', text: '[t1 Unless the rain stops], [s1 officials] [c1 say] [t1 the fair will be put off].' },
    {
      why: 'a reason',
      text: '[t1 Because anybody can open an account], [s1 Moss] [c1 says] [t1 the lines between them have blurred].',
    },
    { why: 'twin: an occasion', text: 'When the bus arrived, [s1 Moss] [c1 said] [t1 nobody got off].' },
    { why: 'twin: a question', text: 'If asked, [s1 Moss] [c1 says] [t1 she is a baker].' },
    { why: 'twin: a question of the writer’s', text: 'If you ask Moss, [s1 she] [c1 says] [t1 the plan is dead].' },
    {
      why: 'twin: a state of the speaker’s',
      text: 'If Hale was worried, [s1 he] [c1 said] [t1 that it was only a cold].',
    },
    { why: 'twin: a concession', text: 'While the mill has closed, [s1 analysts] [c1 say] [t1 prices will hold].' },
    { why: 'twin: a medium', text: 'In a letter, [s1 Moss] [c1 said] [t1 the ferry would stop].' },
  ],
  'a clause with a quotation in it that goes on behind its speaker': [
    {
      why: 'with “and”',
      text: '[t1 The grants had been “promised but never paid,”] [s1 Moss] [c1 wrote], [t1 and half of the money has gone since June].',
    },
    {
      why: 'with “but”',
      text: '[t1 The digging has brought “curious finds,”] [s1 she] [c1 said], [t1 but a mistake in the laboratory could not be ruled out].',
    },
    {
      why: 'twin: what hearers do behind a whole quotation',
      text: '[t1 “So it is not that ugly,”] [s1 he] [c1 said], and the hall roared.',
    },
    {
      why: 'twin: the speaker’s next deed',
      text: '[t1 The grants had been “a joke,”] [s1 Moss] [c1 said], and left the hall.',
    },
    {
      why: 'of the same thing',
      text: '[t1 The pier was “a wreck,”] [s1 she] [c1 said], [t1 and it must be pulled down].',
    },
    {
      why: 'both of two',
      text: '[t1 The pact is “a bond of two towns,”] [s1 she] [c1 wrote], [t1 and neither town may leave it].',
    },
    {
      why: 'twin: some people',
      text: '[t1 The pier was “a wreck,”] [s1 she] [c1 said], and some residents have moved away.',
    },
    {
      why: 'a part of it, measured',
      text: '[t1 The fund was “a sieve,”] [s1 she] [c1 said], [t1 and more than half of it has leaked away].',
    },
    {
      why: 'the tense of reports',
      text: '[t1 The pier was “a wreck,”] [s1 she] [c1 said], [t1 and the board would have to sell it].',
    },
    {
      why: 'twin: what came of it, in the writer’s tense',
      text: '[t1 The pier was “a wreck,”] [s1 she] [c1 said], and the board has since sold it.',
    },
    {
      why: 'twin: the same thing since',
      text: '[t1 The pier was “a wreck,”] [s1 she] [c1 said], and it has since been sold.',
    },
    {
      why: 'twin: what others do about it',
      text: '[t1 The pier was “a wreck,”] [s1 she] [c1 said], but the town is keeping it.',
    },
  ],
  'headlines: what happens meanwhile': [
    { why: 'a verb in -s', text: '[s1 Lorn mayor] [c1 denies] [t1 hiding bill] as auditor finds hole' },
    { why: 'many who do something', text: '[s1 Army chief] [c1 denies] [t1 coup] as troops ring parliament' },
    { why: 'a figure that rises', text: '[s1 Survivors] [c1 recall] [t1 ‘no lifejackets’] as lake toll reaches 23' },
    { why: 'twin: a name for it', text: '[s1 Union] [c1 slams] [t1 offer as insult to workers]' },
    {
      why: 'twin: what somebody says happens meanwhile',
      text: '[s1 Lorn] [c1 says] [t1 three killed as missiles hit port]',
    },
  ],
  'a second clause behind an object or a view': [
    {
      why: 'what a body does',
      text: '[s1 The government] [c1 has pledged] [t1 $25 million for the harbour], and the league closed its books last week.',
    },
    {
      why: 'what there is besides',
      text: '[s1 Moss] [c1 has urged] [t1 the minister to order an inquiry], and there have been marches in two towns.',
    },
    {
      why: 'what came of it',
      text: '[s1 The secretary] [c1 dismissed] [t1 the ferry as “theatre”], and it fell to a school to pay for it.',
    },
    {
      why: 'behind a rumour',
      text: '[t1 A sale] [c1 is rumoured] [t1 to be imminent], and two ministers were seen at the yard.',
    },
    {
      why: 'behind a view',
      text: '[t1 The keeper] [c1 is considered] [t1 one of the best], and Lorn has sold its own.',
    },
    { why: 'twin: two objects', text: '[s1 The engineer] [c1 blamed] [t1 the rain, and the board for its thrift].' },
    {
      why: 'twin: what is to be done besides',
      text: '[s1 Hale] [c1 urged] [t1 people to stay indoors, and to keep their lamps lit].',
    },
    {
      why: 'twin: a participle with its place',
      text: '[s1 Hale] [c1 rejected] [t1 the offer, and the plan tabled in May].',
    },
  ],
  'how an object was told': [
    {
      why: 'with an adjective',
      text: '[s1 The embassy] [c1 characterised] [t1 the rule as “a technical matter”] in an emailed reply.',
    },
    {
      why: 'at a conference',
      text: '[s1 The secretary] [c1 called] [t1 the result “regrettable”] at a regular press conference in Lorn.',
    },
    {
      why: 'in many words',
      text: '[s1 The allies] [c1 condemned] [t1 the shelling of the port] in statements on Monday.',
    },
    { why: 'twin: what is done with many words', text: '[s1 Users] [c1 reported] [t1 trouble in sending messages].' },
    {
      why: 'a relative clause tells of it',
      text: '[s1 Hale] [c1 lamented] [t1 the “difficult news”] in a post that has since been changed.',
    },
    {
      why: 'twin: where a claim was made',
      text: '[s1 His mother] [c1 denied] [t1 a claim on Lorn television that she had known of it].',
    },
    { why: 'in a sort of them', text: '[s1 Hale] [c1 denounced] [t1 the fine] in angry tweets.' },
    { why: 'on the air, of what is pointed at', text: '[s1 Hale] [c1 rejected] [t1 the charge] on state television.' },
    { why: 'on the air, of a pronoun', text: '[s1 Hale] [c1 denied] [t1 it] on the radio.' },
    { why: 'twin: what is on the air', text: '[s1 The parents] [c1 denounced] [t1 swearing on television].' },
    { why: 'twin: adverts on the air', text: '[s1 The parents] [c1 condemned] [t1 adverts on the radio].' },
    { why: 'twin: what is in letters', text: '[s1 The bank] [c1 warned against] [t1 links in messages].' },
    { why: 'twin: where it was done', text: '[s1 Hale] [c1 accused] [t1 him of lying in a letter to the board].' },
    {
      why: 'twin: what is told in a clause',
      text: '[s1 Hale] [c1 denied] [t1 that he had used the word in an email].',
    },
    {
      why: 'twin: a clause told at a conference',
      text: '[s1 Moss] [c1 said] [t1 the award was handed over at a conference in Lorn].',
    },
  ],
  'a comma inside a quotation, and the writer behind it': [
    {
      why: 'what is not told',
      text: '[s1 The ministry] [c1 added] [t1 the ships had shelled “civilian docks,”] without giving details.',
    },
    {
      why: 'what is conceded',
      text: '[s1 Moss] [c1 said] [t1 the mill was “a gift,”] though she had paid for it twice.',
    },
    {
      why: 'what it is called, behind a comma in the quotation',
      text: '[s1 Moss] [c1 said] [t1 the hall was “full of ghosts,”] a phrase she may regret.',
    },
  ],
};
