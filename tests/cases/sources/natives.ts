import type { SourceCase } from './case.ts';

/** People called by where they are from. */
export const NATIVES: readonly SourceCase[] = [
  {
    why: 'a demonym alone, in the singular, is a person: who was named last',
    text: '[Manager Stoyan Lorvan] said no. [The Bulgarian] said it again.',
    are: ['stoyan-lorvan', 'stoyan-lorvan'],
  },
  {
    why: 'not who is told to be from elsewhere',
    text: '[Kenya striker Karl Oswin] said yes. [Manager Stoyan Lorvan] said no. [The Kenyan] said it again. [The Bulgarian] said no more.',
    are: ['karl-oswin', 'stoyan-lorvan', 'karl-oswin', 'stoyan-lorvan'],
  },
  {
    why: 'once so called, somebody is so called again',
    text: '[Coach Stoyan Lorvan] said no. [The Bulgarian] said it again. [Driver Karl Oswin] said yes. [The Bulgarian] said no more.',
    are: ['stoyan-lorvan', 'stoyan-lorvan', 'karl-oswin', 'stoyan-lorvan'],
  },
  {
    why: 'with an age in between',
    text: '[Mara Lind] won. [The 22-year-old Kenyan] said yes.',
    are: ['mara-lind', 'mara-lind'],
  },
  {
    why: 'nouns that are no adjectives, and their gender',
    text: '[Paul Oswin] said yes. [Mara Lind] said no. [The Dane] said it again. [The Frenchman] said no more.',
    are: ['paul-oswin', 'mara-lind', 'mara-lind', 'paul-oswin'],
  },
  {
    why: 'a town’s people',
    text: '[Mara Lind] said no. [The Londoner] said it again.',
    are: ['mara-lind', 'mara-lind'],
  },
  {
    why: 'with nobody before them they are somebody of their own, and no state',
    text: 'It rained. [The Bulgarian] said yes. [The Spaniard] said no.',
    are: ['bulgarian', 'spaniard'],
  },
  {
    why: 'a name beside it says who it is',
    text: '[Mara Lind] said no. [The Frenchman who wrote it, Alain Oswin], said yes.',
    are: ['mara-lind', 'alain-oswin'],
  },
  {
    why: 'twin: the plural may be the state',
    text: '[Karl Oswin] said no. [The Russians] said yes.',
    are: ['karl-oswin', 'RU'],
  },
  {
    why: 'twin: so is a people that has no singular',
    text: '[Karl Oswin] said no. [The French] said yes. [The Chinese] said maybe.',
    are: ['karl-oswin', 'FR', 'CN'],
  },
  {
    why: 'twin: before a noun it says whose that is',
    text: '[Karl Oswin] said no. [The Bulgarian government] said yes.',
    are: ['karl-oswin', 'BG:government'],
  },
  {
    why: 'twin: also in front of another one’s',
    text: '[Karl Oswin] said no. [The Namibian and Kenyan governments] said yes.',
    are: ['karl-oswin', 'NA+KE-governments'],
  },
  {
    why: 'twin: somebody’s name',
    text: '[Karl Dane] said no. [Mara Lind] said yes. [Dane] said it again.',
    are: ['karl-dane', 'mara-lind', 'karl-dane'],
  },
];
