import { describe, expect, it } from 'vitest';
import { AGES } from '../../cases/sources/ages.ts';
import { BODIES } from '../../cases/sources/bodies.ts';
import { CUSTODY } from '../../cases/sources/custody.ts';
import { DESCRIPTIONS } from '../../cases/sources/descriptions.ts';
import { FAMILIES } from '../../cases/sources/families.ts';
import { NAMES } from '../../cases/sources/names.ts';
import { NATIVES } from '../../cases/sources/natives.ts';
import { OWNERS } from '../../cases/sources/owners.ts';
import { PLACES_AS_NAMES } from '../../cases/sources/places-as-names.ts';
import { PRONOUNS } from '../../cases/sources/pronouns.ts';
import { RANKS } from '../../cases/sources/ranks.ts';
import { STAND_INS } from '../../cases/sources/stand-ins.ts';
import { STATES } from '../../cases/sources/states.ts';
import { NAMED_BELOW, VARIATIONS } from '../../cases/sources/variations.ts';
import { keysOf } from './identified.ts';

describe.each([
  ['names', NAMES],
  ['states and their bodies', STATES],
  ['pronouns', PRONOUNS],
  ['descriptions', DESCRIPTIONS],
  ['people called like a place', PLACES_AS_NAMES],
  ['holders of a post', RANKS],
  ['whose spokespeople', OWNERS],
  ['bodies by what they are', BODIES],
  ['people by their age', AGES],
  ['people of one family name', FAMILIES],
  ['who answers, and who is led away', CUSTODY],
  ['where people are from', NATIVES],
  ['what stands in for a name', STAND_INS],
  ['what somebody is called the second time', VARIATIONS],
  ['who is named below', NAMED_BELOW],
])('%s', (_, cases) => {
  it.each(cases)('$why', ({ text, are }) => {
    expect(keysOf(text)).toEqual(are);
  });
});
