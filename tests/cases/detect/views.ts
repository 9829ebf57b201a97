import type { Case } from './notation.ts';

/** Views and names for things, whose they are, and what somebody is asked; each with its near twin. All invented. */
export const VIEWS: Readonly<Record<string, readonly Case[]>> = {
  'a noun of what somebody holds or tells': [
    { why: 'in front', text: 'In [s1 his] [c1 view], [t1 the pier had failed from the third beam upwards].' },
    { why: 'at the end', text: '[t1 Two more yards will close], in [s1 her] [c1 view], though she did not name them.' },
    { why: 'in the middle of the clause', text: '[t1 Both yards], in [s1 Hall’s] [c1 opinion], [t1 were late].' },
    { why: 'own', text: 'By [s1 her] own [c1 account], [t1 she heard of the sale from a porter].' },
    { why: 'in words', text: 'In [s1 his] [c1 words], [t1 “nobody complained in the good years”].' },
    { why: 'whose view is what', text: '[s1 Hall’s] [c1 view] is [t1 that the yard will close].' },
    { why: 'twin: what one sees', text: 'In her view of the bay there were two boats.' },
    { why: 'twin: where one looks', text: 'The boats came into his view, one by one.' },
  ],
  'an object and a name for it': [
    { why: 'see', text: '[s1 Critics] [c1 see] [t1 the vote as a dress rehearsal].' },
    { why: 'regard', text: '[s1 Analysts] [c1 regard] [t1 the cut as cautious].' },
    { why: 'consider', text: '[s1 The League] [c1 considers] [t1 both islands as occupied].' },
    { why: 'the writer goes on', text: '[s1 Hall] [c1 saw] [t1 the visit as a surprise], but he stayed.' },
    { why: 'twin: while', text: 'Hall saw the boat as he left.' },
    { why: 'twin: while somebody left', text: 'Hall saw the boat as the crew left the pier.' },
    { why: 'twin: a plan', text: 'The League is considering a sale.' },
    {
      why: 'referred to as',
      text: '[s1 Her lawyer] [c1 referred to] [t1 the search as “stalking”].',
    },
  ],
  'a pronoun that is named': [
    {
      why: 'which, in the middle',
      text: 'The raid, [t1 which] [s1 Hall] [c1 described] [t1 as a farce], failed in the end because of the rain.',
    },
    {
      why: 'which, referred to',
      text: 'They watched the yard, [t1 which] [s1 Hall] [c1 referred to] [t1 as “stalking” her].',
    },
    { why: 'what', text: 'They marched against [t1 what] [s1 they] [c1 view as] [t1 meddling by the harbour board].' },
    {
      why: 'twin: within what somebody says',
      text: '[s1 The board] [c1 said] [t1 it had no part in the plan, which it described as unnecessary, and that 40 boats were late].',
    },
  ],
  'a view that nobody is named for': [
    { why: 'an adjective', text: '[t1 A quick deal] [c1 is considered] [t1 unlikely].' },
    { why: 'a noun', text: '[t1 Hall] [c1 is considered] [t1 one of the best potters of the land].' },
    { why: 'to be', text: '[t1 Hall] [c1 is widely considered] [t1 to be the best potter of the land].' },
    { why: 'twin: by a board', text: 'The plan was considered at a meeting in May.' },
    { why: 'twin: still', text: 'A sale is being considered.' },
  ],
  'asked about something': [
    { why: 'by name', text: '[s1 She] [c1 asked] Hall [t1 about the ferry].' },
    {
      why: 'a pronoun and a clause',
      text: '[s1 The board] [c1 asked] him [t1 about reports that the ferry had sunk].',
    },
    { why: 'questioned', text: '[s1 The board] [c1 questioned] Hall [t1 about her note], and she left the hall.' },
    { why: 'twin: asked to do', text: '[s1 She] [c1 asked] [t1 Hall to leave the harbour].' },
    { why: 'asked to be allowed', text: '[s1 The porter] [c1 has asked] [t1 to be allowed to leave].' },
    {
      why: 'twin: to remain unnamed',
      text: '[s1 A porter] who asked not to be named [c1 said] [t1 the pier was safe].',
    },
    {
      why: 'raised questions',
      text: '[s1 Hall] [c1 raised questions about] [t1 the judgment of the board].',
    },
  ],
  hearers: [
    { why: 'agreed with', text: '[s1 Hall] [c1 agreed with] the mayor [t1 that the pier was unsafe].' },
    {
      why: 'a bare plural',
      text: '[s1 Hall] [c1 told] lawmakers [t1 no trace of the boat turned up].',
    },
    {
      why: 'a bare plural and a verb in the present',
      text: '[s1 Hall] [c1 told] lawmakers [t1 no evidence supports the charge].',
    },
    { why: 'a bare pronoun clause', text: '[s1 Hall] [c1 told] the paper [t1 he wanted peace].' },
    {
      why: 'readers on a site',
      text: '[s1 She] [c1 had posted] to her 4,000 readers, [t1 “Friends, the time for silence is over.”]',
    },
  ],
  'passives with an agent': [
    { why: '"it" and a clause', text: 'It [c1 was announced] by [s1 the port] [t1 that the ferry would stop].' },
    { why: 'twin: "it" that was met before', text: '[t1 It] [c1 was rejected] by [s1 the port].' },
    {
      why: 'a name between verb and agent',
      text: '[t1 The two groups] [c1 were labelled] [t1 criminal gangs] by [s1 the ministry].',
    },
    { why: 'twin: how', text: 'The jars were labelled in red by the clerks.' },
  ],
  'brackets with an abbreviation': [
    {
      why: 'a comma behind them',
      text: '[t1 A farmer met Rep. Ida Hall (D-Minn.)], [s1 the harbour office] [c1 said] Monday.',
    },
    { why: 'twin: a sentence ends', text: 'A farmer met her (in Orvel). [s1 The office] [c1 said] [t1 he was late].' },
  ],
  'an adjective of what somebody holds': [
    { why: 'adamant', text: '[s1 Hall] [c1 was adamant] on Monday [t1 that the pier was safe].' },
    { why: 'confident', text: '[s1 The board] [c1 is still confident] [t1 that the boats will sail].' },
    { why: 'made clear', text: '[s1 Hall] [c1 has made clear] [t1 that she will stay].' },
    { why: 'made it clear', text: '[s1 Hall] [c1 made it clear] [t1 that she will stay].' },
    { why: 'twin: a thing', text: 'The storm made clear that the pier was old.' },
    { why: 'twin: nothing is told', text: 'Hall was confident and left early.' },
  ],
};
