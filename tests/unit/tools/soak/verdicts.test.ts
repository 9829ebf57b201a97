import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../../tools/soak/ears.ts';
import type { FirefoxResult } from '../../../../tools/soak/firefox.ts';
import type { SoakResult } from '../../../../tools/soak/soak.ts';
import { firefoxVerdictsOf, verdictsOf } from '../../../../tools/soak/verdicts.ts';
import { acts, heap, MEMORY, SOUND, samples } from './sound.ts';

const ours: Entry = {
  kind: 'exception',
  level: 'error',
  text: 'Uncaught TypeError',
  url: '',
  stack: [],
  world: null,
  heardIn: 'chrome-extension://abc/popup.html',
  owner: 'ours',
  at: 0,
};
const LEFT = 'pages that were left: nothing of ours is there';
/** What is counted: the name of its verdict, whose it is, and under which name it is measured. */
const COUNTED = [
  ['pages that were left: listeners', 'left', 'listeners'],
  ['pages that were left: detached trees', 'left', 'detached'],
  ...(['documents', 'nodes', 'listeners'] as const).map(
    (what) => [`the page kept open: ${what}`, 'kept', what] as const,
  ),
  ['the page kept open: detached trees', 'kept', 'detached'],
  ...(['documents', 'nodes', 'listeners'] as const).map(
    (what) => [`the library kept open: ${what}`, 'library', what] as const,
  ),
  ['the library kept open: detached trees', 'library', 'detached'],
] as const;
/** What holds so many bytes more than a fresh one, after 300 pages. */
const beside = (bytes: number) => ({
  ...SOUND.keptBeside,
  old: { ...SOUND.keptBeside.fresh, scripts: SOUND.keptBeside.fresh.scripts + bytes },
});
const failing = (result: SoakResult) =>
  verdictsOf(result)
    .filter(({ isPassed }) => !isPassed)
    .map(({ name }) => name);

test('a sound run passes in everything', () => {
  expect(failing(SOUND)).toEqual([]);
});

/** What a run fails for: how it is spoilt, and the one verdict that says so. */
const SPOILT: readonly (readonly [string, Partial<SoakResult>, string])[] = [
  ['a world of ours in a page that was left', { left: { ...SOUND.left, still: ['http://127.0.0.1/page/a'] } }, LEFT],
  ['a snapshot that does not even show what is there', { left: { ...SOUND.left, blind: 1 } }, LEFT],
  ['worlds that nobody looked for', { left: { ...SOUND.left, gone: 99 } }, LEFT],
  [
    'a page kept open that gathers 2 kB with each page',
    { keptBeside: beside(600_000) },
    'the page kept open, beyond a fresh one: what scripts hold',
  ],
  [
    'a library that gathers 2 kB with each page',
    { libraryBeside: beside(600_000) },
    'the library kept open, beyond a fresh one: what scripts hold',
  ],
  [
    'a run too short to say so',
    { keptBeside: { ...beside(0), pages: 100 } },
    'the page kept open, beyond a fresh one: what scripts hold',
  ],
  ...COUNTED.map(
    ([name, whose, what]) =>
      [
        `${name} that stay`,
        { samples: samples((pages) => ({ [whose]: { ...MEMORY, [what]: 4 * pages } })) },
        name,
      ] as const,
  ),
  [
    'objects of ours that stay',
    { samples: samples((pages) => ({ keptObjects: 4 * pages })) },
    'the page kept open: objects of ours',
  ],
  [
    'a popup that takes more from time to time',
    { samples: samples((pages) => ({ popup: 3_000_000 + 2_000 * pages })) },
    'the popup: memory',
  ],
  [
    'a background that grows beyond its limit',
    { living: SOUND.living.map(({ at }) => ({ at, value: 60_000 * at })) },
    'the background that lives on: memory',
  ],
  ['too few measurements of it', { living: [] }, 'the background that lives on: memory'],
  ['an error of ours', { heard: [ours] }, 'no error or warning of ours in any console'],
  ['an error on the browser’s list', { errors: ['x'] }, 'no error on the browser’s own list'],
  [
    'something that could not be listened to',
    { problems: { ...SOUND.problems, ears: ['x'] } },
    'everything was listened to',
  ],
  [
    'a label that is lost',
    { problems: { ...SOUND.problems, stored: ['x'] } },
    'nothing lost, nothing half there, no orphan',
  ],
  ['a mark that does not come back', { again: { ...SOUND.again, problems: ['x'] } }, 'claims are painted again'],
  [
    'a page that could not be read',
    { problems: { ...SOUND.problems, reading: ['x'] } },
    'every page was read, every act answered',
  ],
  ['hardly a label', { acts: acts.slice(0, 20) }, 'enough was done'],
  ['hardly a kill', { kills: [] }, 'enough was done'],
];

describe('what a run fails for', () => {
  test.each(SPOILT)('%s', (_name, given, verdict) => {
    expect(failing({ ...SOUND, ...given })).toEqual([verdict]);
  });

  test('every verdict is among what was spoilt', () => {
    const names = verdictsOf(SOUND).map(({ name }) => name);
    expect(new Set(SPOILT.map(([, , verdict]) => verdict))).toEqual(new Set(names));
  });

  test('bytes of pages, store, engine and browser are told, and not judged', () => {
    const rising = samples((pages) => ({
      left: heap(20_000 * pages),
      kept: heap(20_000 * pages),
      library: heap(20_000 * pages),
    }));
    expect(failing({ ...SOUND, samples: rising })).toEqual([]);
    const warm = { ...SOUND.keptBeside, old: { ...SOUND.keptBeside.fresh, code: 9_000_000, browser: 9_000_000 } };
    expect(failing({ ...SOUND, keptBeside: warm, libraryBeside: warm })).toEqual([]);
  });

  test('an error of the page that is read is its own affair', () => {
    expect(failing({ ...SOUND, heard: [{ ...ours, owner: 'page' }] })).toEqual([]);
  });
});

describe('in Firefox', () => {
  const sound: FirefoxResult = {
    read: 60,
    counts: SOUND.counts,
    acts,
    samples: [{ pages: 5, extension: 85_000_000 }],
    sleeps: 10,
    errors: [],
    again: SOUND.again,
    problems: { reading: [], stored: [] },
  };
  const failed = (given: Partial<FirefoxResult>) =>
    firefoxVerdictsOf({ ...sound, ...given }).flatMap(({ name, isPassed }) => (isPassed ? [] : [name]));

  test.each<[string, Partial<FirefoxResult>, number]>([
    ['a sound run', {}, 0],
    ['an error of ours', { errors: ['x'] }, 1],
    ['a label that is lost', { problems: { reading: [], stored: ['x'] } }, 1],
    ['a page that could not be read', { problems: { reading: ['x'], stored: [] } }, 1],
    ['a mark that does not come back', { again: { ...SOUND.again, problems: ['x'] } }, 1],
    ['hardly a label', { acts: acts.slice(0, 5) }, 1],
    ['a background that never ended', { sleeps: 0 }, 1],
  ])('%s', (_name, given, count) => {
    expect(failed(given)).toHaveLength(count);
  });
});
