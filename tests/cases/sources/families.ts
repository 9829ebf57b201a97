import type { SourceCase } from './case.ts';

/** People of one family name. */
export const FAMILIES: readonly SourceCase[] = [
  {
    why: 'a couple with one family name: the form of address tells them apart',
    text: 'Paul and Denise Oswin moved. [Mr Oswin] said no. [Mrs Oswin] said yes. [Paul] said maybe.',
    are: ['paul-oswin', 'denise-oswin', 'paul-oswin'],
  },
  {
    why: 'both together',
    text: '[Paul and Denise Oswin] said no. [Mr Oswin] said it again.',
    are: ['paul-oswin+denise-oswin', 'paul-oswin'],
  },
  {
    why: 'her husband, of whom the text gives the given name alone',
    text: '[Sarah Lind] said no. [Her husband, Paul], said yes. [Mr Lind] said it again. [Mrs Lind] said no more.',
    are: ['sarah-lind', 'paul', 'paul', 'sarah-lind'],
  },
  {
    why: 'Mr Lind is not Sarah Lind, even where nobody else is named',
    text: '[Sarah Lind] said no. [Mr Lind] said yes.',
    are: ['sarah-lind', 'lind-m'],
  },
  {
    why: 'of two men the one who spoke with that name',
    text: 'Jordan Oswin, 17, was missing. [His father, Darren Oswin], said no. [Mr Oswin] said it again. “Come home, Jordan,” [Mr Oswin] said.',
    are: ['darren-oswin', 'darren-oswin', 'darren-oswin'],
  },
  {
    why: 'twin: a given name that men and women bear',
    text: '[Ashley Lind] said no. [Mr Lind] said it again.',
    are: ['ashley-lind', 'ashley-lind'],
  },
  {
    why: 'twin: a given name that tells nothing',
    text: '[Tavi Lind] said no. [Ms Lind] said it again. [Lind] said no more.',
    are: ['tavi-lind', 'tavi-lind', 'tavi-lind'],
  },
  {
    why: 'twin: two people who share no family name',
    text: '[Paul and Mara Lind Foods] said no.',
    are: ['paul+mara-lind-foods'],
  },
];
