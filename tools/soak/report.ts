/** A run in words: a table by tenths, and the verdicts. */
import { formatTable } from '../counted.ts';
import type { Beside } from './beside.ts';
import type { FirefoxResult } from './firefox.ts';
import { medianOf } from './slope.ts';
import type { SoakResult } from './soak.ts';
import type { Sample } from './tabs.ts';
import type { Verdict } from './verdict.ts';

const TENTHS = 10;

/** The medians of each tenth of a run. */
export function tableByTenths({ samples }: Pick<SoakResult, 'samples'>): string {
  const rows = tenthsOf(samples).map((tenth) => {
    const median = (measured: (sample: Sample) => number) => medianOf(tenth.map(measured));
    return [
      `${tenth.at(0)?.pages ?? ''}–${tenth.at(-1)?.pages ?? ''}`,
      megabytes(median(({ left }) => left.heap)),
      median(({ left }) => left.nodes).toFixed(0),
      megabytes(median(({ kept }) => kept.heap)),
      median(({ keptObjects }) => keptObjects).toFixed(0),
      median(({ kept }) => kept.nodes).toFixed(0),
      median(({ kept }) => kept.listeners).toFixed(0),
      median(({ kept }) => kept.detached).toFixed(0),
      megabytes(median(({ popup }) => popup)),
      megabytes(median(({ library }) => library.heap)),
      median(({ library }) => library.nodes).toFixed(0),
      megabytes(median(({ background }) => background ?? Number.NaN)),
      megabytes(median(({ stored }) => stored)),
    ];
  });
  return formatTable([HEAD, ...rows]);
}

const HEAD = [
  'pages',
  'left, MB',
  'nodes',
  'kept open, MB',
  'objects of ours',
  'nodes',
  'listeners',
  'detached',
  'popup, MB',
  'library, MB',
  'nodes',
  'background, MB',
  'stored, MB',
];

function tenthsOf(samples: readonly Sample[]): Sample[][] {
  const parts = Math.min(TENTHS, samples.length);
  return Array.from({ length: parts }, (_, index) =>
    samples.slice(Math.floor((index * samples.length) / parts), Math.floor(((index + 1) * samples.length) / parts)),
  );
}

/** What was done, in a table. */
export function tableOfCounts({
  read,
  distinct,
  acts,
  counts,
  kills,
  heard,
  stretches,
  milliseconds,
  altogether,
  ofKills,
}: SoakResult): string {
  const labels = acts.filter(({ edit }) => edit !== null);
  const of = (way: 'card' | 'popup') => labels.filter((act) => act.way === way).length;
  const longest = stretches.toSorted((a, b) => b.milliseconds - a.milliseconds)[0];
  return formatTable([
    ['', 'count'],
    ['pages read', read],
    ['of them different', distinct],
    ['with marks', counts.marked],
    ['in English and without a mark', counts.unmarkedEnglish],
    ['left by a script of their own', counts.strayed],
    ['held up by a window of their own', counts.heldUp],
    ['labels given in the card', of('card')],
    ['labels given in the popup', of('popup')],
    ['of them notes', labels.filter(({ edit }) => edit && 'note' in edit).length],
    ['taken back', acts.length - labels.length],
    ['clicks on a mark that the page took', counts.noCard],
    ['kills of the background', kills.length],
    ['errors and warnings of the pages themselves', heard.filter(({ owner }) => owner === 'page').length],
    ['answers to a background that was just killed', ofKills],
    ['of ours', heard.filter(({ owner }) => owner === 'ours').length],
    ['longest stretch of ours on a page, ms', longest?.milliseconds.toFixed(0) ?? '–'],
    ['median of the longest on each page, ms', medianOf(stretches.map((one) => one.milliseconds)).toFixed(0)],
    ['seconds with kills', (milliseconds / 1_000).toFixed(0)],
    ['seconds altogether', (altogether / 1_000).toFixed(0)],
  ]);
}

/** What the page and the library that were kept open hold most of, beyond fresh ones: compiled code is not in it. */
export function tableOfGathered({
  keptBeside,
  libraryBeside,
}: Pick<SoakResult, 'keptBeside' | 'libraryBeside'>): string {
  const rows = (whose: string, { gathered }: Beside) => gathered.map(({ kind, bytes }) => [whose, kind, bytes]);
  return formatTable([
    ['kept open', 'what it holds more of', 'bytes'],
    ...rows('page', keptBeside),
    ...rows('library', libraryBeside),
  ]);
}

/** How the process of the extension's pages grows in Firefox. */
export function tableOfProcess({ samples }: Pick<FirefoxResult, 'samples'>): string {
  return formatTable([
    ['pages', 'process of the extension, MB'],
    ...samples.map(({ pages, extension }) => [pages, (extension / 1_000_000).toFixed(1)]),
  ]);
}

/** A line for each verdict. */
export function verdictLines(verdicts: readonly Verdict[]): string[] {
  return verdicts.map(({ name, isPassed, reason }) => `${isPassed ? 'PASS' : 'FAIL'}  ${name}: ${reason}`);
}

function megabytes(bytes: number): string {
  return Number.isNaN(bytes) ? '–' : (bytes / 1_000_000).toFixed(2);
}
