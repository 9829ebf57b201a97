import type { Case } from './notation.ts';

/** How the content is joined to its verb in plain agency prose, each with its near twin. All invented. */
export const COMPLEMENTS: Readonly<Record<string, readonly Case[]>> = {
  'a clause without "that"': [
    { why: 'a pronoun as its subject', text: '[s1 The mayor] [c1 suggested] [t1 he would ride the ferry].' },
    { why: 'a modal', text: '[s1 The researchers] [c1 suggested] [t1 this could be because of the heat].' },
    { why: 'a form of "be"', text: '[s1 Hall] [c1 explained] [t1 the plan was sound].' },
    { why: 'a possessive subject', text: '[s1 Clarke] [c1 clarified] [t1 Hall’s son had joined the firm].' },
  ],
  'a time between hearer and content': [
    { why: 'reporters', text: '[s1 Harbour officials] [c1 told] reporters last week [t1 that the pier would close].' },
    { why: 'a paper', text: '[s1 Lind] [c1 told] The Courier last month [t1 that the pier would close].' },
    {
      why: 'a subject with two commas, and a bare clause',
      text: '[s1 James Holt, director of the Rail Council, an association for lines], [c1 told] the Courier [t1 the demand is growing].',
    },
    {
      why: 'twin: a time in the content',
      text: '[s1 Lind] [c1 told] the court [t1 that in January the pier would close].',
    },
  ],
  'quantities as sources': [
    { why: 'many', text: '[s1 Many] [c1 say] [t1 the river will rise].' },
    { why: 'some', text: '[s1 Some] [c1 say] [t1 the river will rise].' },
    { why: 'many, with "that"', text: '[s1 Many] [c1 predict] [t1 that the river will rise].' },
    { why: 'a share', text: '[s1 One in four] [c1 say] [t1 the river will rise].' },
  ],
  'relative clauses': [
    {
      why: 'a clause in the middle ends where the main verb comes',
      text: 'The group, [s1 which] [c1 says] [t1 that it helps birds], is small.',
    },
    {
      why: 'twin: at the end',
      text: 'It was built by Lind, [s1 who] [c1 says] [t1 that it helps birds, bees and bats].',
    },
  ],
  'in front of the main verb': [
    {
      why: 'what somebody calls so',
      text: 'What [s1 officials] [c1 called] [t1 “a misunderstanding”] lasted nine days.',
    },
    {
      why: 'which somebody calls so',
      text: 'The harbour, which [s1 critics] [c1 call] [t1 a “white elephant”], is empty.',
    },
  ],
  'in the middle of the object': [
    {
      why: 'which somebody conceded',
      text: 'The note, [t1 which] [s1 an aide] [c1 conceded] [t1 had been drafted in haste], was withdrawn.',
    },
  ],
  'documents and what they say': [
    { why: 'received', text: 'The residents have received [s1 a letter] [c1 demanding] [t1 that they pay].' },
    {
      why: 'twin: issued by somebody',
      text: '[s1 The ministry] issued a statement [c1 saying] [t1 that the bridge was unsafe].',
    },
    {
      why: 'twin: the way somebody spoke',
      text: '[s1 The mayor] resigned in a letter [c1 citing] [t1 the cost of bread].',
    },
  ],
  'views without a holder': [
    { why: 'criticised as', text: '[t1 The bridge] [c1 was criticised] [t1 as a waste of money].' },
    { why: 'seen as', text: '[t1 The bridge] [c1 is widely seen] [t1 as a waste of money].' },
    { why: 'twin: seen while', text: 'The fox was seen as the train left.' },
    { why: 'twin: dismissed from a post', text: 'He was dismissed as part of the cuts.' },
  ],
  'nouns that are abroad': [
    { why: 'reports', text: '[c1 Reports emerged] [t1 that the mayor had left].' },
    { why: 'twin: no clause', text: 'Reports emerged from the printer page by page.' },
    { why: 'an aside', text: '[t1 The roof leaks], [s1 sources] [c1 claim].' },
  ],
  'a verb that carries the infinitive': [
    { why: 'tried', text: '[s1 State officials] [c1 have tried to assure] parents [t1 that the school would stay].' },
    { why: 'went on', text: '[s1 He] [c1 went on to say] [t1 that the pier was safe].' },
    { why: 'was quick', text: '[s1 She] [c1 was quick to deny] [t1 the charge].' },
    { why: 'had to', text: '[s1 The mayor] [c1 had to admit] [t1 that no work had been done].' },
    { why: 'a channel', text: '[s1 Hall] [c1 took to Hark to accuse] [t1 the council of theft].' },
    {
      why: 'with the subject of the verb before',
      text: '[s1 [s2 The mayor]] [c1 continued to insist] [t1 the pier was safe], and [c2 sought to blame] [t2 the crews].',
    },
    { why: 'twin: a plan', text: 'She hopes to announce that the pier will close.' },
    { why: 'twin: a deed', text: 'He tried to call an ambulance.' },
  ],
  'a participle behind "after"': [
    {
      why: 'the subject of the main clause',
      text: '[s1 Swale] won new friends last week, after [c1 accusing] [t1 the council of theft].',
    },
    { why: 'twin: a reason', text: 'Swale was fined for accusing the council of theft.' },
  ],
  'as much': [
    { why: 'as an object', text: '[s1 The manager] [c1 said] [t1 as much] in a note.' },
    { why: 'twin: a comparison', text: 'The manager knew as much as the crew.' },
  ],
  'a bare object of "report"': [
    { why: 'a count', text: '[s1 The port office] [c1 reported] [t1 no delays on the river].' },
    { why: 'a participle', text: '[s1 Others] [c1 reported] [t1 being shut out of the yard].' },
    { why: 'twin: to whom one reports', text: 'The manager reported to the board in May.' },
  ],
  'a pronoun that is the object': [
    {
      why: 'whom somebody accuses',
      text: '[s1 Orvel] [c1 says] [t1 it seeks smugglers] [t2 whom] [s2 it] [c2 accuses] [t2 of hiding in the hills].',
    },
    { why: 'which somebody denies', text: '[t1 He] [c1 was accused of] [t1 theft], [t2 which] [s2 he] [c2 denies].' },
    {
      why: 'twin: an object of its own',
      text: 'The yard, which [s1 Lind] [c1 accused] [t1 Hall of burning], is shut.',
    },
    { why: 'twin: no claim', text: 'A road which Orvel announced in May was built.' },
    {
      why: 'where somebody says it is so',
      text: '[s1 Safa] [c1 said] [t1 Orvel must leave the port], [t2 where] [s2 he] [c2 said] [t2 it was burning boats].',
    },
    {
      why: 'twin: where it is so',
      text: '[s1 Safa] [c1 said] [t1 Orvel must leave the port, where it was burning boats].',
    },
  ],
  'nouns and their prepositions': [
    { why: 'calls', text: 'Amid [c1 calls for] [t1 an inquiry], the board met in Orvel.' },
    { why: 'calls by somebody', text: 'The storm led to new [c1 calls] by [s1 the crews] [t1 for a pause].' },
    { why: 'whose allegations', text: '[s1 The union’s] [c1 allegations of] [t1 theft at the yard] were read out.' },
    { why: 'twin: telephone calls', text: 'The office took 40 calls on Monday.' },
    { why: 'twin: what is wanted in trade', text: 'The demand for coal has risen.' },
    { why: 'twin: fears of nobody', text: 'The rain has led to fears about the dam.' },
    { why: 'twin: a court', text: 'The Court of Appeals for the East sat on Monday.' },
  ],
  '"per"': [
    { why: 'who says so', text: '[t1 The fish], [c1 per] [s1 the water board], [t1 is often found in ponds].' },
    { why: 'twin: a rate', text: 'They paid two coins per crew, per day.' },
  ],
  'what is expected': [
    { why: 'a forecast by nobody', text: '[t1 The yard] [c1 is expected] [t1 to lose money this year].' },
    { why: 'twin: a programme', text: 'The deal is expected to be signed in May.' },
    { why: 'twin: how long', text: 'The talks are expected to last all week.' },
  ],
  'passives with and without an agent': [
    { why: 'a count', text: '[t1 Delays] [c1 were reported] [t1 at several ports in the north] on Wednesday.' },
    { why: 'a state', text: 'They found a boat, [t1 which] [c1 had been reported] [t1 stolen], under the pier.' },
    { why: 'twin: to whom', text: 'The theft was reported to the harbour police.' },
    {
      why: 'a participle and its agent',
      text: 'It is good news for [t1 the guests] [c1 expected] by [s1 the ferry board] [t1 to come in May].',
    },
    { why: 'twin: a thing as agent', text: 'Two piers damaged by the storm were shut.' },
  ],
  'two speakers without a comma': [
    {
      why: 'each with a verb of speech and a clause',
      text: '[s1 She] [c1 wrote] [t1 that he would come] and [s2 the guard] [c2 replied] [t2 that the gate was shut].',
    },
    {
      why: 'twin: the second is inside',
      text: '[s1 She] [c1 wrote] [t1 that he would come and the guard would reply that the gate was shut].',
    },
  ],
};
