import type { SourceCase } from './case.ts';

/** Posts, trades and classes in place of names. */
export const DESCRIPTIONS: readonly SourceCase[] = [
  {
    why: 'a minister by the whole title, by a part, and by the bare noun',
    text: '[Interior Minister Mara Lind] said yes. [The interior minister] said it again. [The minister] said no more.',
    are: ['mara-lind', 'mara-lind', 'mara-lind'],
  },
  {
    why: 'two ministers are told apart by their posts',
    text: '[Interior Minister Mara Lind] said yes. [Finance Minister Karl Oswin] said no. [The interior minister] said it again.',
    are: ['mara-lind', 'karl-oswin', 'mara-lind'],
  },
  {
    why: 'a deputy is not the minister',
    text: '[Deputy Minister Karl Oswin] said no. [Minister Mara Lind] said yes. [The deputy minister] said it again.',
    are: ['karl-oswin', 'mara-lind', 'karl-oswin'],
  },
  {
    why: 'what everybody knows to be something else is not meant',
    text: '[Flylorvo] said yes. It said so on Twitter. [The airline] said no more.',
    are: ['flylorvo', 'flylorvo'],
  },
  {
    why: 'where there is no other, the airline is the one that everybody knows',
    text: '[Ryanair] said yes. [The airline] said no more. [The firm] said nothing.',
    are: ['ryanair', 'ryanair', 'ryanair'],
  },
  {
    why: 'both of two posts are remembered',
    text: '[Mara Lind, founder and chief executive of Orvel], said yes. [Karl Oswin] said no. [The founder] said it again.',
    are: ['mara-lind', 'karl-oswin', 'mara-lind'],
  },
  {
    why: 'but the company may be one that everybody knows',
    text: '[Boeing] said yes. [The company] said no more.',
    are: ['boeing', 'boeing'],
  },
  {
    why: 'a party’s adjective tells nobody apart',
    text: '[Lorvo Gov. Mara Lind] said yes. [Karl Oswin] said no. [The Republican governor] said it again.',
    are: ['mara-lind', 'karl-oswin', 'mara-lind'],
  },
  {
    why: 'a headline has the post before the text has the name',
    text: '[Mayor] says no\n\nThe port will stay, [Mayor Mara Lind] said.',
    are: ['mara-lind', 'mara-lind'],
  },
  {
    why: 'what an apposition said of somebody counts',
    text: '[Mara Lind, a diver from Dunmere], said yes. [Karl Oswin] said no. [The diver] said it again.',
    are: ['mara-lind', 'karl-oswin', 'mara-lind'],
  },
  {
    why: 'the company, the firm and the group are the firm that was named',
    text: '[Orvel Shipping Ltd] said yes. [The company] said it again. [Mara Lind] said no. [The firm] said no more.',
    are: ['orvel-shipping-ltd', 'orvel-shipping-ltd', 'mara-lind', 'orvel-shipping-ltd'],
  },
  {
    why: 'the agency is not the company',
    text: '[Orvel Shipping Ltd] said yes. [The Harbour Safety Agency] said no. [The company] said it again. [The agency] too.',
    are: ['orvel-shipping-ltd', 'harbour-safety-agency', 'orvel-shipping-ltd', 'harbour-safety-agency'],
  },
  {
    why: 'an age is the person just named',
    text: '[Karl Oswin] said yes. [The 38-year-old] said it again.',
    are: ['karl-oswin', 'karl-oswin'],
  },
  {
    why: 'a spokesman without a name speaks for the body',
    text: '[A spokesman for Orvel Shipping] said yes. [Orvel Shipping’s spokeswoman] said it again.',
    are: ['orvel-shipping-spokesperson', 'orvel-shipping-spokesperson-2'].map((key) => key.replace('-2', '')),
  },
  {
    why: 'a spokeswoman with a name is herself',
    text: '[A ministry spokeswoman, Mara Lind], said yes. [The spokeswoman] said it again.',
    are: ['mara-lind', 'mara-lind'],
  },
  {
    why: 'the people are those that were people before',
    text: '[Three people with knowledge of the talks] said yes. [The people] said it again. [One of them] said more.',
    are: ['people-knowledge-talks', 'people-knowledge-talks', 'one-them'],
  },
  {
    why: 'two residents who are introduced apart are two',
    text: '[A resident] said yes. [A resident] said no. [Residents] said maybe.',
    are: ['resident', 'resident-2', 'residents'],
  },
  {
    why: 'plurals without a name are the same within their article',
    text: '[Ferry workers] said yes. [The ferry workers] said it again.',
    are: ['ferry-workers', 'ferry-workers'],
  },
  {
    why: 'two bodies with "and" are one source of its own',
    text: '[The police and the army] said yes. [Kenya and Uganda] said no.',
    are: ['police+army', 'KE+UG'],
  },
  {
    why: 'twin: two posts of one person',
    text: '[Chairman and founder Mara Lind] said yes. [Lind] said it again.',
    are: ['mara-lind', 'mara-lind'],
  },
  { why: 'both sides stay a phrase', text: '[Both sides] said yes.', are: ['sides'] },
  {
    why: 'a statement says what its issuer says',
    text: '[Orvel Shipping] said yes. [The statement] said more.',
    are: ['orvel-shipping', 'orvel-shipping'],
  },
];
