import type { Case } from './notation.ts';

/** Where a source begins: lists, parties, settings without their comma; each group with its near twins. All invented. */
export const SUBJECTS: Readonly<Record<string, readonly Case[]>> = {
  'a quantifier behind a list or a pronoun': [
    { why: 'three firms', text: '[s1 Tarnway, Brellmart, and Oskin] [c1 all refused to say] [t1 who had paid].' },
    {
      why: 'with no comma before "and"',
      text: '[s1 Tarnway, Brellmart and Oskin] [c1 all said] [t1 they would appeal].',
    },
    { why: 'two', text: '[s1 Tarnway and Brellmart] [c1 both said] [t1 they would appeal].' },
    {
      why: 'each',
      text: '[s1 Anna Bell, Paul Reed and Corin Hall] [c1 each told] the court [t1 that the boat had sunk twice].',
    },
    {
      why: 'titles',
      text: '[s1 The mayor, the harbour master and the bishop] [c1 all denied] [t1 that they had been told].',
    },
    { why: 'with an adverb', text: '[s1 Tarnway, Brellmart and Oskin] [c1 all later denied] [t1 the charge].' },
    { why: 'behind "have"', text: '[s1 Tarnway, Brellmart and Oskin] [c1 have all said] [t1 they would appeal].' },
    { why: 'a pronoun', text: '[s1 They] [c1 both said] [t1 they would appeal].' },
    { why: 'a plural', text: '[s1 The neighbours] [c1 all said] [t1 it had been quiet].' },
    { why: 'a plural with its place', text: '[s1 Officials in the north] [c1 all said] [t1 the dam was safe].' },
    {
      why: 'with parties in brackets',
      text: '[s1 Sens. Anna Bell (D-Ohio), Paul Reed (D-Maine) and Corin Hall (R-Iowa)] [c1 all warned] [t1 that the dam would fail].',
    },
    {
      why: 'two names behind a setting',
      text: 'In a note to staff [s1 Hall and Lind] [c1 both said] [t1 the dam was safe].',
    },
    { why: 'twin: a subject by itself', text: '[s1 Both] [c1 said] [t1 they would appeal].' },
    { why: 'twin: behind a setting', text: 'After the storm [s1 all] [c1 said] [t1 they would leave].' },
    { why: 'twin: behind a plural setting', text: 'Throughout the talks [s1 both] [c1 said] [t1 the dam was safe].' },
    { why: 'twin: in front of its noun', text: '[s1 All three firms] [c1 said] [t1 they would appeal].' },
    { why: 'twin: behind "and"', text: 'Bell met Reed and Hall, and [s1 all] [c1 said] [t1 the talks went well].' },
  ],
  'a list with a comma in front of "and"': [
    { why: 'three names', text: '[s1 Tarnway, Brellmart, and Oskin] [c1 said] [t1 they would appeal].' },
    { why: 'behind a setting', text: 'In May, [s1 Tarnway, Brellmart, and Oskin] [c1 said] [t1 they would appeal].' },
    { why: 'twin: a clause in front', text: 'He met Tarnway, and [s1 Oskin] [c1 said] [t1 it would appeal].' },
  ],
  'the party behind a name': [
    {
      why: 'and what else they are',
      text: '[s1 Sen. Paul Reed, R-Iowa, a beekeeper who has backed the dam], [c1 said] [t1 the dam was safe].',
    },
    { why: 'alone', text: '[s1 Sen. Anna Bell, R-Ohio], [c1 said] [t1 the dam was safe].' },
    {
      why: 'a state cut short',
      text: '[s1 Rep. Paul Reed, D-Calif., the chair of the dam panel], [c1 said] [t1 the dam was safe].',
    },
    {
      why: 'a state of two letters, behind "but"',
      text: 'But [s1 Rep. Paul Reed, D-N.Y.], [c1 said] [t1 the dam was safe].',
    },
    { why: 'a former office', text: '[s1 Former Gov. Anna Bell, D-Mont.], [c1 told] reporters [t1 the dam was safe].' },
    { why: 'in brackets', text: '[s1 Sen. Anna Bell (R-Ohio), a critic of the dam], [c1 said] [t1 the dam was safe].' },
    { why: 'in words', text: '[s1 Sen. Anna Bell, Republican of Ohio], [c1 said] [t1 the dam was safe].' },
    { why: 'with an article', text: '[s1 Sen. Anna Bell, a Republican from Ohio], [c1 said] [t1 the dam was safe].' },
    {
      why: 'behind the verb',
      text: '[t1 “The dam is safe,”] [c1 said] [s1 Rep. Paul Reed, D-Calif., a critic of the plan].',
    },
    {
      why: 'two of them',
      text: '[s1 Sens. Anna Bell, R-Ohio, and Paul Reed, D-Maine], [c1 said] [t1 the dam was safe].',
    },
    {
      why: 'a British seat',
      text: '[s1 Anna Bell (Con, Northfield), a former minister], [c1 said] [t1 the dam was safe].',
    },
    {
      why: 'a seat in words',
      text: '[s1 Anna Bell, the MP for Northfield and Orvel], [c1 said] [t1 the dam was safe].',
    },
    {
      why: 'what there is to a party and a seat',
      text: '[s1 Anna Bell, Labour MP for Northfield], [c1 said] [t1 the dam was safe].',
    },
    { why: 'twin: a clause in front', text: '[t1 The dam is safe], [c1 said] [s1 Paul Reed].' },
    { why: 'twin: a place behind a comma', text: 'In Toledo, Ohio, [s1 Paul Reed] [c1 said] [t1 the dam was safe].' },
    { why: "twin: a firm's letter", text: '[s1 The maker of the R-Type engine] [c1 said] [t1 the dam was safe].' },
  ],
  'a setting without its comma': [
    { why: 'prior to', text: 'Prior to the storm [s1 Tarnway] [c1 pledged] [t1 that the boats would be safe].' },
    { why: 'early in', text: 'Early in the film [s1 Voss] [c1 says] [t1 that the dam was never safe].' },
    { why: 'speaking to', text: 'Speaking to the Orvel panel [s1 Bell] [c1 insisted]: [t1 “The dam was never safe.”]' },
    {
      why: 'speaking to a body with a name',
      text: 'Speaking to Harbour News [s1 Anna Bell] [c1 said] [t1 the deal was done].',
    },
    {
      why: 'a title in front of the name',
      text: 'Speaking in Orvel [s1 President Hale] [c1 said] [t1 the deal was done].',
    },
    { why: 'writing in', text: 'Writing in the Orvel Post [s1 Bell] [c1 said] [t1 the deal was done].' },
    {
      why: 'what a show is called',
      text: 'During a show called Harbour Watch [s1 Reed] [c1 said] [t1 the dam was never safe].',
    },
    { why: 'ahead of', text: 'Ahead of the vote [s1 Lind] [c1 said] [t1 the dam was safe].' },
    { why: 'following', text: 'Following the game [s1 Reed] [c1 said] [t1 the deal was done].' },
    { why: 'shortly after', text: 'Shortly after the game [s1 Reed] [c1 said] [t1 the deal was done].' },
    { why: 'after, with an article behind', text: 'After the match [s1 the fans] [c1 said] [t1 the deal was done].' },
    { why: 'hours after', text: 'Hours after the vote [s1 Tarnway] [c1 said] [t1 the dam was safe].' },
    { why: 'asked about', text: 'Asked about the deal [s1 Oduya] [c1 said] [t1 it was done].' },
    { why: 'reached on', text: 'Reached on his boat [s1 Oduya] [c1 said] [t1 it was done].' },
    { why: 'behind "but"', text: 'But prior to the vote [s1 Lind] [c1 said] [t1 the dam was safe].' },
    { why: 'in a statement', text: 'In a statement [s1 the club] [c1 said] [t1 the deal was done].' },
    { why: 'twin: where they are', text: '[s1 Officials in the north] [c1 said] [t1 the dam was safe].' },
    { why: 'twin: how many', text: '[s1 At least 40 people] [c1 said] [t1 the dam was safe].' },
    { why: 'twin: how many, with "over"', text: '[s1 Over 200 doctors] [c1 said] [t1 the dam was safe].' },
    { why: 'twin: a rank', text: '[s1 Under-secretary Anna Bell] [c1 said] [t1 the dam was safe].' },
    { why: 'twin: a name', text: '[s1 Early Learning Orvel] [c1 said] [t1 the dam was safe].' },
    { why: 'twin: who was asked', text: '[s1 Voters asked about the deal] [c1 said] [t1 it was done].' },
    {
      why: 'twin: a clause with its own subject',
      text: 'After [s1 the actor Reed] [c1 said] [t1 the deal was done], the room went quiet.',
    },
    {
      why: 'twin: a firm and its name',
      text: '[s1 A firm called Harbour Watch] [c1 said] [t1 the dam was never safe].',
    },
    { why: 'twin: under which name', text: '[s1 A rapper known as Vane] [c1 said] [t1 the dam was never safe].' },
    { why: 'twin: an adjective', text: '[s1 Prior reports] [c1 said] [t1 the alarm was off].' },
    { why: 'twin: a noun in -ing', text: '[s1 Speaking clock fans] [c1 said] [t1 the deal was done].' },
    { why: 'twin: due', text: '[s1 Due process campaigners] [c1 said] [t1 the deal was done].' },
  ],
};
