/** What a run is judged by: each verdict with its reason. */
import type { Entry } from './ears.ts';
import type { FirefoxResult } from './firefox.ts';
import { memoryVerdicts } from './memory-verdicts.ts';
import type { SoakResult } from './soak.ts';
import { none, type Verdict } from './verdict.ts';

/** Everything that has to hold. */
export function verdictsOf(result: SoakResult): Verdict[] {
  return [...memoryVerdicts(result), ...silence(result), ...keeping(result), ...reach(result)];
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

/** One entry of a console in one line. */
export function entryInWords({ kind, level, text, url, heardIn }: Entry): string {
  return `${kind} ${level} in ${heardIn}: ${text.slice(0, 300)} ${url}`.trim();
}
