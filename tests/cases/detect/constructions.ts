import type { Case } from './notation.ts';

/** Constructions of attribution in news prose, one group each. All sentences, people and places are invented. */
export const CONSTRUCTIONS: Readonly<Record<string, readonly Case[]>> = {
  'a clause after the verb': [
    { why: 'the commonest form', text: '[s1 The harbour office] [c1 said] [t1 that the ferry would sail at noon].' },
    { why: 'without "that"', text: '[s1 The harbour office] [c1 said] [t1 the ferry would sail at noon].' },
    {
      why: 'a day between verb and content stays unmarked',
      text: '[s1 The harbour office] [c1 said] on Tuesday [t1 the ferry would sail at noon].',
    },
    {
      why: 'American style: the day without "on"',
      text: '[s1 The harbor office] [c1 said] Tuesday [t1 the ferry would sail at noon].',
    },
    { why: 'the hearer is unmarked', text: '[s1 Mara Lind] [c1 told] reporters [t1 that the bridge was unsafe].' },
    {
      why: 'the hearer with a place and a day',
      text: '[s1 Mara Lind] [c1 told] the council on Friday [t1 that the bridge was unsafe].',
    },
    {
      why: 'auxiliary and adverb belong to the cue',
      text: '[s1 The union] [c1 has repeatedly said] [t1 that the roof leaks].',
    },
    { why: 'a negated cue still counts', text: '[s1 The company] [c1 did not say] [t1 how many jobs would go].' },
    {
      why: 'an object that begins with a word that is an adverb elsewhere',
      text: '[s1 The mayor] [c1 called on] [t1 both ferry companies to talk].',
    },
    { why: 'the progressive', text: '[s1 Councillors] [c1 are demanding] [t1 an inquiry into the fire].' },
    {
      why: 'a medium next to the verb belongs to the cue',
      text: '[s1 The ministry] [c1 said in a statement] [t1 that two men had been found].',
    },
    { why: 'a channel too', text: '[s1 The governor] [c1 wrote on Telegram] [t1 that the dam was holding].' },
    {
      why: 'a fronted medium is unmarked',
      text: 'In a statement, [s1 the ministry] [c1 said] [t1 two men had been found].',
    },
    { why: 'a fronted day is unmarked', text: 'On Monday, [s1 the ministry] [c1 said] [t1 two men had been found].' },
    {
      why: 'a place between verb and "that"',
      text: '[s1 Dorn] [c1 said] in Orvel on Monday [t1 that the talks had failed].',
    },
    { why: 'a question put', text: '[s1 Lind] [c1 asked] [t1 whether the money had arrived].' },
    {
      why: 'a particle belongs to the cue',
      text: '[s1 The auditor] [c1 pointed out] [t1 that nobody had signed the form].',
    },
    { why: 'a hearing body is no source', text: 'The inquest [c1 heard] [t1 that a guard had been asleep].' },
    {
      why: 'a word between commas after the verb',
      text: '[s1 He] [c1 admitted], though, [t1 that no work had been done].',
    },
  ],
  quotations: [
    { why: 'quotation, source, cue', text: '[t1 “We will not close the school,”] [s1 Mara Lind] [c1 said].' },
    { why: 'inverted', text: '[t1 “We will not close the school,”] [c1 said] [s1 Mara Lind].' },
    {
      why: 'inverted, with an apposition',
      text: '[t1 “We will not close the school,”] [c1 said] [s1 Mara Lind, a governor of the college].',
    },
    { why: 'straight marks', text: '[t1 "We will not close the school,"] [s1 Mara Lind] [c1 said].' },
    {
      why: 'British marks and an apostrophe inside',
      text: '[t1 ‘We won’t close the school,’] [s1 Mara Lind] [c1 said].',
    },
    {
      why: 'British marks and a plural possessive inside',
      text: '[t1 ‘The parents’ anger is justified,’] [s1 Mara Lind] [c1 said].',
    },
    {
      why: 'two single marks typed for a double one',
      text: "[t1 ''We will not close the school,''] [s1 Ms. Lind] [c1 said].",
    },
    { why: 'cue first, after a comma', text: '[s1 Mara Lind] [c1 said], [t1 “We will not close the school.”]' },
    { why: 'cue first, after a colon', text: '[s1 Mara Lind] [c1 wrote]: [t1 “We will not close the school.”]' },
    {
      why: 'the quotation goes on after the cue',
      text: '[t1 “We will not close the school,”] [s1 Lind] [c1 said], [t1 “and we will not sell it.”]',
    },
    {
      why: 'the quotation goes on in the next sentence',
      text: '[t1 “We will not close the school,”] [s1 Lind] [c1 said]. [t1 “It belongs to the town.”]',
    },
    { why: 'a question mark does not end the sentence', text: '[t1 “Who signed this?”] [s1 Lind] [c1 asked].' },
    { why: 'part of the content is quoted', text: '[s1 Lind] [c1 called] [t1 the plan “a joke in poor taste”].' },
    {
      why: 'a mixed content before the source',
      text: '[t1 The plan was “a joke in poor taste”], [s1 Lind] [c1 said].',
    },
    { why: 'a label without a verb', text: '[s1 Lind][c1 :] [t1 ‘The school stays open’]' },
    { why: 'a signature after a dash', text: '[t1 “The school stays open.”] [c1 —] [s1 Mara Lind]' },
    { why: 'a description ends in a colon', text: '[s1 The mayor] was blunt[c1 :] [t1 “The school stays open.”]' },
  ],
  asides: [
    { why: 'at the end', text: '[t1 The school will stay open until June], [s1 officials] [c1 said].' },
    { why: 'in the middle', text: '[t1 The school], [s1 she] [c1 said], [t1 will stay open until June].' },
    { why: 'inverted at the end', text: '[t1 The school will stay open until June], [c1 said] [s1 Mara Lind].' },
    { why: 'a headline', text: '[t1 School will stay open until June], [s1 mayor] [c1 says]' },
    { why: 'according to, at the end', text: '[t1 Sales fell by a tenth], [c1 according to] [s1 the trade office].' },
    {
      why: 'according to, at the beginning',
      text: '[c1 According to] [s1 the trade office], [t1 sales fell by a tenth].',
    },
    {
      why: 'according to, in the middle',
      text: '[t1 Sales], [c1 according to] [s1 the trade office], [t1 fell by a tenth].',
    },
    {
      why: 'the whole sentence is content',
      text: '[t1 A lorry hit the wall, killing two people], [c1 according to] [s1 the police].',
    },
    { why: 'in the words of', text: '[t1 It was], [c1 in the words of] [s1 one resident], [t1 “a very long winter”].' },
  ],
  subjects: [
    { why: 'a contraction is a pronoun and a verb', text: '[s1 He][c1 ’s demanding] [t1 an inquiry].' },
    { why: 'an adverb of time before the verb', text: '[s1 He] now [c1 says] [t1 the talks had failed].' },
    { why: 'title and name', text: '[s1 Deputy Prime Minister Mara Lind] [c1 said] [t1 the talks had failed].' },
    {
      why: 'an apposition belongs to the source',
      text: '[s1 Mara Lind, the deputy mayor of Orvel], [c1 said] [t1 the talks had failed].',
    },
    { why: 'an age in between', text: '[s1 Mara Lind, 54], [c1 said] [t1 the talks had failed].' },
    {
      why: 'background in a relative clause does not',
      text: '[s1 Talvik], which is based in Orvel, [c1 said] [t1 the talks had failed].',
    },
    { why: 'an aside is left out', text: '[s1 Talvik], however, [c1 denied] [t1 that the talks had failed].' },
    { why: 'a compound source is one', text: '[s1 The union and the council] [c1 said] [t1 the talks had failed].' },
    { why: 'a pronoun counts', text: '[s1 She] [c1 said] [t1 the talks had failed].' },
    {
      why: 'a prepositional phrase behind the noun',
      text: '[s1 A spokesman for the port authority of Orvel] [c1 said] [t1 the talks had failed].',
    },
    { why: 'a possessive', text: '[s1 Orvel’s harbour office] [c1 said] [t1 the talks had failed].' },
    { why: 'a fronted conjunction stays out', text: 'But [s1 the union] [c1 said] [t1 the talks had failed].' },
    {
      why: 'data with a participle and its agent',
      text: '[t1 Sales fell by a tenth in May], [s1 figures released by the trade office] [c1 showed].',
    },
    {
      why: 'a dateline is no part of anything',
      text: 'ORVEL, May 3 — [s1 The union] [c1 said] [t1 the talks had failed].',
    },
  ],
  'shared sources': [
    {
      why: 'not the source of a nested attribution',
      text: '[s1 [s2 Lind]] [c1 said] [t1 she feared a flood] and [c2 demanded] [t2 pumps].',
    },
    {
      why: 'two cues with contents of their own',
      text: '[s1 [s2 Dorn]] [c1 said] [t1 the tax would stay] and [c2 demanded] [t2 an apology].',
    },
    {
      why: 'a participle after a comma',
      text: '[s1 [s2 Dorn]] [c1 said] [t1 the tax would stay], [c2 adding] [t2 that nobody had asked for a cut].',
    },
    {
      why: 'a participle after a deed',
      text: '[s1 Judge Ewen Hart] refused bail, [c1 citing] [t1 the risk of flight].',
    },
    {
      why: 'a participle with a subject of its own',
      text: 'Two men were killed, with [s1 both capitals] [c1 blaming] [t1 rebels in the hills].',
    },
    {
      why: 'two sources in one sentence',
      text: '[s1 Orvel] [c1 said] [t1 the boat had been shelled], but [s2 Talvik] [c2 denied] [t2 that it had fired].',
    },
  ],
  'objects and infinitives': [
    { why: 'a denial with a noun', text: '[s1 Talvik] [c1 denied] [t1 the accusation].' },
    { why: 'a denial with a pronoun', text: '[s1 Talvik] [c1 denied] [t1 it].' },
    { why: 'a denial with a participle', text: '[s1 Talvik] [c1 denied] [t1 firing on the boat].' },
    { why: 'the accused belongs to the content', text: '[s1 Orvel] [c1 accused] [t1 Talvik of firing on the boat].' },
    { why: 'the addressee of a demand too', text: '[s1 Orvel] [c1 urged] [t1 Talvik to hand over the crew].' },
    { why: 'told to do', text: '[s1 He] [c1 told] [t1 travellers to stay at home].' },
    { why: 'called for', text: '[s1 The union] [c1 called for] [t1 an inquiry].' },
    { why: 'a promise', text: '[s1 The company] [c1 promised] [t1 to repair the roof].' },
    { why: 'a threat', text: '[s1 Lind] [c1 threatened] [t1 to sue the council].' },
    { why: 'a figure', text: '[s1 The budget office] [c1 puts] [t1 the cost at 3 million].' },
    {
      why: 'the clause before is taken up',
      text: '[s1 Orvel] [c1 said] [t1 the boat had been shelled], [t2 a claim] [s2 Talvik] [c2 dismissed].',
    },
    {
      why: 'the writer goes on',
      text: '[s1 Lind] [c1 rejected] [t1 the offer], which had taken three weeks to write.',
    },
  ],
  'without a source': [
    { why: 'accused, nobody says by whom', text: '[t1 The firm] [c1 is accused of] [t1 dumping oil].' },
    { why: 'hearsay in a passive', text: '[t1 The chairman] [c1 is said] [t1 to be in Orvel].' },
    { why: 'an empty it', text: 'It [c1 was reported] [t1 that the chairman was in Orvel].' },
    { why: 'an adverb of hearsay', text: '[t1 The van] [c1 allegedly] [t1 belonged to a clerk].' },
    { why: 'rumours', text: 'Shares fell amid [c1 rumours] [t1 that the bank would close].' },
  ],
  'agents and nouns': [
    { why: 'a passive agent is the source', text: '[t1 The report] [c1 was dismissed] by [s1 the ministry].' },
    { why: 'a possessive before the noun', text: 'Few believed [s1 her] [c1 claim] [t1 that the cellar was dry].' },
    {
      why: 'the agent after the noun',
      text: 'The crew ignored [c1 accusations] by [s1 Talvik] [t1 that the boat had strayed].',
    },
  ],
  refusals: [
    { why: 'a refusal needs no content', text: '[s1 The company] [c1 declined to comment].' },
    { why: 'with what was not told', text: '[s1 The company] [c1 declined to say] [t1 how many jobs would go].' },
    { why: 'a modal', text: '[s1 Lind] [c1 would not discuss] [t1 her plans].' },
  ],
  'light verbs and hearsay at second hand': [
    {
      why: 'a light verb and its noun are one cue',
      text: '[s1 The speaker] [c1 expressed confidence] [t1 that the pact would hold].',
    },
    { why: 'with the preposition of its object', text: '[s1 The government] [c1 issued a denial of] [t1 the report].' },
    {
      why: 'quoted by a paper',
      text: '[s1 The envoy] [c1 was quoted by a local paper as saying] [t1 the road was open].',
    },
    {
      why: 'a paper quotes somebody',
      text: 'The paper quoted [s1 the envoy] [c1 as saying] [t1 that the road was open].',
    },
    { why: 'a participle in front', text: '[c1 Citing] [t1 the risk of flood], [s1 the mayor] closed the bridge.' },
    {
      why: 'a verb of memory',
      text: '[s1 Three passengers] [c1 remembered] [t1 asking for lifejackets at the jetty].',
    },
    {
      why: 'accused, in a reduced clause',
      text: '[t1 A clerk] [c1 accused of] [t1 stealing coins] was freed on Friday.',
    },
    {
      why: 'refused in the same breath',
      text: '[s1 [s2 The council]] [c1 said] [t1 it had read the report] but [c2 declined to say] [t2 who wrote it].',
    },
    {
      why: 'a restrictive relative clause belongs to the source',
      text: '[s1 A clerk who has worked there for years] [c1 said] [t1 the roof had leaked].',
    },
    { why: 'a fronted clause ends at the comma', text: 'As [s1 Lind] [c1 called for] [t1 calm], the crowd moved on.' },
  ],
  'subjects with clauses of their own': [
    {
      why: 'a participle behind the noun',
      text: '[s1 Two soldiers filling in the hole] [c1 said] [t1 the shell came from the east].',
    },
    {
      why: 'the writer’s “as”',
      text: 'As [s1 a clerk] [c1 put it] over tea, [t1 “the paper arrives when the money arrives”].',
    },
  ],
  'words between verb and content': [
    {
      why: 'a duration between commas',
      text: '[s1 The council] [c1 replied], after seven weeks, [t1 that the matter was closed].',
    },
    {
      why: 'a condition between commas',
      text: '[s1 A nurse] [c1 said], on condition that she not be named, [t1 that the ward was closed].',
    },
  ],
  headlines: [
    {
      why: 'in the present tense, with a shared subject',
      text: '[s1 Ministry] rebuilds pier, [c1 says] [t1 boats are safe]',
    },
    { why: 'the source behind a dash', text: '[t1 Riot toll climbs to nineteen] [c1 –] [s1 police]' },
    { why: 'a quotation in front', text: '[t1 ‘Not with our water’][c1 :] [s1 Governor] vetoes tax break' },
    { why: 'a poll', text: '[s1 Poll][c1 :] [t1 Voters tire of casino plan]' },
    { why: 'a verb in the plural', text: '[t1 School shuts over leaking roof], [c1 say] [s1 officials]' },
  ],
  'interviews and transcripts': [
    {
      why: 'a label that recurs is a speaker',
      text: '[s1 Una][c1 :] [t1 Nine days of playing. Then we slept].\n\n[s2 Una][c2 :] [t2 We own a lot of rope].',
    },
    {
      why: 'twin: a label that recurs and marks pictures',
      text: 'The wall fell on Friday.\n\nCredit: Orvel Pictures\n\nThe mayor came late.\n\nCredit: Mara Lind/Orvel Pictures',
    },
    { why: 'twin: when and where', text: 'When: Friday. It will rain.\n\nWhen: Saturday. It will not.' },
    { why: 'twin: what else to read', text: 'The wall fell.\n\nREAD MORE: Why it was built' },
    { why: 'a label in capitals is one at once', text: '[s1 VANE][c1 :] [t1 I never saw the memo].' },
  ],
};
