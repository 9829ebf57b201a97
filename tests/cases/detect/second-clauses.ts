import type { Case } from './notation.ts';

/** Where what is said ends and a second clause begins: the speaker’s next deed, a second speaker, the writer; and how many speak. All invented. */
export const SECOND_CLAUSES: Readonly<Record<string, readonly Case[]>> = {
  'what the speaker does next': [
    {
      why: 'a sentence handed down, behind a quotation',
      text: '[s1 Judge Moss] [c1 described] [t1 the attack as “wicked”] and jailed him for 12 years.',
    },
    {
      why: 'behind a state, with a comma',
      text: '[s1 The judge] [c1 said] [t1 the company’s conduct was “reprehensible”], and fined it £4m.',
    },
    {
      why: 'behind a modal a verb in the past is the speaker’s',
      text: '[s1 Kral] [c1 confirmed] [t1 that Osei would miss the final with a torn calf] and hugged her before the crowd.',
    },
    { why: 'behind an infinitive', text: '[s1 He] [c1 told] [t1 the driver to wait] and never came back.' },
    { why: 'twin: two verbs behind one modal', text: '[s1 Hale] [c1 said] [t1 he would resign and apologise].' },
    {
      why: 'twin: two participles behind one modal',
      text: '[s1 Hale] [c1 said] [t1 the pool would be closed and drained].',
    },
    { why: 'twin: what others did', text: '[s1 Hale] [c1 said] [t1 they had lied and cheated].' },
    { why: 'twin: what the owner did', text: '[s1 Hale] [c1 said] [t1 the owner was drunk and fell].' },
    {
      why: 'twin: what the yard may do',
      text: '[s1 The paper] [c1 reported] [t1 that the yard could close and move to Lorn].',
    },
    { why: 'no evidence', text: '[s1 The minister] [c1 said] [t1 the drug was safe] but offered no evidence.' },
    { why: 'no details', text: '[s1 The minister] [c1 said] [t1 the drug was safe] but gave no details.' },
    { why: 'nothing more', text: '[s1 The minister] [c1 said] [t1 the drug was safe], but did not elaborate.' },
    {
      why: 'nothing more, behind an aside',
      text: '[t1 The drug was safe], [s1 the minister] [c1 said], without elaborating.',
    },
    { why: 'no names', text: '[s1 Hale] [c1 blamed] [t1 a “certain” party] without naming it.' },
    {
      why: 'twin: what a court did not give is told',
      text: '[s1 The court] [c1 ruled] [t1 that the panel had split the town without giving the explanation the law requires].',
    },
    { why: 'what hearers do', text: '[s1 The minister] [c1 said] [t1 the drug was safe], prompting jeers.' },
    {
      why: 'what speaks against it',
      text: '[s1 The captain] [c1 has said] [t1 he has never met the man], a statement contradicted by four photographs.',
    },
    {
      why: 'where a paper has it from',
      text: '[s1 The paper] [c1 reported] [t1 that the talks had failed], quoting a source in the ministry.',
    },
    { why: 'how it ended', text: '[s1 Hale] [c1 described] [t1 the vote as rigged] before leaving the chamber.' },
    {
      why: 'what is said last',
      text: '[s1 [s2 Moss]] [c1 said] [t1 the cuts were “a disgrace”], before [c2 adding] [t2 that she understood the ministers].',
    },
  ],
  'a second speaker behind “and”': [
    {
      why: 'a view and a demand',
      text: '[s1 Damascus] [c1 describes] [t1 it as an occupation] and [s2 Moscow] [c2 has called for] [t2 restraint].',
    },
    {
      why: 'a charge and a complaint, with a number',
      text: '[s1 Doctors] [c1 have accused] [t1 the ministry of hiding deaths], and [s2 at least 12 nurses] [c2 say] [t2 they were told to keep quiet].',
    },
    { why: 'what others do', text: '[s1 Paris] [c1 calls] [t1 the vote a sham] and Berlin has lost an envoy.' },
    {
      why: 'a forecast and what is done',
      text: '[s1 The weather office] [c1 predicts] [t1 rain from Friday], and 140 porters are standing by.',
    },
    {
      why: 'twin: two things in one object',
      text: '[s1 The board] [c1 criticised] [t1 the firm and the effect such yards can have on towns].',
    },
    {
      why: 'twin: one subject of two',
      text: '[s1 The firm] [c1 claims] [t1 its prices and deals have saved buyers a fortune].',
    },
    {
      why: 'two papers',
      text: 'The fair closed, with [s1 the Herald] [c1 calling] [t1 it “a triumph”] and [s2 the Post] [c2 dismissing] [t2 it as “three hours of fog”].',
    },
    {
      why: 'two accounts with a verb in the first',
      text: 'The fair closed, with [s1 the yard] [c1 saying] [t1 it welcomed the step] and [s2 smaller suppliers] [c2 complaining] [t2 that the rules would bury them].',
    },
    {
      why: 'a fronted account ends at its comma',
      text: 'With [s1 aides] [c1 describing] [t1 him as “incandescent”], the chancellor cancelled a trip.',
    },
    {
      why: 'the same with a clause',
      text: 'With [s1 ministers] [c1 insisting] [t1 there is no money], hospitals are turning to charity.',
    },
    {
      why: 'a second speaker without a verb',
      text: '[s1 Kyiv] [c1 said] [t1 12 civilians had died], Moscow that there were none.',
    },
  ],
  'between dashes': [
    {
      why: 'a background clause between dashes',
      text: 'The firm – [s1 which] [c1 says] [t1 it has “zero tolerance” for harassment] – has settled four cases.',
    },
    {
      why: 'the pronoun is what is told of',
      text: 'The vaccine – [t1 which] [s1 the company] [c1 says] [t1 can be stored in an ordinary fridge] – will cost $4 a dose.',
    },
  ],
  'how many speak': [
    { why: 'a least number', text: '[s1 At least 12 nurses] [c1 say] [t1 they were told to keep quiet].' },
    { why: 'a number that is passed', text: '[s1 More than 200 scientists] [c1 say] [t1 it is late].' },
    { why: 'a share that is not reached', text: '[s1 Fewer than half of patients] [c1 said] [t1 they were well].' },
  ],
};
