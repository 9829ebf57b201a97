import type { SourceCase } from './case.ts';

/** People by their age, their children and their time of life. */
export const AGES: readonly SourceCase[] = [
  {
    why: 'whose age was told, not who spoke last',
    text: '[Paul Oswin, 17], said yes. [Karl Brandt, 19], said no. [The 17-year-old] said it again. [The 19-year-old] said it again.',
    are: ['paul-oswin', 'karl-brandt', 'paul-oswin', 'karl-brandt'],
  },
  {
    why: 'however it was told',
    text: '[17-year-old student Paul Oswin] said yes. [Karl Brandt (19)] said no. [Mara Lind, a 44-year-old baker], said maybe. [The 17-year-old] said it again. [The 19-year-old] said it again. [The 44-year-old] said it again.',
    are: ['paul-oswin', 'karl-brandt', 'mara-lind', 'paul-oswin', 'karl-brandt', 'mara-lind'],
  },
  {
    why: 'not the judge',
    text: 'Paul Oswin, 22, was there. [Judge Mara Lind] said no. [The 22-year-old] said yes.',
    are: ['mara-lind', 'paul-oswin'],
  },
  {
    why: 'not who is told to be of another age',
    text: '[Mara Lind] said no. [Karl Brandt, 40], said yes. [The 31-year-old] said it again.',
    are: ['mara-lind', 'karl-brandt', 'mara-lind'],
  },
  {
    why: 'the mother of two is a woman',
    text: '[Mara Lind] said no. [Paul Oswin] said yes. [The mother-of-two] said it again. [The father-of-three] said it again.',
    are: ['mara-lind', 'paul-oswin', 'mara-lind', 'paul-oswin'],
  },
  {
    why: 'the mother is no official without a name',
    text: '[Mara Lind] said no. [A military official] said yes. [The mother] said it again.',
    are: ['mara-lind', 'military-official', 'mara-lind'],
  },
  {
    why: 'the pensioner is who is old',
    text: '[Ida Lind, 80], said no. [Paul Oswin] said yes. [Karl Brandt, 30], said maybe. [The pensioner] said it again.',
    are: ['ida-lind', 'paul-oswin', 'karl-brandt', 'ida-lind'],
  },
  {
    why: 'the star is the actress',
    text: '[Actress Mara Lind] said no. [Paul Oswin, a chef], said yes. [The star] said it again.',
    are: ['mara-lind', 'paul-oswin', 'mara-lind'],
  },
  {
    why: 'twin: whom somebody of an age tells of is of no age',
    text: '[Mara Lind] said no. [Karl Brandt] said yes. [Mara Lind] said it again. [The 37-year-old] told Karl Brandt. [The 37-year-old] said no more.',
    are: ['mara-lind', 'karl-brandt', 'mara-lind', 'mara-lind', 'mara-lind'],
  },
  {
    why: 'twin: nobody’s age was told',
    text: '[Mara Lind] said no. [The 31-year-old] said it again.',
    are: ['mara-lind', 'mara-lind'],
  },
  {
    why: 'twin: an official’s age may be told by it',
    text: '[Mayor Mara Lind] said no. [The 51-year-old] said it again.',
    are: ['mara-lind', 'mara-lind'],
  },
];
