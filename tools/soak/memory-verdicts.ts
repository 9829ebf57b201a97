/** Whether memory is flat: what is left behind, what is gathered by what stays open, and what rises from one measurement to the next. */
import type { Beside } from './beside.ts';
import type { LeftWorlds } from './left-worlds.ts';
import type { Memory } from './memory.ts';
import { type Point, type Slope, slopeOf } from './slope.ts';
import type { SoakResult } from './soak.ts';
import type { Sample } from './tabs.ts';
import { amount, type Limit, none, type Verdict } from './verdict.ts';

/** Of what is kept open, beyond a fresh one; and of a popup, which is opened anew each time. */
const HEAP: Limit = { most: 1_000_000, unit: 'bytes' };
const NODES: Limit = { most: 1_000, unit: 'count' };
const FEW: Limit = { most: 100, unit: 'count' };
/** Two for a page. */
const OBJECTS: Limit = { most: 2_000, unit: 'count' };
/** Bytes of the background: 5 MB of its own with the detector's weights, and 8 MB of texts (lib/background/text-memory.ts). */
const BACKGROUND_MOST = 16_000_000;

/** Pages that a slope is told for. */
const PAGES = 1_000;
/** Points without which a slope says nothing. */
const FEWEST = 8;
/** Pages without which what is gathered page by page cannot be told from what is there once. */
const FEWEST_PAGES = 200;
/** The part of all pages that must have been looked for after they were left: some are read in place, and some in a tab that is closed. */
const LEFT_AT_LEAST = 1 / 3;

type Series = readonly (readonly [name: string, measured: (sample: Sample) => number, limit: Limit])[];

/** Judged by the second half of a run: in the first caches fill. */
const COUNTS: Series = [
  ['pages that were left: listeners', ({ left }) => left.listeners, FEW],
  ['pages that were left: detached trees', ({ left }) => left.detached, FEW],
  ...countsOf('the page kept open', ({ kept }) => kept),
  ['the page kept open: objects of ours', ({ keptObjects }) => keptObjects, OBJECTS],
  ...countsOf('the library kept open', ({ library }) => library),
];
/** Judged by all of it, there being nothing that it could keep from one time to the next. */
const POPUP: Series = [['the popup: memory', ({ popup }) => popup, HEAP]];
/** What is told and not judged: it holds what pages, engine and store put there too. */
const TOLD: readonly (readonly [name: string, measured: (sample: Sample) => number])[] = [
  ['pages that were left: memory', ({ left }) => left.heap],
  ['the page kept open: memory', ({ kept }) => kept.heap],
  ['the library kept open: memory', ({ library }) => library.heap],
  ['the store', ({ stored }) => stored],
];

function countsOf(whose: string, of: (sample: Sample) => Memory): Series {
  return [
    [`${whose}: documents`, (sample) => of(sample).documents, FEW],
    [`${whose}: nodes`, (sample) => of(sample).nodes, NODES],
    [`${whose}: listeners`, (sample) => of(sample).listeners, FEW],
    [`${whose}: detached trees`, (sample) => of(sample).detached, FEW],
  ];
}

/** All verdicts about memory. */
export function memoryVerdicts({ samples, living, left, keptBeside, libraryBeside, read }: SoakResult): Verdict[] {
  const flat = (series: Series, judged: readonly Sample[]) =>
    series.map(([name, measured, limit]) => flatVerdict(name, pointsOf(judged, measured), limit));
  return [
    leftVerdict(left, read),
    besideVerdict('the page kept open, beyond a fresh one: what scripts hold', keptBeside),
    besideVerdict('the library kept open, beyond a fresh one: what scripts hold', libraryBeside),
    ...flat(COUNTS, secondHalf(samples)),
    ...flat(POPUP, samples),
    ceilingVerdict('the background that lives on: memory', living),
  ];
}

/** How what is not judged rises, by the second half of a run: what it is, and by how much. */
export function slopesTold({ samples }: Pick<SoakResult, 'samples'>): string[] {
  return TOLD.map(([name, measured]) => {
    const slope = slopeOf(pointsOf(secondHalf(samples), measured));
    return `${name}: ${slope ? slopeInWords(slope, 'bytes') : 'only one measurement'}`;
  });
}

function secondHalf(samples: readonly Sample[]): readonly Sample[] {
  return samples.slice(samples.length >> 1);
}

function pointsOf(samples: readonly Sample[], measured: (sample: Sample) => number): Point[] {
  return samples.map((sample) => ({ at: sample.pages, value: measured(sample) }));
}

function leftVerdict({ gone, still, blind }: LeftWorlds, read: number): Verdict {
  const name = 'pages that were left: nothing of ours is there';
  const wrong = [
    ...still.map((address) => `the world of ours in ${address} is still there`),
    ...(blind > 0 ? [`${blind} snapshots did not show the world that was there`] : []),
  ];
  if (wrong.length > 0) return none(name, wrong);
  const least = Math.ceil(read * LEFT_AT_LEAST);
  return {
    name,
    isPassed: gone >= least,
    reason: gone >= least ? `${gone} worlds of ours are gone` : `only ${gone} of at least ${least} worlds looked for`,
  };
}

/** What a page has gathered in the time that it was open is what it holds beyond one that is opened at the end of it. */
export function besideVerdict(name: string, { pages, old, fresh, gathered }: Beside): Verdict {
  if (pages < FEWEST_PAGES) return { name, isPassed: false, reason: `only ${pages} of at least ${FEWEST_PAGES} pages` };
  const rise = ((old.scripts - fresh.scripts) / pages) * PAGES;
  const isPassed = rise <= HEAP.most;
  const most = gathered.slice(0, 3).map(({ kind, bytes }) => `${kind} ${amount(bytes, 'bytes')}`);
  const words = [
    `${amount(rise, 'bytes')} for 1,000 pages, at most ${amount(HEAP.most, 'bytes')}`,
    `${amount(old.scripts, 'bytes')} after ${pages} beside ${amount(fresh.scripts, 'bytes')}`,
    `compiled code ${amount(old.code - fresh.code, 'bytes')}`,
    `the browser’s own ${amount(old.browser - fresh.browser, 'bytes')}`,
    ...(isPassed ? [] : [`most of it: ${most.join(', ')}`]),
  ];
  return { name, isPassed, reason: words.join('; ') };
}

/**
 * A series is flat where even the upper end of the interval in which its slope lies is below the limit: what varies too much to be
 * known is not called flat.
 */
export function flatVerdict(name: string, points: readonly Point[], limit: Limit): Verdict {
  const slope = slopeOf(points);
  if (!slope || points.length < FEWEST)
    return { name, isPassed: false, reason: `only ${points.length} of at least ${FEWEST} measurements` };
  const reason = `${slopeInWords(slope, limit.unit)}; at most ${amount(limit.most, limit.unit)}`;
  return { name, isPassed: slope.upper * PAGES <= limit.most, reason };
}

function slopeInWords({ estimate, lower, upper }: Slope, unit: Limit['unit']): string {
  const told = (value: number) => amount(value * PAGES, unit);
  return `${told(estimate)} for 1,000 pages (95 %: ${told(lower)} to ${told(upper)})`;
}

/** The background remembers texts of pages, up to a limit: it grows until that is reached, and must stay below it. */
function ceilingVerdict(name: string, points: readonly Point[]): Verdict {
  const most = Math.max(...points.map(({ value }) => value));
  const isKnown = points.length >= FEWEST;
  return {
    name,
    isPassed: isKnown && most <= BACKGROUND_MOST,
    reason: isKnown
      ? `${amount(most, 'bytes')} at most (the limit: ${amount(BACKGROUND_MOST, 'bytes')})`
      : `only ${points.length} of at least ${FEWEST} measurements`,
  };
}
