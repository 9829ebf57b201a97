import type { Case } from './notation.ts';

/** What somebody remembers saying, and claims with words in quotation marks in front. All invented. */
export const RECOLLECTED: Readonly<Record<string, readonly Case[]>> = {
  'what somebody remembers saying': [
    { why: 'telling a brother', text: '[t1 “Hide the keys,”] [s1 the baker] [c1 remembered telling] her brother.' },
    { why: 'telling a porter', text: '[t1 “It smells of gas,”] [s1 Hall] [c1 recalled telling] the night porter.' },
    { why: 'saying, in the middle', text: '[t1 “No,”] [s1 Bell] [c1 recalls saying], [t1 “that is my coat.”]' },
    { why: 'telling, in front', text: '[s1 She] [c1 recalled telling] him: [t1 “It will not hold.”]' },
    { why: 'thinking', text: '[s1 Hall] [c1 recalled thinking], [t1 “This is the end of the yard.”]' },
    { why: 'thinking that', text: '[s1 Hall] [c1 recalled thinking] [t1 that the yard was lost].' },
    { why: 'being told', text: '[s1 She] [c1 remembers being told] [t1 that the ferry was full].' },
    { why: 'being told, behind', text: '[t1 The boat was full], [s1 she] [c1 remembers being told].' },
    { why: 'asking whether', text: '[s1 Lind] [c1 recalled asking] [t1 whether the dam was safe].' },
    { why: 'having told', text: '[t1 “Go home,”] [s1 she] [c1 recalled having told] them.' },
    { why: 'admitting to having told', text: '[t1 “It was me,”] [s1 he] [c1 admitted telling] the board.' },
    {
      why: 'twin: telling that is denied',
      text: '[s1 Lind] [c1 denied] [t1 telling the crew that the boat was sound].',
    },
    {
      why: 'twin: telling that is admitted as a deed',
      text: '[s1 Lind] [c1 admitted] [t1 telling the crew that the boat was sound].',
    },
    { why: 'twin: having said it', text: '[s1 Lind] [c1 denied] [t1 having said it].' },
    { why: 'twin: a deed remembered', text: '[s1 Passengers] [c1 remembered] [t1 asking for blankets at the quay].' },
    { why: 'twin: a clause remembered', text: '[s1 Hall] [c1 recalled] [t1 that she told him].' },
    { why: 'her brother hears', text: '[t1 “Hide the keys,”] [s1 she] [c1 told] her brother.' },
    { why: 'her brother hears that', text: '[s1 She] [c1 told] her brother [t1 that it was late].' },
    { why: 'twin: she hears', text: '[s1 Hall] [c1 told] her [t1 nobody was left].' },
  ],
  'a claim with words in quotation marks in front': [
    {
      why: 'made in a diary',
      text: '[s1 The choir’s head] [c1 denied] [t1 ‘cruel’ claims made in an old diary that called him a thief].',
    },
    {
      why: 'made by a rival',
      text: '[s1 The board] [c1 denied] [t1 “absurd” claims made by a rival that the boats leak].',
    },
    {
      why: 'allegations that',
      text: '[s1 The board] [c1 rejected] [t1 “baseless” allegations that it hid the report].',
    },
    {
      why: 'several words',
      text: '[s1 Lind] [c1 dismissed] [t1 “utterly absurd and cruel” claims made by her rival].',
    },
    {
      why: 'reports that go round',
      text: '[s1 Orvel firm] [c1 slams] [t1 ‘false’ reports circulating online that it will close].',
    },
    {
      why: 'no quotation marks',
      text: '[s1 The mayor] [c1 rejected] [t1 claims made in a leaked memo that the dam is cracked].',
    },
    {
      why: 'published in a paper',
      text: '[s1 The yard] [c1 rejected] [t1 reports published in the Bugle that it would close].',
    },
    {
      why: 'on social media',
      text: '[s1 The mayor] [c1 denied] [t1 claims made on social media that she had left town].',
    },
    {
      why: 'amid claims made in a diary',
      text: 'Amid [c1 claims] made in a post [t1 that the boats leak], the board met.',
    },
    {
      why: 'amid claims made by a rival',
      text: 'Amid [c1 claims] made by [s1 a rival] [t1 that the boats leak], the board met.',
    },
    { why: 'twin: a rival claims', text: '[t1 Mayor ‘left town’] [c1 claims] [s1 rival]' },
    { why: 'twin: a speaker behind a quotation', text: '[t1 “The boats leak,”] [c1 claims] [s1 Bell].' },
    { why: 'twin: how they were rejected', text: '[s1 The mayor] [c1 rejected] [t1 claims] in an interview.' },
    { why: 'twin: papers that prove', text: '[s1 Lind] [c1 claims] [t1 ‘secret’ papers prove the theft].' },
  ],
};
