import { describe, expect, it } from 'vitest';
import { isNoDenial } from '../../../lib/disputes/no-denial.ts';
import { claimsIn } from './claims-in.ts';

function isNone(marked: string): boolean {
  const { reading, claims } = claimsIn(marked);
  const [claim] = claims;
  if (!claim) throw new Error('no claim');
  return isNoDenial(reading, claim);
}

describe('what looks like a denial and is none', () => {
  it.each([
    ['[s1 Orvel] [c1 does not dispute] [t1 it]. {1 denial dispute orvel}', 'it is taken back'],
    ['[s1 Orvel] [c1 neither confirmed nor denied] [t1 it]. {1 denial deny orvel}', 'it is left open'],
    [
      '[s1 The state] [c1 could deny] [t1 them permits until spring]. {1 denial deny state}',
      'a thing is refused to somebody',
    ],
    ['[s1 The club] [c1 denied] [t1 him entry]. {1 denial deny club}', 'so is this'],
    ['[s1 Dockers] [c1 are denied] [t1 time off]. {1 denial deny dockers}', 'and so it is where they say so'],
    ['[s1 She] [c1 has been denied] [t1 a visa]. {1 denial deny she}', 'in any tense'],
  ])('%s: %s', (marked) => {
    expect(isNone(marked)).toBe(true);
  });

  it.each([
    ['[s1 Orvel] [c1 denied] [t1 them]. {1 denial deny orvel}', 'the accusations'],
    ['[s1 Orvel] [c1 denied] [t1 them all]. {1 denial deny orvel}', 'all of them'],
    ['[s1 Orvel] [c1 denied] [t1 them, and went home]. {1 denial deny orvel}', 'what follows belongs to it no more'],
    ['[s1 Orvel] [c1 denied] [t1 it was a leak]. {1 denial deny orvel}', 'a clause without "that"'],
    ['[t1 The leak] [c1 was denied] by [s1 Orvel]. {1 denial deny orvel}', 'the source stands behind: it denies'],
    ['[s1 Its spokesman] [c1 was denying] [t1 that it had leaked]. {1 denial deny orvel}', 'he is at it'],
    ['[s1 Orvel] [c1 has denied] [t1 a leak]. {1 denial deny orvel}', '"has" makes no passive'],
    [
      '[s1 Orvel] [c1 dismissed] [t1 them as lies]. {1 denial dismiss orvel}',
      'another verb refuses nothing to anybody',
    ],
    ['[s1 Orvel] [c1 denied] it. {1 denial deny orvel}', 'without content'],
  ])('%s is one: %s', (marked) => {
    expect(isNone(marked)).toBe(false);
  });
});
