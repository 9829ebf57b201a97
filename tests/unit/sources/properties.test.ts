import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANONYMITIES, SOURCE_KINDS } from '../../../lib/claim/taxonomy.ts';
import { type Identity, identifySources, type SourceMention } from '../../../lib/sources/index.ts';
import { read } from '../../../lib/text/reading.ts';
import { expectGrowth } from '../growth.ts';

/** Pieces that sources are made of, and pieces that break parsers. */
const PIECES =
  'Mara Lind|Lind|Ms|the minister|Interior Minister|Baku’s|its|his lawyer|defence ministry|Ministry of|Orvel Ltd|the company|said|who|which|it|they|she|and|of|of the|,|.|\n|(|)|WWW|Kenya|The U.S.|New York|The Bulgarian|the Dane|constructor|__proto__|I|one of them|two|a resident|38-year-old|the 38-year-old|’s|s’|’|&|-|“|”|\ud800|\u0000|😀|Баку|東京|U.S.|3.5|the head of the forces'.split(
    '|',
  );
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 50 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 50 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
/** Numbers from which the places of sources are made. */
const places = fc.array(fc.tuple(fc.nat(), fc.nat(6)), { maxLength: 12 });

function mentionsIn(count: number, at: readonly (readonly [number, number])[]): (SourceMention | null)[] {
  return at.map(([place, length]) => {
    if (count === 0 || length === 0) return null;
    const from = place % count;
    const to = Math.min(count, from + length);
    return { source: { from, to }, cue: { from, to }, content: [{ from, to: from + at.length }] };
  });
}

function expectWellFormed(text: string, one: Identity | null): void {
  if (!one) throw new Error('a source without identity');
  expect(one.entity.key).not.toBe('');
  expect(one.entity.name).not.toBe('');
  expect(SOURCE_KINDS).toContain(one.entity.kind);
  expect(ANONYMITIES).toContain(one.anonymity);
  expect(one.anonymity).not.toBe('none');
  if (one.entity.country !== null) expect(one.entity.country).toMatch(/^[A-Z]{2}$/);
  if (!one.antecedent) return;
  const [start, end] = one.antecedent;
  expect(start).toBeGreaterThanOrEqual(0);
  expect(start).toBeLessThan(end);
  expect(end).toBeLessThanOrEqual(text.length);
}

describe('any text and any sources', () => {
  it('one well-formed answer for each mention, and none for a claim without source', () => {
    fc.assert(
      fc.property(anyText, places, (text, at) => {
        const reading = read(text);
        const mentions = mentionsIn(reading.tokens.count, at);
        const found = identifySources(reading, mentions);
        expect(found).toHaveLength(mentions.length);
        for (const [index, one] of found.entries()) {
          if (mentions[index] === null) expect(one).toBeNull();
          else expectWellFormed(text, one);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('the same for the same text', () => {
    fc.assert(
      fc.property(anyText, places, (text, at) => {
        const reading = read(text);
        const mentions = mentionsIn(reading.tokens.count, at);
        expect(identifySources(reading, mentions)).toEqual(identifySources(read(text), mentions));
      }),
      { numRuns: 300 },
    );
  });

  it('the same in whichever order they are asked', () => {
    fc.assert(
      fc.property(anyText, places, (text, at) => {
        const reading = read(text);
        const mentions = mentionsIn(reading.tokens.count, at);
        const backwards = identifySources(reading, mentions.toReversed()).toReversed();
        const order = (all: readonly (SourceMention | null)[]) => all.map((one) => one?.source.from ?? -1);
        // Sources that begin at one place are read in the order of the question.
        fc.pre(new Set(order(mentions)).size === mentions.length);
        expect(backwards).toEqual(identifySources(reading, mentions));
      }),
      { numRuns: 300 },
    );
  });

  it('a source named once for two cues is one', () => {
    const reading = read('A resident said no and blamed the mayor.');
    const source = { from: 0, to: 2 };
    const found = identifySources(reading, [
      { source, cue: { from: 2, to: 3 }, content: [] },
      { source, cue: { from: 5, to: 6 }, content: [] },
    ]);
    expect(found.map((one) => one?.entity.key)).toEqual(['resident', 'resident']);
  });

  it('words that every object has are words like others', () => {
    const reading = read('Constructor Mara Lind said no. The constructor said yes.');
    const found = identifySources(reading, [
      { source: { from: 0, to: 3 }, cue: { from: 3, to: 4 }, content: [] },
      { source: { from: 6, to: 8 }, cue: { from: 8, to: 9 }, content: [] },
    ]);
    expect(found.every((one) => one !== null && typeof one.entity.kind === 'string')).toBe(true);
  });
});

describe('the time grows with the length, not faster', () => {
  const SMALL = 20_000;
  const FACTOR = 8;
  /** Linear is FACTOR; the slack is for a busy machine. Quadratic would be FACTOR². */
  const SLACK = 4;

  function identifyingIn(text: string): () => void {
    const reading = read(text);
    const { count } = reading.tokens;
    const mentions: SourceMention[] = [];
    for (let from = 0; from < count; from += 3) {
      const source = { from, to: Math.min(count, from + 2) };
      mentions.push({ source, cue: source, content: [] });
    }
    return () => identifySources(reading, mentions);
  }

  it.each([
    ['capitalised words', 'Oak '],
    ['lists of names', 'Oak Hill, Elm Row and '],
    ['namesakes', 'Mara Lind, Tom Lind, Lind, '],
    ['one person with a title', 'Minister Mara Lind said. '],
    ['pronouns', 'he said, she said, it said, '],
    ['relative pronouns', 'the head of the who which '],
    ['descriptions', 'the minister of the company '],
    ['new ones of one sort', 'a resident said '],
    ['possessives', 'Oak’s lawyer’s firm’s '],
    ['bodies with "and"', 'Ministry of Oak and Elm and '],
    ['states', 'New York and Paris, Baku’s '],
    ['parts of parts', 'one of some of one of '],
    ['a phrase without end', 'the of the of '],
    ['commas', ', a, '],
    ['brackets', 'Oak Watch (OW) '],
    ['capital letters without a space', 'A'],
  ])(
    '%s',
    async (_, unit) => {
      const make = (length: number) => unit.repeat(Math.ceil(length / unit.length));
      await expectGrowth({
        small: identifyingIn(make(SMALL)),
        large: identifyingIn(make(SMALL * FACTOR)),
        under: FACTOR * SLACK,
        atLeast: 0.25,
      });
    },
    20_000,
  );

  it('people without end whose age is told, each with a name of their own', async () => {
    const SYLLABLES = 'bar len tor mik sal ven dor pal nim gos'.split(' ');
    const nameOf = (number: number) => `Mara O${[...String(number)].map((digit) => SYLLABLES[Number(digit)]).join('')}`;
    const make = (count: number) => {
      const reading = read(Array.from({ length: count }, (_, i) => `${nameOf(i)}, 31, said no.`).join(' '));
      const first: SourceMention = { source: { from: 0, to: 2 }, cue: { from: 5, to: 6 }, content: [] };
      return () => identifySources(reading, [first]);
    };
    await expectGrowth({ small: make(2_000), large: make(2_000 * FACTOR), under: FACTOR * 2 });
  }, 60_000);

  it.each([
    ['two million units without a space', 'x'.repeat(2_000_000)],
    ['100,000 capitalised words', 'Oak '.repeat(100_000)],
    ['50,000 pronouns', 'he '.repeat(50_000)],
  ])('%s', (_, text) => {
    const reading = read(text);
    const source = { from: reading.tokens.count - 1, to: reading.tokens.count };
    expect(identifySources(reading, [{ source, cue: source, content: [] }])).toHaveLength(1);
  });

  it('a word of two million letters as a source has a name and a short key', () => {
    const reading = read('Q'.repeat(2_000_000));
    const source = { from: 0, to: 1 };
    const [found] = identifySources(reading, [{ source, cue: source, content: [] }]);
    expect(found?.entity.name).toHaveLength(2_000_000);
    expect(found?.entity.key.length).toBeLessThan(100);
  });

  it('one source as long as a text', () => {
    const reading = read('the head of Oak, and of the Elm '.repeat(20_000));
    const source = { from: 0, to: reading.tokens.count };
    expect(identifySources(reading, [{ source, cue: source, content: [] }])).toHaveLength(1);
  });
});
