/** A run in which everything was as it should be, for tests to spoil. */
import type { StoredAct } from '../../../../tools/soak/ledger.ts';
import type { Memory } from '../../../../tools/soak/memory.ts';
import type { SoakResult } from '../../../../tools/soak/soak.ts';
import type { Sample } from '../../../../tools/soak/tabs.ts';

/** What a page holds that holds the same all the time. */
export const MEMORY: Memory = { heap: 5_000_000, documents: 1, nodes: 100, listeners: 7, detached: 0 };

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
/** Measurements of a run of 300 pages. */
export const samples = (valueAt: (pages: number) => Partial<Sample>) =>
  Array.from({ length: 60 }, (_, index) => sample(5 * index + 5, valueAt(5 * index + 5)));
export const acts = Array.from({ length: 100 }, (_, index): StoredAct => {
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
/** A run in which everything was as it should be. */
export const SOUND: SoakResult = {
  read: 300,
  distinct: 200,
  milliseconds: 480_000,
  altogether: 590_000,
  samples: samples(() => ({})),
  living: Array.from({ length: 60 }, (_, index) => ({ at: 240 + index, value: 9_000_000 })),
  left: { gone: 180, still: [], blind: 0 },
  keptBeside: {
    pages: 300,
    old: { scripts: 3_100_000, code: 1_900_000, browser: 800_000 },
    fresh: { scripts: 3_000_000, code: 1_300_000, browser: 700_000 },
    gathered: [{ kind: 'string', bytes: 60_000 }],
  },
  libraryBeside: {
    pages: 300,
    old: { scripts: 5_000_000, code: 3_200_000, browser: 1_000_000 },
    fresh: { scripts: 5_100_000, code: 2_500_000, browser: 1_000_000 },
    gathered: [],
  },
  acts,
  counts: { marked: 200, unmarked: 100, unmarkedEnglish: 5, noCard: 3, strayed: 0, heldUp: 0 },
  kills: Array.from({ length: 150 }, (_, index) => ({ at: index * 3_000 + 20, heap: 1 })),
  stretches: [{ milliseconds: 12, where: 'read claims.js:1:1' }],
  heard: [],
  errors: [],
  ofKills: 0,
  again: { articles: 20, claims: 25, problems: [] },
  problems: { reading: [], stored: [], ears: [] },
};

/** A page that holds so many bytes. */
export function heap(bytes: number): Memory {
  return { ...MEMORY, heap: bytes };
}
