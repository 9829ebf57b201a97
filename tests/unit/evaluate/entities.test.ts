import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countEntities,
  countryPrecision,
  countryRecall,
  type EntityClaim,
  entityAccuracy,
  matchKeys,
  noEntityCounts,
  rightEntities,
} from '../../../lib/evaluate/entities.ts';

const claim = (
  found: string | null,
  gold: string,
  foundCountry: string | null = null,
  goldCountry: string | null = null,
) => ({ found, gold, foundCountry, goldCountry }) satisfies EntityClaim;

/** Pairs "found:gold", "-" for nothing found. */
const claims = (pairs: string): EntityClaim[] =>
  pairs.split(' ').map((pair) => {
    const [found = '', gold = ''] = pair.split(':');
    return claim(found === '-' ? null : found, gold);
  });

describe('which claims have the right entity', () => {
  it.each([
    ['mara-lind:lind mara-lind:lind', [true, true], 'keys need not be spelt alike'],
    ['a:x a:x b:x', [true, true, false], 'one in two pieces: the larger piece is right'],
    ['a:x a:x a:y', [true, true, false], 'two taken for one: the more frequent is right'],
    ['a:x b:x b:y b:y', [true, false, true, true], 'the greatest overlap goes first'],
    ['a:x b:y', [true, true], 'all apart'],
    ['a:x a:y', [true, false], 'of equal overlaps the first in the text'],
    ['b:x a:x', [true, false], 'of equal overlaps the first in the text, whatever it is called'],
    ['-:x a:x', [false, true], 'nothing found is never right'],
  ])('%s: %j (%s)', (pairs, right) => {
    expect(rightEntities(claims(pairs))).toEqual(right);
  });

  it('no key is used twice on either side', () => {
    const key = fc.constantFrom('a', 'b', 'c', 'd');
    fc.assert(
      fc.property(fc.array(fc.tuple(key, key), { maxLength: 20 }), (pairs) => {
        const matched = matchKeys(pairs.map(([found, gold]) => claim(found, gold)));
        expect(new Set(matched.values()).size).toBe(matched.size);
      }),
    );
  });

  it('renaming the keys that were found changes nothing', () => {
    const key = fc.constantFrom('a', 'b', 'c', 'd');
    fc.assert(
      fc.property(fc.array(fc.tuple(key, key), { maxLength: 20 }), (pairs) => {
        const before = rightEntities(pairs.map(([found, gold]) => claim(found, gold)));
        expect(rightEntities(pairs.map(([found, gold]) => claim(`${found}-lind`, gold)))).toEqual(before);
      }),
    );
  });
});

describe('counts over articles', () => {
  it('keys of one article mean nothing in the next', () => {
    const counts = noEntityCounts();
    countEntities(counts, claims('a:x a:x'));
    countEntities(counts, claims('a:y b:x'));
    expect([counts.claims, counts.right]).toEqual([4, 4]);
    expect(entityAccuracy(counts)).toBe(1);
  });

  it('countries: recall over the annotated ones, precision over those of them that were found', () => {
    const counts = noEntityCounts();
    countEntities(counts, [
      claim('a', 'a', 'KE', 'KE'),
      claim('b', 'b', 'UG', 'KE'),
      claim('c', 'c', null, 'KE'),
      claim('d', 'd', null, 'KE'),
      claim('e', 'e', 'KE', null),
      claim('f', 'f'),
    ]);
    expect(countryRecall(counts)).toBe(1 / 4);
    expect(countryPrecision(counts)).toBe(1 / 2);
    expect(counts.countriesExtra).toBe(1);
  });

  it('nothing counted is nothing right', () => {
    const counts = noEntityCounts();
    expect([entityAccuracy(counts), countryRecall(counts), countryPrecision(counts)]).toEqual([0, 0, 0]);
  });
});
