import type { Case } from './notation.ts';

/**
 * Attributions that the rules are known to get wrong. The test asserts how many of them fail: when an improvement makes one
 * come out right, move it to constructions.ts.
 */
export const KNOWN_MISSES: readonly Case[] = [
  {
    why: 'a statement that comes',
    text: 'Then [c1 came a statement from] [s1 the palace]: [t1 “The horse is comfortable.”]',
  },
  { why: 'word spreads', text: '[c1 Word spread] on the quay [t1 that the captain had drowned].' },
  {
    why: 'a demonstrative subject after "and"',
    text: 'The union said the talks had failed, and [s1 that memo] [c1 also warned of] [t1 strikes].',
  },
  {
    why: 'the content follows as a list',
    text: 'The worst hit towns, [c1 per] [s1 the water board], are [t1 Orvel and Dunmere].',
  },
  {
    why: 'a relative clause whose subject is a possessive',
    text: 'Petra Aalto, [s1 whose own model] [c1 puts] [t1 the fair value at 3.2], disagreed.',
  },
  {
    why: 'a list after “told so far”',
    text: 'What [s1 Talvik] [c1 has told] customers so far: [t1 nobody opened the letters].',
  },
  { why: 'a verb that lists', text: '[s1 The registry] [c1 lists] [t1 her as sole director].' },
  {
    why: 'a custom that sees somebody speak',
    text: 'An old custom sees [s1 the judge] read out the terms, [c1 saying] [t1 ‘let the games begin’].',
  },
];
