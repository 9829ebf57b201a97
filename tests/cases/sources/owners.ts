import type { SourceCase } from './case.ts';

/** Spokespeople, offices and lawyers, by whose they are. */
export const OWNERS: readonly SourceCase[] = [
  {
    why: 'two offices are two by their owners',
    text: '[Senator Mara Lind’s office] said no. [Governor Karl Oswin’s office] said yes. [The senator’s office] said it again. [The governor’s office] said it again.',
    are: ['mara-lind-office', 'karl-oswin-office', 'mara-lind-office', 'karl-oswin-office'],
  },
  {
    why: 'two campaigns by their parties',
    text: '[The Labour campaign] said no. [The Conservative campaign] said yes. [The Labour campaign] said it again.',
    are: ['labour-campaign', 'conservative-campaign', 'labour-campaign'],
  },
  {
    why: 'two spokesmen by whom they speak for',
    text: '[A spokesman for the airport] said no. [A spokesman for the airline] said yes. [The airport spokesman] said it again. [The airline’s spokesman] said it again.',
    are: ['spokesperson', 'spokesperson-2', 'spokesperson', 'spokesperson-2'],
  },
  {
    why: 'a ministry by a part of its name',
    text: '[A spokesman for the Interior Ministry] said no. [A spokesman for the organisers] said yes. [The ministry spokesman] said it again.',
    are: ['interior-ministry-spokesperson', 'spokesperson', 'interior-ministry-spokesperson'],
  },
  {
    why: 'two lawyers by their clients',
    text: '[A lawyer for the family] said no. [Police union lawyer Karl Oswin] said yes. [The family’s lawyer] said it again.',
    are: ['lawyer', 'karl-oswin', 'lawyer'],
  },
  {
    why: 'another body’s spokesman, named later, is not the one who spoke before',
    text: '[A spokeswoman for the governor] said no. [Transit authority spokeswoman Mara Lind] said yes. [The governor’s spokeswoman] said it again.',
    are: ['spokesperson', 'mara-lind', 'spokesperson'],
  },
  {
    why: 'nor is another state’s',
    text: '[A spokesman for the prime minister] said no. [Kremlin spokesman Karl Oswin] said yes.',
    are: ['spokesperson', 'karl-oswin'],
  },
  {
    why: 'a name beside the post tells whose it is as well',
    text: '[Karl Oswin, a spokesman for the organisers], said no. [A spokesman for the police] said yes. [The organisers’ spokesman] said it again.',
    are: ['karl-oswin', 'police-spokesperson', 'karl-oswin'],
  },
  {
    why: 'twin: the same body’s, named in the next sentence',
    text: '[A spokesman for the ministry] said no. [Ministry spokesman Karl Oswin] said it again.',
    are: ['karl-oswin', 'karl-oswin'],
  },
  {
    why: 'twin: of whom no body is told',
    text: '[A spokesman for the ministry] said no. [The spokesman], [Karl Oswin], said it again.',
    are: ['karl-oswin', 'karl-oswin', 'karl-oswin'],
  },
  {
    why: 'twin: the company’s chief executive is the one who was named',
    text: '[Orvel Shipping] said yes. [Chief executive Mara Lind] said no. [The company’s chief executive] said it again.',
    are: ['orvel-shipping', 'mara-lind', 'mara-lind'],
  },
];
