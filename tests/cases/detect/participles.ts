import type { Case } from './notation.ts';

/** Whose a participle is, where a clause or an addressee stands nearer; and who declines what was asked. All invented. */
export const PARTICIPLES: Readonly<Record<string, readonly Case[]>> = {
  'who asks in a letter': [
    {
      why: 'a petition',
      text: '[s1 Residents] sent a petition to Paul Reed, the mayor, [c1 asking for] [t1 a crossing].',
    },
    {
      why: 'a letter to an office',
      text: '[s1 The crews] wrote to Harlan Voss, the yard’s safety chief, [c1 calling for] [t1 an inquiry].',
    },
    {
      why: 'a complaint',
      text: '[s1 The charity] filed a complaint with the Charity Panel, a watchdog, [c1 accusing] [t1 the firm of fraud].',
    },
    {
      why: 'a suit',
      text: '[s1 The family] filed a lawsuit against Brellmart, the retailer, [c1 alleging] [t1 that the shelf was loose].',
    },
    {
      why: 'a demand',
      text: '[s1 The crews] have written to Tarnway, the ferry firm, [c1 demanding] [t1 a pay rise].',
    },
    {
      why: 'twin: a contrast',
      text: 'Hall wrote to Vane, but [s1 the mayor] walked out, [c1 accusing] [t1 him of theft].',
    },
    { why: 'twin: what is built asks nothing', text: 'The yard sent a boat to Lind, the mayor.' },
  ],
  'a clause in front of who speaks': [
    {
      why: 'who was asked',
      text: 'When [s1 a reporter] [c1 asked] [t1 whether she would stay], [s2 [s3 Hall]] [c2 declined], [c3 saying] [t3 it was early].',
    },
    {
      why: 'who was asked to tell',
      text: 'When [s1 the panel] [c1 asked] [t1 her to name them], [s2 [s3 Hall]] [c2 refused], [c3 saying] [t3 she had promised].',
    },
    {
      why: 'who answers a letter',
      text: 'After the crews wrote to the board, [s1 Voss] walked out, [c1 accusing] [t1 it of theft].',
    },
    {
      why: 'who hears a call',
      text: 'As [s1 Lind] [c1 called for] [t1 calm], [s2 the mayor] left the square, [c2 saying] [t2 it was late].',
    },
    {
      why: 'a reason',
      text: 'Because the dam was old, [s1 the mayor] closed it, [c1 warning] [t1 that it would fail].',
    },
    {
      why: 'with commas of its own',
      text: 'While the mayor, Anna Bell, slept, [s1 Hall] took over, [c1 insisting] [t1 it was late].',
    },
    {
      why: 'twin: who told it',
      text: '[s1 [s2 Hall]] [c1 said] [t1 the pier was old], [c2 adding] [t2 that it was shut].',
    },
  ],
  'a name with dashes behind it, in front of a participle': [
    {
      why: 'the name with what it is',
      text: '[s1 Ona Lim — head of Brell, the ferry line run by Oskin] — replied in a post, [c1 threatening] [t1 to sue].',
    },
    { why: 'twin: commas', text: '[s1 Ona Lim], head of Brell, replied in a post, [c1 threatening] [t1 to sue].' },
  ],
  'who declines what was asked': [
    { why: 'asked about it', text: 'Asked whether she would stay, [s1 Hall] [c1 declined].' },
    { why: 'asked in another clause', text: 'The clerk asked about the vote, and [s1 Hall] [c1 declined].' },
    { why: 'when asked', text: '[s1 [s2 Hall]] [c1 declined] when asked, [c2 saying] [t2 it was early].' },
    { why: 'twin: asked for money', text: 'When asked for a pay rise, the firm refused.' },
    { why: 'twin: asked for tea', text: 'He asked for tea, and when they refused, he left.' },
    { why: 'twin: what falls', text: 'Sales declined.' },
    {
      why: 'twin: what falls, behind a question',
      text: 'Asked about jobs, which declined, [s1 Hall] [c1 said] [t1 the plan was sound].',
    },
  ],
  'some of them, with a participle of their own': [
    { why: 'each side', text: 'The crews marched twice, [s1 each side] [c1 insisting] [t1 that it had won].' },
    { why: 'each camp', text: 'The two camps met twice, [s1 each camp] [c1 accusing] [t1 the other of theft].' },
    { why: 'one of them', text: 'The two met twice, [s1 one firm] [c1 claiming] [t1 that the deal was done].' },
    { why: 'both', text: 'They left the room, [s1 both sides] [c1 insisting] [t1 that they had won].' },
    { why: 'both alone', text: 'The sides met, [s1 both] [c1 insisting] [t1 that they had won].' },
    { why: 'some', text: 'The crowd split, [s1 some voters] [c1 saying] [t1 they would stay home].' },
    { why: 'many of them', text: 'Fans left early, [s1 many of them] [c1 complaining] [t1 that the pitch was wet].' },
    { why: 'behind a colon', text: 'Their crews drew one lesson: [s1 each side] [c1 insisting] [t1 that it had won].' },
    { why: 'twin: an object', text: '[s1 Hall] met each side, [c1 insisting] [t1 that he had won].' },
    { why: 'twin: a time', text: '[s1 Hall] paid the bill, one week later [c1 claiming] [t1 that he had not].' },
    {
      why: 'twin: a list of objects',
      text: '[s1 Hall] met the mayor, some clerks and the bishop, [c1 saying] [t1 it was cheap].',
    },
    { why: 'twin: again', text: '[s1 Hall] left the room, once [c1 again insisting] [t1 that he had won].' },
  ],
};
