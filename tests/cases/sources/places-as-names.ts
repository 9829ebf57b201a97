import type { SourceCase } from './case.ts';

/** People who are called like a state or its capital. */
export const PLACES_AS_NAMES: readonly SourceCase[] = [
  {
    why: 'a family name that is a capital',
    text: '[Coach Martin Washington] said no. [Washington] said it again.',
    are: ['martin-washington', 'martin-washington'],
  },
  {
    why: 'or a state',
    text: '[Defender Marlon Israel] said yes. “I am fit,” [Israel] said.',
    are: ['marlon-israel', 'marlon-israel'],
  },
  {
    why: 'also of somebody who was spoken of and has not yet spoken',
    text: 'Her neighbour, Jackie Paris, was there. [Paris] said no.',
    are: ['jackie-paris'],
  },
  {
    why: 'a given name',
    text: '[Actress Paris Lind] said no. [Paris] said it again.',
    are: ['paris-lind', 'paris-lind'],
  },
  {
    why: 'whom a pronoun then means',
    text: '[Defender Tyrell London] scored. [London] said no. [He] said it again.',
    are: ['tyrell-london', 'tyrell-london', 'tyrell-london'],
  },
  {
    why: 'twin: nobody is called so',
    text: '[Coach Darnell Oswin] said no. [Washington] said yes.',
    are: ['darnell-oswin', 'US'],
  },
  {
    why: 'twin: the text means the place by it before anybody is called so',
    text: '[London] said yes. [Coach Tyrell London] said no. [London] said it again.',
    are: ['GB', 'tyrell-london', 'GB'],
  },
  {
    why: 'twin: something is in the place',
    text: '[Coach Tyrell London] said no. The talks in London went on. [London] said yes.',
    are: ['tyrell-london', 'GB'],
  },
];
