import type { Case } from './notation.ts';

/** Constructions of market, foreign and feature desks: whose words they are, and which are nobody’s. All invented. */
export const DESKS: Readonly<Record<string, readonly Case[]>> = {
  'participles and their subject': [
    {
      why: 'shares say nothing, a bank does',
      text: 'Shares in Rotham slid 6% after [s1 Merribank] cut its rating on the retailer, [c1 warning] [t1 that a price war was near].',
    },
    {
      why: 'a clause behind “but”',
      text: 'The regulator cleared the takeover but [s1 Norbank] objected, [c1 arguing] [t1 that it would stifle competition].',
    },
    {
      why: 'a clause behind a semicolon',
      text: '[s1 The carrier] [c1 had argued] [t1 that it had days]; [s2 Judge Amelia Fenwick] disagreed, [c2 saying] [t2 that it had hours].',
    },
    {
      why: 'a clause behind “when”',
      text: 'The bank’s shares were suspended when [s1 regulators] stepped in, [c1 saying] [t1 depositors had been misled].',
    },
    {
      why: 'twin: who does something after it speaks',
      text: '[s1 The minister] resigned after the paper printed the tape, [c1 saying] [t1 he was tired].',
    },
    {
      why: 'what an event suggests is the writer’s',
      text: 'The yield curve inverted again, suggesting that investors are growing nervous.',
    },
    {
      why: 'what cells show is the writer’s',
      text: 'The tumours shrank in nine of ten mice, showing that the approach can work.',
    },
    {
      why: 'twin: figures show',
      text: 'On Monday [s1 official figures] were released, [c1 showing] [t1 that prices rose].',
    },
    {
      why: 'twin: a study suggests',
      text: '[s1 The study] looked at mice, [c1 suggesting] [t1 that the approach can work].',
    },
  ],
  'forecasts that are met or missed': [
    {
      why: 'a forecast that is beaten',
      text: 'Revenue rose 6% to $2.3 billion, beating analysts’ forecasts of $2.2 billion.',
    },
    {
      why: 'behind a claim',
      text: '[t1 Prices rose 3.8%], [s1 official figures] [c1 showed] on Wednesday, confounding economists’ forecasts of a dip.',
    },
  ],
  'a noun in front of who says something of it': [
    {
      why: 'what a step is called',
      text: 'The company is moving to Texas, [t1 a step] [s1 the union] [c1 described] [t1 as “a slap in the face”].',
    },
    {
      why: 'a charge, denied by several',
      text: '[s1 Prosecutors] [c1 say] [t1 Dolan pocketed $12m], [t2 a charge] [s2 his lawyers] [c2 deny].',
    },
    {
      why: 'what a decision is called',
      text: 'The works will shut, [t1 a decision] [s1 the town’s mayor] [c1 called] [t1 “a stab in the back”].',
    },
  ],
  'verbs that look like nouns': [
    {
      why: 'behind an apposition',
      text: '[s1 Lindahl, Europe’s biggest maker of bearings], [c1 forecasts] [t1 that sales will be flat].',
    },
    {
      why: 'behind a participle',
      text: '[s1 The think-tank, funded by oil firms], [c1 claims] [t1 that wind power is dear].',
    },
    { why: 'behind two', text: '[s1 A register kept by the guild, a group of builders], [c1 shows] [t1 46 cases].' },
    { why: 'twin: an object of theirs', text: 'Pressure groups joined [c1 calls for] [t1 the law to be scrapped].' },
  ],
  'participles that look like verbs': [
    {
      why: 'what is found somewhere',
      text: 'The dose found in a single fish is thousands of times lower than the level that would cause harm.',
    },
    { why: 'with a verb in the past', text: 'The dose found in one flat exceeded the limit that the law allows.' },
    { why: 'twin: police find something out', text: '[s1 Police] [c1 found] in a search [t1 that the safe was gone].' },
    { why: 'twin: an adjective', text: '[s1 The scan] [c1 revealed] [t1 damaged tissue].' },
    { why: 'a ceasefire that fails', text: 'A ceasefire announced on Tuesday collapsed within hours.' },
    { why: 'a truce with a month', text: 'A truce announced in May lasted eleven hours.' },
  ],
  'quoted by a paper': [
    { why: 'as warning', text: 'Bild quoted [s1 a harbour official] [c1 as warning] [t1 that stocks were low].' },
    {
      why: 'as denying',
      text: 'The agency quoted [s1 the general’s lawyer] [c1 as denying] [t1 that he had been tortured].',
    },
    {
      why: 'cited, by a pronoun',
      text: 'The newspaper cited [s1 him] [c1 as admitting] [t1 that the plan had failed].',
    },
    {
      why: 'the paper behind the cue belongs to it',
      text: '[t1 “The talks have failed,”] [s1 the envoy] [c1 was quoted as saying by Meridian].',
    },
    {
      why: 'and in front of what is told',
      text: '[s1 The envoy] [c1 was quoted as saying by Meridian] [t1 that the talks had failed].',
    },
  ],
  'seen so': [
    {
      why: 'what is dismissed stands behind',
      text: '[s1 The commission] [c1 has dismissed] [t1 as false reports that ballot papers were found].',
    },
    { why: 'a verb of describing', text: '[s1 Mr Bassey] [c1 described] [t1 as false claims that he had fled].' },
    {
      why: 'somebody’s claim',
      text: '[s1 The union] [c1 dismissed] [t1 as a stunt the minister’s claim that pay had risen].',
    },
    {
      why: 'a verb without “as” of its own',
      text: '[s1 Kigali] [c1 has rejected] [t1 as unfounded allegations that its troops crossed].',
    },
    {
      why: 'in quotation marks',
      text: '[s1 Vos] [c1 dismissed] [t1 as “nonsense” claims that he had been pushed out].',
    },
  ],
  'according to, in a clause': [
    {
      why: 'without commas',
      text: 'A bridge [t1 which] [c1 according to] [s1 engineers] [t1 was unsafe] was still in use on Friday.',
    },
    {
      why: 'with commas around the clause',
      text: 'The brigade, [t1 which] [c1 according to] [s1 the Pentagon] [t1 has 4,000 men], is based in Lorn.',
    },
    {
      why: 'a verb in the present',
      text: 'The island, [t1 which] [c1 according to] [s1 Orvel] [t1 belongs to Lorn], is small.',
    },
    {
      why: 'a name behind a post',
      text: '[c1 According to] [s1 his biographer, Ruth Kassel], [t1 the poet kept a diary].',
    },
    {
      why: 'in the words of',
      text: '[c1 In the words of] [s1 her longtime editor, Ruth Kassel], [t1 she was “incapable of a dull line”].',
    },
    { why: 'what a firm is', text: '[c1 According to] [s1 Rightlane, the property website], [t1 asking prices rose].' },
    {
      why: 'twin: a name that the clause begins with',
      text: '[c1 According to] [s1 her lawyer], [t1 Hale, 34, was driving home].',
    },
  ],
  'when and to whom': [
    {
      why: 'one evening',
      text: '[t1 “The river took the house,”] [s1 Marta Quispe] [c1 told] me one evening in November, as we sat on crates.',
    },
    {
      why: 'one wet afternoon',
      text: '[t1 “It took the house,”] [s1 Omar Salk] [c1 told] me one wet afternoon in Leeds.',
    },
    { why: 'confessed to a hearer', text: '[t1 “I was losing my mind,”] [s1 she] [c1 confessed] to Velour magazine.' },
    { why: 'confided to a friend', text: '[t1 “I was losing my mind,”] [s1 she] [c1 confided] to a friend.' },
    { why: 'twin: a deed that is confessed', text: '[s1 She] [c1 confessed to] [t1 the theft].' },
  ],
  'neither, nor': [
    { why: 'a clause', text: '[s1 The ministry] [c1 would neither confirm nor deny] [t1 that the ship had sailed].' },
    { why: 'an object', text: '[s1 The army] [c1 neither confirmed nor denied] [t1 the report].' },
    { why: 'ruling out', text: '[s1 His lawyer] [c1 would neither confirm nor rule out] [t1 an appeal].' },
  ],
};
