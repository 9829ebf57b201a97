import type { Case } from './notation.ts';

/** Constructions of agencies and of popular papers, each with its near twin. All invented. */
export const NEWS_FORMS: Readonly<Record<string, readonly Case[]>> = {
  'told by an agent': [
    {
      why: 'what the agent accuses of is no part of who it is',
      text: '[t1 The firm] [c1 has been accused] by [s1 campaigners] [t1 of failing to protect workers].',
    },
    {
      why: 'an agent with a name',
      text: '[t1 Vane] [c1 was accused] by [s1 the prosecutor, Anna Reiss], [t1 of hiding assets].',
    },
    {
      why: 'criticism and its reason',
      text: '[t1 The mayor] [c1 was criticised] by [s1 MPs] [t1 for ignoring the report].',
    },
    {
      why: 'who hears it is not told of',
      text: 'Vane [c1 was told] by [s1 doctors] [t1 that he would not walk again].',
    },
    { why: 'a view and its holder', text: '[t1 The report] [c1 was dismissed] [t1 as nonsense] by [s1 the mayor].' },
    {
      why: 'a view set off behind its noun',
      text: '[t1 The plan], [c1 described] [t1 as “a joke”] by [s1 Tide Watch], was rejected on Monday.',
    },
    {
      why: 'a name for it, set off',
      text: '[t1 The scheme], [c1 dubbed] [t1 a vanity project] by [s1 opponents], will cost £2m.',
    },
    {
      why: 'twin: a call that only others support',
      text: '[s1 Two senators, Hollis Vane of Orvel and Rene Cast of Lorn], [c1 called on] [t1 the council], in a letter backed by the union, to name an envoy.',
    },
    { why: 'a charge in one noun ends at the verb', text: '[t1 A clerk] [c1 accused of] [t1 theft] was freed.' },
  ],
  'behind another clause': [
    {
      why: 'a participle goes with the subject beside it',
      text: '[s1 Vane] [c1 claimed] [t1 victory], but [s2 Holm] refused to concede, [c2 alleging] [t2 widespread fraud].',
    },
    {
      why: 'two accounts under one “with”',
      text: 'Talks failed, with [s1 the captain] [c1 telling] investigators [t1 that the boat had been hit] and [s2 survivors] [c2 saying] [t2 it had been overloaded].',
    },
    {
      why: 'what happened to a claim is the writer’s',
      text: "[s1 The ministry's] [c1 claim] [t1 that the dam was safe] has been challenged.",
    },
    {
      why: 'a comment on a figure is the writer’s',
      text: '[s1 The army] [c1 said] [t1 it had killed 58 fighters], a figure that could not be verified.',
    },
    { why: 'a paper called after a day', text: '[s1 The Sunday Times] [c1 said] [t1 the mayor would resign].' },
    { why: 'another', text: '[s1 The Mail on Sunday] [c1 reported] [t1 that the pier had gone].' },
    { why: 'twin: a day', text: '[s1 The army] on Sunday [c1 reported] [t1 that the pier had gone].' },
    { why: 'who stood there said something else', text: '[s1 He] [c1 yelled] [t1 “Get down”] and opened fire.' },
    { why: 'twin of deeds: nobody speaks', text: 'No group has claimed responsibility for the attack.' },
    { why: 'a hearer in front of “there”', text: '[s1 Mr Reed] [c1 told] MPs [t1 there were no plans to close it].' },
  ],
  'names and what they are': [
    {
      why: 'a given name that ends as adverbs do',
      text: '[s1 Emily Reed, 34, from Orvel], [c1 said] [t1 the pier had gone].',
    },
    {
      why: 'given names that months have',
      text: '[s1 Jan Moody] [c1 said] [t1 the pier had gone]. [s2 May Reed] [c2 said] [t2 it had not].',
    },
    { why: 'twin: a month', text: 'Last August [s1 Tarn] [c1 claimed] [t1 that it was over].' },
    {
      why: 'a party and a ward in brackets',
      text: '[s1 Cllr Raj Vane (Lab, Orvel East)] [c1 said] [t1 the road was unsafe].',
    },
    {
      why: 'a title behind a setting',
      text: 'In a statement [s1 Mr Reed] [c1 said] [t1 the pier had gone].',
    },
    { why: 'a title behind a place', text: 'In Lorn [s1 President Hale] [c1 said] [t1 the war was over].' },
    {
      why: 'a title behind a place of several words',
      text: 'In the House of Deputies [s1 Sir Keith Vane] [c1 said] [t1 the plan was dead].',
    },
    { why: 'twin: no setting at all', text: 'For the first time [s1 Orvel Council] [c1 said] [t1 it would pay].' },
  ],
  'whose a quotation is': [
    {
      why: 'somebody else has come in',
      text: '[t1 “It was a long night,”] [c1 said] [s1 Tom Hale].\n\nRita Vane ran the café next door. “I saw the smoke and I ran for my life.”',
    },
    {
      why: 'a relative of hers has',
      text: '[t1 “I remember it well,”] [s1 she] [c1 says].\n\nHer mother ran the shop. “I was not going anywhere.”',
    },
    {
      why: 'twin: the speaker, by the name',
      text: '[t1 “It was a long night,”] [c1 said] [s1 Tom Hale].\n\nHale ran the café next door. [t1 “I saw the smoke and I ran for my life.”]',
    },
    {
      why: 'twin: no person',
      text: '[t1 “It was a long night,”] [s1 he] [c1 said]. The pier was gone by then. [t1 “I saw the smoke and I ran for my life.”]',
    },
    {
      why: 'twin: the speaker, by a pronoun',
      text: '[t1 “It was a long night,”] [c1 said] [s1 Tom Hale].\n\nHe ran the café next door. [t1 “I saw the smoke and I ran for my life.”]',
    },
    {
      why: 'people without a name have: better nobody’s words than another’s',
      text: '[t1 “It was a long night,”] [c1 said] [s1 Tom Hale].\n\nPolice were called at noon. “I saw the smoke and I ran for my life.”',
    },
    {
      why: 'two fans in a sentence',
      text: '[t1 “It was great,”] [s1 one fan] [c1 wrote], while [s2 another] [c2 added]: [t2 “I loved every minute of it.”]',
    },
    {
      why: 'a person and a deed in front of a colon',
      text: '[s1 Manager Mel Carrow] [c1 beamed]: [t1 “We played well today.”]',
    },
    { why: 'a topic is no speaker', text: 'On the pier: “I do not know what happens next.”' },
    {
      why: 'a short speech after another’s goes on',
      text: '[t1 “Nobody wants it,”] [s1 Lund] [c1 said].\n\n[t1 “It will cost us billions.”]\n\n[s2 Holm] [c2 said] [t2 it was late].',
    },
  ],
};
