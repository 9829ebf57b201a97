import type { Case } from './notation.ts';

/** Constructions of features, interviews and explainers, each with its near twin. All invented. */
export const LONG_READS: Readonly<Record<string, readonly Case[]>> = {
  'verb and source in the middle of a clause': [
    {
      why: 'between subject and verb',
      text: '[t1 The key to the plan], [c1 says] [s1 Venn], [t1 is its old brick wall].',
    },
    {
      why: 'behind an adverb, with an apposition',
      text: '[t1 Currently], [c1 said] [s1 Orla Venn, the head of the clinic], [t1 there are 40 patients in the ward].',
    },
    { why: 'twin: a clause of the verb’s own', text: '[s1 Mr Vane, who runs the cafe], [c1 says] [t1 a man came].' },
    {
      why: 'twin: the subject stands in front',
      text: '[s1 The officer, Estery Gond], [c1 denied] [t1 taking a call].',
    },
    {
      why: 'twin: hearsay about what stands in front',
      text: '[t1 The wall], [c1 said] [t1 to be the oldest in Lorn], fell.',
    },
    { why: 'hearsay without commas', text: '[t1 A boat] [c1 thought] [t1 to have sunk in May] has been found.' },
  ],
  'what is told in brackets': [
    {
      why: 'ends with them',
      text: 'The mayor has a case ([s1 he] [c1 says] [t1 he has photos of the wall]) — and it is not the first scandal.',
    },
    {
      why: 'twin: brackets within it do not end it',
      text: '[s1 Venn] [c1 said] [t1 the wall (built in 1900) was old].',
    },
    {
      why: 'behind the source they tell something else',
      text: '[t1 “It is late,”] [c1 said] [s1 Venn] (a view that all in the room shared).',
    },
    { why: 'twin: a short one belongs to the name', text: '[t1 “It is late,”] [c1 said] [s1 Venn (42)].' },
  ],
  'who somebody is': [
    {
      why: 'a body, what it is, and a clause',
      text: '[s1 Orla Venn, a lead at Tide Watch, a coalition of groups, who is based in Lorn], [c1 says] [t1 the wall will hold].',
    },
    {
      why: 'the comma behind the body’s apposition is missing',
      text: '[t1 “It is rare,”] [s1 Tom Hale, head of Tarvex, a boat company in Lorn] [c1 told] Radio Lorn.',
    },
    {
      why: 'a town and its country at the end',
      text: '[t1 The wall could hold], [c1 says] [s1 Kim Venn, who studies tides at the Centre for Sand in Bremm, Germany]. Many wait.',
    },
    {
      why: 'a given name that is an auxiliary, too',
      text: '[t1 “I was at sea and it rained,”] [c1 said] [s1 Will Tarn, a builder of boats]. [t1 “It was like the end of the world.”]',
    },
    {
      why: 'twin: the auxiliary in a headline',
      text: '[t1 Lind Will Open Dam], [s1 Mayor] [c1 Says]',
    },
    {
      why: 'a clause in front ends at its place',
      text: 'Many sailors live there and [s1 officials] [c1 are worried] [t1 that pressing them could open old wounds].',
    },
    {
      why: 'a measure behind the source is none of it',
      text: '[t1 The town had 100 ferries last July], [c1 according to] [s1 Coast Research], [t1 double the number of 2017].',
    },
  ],
  'a post that begins like a participle': [
    {
      why: 'behind the verb',
      text: '[t1 It was late], [c1 said] [s1 Ada Prak, founding director of the Center for Sea Politics]. It rains.',
    },
    {
      why: 'in front of it',
      text: '[s1 Ada Prak, managing director of Orvel Ferries], [c1 said] [t1 it was late].',
    },
    { why: 'twin: a participle', text: '[s1 Ada Prak], walking along the pier, [c1 said] [t1 it was late].' },
  ],
  'hearers with more words': [
    { why: 'a pronoun and a clause without "that"', text: '[s1 They] [c1 told] him [t1 nobody was left].' },
    {
      why: 'a name with "of"',
      text: '[s1 Hale] [c1 told] Ships of Lorn [t1 a few builders have already left the town].',
    },
    {
      why: 'who they are, and then the clause',
      text: '[s1 Hale] [c1 told] an audience that included sailors [t1 that the navy was too big].',
    },
    {
      why: 'who they are, behind a quotation',
      text: '[t1 “It is proper to ask,”] [s1 Hale] [c1 told] an audience that included sailors. [t1 “New boats may make it hard.”]',
    },
    { why: 'twin: the clause at once', text: '[s1 Hale] [c1 told] a court [t1 that planned strikes were lawful].' },
    { why: 'where they are', text: '[s1 Lorn] [c1 warned] [t1 people in the lower town to leave by noon].' },
    {
      why: 'twin: where they are, and a clause',
      text: '[s1 Lorn] [c1 warned] people in the town [t1 that it would rain].',
    },
  ],
  'the clause that a noun opens': [
    {
      why: 'ends in front of the main verb',
      text: '[c1 Fears] [t1 that it would flood the market] have since faded.',
    },
    {
      why: 'with the verb’s own adverb and participle',
      text: '[s1 Her] [c1 assertion] [t1 that the plants would close without those workers] did not get past the council.',
    },
    {
      why: 'its verb is none that shows',
      text: '[c1 Allegations] [t1 that some men look away in return for a share of the catch] have been made for a decade.',
    },
    {
      why: 'twin: the noun is an object',
      text: 'He withdrew [s1 his] [c1 claim] [t1 that the mayor had known it].',
    },
  ],
  'a clause behind a mark': [
    {
      why: 'of two clauses the aside takes up the last',
      text: 'It is unclear who won — [t1 both teams were late], [c1 according to] [s1 the Ferry News].',
    },
    {
      why: 'behind a colon, too',
      text: 'There are signs of it: [t1 40 boats had left by May], [s1 the study] [c1 found].',
    },
    {
      why: 'twin: no clause behind it',
      text: '[t1 The town had a quiet year — 26 cases and 11 deaths], [s1 Hall] [c1 said].',
    },
    { why: 'twin: an hour', text: '[t1 It had gone out to them at 6:12 a.m.], [s1 she] [c1 said].' },
    {
      why: 'twin: a dash within a name',
      text: '[t1 Two have died after cars of the Orvel–Brenk Express left the track], [s1 the railway] [c1 said].',
    },
  ],
  'a clause that waits': [
    {
      why: 'behind "that", with a conjunction',
      text: '[s1 The council] [c1 fears] [t1 that, even as the tide rises, the wall will not hold].',
    },
  ],
  'what is hoped and remembered': [
    {
      why: 'a clause without "that"',
      text: '[s1 The council] [c1 is hoping] [t1 the new ferry will draw more visitors].',
    },
    { why: 'in an aside', text: '[t1 This], [s1 Tarvex] [c1 hopes], [t1 will bring more people to the ferry].' },
    { why: 'twin: a bare wish', text: 'The council hopes to build a wall.' },
    {
      why: 'told with other things',
      text: '[s1 Lind] [c1 said] [t1 that the town respected the vote and hoped it would rain].',
    },
    { why: 'a quotation and how', text: '[t1 “She was furious,”] [s1 he] [c1 remembered] with a laugh.' },
    { why: 'twin: a deed', text: 'He locked the gate. She remembered to lock the door.' },
    { why: 'twin: what somebody came to know', text: 'Then Marlow learned who had built it.' },
  ],
  'what nouns and orders tell': [
    {
      why: 'a position somebody has',
      text: 'But it is [s1 the union’s] [c1 position] [t1 that sailors need no papers].',
    },
    { why: 'twin: a place', text: 'The wall is in a position that nobody likes.' },
    {
      why: 'an order issued',
      text: '[s1 The court] [c1 issued an injunction against] [t1 night ferries].',
    },
    { why: 'an order given', text: '[s1 Officials] [c1 gave the order] [t1 to shut the port before the games].' },
  ],
  'who says it, the tense tells': [
    {
      why: 'the past goes with the past within',
      text: '[s1 He] [c1 says] [t1 that Ms Lind confessed to the plan and said she was afraid].',
    },
    {
      why: 'twin: the same tense',
      text: '[s1 [s2 He]] [c1 said] [t1 that Lind had left] and [c2 said] [t2 she was afraid].',
    },
    {
      why: 'outside quotation marks "I" is the writer',
      text: '[s1 The account] [c1 told] me [t1 that someone had sent it on], but I could not tell who.',
    },
    {
      why: 'a concession behind what is resumed',
      text: '[t1 This], [s1 Tarvex] [c1 says], [t1 will help the town], though in truth it will cost more.',
    },
  ],
  'what only leads up to it': [
    { why: 'a participle of the speaker’s', text: 'Speaking at the hall on Friday, Venn replied in the affirmative.' },
    { why: 'twin: what is said', text: '[t1 Raising the wall will take a year], [s1 Venn] [c1 replied].' },
    {
      why: 'what was asked',
      text: 'Asked by a clerk, who had come late, whether he would stay, Lind replied in the affirmative.',
    },
    {
      why: 'a clause that waits within what is said',
      text: '[s1 He] [c1 reiterated] [t1 his view that although Lorn has a fleet, the state should work toward peace].',
    },
  ],
  'words that are no cue here': [
    {
      why: 'a participle behind "anything"',
      text: 'The town was busy with the rally in Orvel, rather than anything said on the stage.',
    },
    {
      why: 'a body that thinks',
      text: '[t1 “It is old,”] [s1 Ines Marlow of the Lorn Water think tank] [c1 told] Radio Lorn.',
    },
    { why: 'a show', text: 'They had written songs for the television show “Harbour,” and left.' },
    { why: 'to reckon with', text: 'The builders also reckoned with the role that wind plays in it.' },
  ],
  'where an object ends': [
    {
      why: 'in front of a clause that opens with an aside',
      text: '[s1 He] [c1 recalled] [t1 the fear of “sailing”] when, on a bad day, a sailor is tested.',
    },
    {
      why: 'behind a quotation, in front of a deed',
      text: '[s1 He] [c1 called] [t1 the plan “the greatest joke ever told”] and cut back the money for it.',
    },
    {
      why: 'in front of the frame',
      text: '[s1 Tarvex] [c1 touted] [t1 a price cut on boats] as part of a plan to win the town.',
    },
    {
      why: 'twin: what it is seen as',
      text: '[s1 It] [c1 described] [t1 the posts as part of the city’s plan].',
    },
    {
      why: 'behind a quotation and its comma',
      text: '[s1 Tarvex] [c1 announced] [t1 the trial of a tool it calls “harbour eyes,”] which amounts to a camera.',
    },
    {
      why: 'a short quotation and a gesture',
      text: '[s1 He] [c1 told] me, [t1 “This is it,”] pointing with his hands toward the boats.',
    },
    {
      why: 'speech in speech that ends in a cry',
      text: '[t1 “I was late,”] [s1 she] [c1 said]. [t1 “I just told myself: ‘I will sail the old boat!’”] Not long after that, Venn left.',
    },
    {
      why: 'a view in a relative clause',
      text: 'The wall, [t1 which] [c1 is seen] [t1 as either a threat or a joke], is old.',
    },
  ],
  'all of it behind a conjunction': [
    { why: 'an aside', text: 'And, [s1 Lind] [c1 added], [t1 Venn promised the wall would hold].' },
    { why: 'twin: something in front', text: '[t1 Venn promised the wall would hold], [s1 Lind] [c1 added].' },
  ],
  'what the writer adds behind an aside': [
    {
      why: 'what the speaker does',
      text: '[t1 The wall is old], [s1 he] [c1 said], standing on the pier.',
    },
    {
      why: 'twin: what was done to people',
      text: '[t1 A lorry hit the wall], [s1 police] [c1 said], [t1 injuring two people].',
    },
    {
      why: 'a rank',
      text: '[t1 Prices rose by 4 per cent in July], [s1 the office] [c1 said], the fastest pace in 19 months.',
    },
    {
      why: 'a rank with "in"',
      text: '[t1 Four guards were killed on Friday], [s1 officials] [c1 said], in the worst violence for years.',
    },
    {
      why: 'a concession of now',
      text: '[t1 Most of them returned], [s1 the office] [c1 said], though the road is still shut.',
    },
    {
      why: 'twin: one in the past of reported speech',
      text: '[t1 Five had not been heard from], [s1 she] [c1 said], [t1 though it was possible that they had left].',
    },
  ],
  'where somebody put it': [
    {
      why: 'who posted it speaks',
      text: 'Then [s1 Mara Lind] posted on her page [c1 accusing] [t1 the firm of trying to stop her].',
    },
    { why: 'twin: a paper speaks', text: 'She received [s1 a letter] [c1 accusing] [t1 her of theft].' },
    {
      why: 'two names are the subject of a clause without "that"',
      text: '[s1 Videos] [c1 showed] [t1 Lorn and allied fighters were leaving the tunnels].',
    },
  ],
  'agents and what is asked': [
    { why: 'an infinitive is no part of the agent', text: '[t1 Lind] [c1 was urged] by [s1 the mayor] [t1 to leave].' },
    { why: 'twin: where an envoy is', text: '[t1 The plan] [c1 was criticised] by [s1 the envoy to Kenya].' },
    { why: 'a feeling and what caused it', text: 'Allies were encouraged by his performance.' },
    { why: 'a medium with a month', text: '[s1 Lind] [c1 said in a June report] [t1 that the wall was old].' },
  ],
  'asked without a name': [
    { why: 'a demand', text: '[t1 Drivers] [c1 are asked] [t1 to stay in their cars].' },
    { why: 'twin: a question', text: 'Hall was asked to describe the boat.' },
    {
      why: 'a name with a word in quotation marks',
      text: '[t1 The college] [c1 was declared] [t1 an “unwanted” body] by [s1 the prosecutor’s office] in June.',
    },
    { why: 'a view and its holder', text: '[t1 The level] [c1 is deemed] [t1 safe] by [s1 the Institute of Tides].' },
  ],
  'a colon behind what somebody does': [
    {
      why: 'a past verb and its particle',
      text: '[s1 Venn] summed up the trip[c1 :] [t1 “It was long, and I was never so wet.”]',
    },
    { why: 'a pronoun', text: '[s1 She] apologizes to her family[c1 :] [t1 “I pushed you all away and left.”]' },
  ],
  'what looks like the above, in ordinary news': [
    { why: 'what the speaker does', text: '[t1 “We lost,”] [c1 said] [s1 Lind], leading reporters through the ruins.' },
    { why: 'the same in front', text: '[s1 Lind], leading by two points in the polls, [c1 said] [t1 it was late].' },
    { why: 'a deed told within an aside', text: '[t1 The company], [c1 said] [s1 Hall], [t1 denied the claim].' },
    {
      why: 'all of the reports are denied',
      text: '[t1 Reports that Lorn shelled the camp] [c1 were denied] by [s1 the army].',
    },
    {
      why: 'and of the suggestions',
      text: '[t1 Suggestions that the vote was rigged] [c1 have been dismissed] by [s1 the commission].',
    },
    {
      why: 'a participle is no verb of the clause',
      text: 'The [c1 allegation] [t1 that money meant for schools was spent on cars] is old.',
    },
    {
      why: 'what a body says next',
      text: '[s1 [s2 The union]] [c1 says] [t1 that talks failed] and [c2 announced] [t2 a strike].',
    },
    { why: 'what is certain, nobody holds', text: 'It is certain that the bill will pass.' },
    { why: 'who is given an order', text: 'The court gave the order to the police.' },
    { why: 'directions', text: 'The chef gave directions and instructions for cooking the fish.' },
    {
      why: 'a year in short',
      text: "[t1 It was the summer of 'Sixty-nine and all was well], [c1 said] [s1 Hall].\n\n[t2 'It was hot,'] [c2 said] [s2 Venn].",
    },
    { why: 'who asked', text: '[t1 Mr Hall] [c1 was asked] [t1 to resign] by [s1 the board].' },
    { why: 'what became of somebody', text: 'She was asked to join the team in 2019.' },
    { why: 'where', text: '[t1 Two people died], [s1 officials] [c1 said], [t1 in the north of the country].' },
    { why: 'when', text: '[t1 Sales rose], [s1 the company] [c1 said], [t1 in the first quarter].' },
    {
      why: 'what was done',
      text: '[t1 The gunmen attacked at dawn], [s1 police] [c1 said], [t1 kidnapping 40 children].',
    },
    { why: 'how it came', text: '[t1 Two people were killed], [s1 police] [c1 said], [t1 after a car hit a wall].' },
    { why: 'a reserve', text: '[t1 The army is winning], [s1 he] [c1 says], [t1 though slowly].' },
    {
      why: 'two clauses of one claim',
      text: '[t1 The suspect was armed – he had two knives and a gun], [s1 police] [c1 said].',
    },
    {
      why: 'a colon in brackets',
      text: '[t1 He was sick (as his doctor put it: a cold) and went home], [s1 his wife] [c1 said].',
    },
    {
      why: 'a relative clause in brackets',
      text: 'The bill ([t1 which], [s1 critics] [c1 say], [t1 is cruel]) passed.',
    },
    {
      why: 'a moment and its clause',
      text: '[s1 She] [c1 described] [t1 the moment when, without warning, the roof fell in].',
    },
    { why: 'what people think of tanks', text: '[s1 Most people] [c1 think] [t1 tanks are obsolete].' },
    {
      why: 'a hope of one’s own',
      text: '[s1 [s2 The mayor]] [c1 praised] [t1 the crews’ patience] and [c2 hoped] [t2 the rain would stop].',
    },
  ],
};
