import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../../tools/soak/ears.ts';
import type { FirefoxResult } from '../../../../tools/soak/firefox.ts';
import type { StoredAct } from '../../../../tools/soak/ledger.ts';
import type { Memory } from '../../../../tools/soak/memory.ts';
import { tableByTenths, tableOfCounts, tableOfProcess, verdictLines } from '../../../../tools/soak/report.ts';
import type { SoakResult } from '../../../../tools/soak/soak.ts';
import type { Sample } from '../../../../tools/soak/tabs.ts';
import { firefoxVerdictsOf, flatVerdict, verdictsOf } from '../../../../tools/soak/verdicts.ts';

const LIMIT = { most: 1_000_000, unit: 'bytes' } as const;
const MEMORY: Memory = { heap: 5_000_000, documents: 1, nodes: 100, listeners: 7, detached: 0 };

const sample = (pages: number, given: Partial<Sample> = {}): Sample => ({
  pages,
  left: MEMORY,
  kept: MEMORY,
  keptObjects: 9_000,
  popup: 3_000_000,
  library: MEMORY,
  stored: 1_000 * pages,
  background: 9_000_000,
  ...given,
});
const samples = (valueAt: (pages: number) => Partial<Sample>) =>
  Array.from({ length: 60 }, (_, index) => sample(5 * index + 5, valueAt(5 * index + 5)));
const acts = Array.from({ length: 100 }, (_, index): StoredAct => {
  const edit = index % 10 === 9 ? null : ({ status: 'contested' } as const);
  return {
    number: index,
    way: 'card',
    edit,
    address: '',
    cue: '',
    sent: index * 100,
    acknowledged: index * 100 + 50,
    changes: [],
  };
});
const SOUND: SoakResult = {
  read: 300,
  distinct: 200,
  milliseconds: 600_000,
  samples: samples(() => ({})),
  unkilledSamples: samples(() => ({})),
  acts,
  counts: { marked: 200, unmarked: 100, unmarkedEnglish: 5, noCard: 3, strayed: 0, heldUp: 0 },
  kills: Array.from({ length: 150 }, (_, index) => ({ at: index * 4_000 + 20, heap: 1 })),
  stretches: [{ milliseconds: 12, where: 'read claims.js:1:1' }],
  heard: [],
  errors: [],
  again: { articles: 20, claims: 25, problems: [] },
  problems: { reading: [], stored: [], ears: [] },
};
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
const failing = (result: SoakResult) =>
  verdictsOf(result)
    .filter(({ isPassed }) => !isPassed)
    .map(({ name }) => name);

test('a sound run passes in everything', () => {
  expect(failing(SOUND)).toEqual([]);
});

describe('what a run fails for', () => {
  test.each<[string, Partial<SoakResult>, string]>([
    [
      'a page that is left and keeps 10 kB',
      { samples: samples((pages) => ({ left: heap(10_000 * pages) })) },
      'pages that were left: memory',
    ],
    [
      'a page kept open that grows',
      { samples: samples((pages) => ({ kept: heap(20_000 * pages) })) },
      'the page kept open: memory',
    ],
    [
      'objects of ours that stay',
      { samples: samples((pages) => ({ keptObjects: 4 * pages })) },
      'the page kept open: objects of ours',
    ],
    [
      'a library that grows',
      { samples: samples((pages) => ({ library: heap(20_000 * pages) })) },
      'the library: memory',
    ],
    [
      'listeners that stay',
      { samples: samples((pages) => ({ kept: { ...MEMORY, listeners: pages } })) },
      'the page kept open: listeners',
    ],
    [
      'trees that nobody shows',
      { samples: samples((pages) => ({ library: { ...MEMORY, detached: pages } })) },
      'the library: detached trees',
    ],
    ['a popup that grows', { samples: samples((pages) => ({ popup: 2_000 * pages })) }, 'the popup: memory'],
    [
      'a background that grows',
      { unkilledSamples: samples((pages) => ({ background: 60_000 * pages })) },
      'the background that lives on: memory',
    ],
    ['too few measurements of it', { unkilledSamples: [] }, 'the background that lives on: memory'],
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
  ])('%s', (_name, given, verdict) => {
    expect(failing({ ...SOUND, ...given })).toEqual([verdict]);
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

  test('its process is told page by page', () => {
    expect(tableOfProcess(sound)).toContain('| 5 | 85.0 |');
  });
});

describe('flat', () => {
  const points = (valueAt: (at: number) => number) =>
    Array.from({ length: 30 }, (_, at) => ({ at, value: valueAt(at) }));

  test.each([
    ['the same all the time', points(() => 5e6), true],
    ['falling', points((at) => 5e6 - 9_000 * at), true],
    ['half a kilobyte a page', points((at) => 5e6 + 500 * at), true],
    ['two kilobytes a page', points((at) => 5e6 + 2_000 * at), false],
    ['up and down by so much that nobody can say', points((at) => 5e6 + ((at * 7919) % 101) * 1e5), false],
    ['too few points', points(() => 5e6).slice(0, 5), false],
  ])('%s: %s', (_name, series, isFlat) => {
    expect(flatVerdict('memory', series, LIMIT).isPassed).toBe(isFlat);
  });

  test('says what it comes to in a thousand pages, and how certain that is', () => {
    const { reason } = flatVerdict(
      'memory',
      points((at) => 5e6 + 500 * at),
      LIMIT,
    );
    expect(reason).toBe('+0.50 MB for 1,000 pages (95 %: +0.50 MB to +0.50 MB; at most +1.00 MB)');
  });
});

describe('the report', () => {
  test('has a row for each tenth, with its medians', () => {
    const rows = tableByTenths(SOUND).split('\n');
    expect(rows).toHaveLength(12);
    expect(rows[2]).toBe('| 5–30 | 5.00 | 100 | 5.00 | 9000 | 100 | 7 | 0 | 3.00 | 5.00 | 100 | 9.00 | 0.02 |');
    expect(rows[11]).toContain('| 275–300 |');
  });

  test('a short run has as many rows as measurements', () => {
    expect(tableByTenths({ samples: SOUND.samples.slice(0, 3) }).split('\n')).toHaveLength(5);
  });

  test('counts what was done', () => {
    const table = tableOfCounts(SOUND);
    for (const row of [
      '| pages read | 300 |',
      '| of them different | 200 |',
      '| labels given in the card | 90 |',
      '| taken back | 10 |',
    ])
      expect(table).toContain(row);
  });

  test('each verdict has a line that begins with how it went', () => {
    expect(
      verdictLines([
        { name: 'a', isPassed: true, reason: 'b' },
        { name: 'c', isPassed: false, reason: 'd' },
      ]),
    ).toEqual(['PASS  a: b', 'FAIL  c: d']);
  });
});

function heap(bytes: number): Memory {
  return { ...MEMORY, heap: bytes };
}
