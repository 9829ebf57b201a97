import type { Case } from './notation.ts';

/** Whose the next words are, and what stands between a speaker and what is said. All invented. */
export const TURNS: Readonly<Record<string, readonly Case[]>> = {
  'who the next quotation is of': [
    {
      why: 'an opponent who sees it otherwise',
      text: '[s1 Ms Hart] [c1 called] [t1 it “the worst week of my life”]. Her opponent was less charitable. “She brought it on herself.”',
    },
    {
      why: 'a rival with a name',
      text: '[s1 Mr Oduya] [c1 said] [t1 the vote was “free and fair”]. His rival, Stella Amadi, disagreed. “They stuffed every box in the delta.”',
    },
    {
      why: 'a post, told by its contrast',
      text: '[s1 The premier] [c1 described] [t1 the audit as “thorough”]. The auditor-general was blunter. “We were shown nothing at all.”',
    },
    {
      why: 'twin: a pause of the speaker’s',
      text: '[s1 Mr Oduya] [c1 said] [t1 the vote was “free and fair”]. He smiled. [t1 “They counted every box in the delta.”]',
    },
  ],
  'hearers and asides': [
    {
      why: 'a programme with a day in its name',
      text: '[s1 He] [c1 told] the station’s Today programme: [t1 “It is late for that now.”]',
    },
    {
      why: 'a hearer with an apposition',
      text: '[s1 She] [c1 told] her pupil’s mother, Dawn Pickering, [t1 that the girl was ill].',
    },
    { why: 'an aside behind an auxiliary', text: '[t1 He had been], [s1 she] [c1 said], [t1 “a bully and a liar”].' },
    { why: 'a surname that is a verb', text: '[s1 A bus driver, Omar Said], [c1 said] [t1 it was late].' },
    { why: 'how it was said', text: '[t1 “It was her,”] [c1 said] [s1 Police Chief Angela Ruiz], her voice cracking.' },
    {
      why: 'what became of a banner',
      text: 'A banner [s1 that] [c1 read] [t1 “Sell up, Brás”] was confiscated before kick-off.',
    },
    { why: 'reports that there are', text: 'There are unconfirmed [c1 reports] [t1 that the bridge has gone].' },
    { why: 'a surname in -s', text: '[s1 Jones] was blunt[c1 :] [t1 “We won. Goodbye to them.”]' },
  ],
  'clauses within': [
    {
      why: 'who denies it, within what is heard',
      text: 'Jurors [c1 heard] [t1 that Tolland, who denies two counts of arson, had bought four cans].',
    },
    {
      why: 'the same within what is said',
      text: '[s1 Lind] [c1 said] [t1 that Tolland, who denies the charge, had bought four cans].',
    },
    { why: 'twin: a clause of its own', text: 'It was built by Hall, [s1 who] [c1 says] [t1 it will stand].' },
    {
      why: 'an apposition within what is believed',
      text: '[s1 Officers] [c1 believe] [t1 the car, a grey estate, left the road].',
    },
    {
      why: 'a verdict in front of what figures say',
      text: 'That is wrong: [t1 they fell by 14%], [s1 figures from the health service] [c1 suggest].',
    },
    {
      why: 'two speakers, each with a quotation',
      text: '[t1 “You look unreal,”] [c1 gushed] [s1 one fan], while [s2 another] [c2 quipped]: [t2 “My bill is unreal.”]',
    },
    {
      why: 'a name behind a post, and two verbs',
      text: '[s1 A company spokeswoman, Trish Gallant], left the room and [c1 said] [t1 it would fight].',
    },
  ],
  'more of what says nothing': [
    { why: 'no record of it', text: 'There is no record of the abbot having said that machines have souls.' },
    { why: 'a test is repeated', text: 'They repeated the test in rain and in fog.' },
    { why: 'a crew is thanked', text: 'She thanked the crew and the neighbours who had brought soup.' },
    { why: 'twin: thanks with a reason', text: '[s1 The club] [c1 thanked] [t1 Denby for his “hard work”].' },
  ],
};
