import { type DriftCase, TABLE } from './drift.ts';
import { MORE } from './newsroom-edits.ts';
import { NUMBERS_AND_NEGATION } from './numbers-and-negation.ts';
import { PLACES } from './places.ts';
import { QUOTATIONS } from './quotations.ts';
import { SMALL_WORDS } from './small-words.ts';
import { SPEAKERS } from './speakers.ts';
import { TYPOGRAPHY } from './typography.ts';

/** All edits, by theme. */
export const THEMES: readonly (readonly [theme: string, cases: readonly DriftCase[]])[] = [
  ['the drift table', TABLE],
  ['everyday newsrooms', MORE],
  ['numbers and negation', NUMBERS_AND_NEGATION],
  ['speakers', SPEAKERS],
  ['typography', TYPOGRAPHY],
  ['places', PLACES],
  ['small words', SMALL_WORDS],
  ['quotations', QUOTATIONS],
];

export const ALL: readonly DriftCase[] = THEMES.flatMap(([, cases]) => cases);
