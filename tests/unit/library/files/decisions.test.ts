import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  areBothKept,
  decisionsOf,
  keptOf,
  NO_CHOICES,
  sideOf,
  takenOf,
  withAllBoth,
  withAllSides,
  withBoth,
  withSide,
  withTag,
} from '../../../../lib/library/files/decisions.ts';

const KEYS = ['a', 'b', 'c', 'd'] as const;
const TWINS = ['twin 1', 'twin 2'] as const;

describe('choices', () => {
  test('leave everything as it is here before any is made', () => {
    expect(sideOf(NO_CHOICES, 'a')).toBe('mine');
    expect(areBothKept(NO_CHOICES, 'twin 1')).toBe(false);
    expect(decisionsOf(NO_CHOICES, TWINS)).toEqual({
      otherwise: 'mine',
      each: new Map([
        ['twin 1', 'mine'],
        ['twin 2', 'mine'],
      ]),
    });
  });

  test('for all leave twins alone, and those for all twins leave conflicts alone', () => {
    const choices = withAllBoth(withAllSides(NO_CHOICES, 'theirs'), true);
    expect(sideOf(choices, 'a')).toBe('theirs');
    expect(decisionsOf(withAllSides(NO_CHOICES, 'theirs'), TWINS).each.get('twin 1')).toBe('mine');
    expect(decisionsOf(withAllBoth(NO_CHOICES, true), TWINS)).toMatchObject({ otherwise: 'mine' });
    expect(areBothKept(withBoth(choices, 'twin 2', false), 'twin 2')).toBe(false);
  });

  test('of tags are taken and given back', () => {
    const taken = withTag(withTag(NO_CHOICES, 'odd', true), 'even', true);
    expect([...withTag(taken, 'odd', false).tags]).toEqual(['even']);
  });

  const side = fc.constantFrom('mine' as const, 'theirs' as const);
  const act = fc.oneof(
    fc.record({ all: side }),
    fc.record({ key: fc.constantFrom(...KEYS), side }),
    fc.record({ areAllKept: fc.boolean() }),
    fc.record({ twin: fc.constantFrom(...TWINS), areKept: fc.boolean() }),
  );

  test('are what was said last, and counted rightly', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 20 }), (acts) => {
        let choices = NO_CHOICES;
        const sides = new Map<string, string>(KEYS.map((key) => [key, 'mine']));
        const both = new Map<string, boolean>(TWINS.map((key) => [key, false]));
        for (const one of acts) {
          if ('all' in one) {
            choices = withAllSides(choices, one.all);
            for (const key of KEYS) sides.set(key, one.all);
          } else if ('key' in one) {
            choices = withSide(choices, one.key, one.side);
            sides.set(one.key, one.side);
          } else if ('twin' in one) {
            choices = withBoth(choices, one.twin, one.areKept);
            both.set(one.twin, one.areKept);
          } else {
            choices = withAllBoth(choices, one.areAllKept);
            for (const key of TWINS) both.set(key, one.areAllKept);
          }
        }
        for (const key of KEYS) expect(sideOf(choices, key)).toBe(sides.get(key));
        expect(takenOf(choices, KEYS.length)).toBe([...sides.values()].filter((one) => one === 'theirs').length);
        expect(keptOf(choices, TWINS.length)).toBe([...both.values()].filter(Boolean).length);
        const decided = decisionsOf(choices, TWINS);
        for (const key of KEYS) expect(decided.each.get(key) ?? decided.otherwise).toBe(sides.get(key));
        for (const key of TWINS) expect(decided.each.get(key)).toBe(both.get(key) ? 'theirs' : 'mine');
      }),
    );
  });
});
