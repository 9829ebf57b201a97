/** What a run is judged by: each verdict with its reason. */
import type { Entry } from './ears.ts';
import type { FirefoxResult } from './firefox.ts';
import type { Memory } from './memory.ts';
import { type Point, slopeOf } from './slope.ts';
import type { SoakResult } from './soak.ts';
import type { Sample } from './tabs.ts';

export interface Verdict {
  readonly name: string;
  readonly isPassed: boolean;
  readonly reason: string;
}

/** What a series may rise by in a thousand pages, and still be called flat. */
export interface Limit {
  readonly most: number;
  readonly unit: 'bytes' | 'count';
}

const HEAP: Limit = { most: 1_000_000, unit: 'bytes' };
const NODES: Limit = { most: 1_000, unit: 'count' };
const FEW: Limit = { most: 100, unit: 'count' };

/** As for every other page: that the engine itself keeps something is a guess as long as nobody has shown what. */
const KEPT: Limit = { most: 1_000_000, unit: 'bytes' };
/** Two for a page. */
const OBJECTS: Limit = { most: 2_000, unit: 'count' };
/** It holds more claims as more are stored; until that is told apart it has to be as flat as the rest. */
const LIBRARY: Limit = { most: 1_000_000, unit: 'bytes' };
/** Bytes of the background: 5 MB of its own with the detector's weights, and 8 MB of texts (lib/background/text-memory.ts). */
const BACKGROUND_MOST = 16_000_000;

/** Pages that a slope is told for. */
const PAGES = 1_000;
/** Points without which a slope says nothing. */
const FEWEST = 8;

type Series = readonly (readonly [name: string, measured: (sample: Sample) => number | null, limit: Limit])[];

const MEMORY: Series = [
  ...memorySeries('pages that were left', ({ left }) => left),
  ...memorySeries('the page kept open', ({ kept }) => kept, KEPT),
  ['the page kept open: objects of ours', ({ keptObjects }) => keptObjects, OBJECTS],
  ...memorySeries('the library', ({ library }) => library, LIBRARY),
  ['the popup: memory', ({ popup }) => popup, HEAP],
];

function memorySeries(whose: string, of: (sample: Sample) => Memory, heap = HEAP): Series {
  return [
    [`${whose}: memory`, (sample) => of(sample).heap, heap],
    [`${whose}: nodes`, (sample) => of(sample).nodes, NODES],
    [`${whose}: listeners`, (sample) => of(sample).listeners, FEW],
    [`${whose}: detached trees`, (sample) => of(sample).detached, FEW],
  ];
}

/** Everything that has to hold. */
export function verdictsOf(result: SoakResult): Verdict[] {
  return [...flatness(result), ...silence(result), ...keeping(result), ...reach(result)];
}

/** By the second half of the run: in the first caches fill, and code is compiled. */
function flatness({ samples, unkilledSamples }: SoakResult): Verdict[] {
  const half = samples.slice(samples.length >> 1);
  return [
    ...MEMORY.map(([name, measured, limit]) => flatVerdict(name, pointsOf(half, measured), limit)),
    ceilingVerdict(
      'the background that lives on: memory',
      pointsOf(unkilledSamples, ({ background }) => background),
    ),
  ];
}

function pointsOf(samples: readonly Sample[], measured: (sample: Sample) => number | null): Point[] {
  return samples.flatMap((sample) => {
    const value = measured(sample);
    return value === null ? [] : [{ at: sample.pages, value }];
  });
}

/**
 * A series is flat where even the upper end of the interval in which its slope lies is below the limit: what varies too much to be
 * known is not called flat.
 */
export function flatVerdict(name: string, points: readonly Point[], { most, unit }: Limit): Verdict {
  const slope = slopeOf(points);
  if (!slope || points.length < FEWEST)
    return { name, isPassed: false, reason: `only ${points.length} of at least ${FEWEST} measurements` };
  const told = (value: number) => amount(value * PAGES, unit);
  const reason = `${told(slope.estimate)} for 1,000 pages (95 %: ${told(slope.lower)} to ${told(slope.upper)}; at most ${amount(most, unit)})`;
  return { name, isPassed: slope.upper * PAGES <= most, reason };
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

/** An amount, with its sign. */
export function amount(value: number, unit: Limit['unit']): string {
  const sign = value > 0 ? '+' : '';
  return unit === 'bytes' ? `${sign}${(value / 1_000_000).toFixed(2)} MB` : `${sign}${value.toFixed(0)}`;
}

function silence({ heard, errors, problems }: SoakResult): Verdict[] {
  const ours = heard.filter(({ owner }) => owner === 'ours');
  return [
    none('no error or warning of ours in any console', ours.map(entryInWords)),
    none('no error on the browser’s own list', errors),
    none('everything was listened to', problems.ears),
  ];
}

function keeping({ acts, problems, again }: SoakResult): Verdict[] {
  return [
    none('nothing lost, nothing half there, no orphan', problems.stored, `${acts.length} acts acknowledged`),
    none(
      'claims are painted again',
      again.problems,
      `${again.claims} claims of ${again.articles} articles opened again`,
    ),
    none('every page was read, every act answered', problems.reading),
  ];
}

/** It would prove nothing if hardly anything had been done. */
function reach({ read, acts, counts, kills, milliseconds }: SoakResult): Verdict[] {
  const hit = acts.filter(({ sent, acknowledged }) => kills.some(({ at }) => sent <= at && at <= acknowledged));
  const seconds = milliseconds / 1_000;
  return [
    {
      name: 'enough was done',
      isPassed: acts.length >= read / 4 && kills.length >= seconds / 20,
      reason: `${read} pages, ${counts.marked} with marks; ${acts.length} acts; ${kills.length} kills, ${hit.length} of them in the middle of an act`,
    },
  ];
}

/** The same of a run in Firefox, but for what cannot be known there; how its process grows is told, and not judged. */
export function firefoxVerdictsOf({ read, acts, counts, sleeps, errors, again, problems }: FirefoxResult): Verdict[] {
  return [
    none('no error or warning about a file of ours on the browser’s own list', errors),
    none('nothing lost, nothing half there, no orphan', problems.stored, `${acts.length} acts acknowledged`),
    none(
      'claims are painted again',
      again.problems,
      `${again.claims} claims of ${again.articles} articles opened again`,
    ),
    none('every page was read, every act answered', problems.reading),
    {
      name: 'enough was done',
      isPassed: acts.length >= read / 4 && sleeps > 0,
      reason: `${read} pages, ${counts.marked} with marks; ${acts.length} acts; the background ended ${sleeps} times`,
    },
  ];
}

function none(name: string, problems: readonly string[], reason = 'none'): Verdict {
  const isPassed = problems.length === 0;
  return { name, isPassed, reason: isPassed ? reason : `${problems.length}: ${problems[0]}` };
}

/** One entry of a console in one line. */
export function entryInWords({ kind, level, text, url, heardIn }: Entry): string {
  return `${kind} ${level} in ${heardIn}: ${text.slice(0, 300)} ${url}`.trim();
}
