import type { SourceCase } from './case.ts';

/** Holders of a post, those who held it, and their deputies. */
export const RANKS: readonly SourceCase[] = [
  {
    why: 'the mayor is not who was mayor before',
    text: '[Mayor Paul Oswin] said yes. [Former mayor Mara Lind] said no. [The mayor] said it again. [The former mayor] said it again.',
    are: ['paul-oswin', 'mara-lind', 'paul-oswin', 'mara-lind'],
  },
  {
    why: 'nor the deputy',
    text: '[Mayor Mara Lind] said no. [Deputy mayor Karl Oswin] said yes. [The mayor] said it again. [The deputy mayor] said it again.',
    are: ['mara-lind', 'karl-oswin', 'mara-lind', 'karl-oswin'],
  },
  {
    why: 'the president is not the vice president',
    text: '[President Mara Lind] said no. [Vice President Karl Oswin] said yes. [The president] said it again.',
    are: ['mara-lind', 'karl-oswin', 'mara-lind'],
  },
  {
    why: 'where the text names no other, the mayor is somebody of their own',
    text: '[Former mayor Mara Lind] said no. [The mayor] said yes.',
    are: ['mara-lind', 'mayor'],
  },
  {
    why: 'the former minister is not whoever was spoken of last',
    text: '[Former minister Mara Lind] said no. [Karl Oswin] said yes. [The former minister] said it again.',
    are: ['mara-lind', 'karl-oswin', 'mara-lind'],
  },
  {
    why: 'twin: the former of two',
    text: '[Mara Lind] said no. [The former] said it again.',
    are: ['mara-lind', 'mara-lind'],
  },
  {
    why: 'twin: a chief executive is an executive, and a prime minister a minister',
    text: '[Prime Minister Mara Lind] said no. [Chief executive Karl Oswin] said yes. [The minister] said it again. [The executive] said it again.',
    are: ['mara-lind', 'karl-oswin', 'mara-lind', 'karl-oswin'],
  },
  {
    why: 'twin: a deputy coroner is called the coroner, where there is no other',
    text: '[Deputy coroner Mara Lind] said no. [The coroner] said it again.',
    are: ['mara-lind', 'mara-lind'],
  },
  {
    why: 'twin: somebody introduced by another post may have been a minister',
    text: '[Minister Mara Lind] said no. [The former minister] said it again.',
    are: ['mara-lind', 'mara-lind'],
  },
  {
    why: 'Kenya’s president is not the president of another state',
    text: '[President Mara Lind] of Uganda said no. [The president] said it again. [Kenya’s president] said yes.',
    are: ['mara-lind', 'mara-lind', 'KE-president'],
  },
  {
    why: 'nor of one that is told of an owner alone',
    text: '[Kenyan President Mara Lind] said no. [Her Ugandan counterpart, President Karl Oswin], said yes. [The Kenyan president] said it again. [The Ugandan president] said it again.',
    are: ['mara-lind', 'karl-oswin', 'mara-lind', 'karl-oswin'],
  },
  {
    why: 'a state’s leader is its president or prime minister',
    text: '[Kenyan President Mara Lind] said no. [Ugandan Prime Minister Karl Oswin] said yes. [The Kenyan leader] said it again. [The Ugandan leader] said it again.',
    are: ['mara-lind', 'karl-oswin', 'mara-lind', 'karl-oswin'],
  },
  {
    why: 'a body’s chief its secretary-general',
    text: '[UN Secretary-General Mara Lind] said no. [Karl Oswin] said yes. [The UN chief] said it again.',
    are: ['mara-lind', 'karl-oswin', 'mara-lind'],
  },
  {
    why: 'twin: the opposition’s leader is another',
    text: '[Kenyan President Mara Lind] said no. [The Kenyan opposition leader] said yes.',
    are: ['mara-lind', 'KE-opposition-leader'],
  },
  {
    why: 'twin: nor is a minister',
    text: '[Kenyan Interior Minister Mara Lind] said no. [The Kenyan leader] said yes.',
    are: ['mara-lind', 'KE-leader'],
  },
];
