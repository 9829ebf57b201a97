import type { Case } from './notation.ts';

/** Claims that open with a number, and figures that are foreseen, found and shown; each with its near twin. All invented. */
export const NUMBERS: Readonly<Record<string, readonly Case[]>> = {
  'a number behind the verb': [
    { why: 'at least', text: '[s1 Officials] [c1 said] [t1 at least 43 people died].' },
    { why: 'at most, in words', text: '[s1 Its monitors] [c1 say] [t1 at most nine sheets were lost].' },
    { why: 'about', text: '[s1 The authorities] [c1 said] [t1 about 1,400 people had left].' },
    { why: 'about a dozen', text: '[s1 The authorities] [c1 said] [t1 about a dozen boats were lost].' },
    { why: 'over', text: '[s1 The authorities] [c1 said] [t1 over 400 boats were lost].' },
    { why: 'twin: a place', text: '[s1 Hall] [c1 said] at a meeting [t1 that 43 boats were lost].' },
    { why: 'twin: what it was about', text: '[s1 Hall] [c1 said] about the storm [t1 that 43 boats were lost].' },
  ],
  'nothing, and a clause about it': [
    { why: 'a clause', text: '[s1 Hall] [c1 said] [t1 nothing in the file was new].' },
    { why: 'twin: about something', text: 'Hall said nothing about the file.' },
  ],
  'what is foreseen': [
    { why: 'growth', text: '[s1 The bank] [c1 expects] [t1 growth of 3.2 per cent this year].' },
    { why: 'seen coming', text: '[s1 The bank] [c1 sees] [t1 growth of 0.5%].' },
    { why: 'no reason', text: '[s1 Hall] [c1 sees] [t1 no reason to wait].' },
    { why: 'twin: what one saw', text: 'Hall saw a sharp fall of rocks.' },
    { why: 'an audit and its count', text: '[s1 The audit] [c1 found] [t1 41 tonnes of beans unaccounted for].' },
    { why: 'twin: a search', text: 'Police found 41 boxes in the shed.' },
  ],
  'what figures show, behind it': [
    { why: 'statistics', text: '[t1 The number of boats stood at 78 in June], [s1 official statistics] [c1 show].' },
    {
      why: 'who compiled them',
      text: '[t1 At least 1,900 boats were lost], [s1 figures compiled by the yard] [c1 show].',
    },
    { why: 'a headline', text: '[t1 Yard lost sight of its boats], [s1 review] [c1 finds]' },
  ],
  'subjects that end in other words': [
    { why: 'both', text: '[s1 Both] [c1 said] [t1 they had never held a copy of it].' },
    { why: 'twin: an adverb', text: '[s1 The crews] [c1 both said] [t1 that it was late].' },
    { why: 'her', text: '[s1 Those who work with her] [c1 say] [t1 she has never left].' },
    { why: 'that supplies her', text: '[s1 The yard that supplies her] [c1 says] [t1 the boats are new].' },
    {
      why: 'the clause around goes on',
      text: '[s2 Two porters], who hid because [s1 they] [c1 feared] [t1 losing their jobs], [c2 said] [t2 the pier was old].',
    },
    {
      why: 'as she left',
      text: '[s1 Hall] [c1 said] as she left the hall [t1 that nothing had changed].',
    },
    {
      why: 'to donors',
      text: '[s1 Hall’s campaign] [c1 said in a memo] to donors [t1 that the count was short].',
    },
    { why: 'titles in short', text: '[s1 His lawyer, Atty. Grace Hall], [c1 said] [t1 that the pier was old].' },
  ],
};
