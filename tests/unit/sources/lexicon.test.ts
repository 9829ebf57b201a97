import { describe, expect, it } from 'vitest';
import { SOURCE_KINDS } from '../../../lib/claim/taxonomy.ts';
import { MENS_NAMES, WOMENS_NAMES } from '../../../lib/language/en/first-names.ts';
import { INSTITUTIONS } from '../../../lib/language/en/institutions.ts';
import { STATES } from '../../../lib/language/en/states.ts';
import { bodyType } from '../../../lib/sources/body-types.ts';
import { bodyKind, isBodyNoun, isPersonNoun, postOf, roleKind } from '../../../lib/sources/nouns.ts';
import { stateName } from '../../../lib/sources/state-names.ts';
import { stateAt, stateContext } from '../../../lib/sources/states.ts';
import { singular, slug, withoutAccents } from '../../../lib/sources/words.ts';
import { read } from '../../../lib/text/reading.ts';

const rows = STATES.trim()
  .split('\n')
  .map((row) => row.split('|'));
/** The first token's match in a text. */
const firstMatch = (text: string) => stateAt(read(text), 0);
/** Where a text is at home. */
function homeOf(text: string): string | null {
  const reading = read(text);
  const { tokens } = reading;
  const capitals = Array.from({ length: tokens.count }, (_, at) => at).filter((at) => /^\p{Lu}/u.test(tokens.raw(at)));
  return stateContext(reading, capitals).home;
}

describe('states', () => {
  it('has every member of the United Nations, and what else has a government', () => {
    expect(rows.length).toBeGreaterThanOrEqual(193);
    for (const code of ['KE', 'US', 'GB', 'VA', 'PS', 'TW', 'XK', 'TV', 'LI', 'SS', 'TL']) {
      expect(
        rows.some(([own]) => own === code),
        code,
      ).toBe(true);
    }
  });

  it('each once, with six columns', () => {
    expect(new Set(rows.map(([code]) => code)).size).toBe(rows.length);
    for (const row of rows) expect(row, row[0]).toHaveLength(6);
    for (const [code] of rows) expect(code).toMatch(/^[A-Z]{2}$/);
  });

  it('the codes are those that the platform knows', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    for (const [code = ''] of rows) expect(names.of(code), code).toBeDefined();
  });

  it('every name, people, capital and seat is found, as what it is', () => {
    const words = ['name', 'demonym', 'capital', 'seat'] as const;
    const wrong = rows.flatMap(([code, ...columns]) =>
      words.flatMap((word, column) =>
        (columns[column] ?? '')
          .split(',')
          .filter((written) => written !== '')
          .map((written) => ({ written: written.replace('~', ''), word }))
          .filter(({ written }) => firstMatch(`${written} said`)?.code !== code)
          .map(({ written }) => `${written}: ${firstMatch(`${written} said`)?.code}, not ${code}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ['BEIJING', 'CN', 'capital'],
    ['NEW DELHI', 'IN', 'capital'],
    ['Kenyans', 'KE', 'demonym'],
    ['Kenya’s', 'KE', 'name'],
    ['Mombasa', 'KE', 'sign'],
    ['Scottish', 'GB', 'part'],
    ['New Mexico', '', 'other'],
  ])('%s is %s, %s', (text, code, word) => {
    expect(firstMatch(text)).toMatchObject({ code, word });
  });

  it.each(['us', 'polish', 'turkey', 'chad', 'Orvel', ''])('%j is none: a state has a capital letter', (text) => {
    expect(firstMatch(text)).toBeNull();
  });

  it('gives the name that one says', () => {
    expect([stateName('GB'), stateName('US'), stateName('KE'), stateName('ZZ')]).toEqual([
      'United Kingdom',
      'United States of America',
      'Kenya',
      'ZZ',
    ]);
  });
});

describe('where an article is at home', () => {
  it.each<[text: string, home: string | null, why: string]>([
    [
      'NAIROBI, May 3 — It rained. Uganda and Uganda again said nothing.',
      'KE',
      'a dateline outweighs what the text speaks of',
    ],
    ['It rained in Mombasa and Nairobi all day.', 'KE', 'two places and no other state'],
    ['Kenya said yes and Uganda said no.', null, 'two states alike are no home'],
    ['Visitors from Kenya came.', null, 'one foreign word is none'],
    ['It rained.', null, 'none is named'],
  ])('%s: %s (%s)', (text, home) => {
    expect(homeOf(text)).toBe(home);
  });
});

describe('institutions', () => {
  const lines = INSTITUTIONS.trim()
    .split('\n')
    .map((row) => row.split('|'));

  it('each key and name once, with a kind there is', () => {
    const names = lines.flatMap(([, , , all = '']) => all.split(','));
    expect(new Set(names).size).toBe(names.length);
    for (const [key, kind, country] of lines) {
      expect(SOURCE_KINDS, key).toContain(kind);
      expect(country, key).toMatch(/^(?:[A-Z]{2})?$/);
    }
  });
});

describe('body types', () => {
  it.each([
    ['defence ministry', 'defence-ministry'],
    ['ministry of defense', 'defence-ministry'],
    ['ministry of national defence', 'defence-ministry'],
    ['mod', 'defence-ministry'],
    ['ministry of foreign affairs', 'foreign-ministry'],
    ['foreign office', 'foreign-ministry'],
    ['ministry of energy and minerals', 'energy-ministry'],
    ['energy ministry', 'energy-ministry'],
    ['department of health', 'health-ministry'],
    ['police', 'police'],
    ['national police', 'police'],
    ['armed forces', 'army'],
    ['general staff', 'army'],
    ['central bank', 'central-bank'],
    ['parliament', 'parliament'],
    ['prosecutors', 'prosecutors'],
    ['ministry', null],
    ['fire department', null],
    ['farm alliance', null],
    ['ministry of', null],
  ])('%s: %s', (words, type) => {
    expect(bodyType(words.split(' '))).toBe(type);
  });
});

describe('nouns', () => {
  it.each([
    ['minister', 'government'],
    ['ministers', 'government'],
    ['deputies', 'government'],
    ['spokeswoman', 'unspecified'],
    ['fishermen', 'witness_civilian'],
    ['witnesses', 'witness_civilian'],
    ['table', null],
    ['constructor', null],
    ['__proto__', null],
    ['', null],
  ])('%s is a person of kind %s', (noun, kind) => {
    expect(roleKind(noun)).toBe(kind);
  });

  it.each([
    ['ministry', 'government'],
    ['ministries', 'government'],
    ['union', 'ngo'],
    ['figures', 'document_data'],
    ['toString', null],
  ])('%s is a body of kind %s', (noun, kind) => {
    expect(bodyKind(noun)).toBe(kind);
  });

  it('tells people from bodies by form where no list has the noun', () => {
    expect([
      isPersonNoun('beekeeper'),
      isPersonNoun('ministry'),
      isBodyNoun('ministry'),
      isBodyNoun('minister'),
    ]).toEqual([true, false, true, false]);
  });

  it.each([
    ['spokeswoman', 'spokesperson'],
    ['spokesmen', 'spokesperson'],
    ['chairman', 'chair'],
    ['attorneys', 'lawyer'],
    ['ministers', 'minister'],
    ['constructor', 'constructor'],
  ])('%s is the post %s', (noun, post) => {
    expect(postOf(noun)).toBe(post);
  });
});

describe('words', () => {
  it.each([
    ['officials', 'official'],
    ['ministries', 'ministry'],
    ['spokeswomen', 'spokeswoman'],
    ['coaches', 'coach'],
    ['boss', 'boss'],
    ['chorus', 'chorus'],
    ['analysis', 'analysis'],
    ['bus', 'bus'],
  ])('the singular of %s is %s', (noun, one) => {
    expect(singular(noun)).toBe(one);
  });

  it.each([
    [['Zbyněk', 'Kadlec'], 'zbynek-kadlec'],
    [['O’Brien', '&', 'Sons', 'Ltd.'], 'obrien-sons-ltd'],
    [['U.S', 'Steel'], 'us-steel'],
    [['東京', '電力'], '東京-電力'],
    [['’', '&'], ''],
  ])('the key of %j is %j', (words, key) => {
    expect(slug(words)).toBe(key);
  });

  it('takes accents off, and nothing else', () => {
    expect([withoutAccents('Zoë'), withoutAccents('Mara'), withoutAccents('東京')]).toEqual(['Zoe', 'Mara', '東京']);
  });
});

describe('given names', () => {
  it('no name is in both lists, in capitals or with accents', () => {
    expect([...WOMENS_NAMES].filter((name) => MENS_NAMES.has(name))).toEqual([]);
    for (const name of [...WOMENS_NAMES, ...MENS_NAMES]) expect(name).toMatch(/^[a-z]+$/);
  });
});
