import type { Case } from './notation.ts';

/** Turns of phrase that newsrooms report by, and what stands beside a cue. All invented. */
export const TURNS_OF_PHRASE: Readonly<Record<string, readonly Case[]>> = {
  'adverbs set off beside the cue': [
    {
      why: 'between two appositions’ commas and the verb',
      text: '[s1 The driver’s lawyer, R. Venn], however [c1 denied] [t1 the charge].',
    },
    { why: 'with its own two commas', text: '[s1 Venn], though, [c1 denied] [t1 the charge].' },
    { why: 'without commas', text: '[s1 The rebels] though [c1 insist] [t1 the road is open].' },
    {
      why: 'an adverb alone behind the comma',
      text: '[s1 The owner, Jan Moll], instead [c1 blamed] [t1 the weather].',
    },
    { why: 'another of these', text: '[s1 The owner, Jan Moll], too [c1 blamed] [t1 the weather].' },
    { why: 'one that stays in the cue', text: '[s1 The owner, Jan Moll], [c1 likewise blamed] [t1 the weather].' },
    { why: 'a phrase between commas', text: '[s1 Moll], of course, [c1 denied] [t1 it].' },
    { why: 'another phrase', text: '[s1 The owner, Jan Moll], for example, [c1 said] [t1 the weather had turned].' },
    { why: 'without its first comma', text: '[s1 The union] for its part [c1 insisted] [t1 that talks would go on].' },
    { why: 'within the verb group', text: '[s1 Moll] [c1 has, however, denied] [t1 it].' },
    {
      why: 'a phrase within the verb group',
      text: '[s1 The ministry] [c1 has, in turn, accused] [t1 the lender of bad faith].',
    },
    {
      why: 'twin: a speaker within another’s verb group',
      text: '[t1 He had been], [s1 she] [c1 said], [t1 “a bully and a liar”].',
    },
    {
      why: 'twin: also stays in the cue',
      text: '[s1 His deputy, Carla Moss], [c1 also said] [t1 the plan had failed].',
    },
  ],
  'a second clause with who': [
    {
      why: 'both tell who it is',
      text: '[s1 A miner who had been below, and who was carried out on Friday], [c1 said] [t1 the roof had cracked for days].',
    },
    {
      why: 'without commas',
      text: '[s1 A nurse who was on the ward and who saw the fall] [c1 said] [t1 no alarm rang].',
    },
    {
      why: 'with but',
      text: '[s1 One tenant who moved out in May, but who still has a key], [c1 said] [t1 the boiler was off].',
    },
    {
      why: 'with whose',
      text: '[s1 Two brothers who run the mill, and whose father built it], [c1 say] [t1 the river will rise].',
    },
    {
      why: 'the second tells how the name was kept',
      text: '[s1 A driver who was parked by the gate], and who asked not to be identified, [c1 said] [t1 two shots were fired].',
    },
    {
      why: 'the same without commas',
      text: '[s1 A porter who lives in the block] and who did not want to be named [c1 said] [t1 the lift had failed twice].',
    },
    {
      why: 'the same with but',
      text: '[s1 A clerk who works there] but who would not give her name [c1 said] [t1 the files had gone].',
    },
    {
      why: 'one predicate of two',
      text: '[s1 A diplomat who attended the talks] and spoke on condition of anonymity [c1 said] [t1 nothing had been signed].',
    },
    {
      why: 'a name that was declined',
      text: '[s1 A man who witnessed the crash], but who declined to give his name, [c1 told] our reporter [t1 the light was red].',
    },
    {
      why: 'behind the verb',
      text: '[t1 “It was dark,”] [c1 said] [s1 a woman who lives there] and who asked not to be named.',
    },
    {
      why: 'a clause set off alone',
      text: '[s1 A driver who was parked by the gate], who asked not to be identified, [c1 said] [t1 two shots were fired].',
    },
    {
      why: 'an adverb of the clause’s',
      text: '[s1 An aide who was not cleared to speak publicly] [c1 said] [t1 the deal was dead].',
    },
    { why: 'twin: an adverb of the cue’s', text: '[s1 The aide] [c1 publicly said] [t1 the deal was dead].' },
    { why: 'twin: a name of somebody else', text: '[s1 The ministry] [c1 declined to give] [t1 his name].' },
    {
      why: 'twin: a name that is not given as a way of life',
      text: '[s1 a captain who does not give his name] [c1 declares] [t1 the harbour shut].',
    },
  ],
  'names of words of time': [
    { why: 'a charity behind the verb', text: '[t1 “It leaks,”] [c1 said] [s1 Ida Crewe of the charity Later Years].' },
    { why: 'in front of the verb', text: '[s1 The head of the charity Later Years] [c1 said] [t1 the roof leaked].' },
    { why: 'a name of its own', text: '[t1 The roof leaked], [c1 according to] [s1 Ida Crewe of Tomorrow Matters].' },
    {
      why: 'in front of a time',
      text: '[t1 “It leaks,”] [c1 said] [s1 Nia Moor of Afternoon Tales] on Friday morning.',
    },
    {
      why: 'a plural behind a capital',
      text: '[s1 Nia Moor of the charity Fresh Years] yesterday [c1 said] [t1 it leaked].',
    },
    { why: 'twin: a time', text: '[t1 “It leaks,”] [c1 said] [s1 Mr Crewe] later today.' },
    {
      why: 'twin: a sentence’s beginning',
      text: 'The hall is shut. Overnight [s1 Hall] [c1 said] [t1 the roof leaked].',
    },
    { why: 'twin: a day and its part', text: '[t1 “It leaks,”] [c1 said] [s1 Mr Crewe] Monday night.' },
  ],
  'answers with back': [
    { why: 'a clause behind it', text: '[s1 The senator] [c1 shot back] [t1 that the bill had been paid].' },
    { why: 'of a fire', text: '[s1 Mira Holt] [c1 fired back] [t1 that nobody had asked her].' },
    { why: 'in the perfect', text: '[s1 The club] [c1 has hit back] [t1 that it had sold no tickets].' },
    {
      why: 'somebody by a noun for people',
      text: '[s1 His rival] [c1 snapped back] [t1 that she had read every page].',
    },
    { why: 'twin: a time', text: 'The army fired back that evening from the hill.' },
    { why: 'twin: a target', text: 'The rebels fired back at the post.' },
  ],
  'standing by': [
    { why: 'what was worked out', text: '[s1 The agency] [c1 stood by] [t1 its figures].' },
    { why: 'with an adverb', text: '[s1 The agency] [c1 stood firmly by] [t1 its estimate].' },
    { why: 'in progress', text: '[s1 The paper] [c1 is standing by] [t1 its report].' },
    { why: 'somebody in office', text: '[s1 The president] [c1 has stood by] [t1 her finance minister].' },
    { why: 'in the plural', text: '[s1 The authors] [c1 stand by] [t1 their findings].' },
    { why: 'up to when it was said', text: '[s1 The senator] [c1 stood by] [t1 his account] when we called.' },
    { why: 'twin: a place', text: 'A guard stood by the door.' },
    { why: 'twin: a family', text: 'A woman stood by her husband.' },
    { why: 'twin: nothing behind it', text: 'Officers stood by while the hall burned.' },
    { why: 'twin: a thing of somebody’s', text: 'The crowd stood by the minister’s car.' },
  ],
  'pointing the finger': [
    { why: 'at a body', text: '[s1 The ministry] [c1 pointed the finger at] [t1 the Free Coast militia].' },
    {
      why: 'with an aside behind it',
      text: '[s1 Residents] [c1 pointed the finger at] [t1 the mine], which had dug under the road.',
    },
    { why: 'with an adverb', text: '[s1 The ministry] [c1 pointed the finger squarely at] [t1 its old supplier].' },
    { why: 'of blame', text: '[s1 The inquiry] [c1 has pointed the finger of blame at] [t1 two engineers].' },
    { why: 'in progress', text: '[s1 Many] [c1 are pointing the finger at] [t1 the mayor].' },
    { why: 'many fingers', text: '[s1 Officials] [c1 pointed fingers at] [t1 the contractor].' },
    {
      why: 'of a speaker before',
      text: '[s1 [s2 The rebels]] [c1 denied] [t1 it] and [c2 pointed the finger at] [t2 an army patrol].',
    },
    { why: 'twin: a finger on a map', text: 'He pointed a finger at the map.' },
  ],
  'put to somebody': [
    {
      why: 'a hearer by a pronoun',
      text: '[s1 His counsel, Ada Lowe], [c1 put it to] him [t1 that he had made the story up].',
    },
    { why: 'a hearer by a name', text: '[s1 She] [c1 put it to] Mr Carne [t1 that the log was forged].' },
    { why: 'a hearer by a noun', text: '[s1 Counsel] [c1 put it to] the witness [t1 that he had made the story up].' },
    { why: 'twin: a vote', text: 'He put it to the vote.' },
  ],
  'said again': [
    {
      why: 'a promise',
      text: '[s1 The lender] [c1 promised] [t1 to cut fees in May]. [s2 Its rival] [c2 made] [t2 the same promise].',
    },
    { why: 'a claim', text: '[s1 The governor] [c1 made] [t1 the same claim] in March.' },
    { why: 'similar ones', text: '[s1 The mayor] [c1 has made] [t1 similar claims] before.' },
    { why: 'a warning', text: '[s1 The union] [c1 issued] [t1 a similar warning] last week.' },
    { why: 'nearly the same', text: '[s1 The minister] [c1 made] [t1 much the same argument] on Friday.' },
    { why: 'twin: no words', text: 'The firm made the same mistake.' },
    { why: 'twin: a thing', text: 'She made a similar dress.' },
    { why: 'twin: what may be', text: 'The firm could make the same promise.' },
    { why: 'twin: nothing said before', text: 'The firm made a promise.' },
  ],
  'papers of science': [
    {
      why: 'in front of the name',
      text: '[t1 Frogs that hear traffic call higher], [s1 researchers] [c1 report in the journal Pond Science].',
    },
    {
      why: 'with a longer name',
      text: '[t1 Frogs that hear traffic call higher], [s1 they] [c1 write in the journal Annals of Soil and Water].',
    },
    {
      why: 'in front of a clause',
      text: '[s1 Scientists] [c1 reported in the journal Pond Science] [t1 that frogs call higher].',
    },
    {
      why: 'in front of a day',
      text: '[t1 Frogs that hear traffic call higher], [s1 scientists] [c1 reported in the journal Pond Science] on Monday.',
    },
    { why: 'no name', text: '[s1 The authors] [c1 said in the journal] [t1 that frogs call higher].' },
    { why: 'twin: a noun', text: 'He read the officials report in the hall.' },
  ],
  'what figures show': [
    { why: 'a noun and its verb', text: '[s1 Council data] [c1 shows] [t1 footfall rose by 4%].' },
    { why: 'in the plural', text: '[s1 Ministry figures] [c1 show] [t1 exports fell in June].' },
    { why: 'a verb in -ed', text: '[s1 Hospital figures] [c1 show] [t1 waits doubled].' },
    { why: 'a longer subject', text: '[s1 Police figures] [c1 show] [t1 thefts of lead dropped to 40 last year].' },
    { why: 'with a source of the data', text: '[s1 Data from the port] [c1 shows] [t1 traffic fell].' },
    { why: 'with an auxiliary', text: '[s1 Port records] [c1 show] [t1 ships are waiting nine days].' },
    { why: 'papers', text: '[s1 Emails] [c1 show] [t1 officials warned of mould in May].' },
    { why: 'twin: visitors', text: 'The mayor showed visitors left luggage.' },
    { why: 'twin: exhibits', text: 'The museum shows tools used in the mine.' },
  ],
  'heard on a recording': [
    { why: 'in front of the words', text: '[s1 The pilot] [c1 is heard saying] [t1 “We are low.”]' },
    { why: 'behind the words', text: '[t1 “We are low,”] [s1 the pilot] [c1 is heard answering].' },
    { why: 'with a modal', text: '[s1 A woman] [c1 can clearly be heard shouting] [t1 “Get down!”]' },
    { why: 'a question', text: '[s1 The mate] [c1 could be heard asking] [t1 whether the pumps ran].' },
    { why: 'a hearer', text: '[s1 He] [c1 was heard telling] a colleague [t1 the door had jammed].' },
    { why: 'seen', text: 'In the clip [s1 the sergeant] [c1 is seen telling] a driver [t1 that the road is shut].' },
    { why: 'filmed', text: '[s1 The mayor] [c1 was filmed saying] [t1 that the vote was “a joke”].' },
    { why: 'quoted without as', text: '[s1 The mayor] [c1 was quoted saying] [t1 that the vote was late].' },
    { why: 'twin: no speech', text: 'She was heard calling her dog.' },
    { why: 'twin: a deed', text: 'They were seen leaving the pier.' },
    { why: 'twin: shots', text: 'Shots were heard coming from the hall.' },
  ],
  'rulings in headlines': [
    { why: 'a clause without articles', text: '[s1 Court] [c1 rules] [t1 ministry broke law over care visas]' },
    { why: 'a verb in -ed', text: '[s1 Court] [c1 rules] [t1 council acted unlawfully over depot]' },
    { why: 'a passive', text: '[s1 Tribunal] [c1 finds] [t1 nurse was unfairly sacked]' },
    { why: 'a participle', text: '[s1 Tribunal] [c1 finds] [t1 nurse unfairly sacked]' },
    { why: 'a verdict without a verb', text: '[s1 Judge] [c1 rules] [t1 sale of port illegal]' },
    { why: 'a court of some kind', text: '[s1 High court] [c1 rules] [t1 Orvel plant unlawful]' },
    { why: 'an inquest', text: '[s1 Inquest] [c1 finds] [t1 pilot was tired]' },
    { why: 'twin: rules of a court', text: 'Court rules changed after outcry' },
    { why: 'twin: in whose favour', text: 'Court rules for tenants in rent row' },
    { why: 'twin: something found', text: 'Judge finds peace in garden' },
    { why: 'twin: a sentence of the text', text: 'Court rules council members had written were scrapped.' },
  ],
  'names in front of a colon': [
    { why: 'a full name and what its bearer tells', text: '[s1 Ivo Brandt][c1 :] [t1 I could not look away]' },
    { why: 'more than one person', text: '[s1 Dana Morrow][c1 :] [t1 We will not sell]' },
    { why: 'twin: a title', text: 'Ivo Brandt: A life' },
    { why: 'twin: of others', text: 'Dana Morrow: What we know so far' },
  ],
  'rulings that are deeds': [
    { why: 'charges', text: 'A county judge has dismissed charges against a teacher.' },
    { why: 'a suit', text: 'A federal judge on Friday dismissed a suit brought by three farmers.' },
    { why: 'an appeal', text: 'The high court dismissed his appeal.' },
    { why: 'rejected', text: 'The court rejected the appeal.' },
    {
      why: 'and what is alleged of the accused',
      text: 'A judge dismissed the case against [t1 two pilots] [c1 accused of] [t1 smuggling].',
    },
    { why: 'an order to come', text: 'The court will pronounce its order on 4 May.' },
    { why: 'a sentence', text: 'The judge pronounced sentence.' },
    { why: 'a death', text: 'The doctor pronounced him dead.' },
    { why: 'a penalty', text: 'Referee Anton Mill pointed to the spot after Cole was tripped.' },
    { why: 'a door', text: 'She pointed to the door.' },
    { why: 'twin: somebody else’s dismissal', text: '[s1 The minister] [c1 dismissed] [t1 the charges].' },
    { why: 'twin: with a reason', text: '[s1 The judge] [c1 dismissed] [t1 the suit as frivolous].' },
    { why: 'twin: claims', text: '[s1 The judge] [c1 dismissed] [t1 claims that the jury was swayed].' },
    { why: 'twin: a fact', text: '[s1 The minister] [c1 pointed to] [t1 rising wages].' },
    { why: 'twin: a name for a thing', text: '[s1 Commentators] [c1 pronounced] [t1 the deal dead].' },
    {
      why: 'twin: what is sought of a court',
      text: '[s1 Judge] [c1 rejects] [t1 Orvel Harbour Times request to unseal file]',
    },
  ],
  'media in the cue': [
    {
      why: 'an interim report',
      text: '[s1 The agency] [c1 said in an interim report] [t1 that two bolts were loose].',
    },
    {
      why: 'behind the content',
      text: '[t1 The train that left the rails had been checked twice], [s1 the island’s Rail Safety Bureau] [c1 said in an interim report].',
    },
    { why: 'a draft', text: '[s1 The board] [c1 said in a draft report] [t1 that the firm had lied].' },
    {
      why: 'a day between',
      text: '[s1 The agency] [c1 said in an interim report] on Monday [t1 that two bolts were loose].',
    },
    { why: 'a platform', text: '[t1 “The road is shut,”] [s1 the mayor] [c1 wrote on Mastodon].' },
    { why: 'another one', text: '[t1 “We are sorry,”] [s1 he] [c1 posted on Threads].' },
    { why: 'one of two words', text: '[s1 The coach] [c1 wrote on Truth Social] [t1 that he would stay].' },
    { why: 'an adverb in the cue', text: '[s1 The party] [c1 promptly ruled out] [t1 a tax].' },
  ],
};
