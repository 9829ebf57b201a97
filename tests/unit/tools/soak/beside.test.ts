import fc from 'fast-check';
import { expect, test } from 'vitest';
import { besideFresh } from '../../../../tools/soak/beside.ts';
import { heapOf, type Thing } from './heap.ts';

const FRESH: readonly Thing[] = [
  ['object', 'Claim', 4_000],
  ['string', 'words', 1_000],
  ['code', 'read', 2_000],
  ['native', 'blink::ComputedStyle', 700],
];
const HELD = { scripts: 5_000, code: 2_000, browser: 700 };
const beside = (...more: Thing[]) => besideFresh(300, heapOf([...FRESH, ...more]), heapOf(FRESH));

test('what scripts hold more in the old one is told by kind, the largest first', () => {
  const given = beside(['object', 'Claim', 300], ['string', 'other words', 700], ['closure', 'heard', 64]);
  expect(given).toEqual({
    pages: 300,
    old: { ...HELD, scripts: 6_064 },
    fresh: HELD,
    gathered: [
      { kind: 'string', bytes: 700 },
      { kind: 'object Claim', bytes: 300 },
      { kind: 'closure heard', bytes: 64 },
    ],
  });
});

test.each<[string, Thing, object]>([
  ['compiled code is told by itself', ['code', 'paint', 90_000], { ...HELD, code: 92_000 }],
  ['so are styles', ['native', 'blink::ComputedStyle', 90_000], { ...HELD, browser: 90_700 }],
  [
    'and the browser’s list of the last events',
    ['native', 'PerformanceEventTiming', 90_000],
    { ...HELD, browser: 90_700 },
  ],
  ['an observer of such a list is held by a script', ['native', 'PerformanceObserver', 9], { ...HELD, scripts: 5_009 }],
  ['so is an object that has such a name', ['object', 'PerformanceEventTiming', 9], { ...HELD, scripts: 5_009 }],
  ['a node of a document is held by scripts', ['native', 'HTMLDivElement', 90_000], { ...HELD, scripts: 95_000 }],
  [
    'so is the text of a string outside of the heap',
    ['native', 'system / ExternalStringData', 9],
    { ...HELD, scripts: 5_009 },
  ],
  ['and a buffer', ['native', 'system / JSArrayBufferData', 9], { ...HELD, scripts: 5_009 }],
])('%s', (_name, thing, held) => {
  expect(beside(thing).old).toEqual(held);
});

test('what only the fresh one has is less of the old one, and gathered by nobody', () => {
  const { old, fresh, gathered } = besideFresh(300, heapOf(FRESH), heapOf([...FRESH, ['array', '', 800]]));
  expect(fresh.scripts - old.scripts).toBe(800);
  expect(gathered).toEqual([]);
});

test('whatever scripts let stand comes out as the difference', () => {
  const types = fc.constantFrom('object', 'closure', 'string', 'array', 'object shape', 'regexp');
  const things = fc.array(fc.tuple(types, fc.string(), fc.integer({ min: 0, max: 1_000_000 })), { maxLength: 20 });
  fc.assert(
    fc.property(things, things, (both, stood) => {
      const { old, fresh } = besideFresh(300, heapOf([...both, ...stood]), heapOf(both));
      expect(old.scripts - fresh.scripts).toBe(stood.reduce((sum, [, , bytes]) => sum + bytes, 0));
    }),
  );
});
