import { describe, expect, it } from 'vitest';
import { SOURCE_KINDS } from '../../../lib/claim/taxonomy.ts';
import { INSTITUTIONS } from '../../../lib/language/en/institutions.ts';
import { KNOWN_BODIES } from '../../../lib/language/en/known-bodies.ts';
import { KNOWN_PEOPLE } from '../../../lib/language/en/known-people.ts';
import { STATES } from '../../../lib/language/en/states.ts';
import { identified } from './identified.ts';

const CODES = new Set(
  STATES.trim()
    .split('\n')
    .map((row) => row.slice(0, 2)),
);
const people = KNOWN_PEOPLE.trim()
  .split('\n')
  .map((row) => {
    const [kind = '', country = '', full = '', family = '', ...rest] = row.split('|');
    const namesOf = (list: string) => list.split(',').filter((name) => name !== '');
    return { kind, country, full: namesOf(full), family: namesOf(family), rest };
  });
const bodies = Object.entries(KNOWN_BODIES).flatMap(([kind, list]) =>
  list.split(/,\s*/).map((name) => ({ kind, name })),
);
/** The one source in brackets. */
const sourceOf = (marked: string) => identified(marked).found[0];

describe('people whom every reader knows', () => {
  it('each name stands once, with a kind and a state that there are', () => {
    const names = people.flatMap(({ full, family }) => [...full, ...family]);
    expect(new Set(names).size).toBe(names.length);
    for (const { kind, country, full, rest } of people) {
      expect(SOURCE_KINDS).toContain(kind);
      if (country !== '') expect(CODES).toContain(country);
      expect(full.length, full[0]).toBeGreaterThan(0);
      expect(rest, full[0]).toEqual([]);
    }
  });

  it('are told by a full name, and by a family name that is theirs alone', () => {
    const wrong = people.flatMap(({ kind, country, full, family }) =>
      [...full, ...family].filter((name) => {
        const { entity, anonymity } = sourceOf(`It rained, [${name}] said.`) ?? {};
        return entity?.kind !== kind || (entity.country ?? '') !== country || anonymity !== 'named';
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('are not meant where somebody else of the text bears the family name', () => {
    const family = people[0]?.family[0] ?? '';
    expect(sourceOf(`Osgar ${family} came. It rained, [${family}] said.`)?.entity).toMatchObject({
      kind: 'unspecified',
      country: null,
    });
  });

  it('are what the text calls them, where it tells a post', () => {
    const name = people[0]?.full[0] ?? '';
    expect(sourceOf(`It rained, [${name}, a professor of rain], said.`)?.entity.kind).toBe('expert');
  });
});

describe('bodies that every reader knows', () => {
  it('each name stands once, here or among the institutions', () => {
    const others = INSTITUTIONS.trim()
      .split('\n')
      .flatMap((row) => (row.split('|')[3] ?? '').split(','));
    const names = [...bodies.map(({ name }) => name), ...others];
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('are told by their names', () => {
    const wrong = bodies.filter(({ kind, name }) => sourceOf(`It rained, [${name}] said.`)?.entity.kind !== kind);
    expect(wrong).toEqual([]);
  });
});
