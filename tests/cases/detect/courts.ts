import type { Case } from './notation.ts';

/** Constructions of court reports and of passives that tell what somebody heard, each with its near twin. All invented. */
export const COURTS: Readonly<Record<string, readonly Case[]>> = {
  'question and answer': [
    {
      why: 'a question that somebody is named for ends the sentence',
      text: '[s1 Mr Hale] [c1 asked]: [t1 “You were angry with him, weren’t you?”] [s2 Ms Dunmore] [c2 replied]: [t2 “I was frightened of him.”]',
    },
    {
      why: 'with a hearer',
      text: '[s1 The judge] [c1 asked] him: [t1 “Do you understand the charge?”] [s2 Hobbs] [c2 answered]: [t2 “Yeah, I do.”]',
    },
    {
      why: 'twin: a question that nobody is named for yet',
      text: '[t1 “Is he breathing?”] [s1 The caller] [c1 asked].',
    },
  ],
  'passives and their agents': [
    {
      why: 'a charge in quotation marks is no part of who makes it',
      text: '[t1 Councillors] [c1 were accused] by [s1 residents] [t1 of “sleepwalking” into the deal].',
    },
    {
      why: 'a setting between verb and view',
      text: '[t1 The defendant] [c1 was described] in court [t1 as “a model employee”] by [s1 his former boss].',
    },
    {
      why: 'a name in quotation marks, and its agent',
      text: '[t1 The judge] [c1 was branded] [t1 “a disgrace”] by [s1 campaigners] after the hearing.',
    },
    {
      why: 'a relative clause ends at its comma',
      text: 'Kettler, [t1 who] [c1 has been accused] by [s1 former colleagues] [t1 of faking data], resigned from the institute in July.',
    },
    {
      why: 'a view set off, agent first',
      text: '[t1 The merger], [c1 described] by [s1 the company] [t1 as a “marriage of equals”], has left most of it in Swiss hands.',
    },
    {
      why: 'the same in plain words',
      text: '[t1 The plan], [c1 dismissed] by [s1 environmentalists] [t1 as greenwashing], will go ahead.',
    },
    { why: 'a charge set off', text: '[t1 The judge], [c1 accused] by [s1 campaigners] [t1 of bias], stood down.' },
    {
      why: 'a time in front of the agent',
      text: 'The dump, [t1 which] [c1 was criticised] last year by [s1 the regulator] [t1 for leaking], is to close.',
    },
    {
      why: 'what is not to be done',
      text: '[t1 The drivers] [c1 were warned] by [s1 the judge] [t1 not to discuss the case].',
    },
    {
      why: 'who hears it is not told of',
      text: 'She [c1 was told] by [s1 a nurse] [t1 that an ambulance was on its way].',
    },
    {
      why: 'a clause without “that”',
      text: 'Tenants [c1 were told] by [s1 the housing association] [t1 they would have to leave].',
    },
    {
      why: 'hearsay with an agent',
      text: '[t1 The dead man] [c1 was said] by [s1 relatives] [t1 to be a taxi driver].',
    },
    { why: 'twin: a service is no view', text: 'The board, advised by the boutique Harrow & Lisle, met on Monday.' },
    {
      why: 'twin: a description by nobody',
      text: 'The suspect, described as a white man in his 40s with a goatee, was last seen heading north.',
    },
  ],
  'told and heard, nobody says by whom': [
    { why: 'a warning in the present', text: '[t1 Kettley] [c1 was warned] [t1 he faces a lengthy jail term].' },
    {
      why: 'a clause without “that”',
      text: 'Kral [c1 has been told] [t1 he will be sacked if his side lose on Saturday].',
    },
    { why: 'with “that”, the hearer stays outside', text: 'Kral [c1 has been told] [t1 that he will be sacked].' },
    { why: 'what is not to be done', text: '[t1 Visitors] [c1 have been warned] [t1 not to swim].' },
    { why: 'set off in the middle', text: '[t1 Frost], the jury [c1 was told], [t1 “never got his hands dirty”].' },
    {
      why: 'at the end, with a day',
      text: '[t1 The victim had begged her attackers to stop], a jury [c1 was told] yesterday.',
    },
    { why: 'two auxiliaries', text: '[t1 Whitlock], the court [c1 was told], [t1 had been the treasurer].' },
    { why: 'an allegation set off', text: '[t1 Benning], it [c1 is alleged], [t1 drove at the crowd].' },
    { why: 'an allegation at the end', text: '[t1 The boat sank within minutes], it [c1 has been alleged].' },
    { why: 'hearsay set off', text: '[t1 The dog], it [c1 is said], [t1 had been dead for years].' },
    { why: 'twin: the writer’s own', text: 'The dog, it should be noted, had been dead for years.' },
    {
      why: 'magistrates are told without “that”',
      text: 'Magistrates [c1 were told] [t1 Gibbs had 31 previous convictions].',
    },
    { why: 'a court hears without “that”', text: 'The court [c1 heard] [t1 the pair met on a dating app in 2019].' },
    { why: 'an inquest of a place', text: 'An inquest in Truro [c1 heard] [t1 the surfer had slipped].' },
    {
      why: 'an inquest with its dead',
      text: 'An inquest into the death of Mr Pargeter, 71, [c1 heard] [t1 he had complained of chest pains but was sent home].',
    },
    {
      why: 'who is told of in court tells something himself',
      text: 'Leeds Crown Court [c1 heard] [t1 Norris told investigators he was asleep].',
    },
    { why: 'words of a message', text: 'The inquest [c1 heard] [t1 Mr Odell texted his wife: “I am lost.”]' },
    { why: 'how it was done', text: 'Magistrates [c1 heard] [t1 how Gibbs had climbed in].' },
    { why: 'twin: what a court listens to', text: 'The court heard evidence given in private.' },
    { why: 'twin: what comes before it', text: 'The court heard the case of a clerk who left.' },
  ],
  'lists of deeds': [
    {
      why: 'an offence and two more',
      text: '[s1 Hobbs] [c1 admitted] [t1 causing death by dangerous driving, failing to stop and driving without insurance].',
    },
    {
      why: 'a noun and two deeds',
      text: '[s1 Pell] [c1 admitted] [t1 sexual assault, making indecent images, and breaching an order].',
    },
  ],
};
