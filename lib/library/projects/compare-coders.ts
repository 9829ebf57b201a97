import type { StoredCoding } from '../../agreement/coded-article.ts';
import { type AgreementReport, agreementSteps } from '../../agreement/report.ts';
import type { Codebook } from '../../claim/codebook.ts';
import type { ProjectRecord } from '../../schema/project-records.ts';
import type { SaysWhoDatabase } from '../../storage/open/db.ts';
import { claimsBefore, type FormerClaims, withFormer } from './before-settling.ts';
import { type ProjectCoder, readCodedWork } from './coded-work.ts';

/** What is compared. */
export interface Comparison {
  readonly project: ProjectRecord;
  /** At least two. */
  readonly coders: readonly ProjectCoder[];
  /** The project's, or else the reader's own. */
  readonly codebook: Codebook;
  /** Only articles that each of the coders coded completely. */
  readonly isCompleteOnly: boolean;
  /** The reader's labels as they were when the last of the others' files came in, before disagreements were settled. */
  readonly isBeforeSettling: boolean;
}

/** How far coders of a project agree. */
export interface ComparedCoders {
  readonly comparison: Comparison;
  readonly report: AgreementReport;
  /** What was compared. */
  readonly codings: readonly StoredCoding[];
  /** Which of the coders is the reader; `null` where the reader is none of them. */
  readonly own: number | null;
  /** The reader's claims that were labelled differently when the last file came in. */
  readonly former: FormerClaims;
  /** Articles that not all of the coders coded completely. */
  readonly notComplete: number;
  /** Coders of whom it is not known which articles they coded completely: an earlier version brought their file in. */
  readonly unknownComplete: readonly string[];
  readonly gone: number;
  readonly unreadable: number;
}

/** What is being done, and which share of it is done: 0 to 1. */
export interface ComparingProgress {
  readonly work: 'reading' | 'comparing';
  readonly share: number;
}

/** Follows the work, and may end it. */
export interface ComparingWatch {
  readonly signal: AbortSignal;
  onProgress(progress: ComparingProgress): void;
}

/** Milliseconds of work after which whoever wants to end it is heard. It is a worker's, which holds nobody up meanwhile. */
const SLICE = 50;

/**
 * Reads what coders made of a project and compares it, in slices.
 * @throws errors of the store, named by `faultOf`; the reason of the signal; RangeError for fewer than two coders
 */
export async function compareCoders(
  db: SaysWhoDatabase,
  comparison: Comparison,
  { signal, onProgress }: ComparingWatch,
): Promise<ComparedCoders> {
  const { project, coders, isBeforeSettling, isCompleteOnly, codebook } = comparison;
  const read = await readCodedWork(db, project, coders, {
    signal,
    onProgress: (share) => onProgress({ work: 'reading', share }),
  });
  const own = coders.findIndex(({ type }) => type === 'reader');
  const mine = read.codings[own];
  const since = lastFileOf(coders);
  const former: FormerClaims = mine && since ? await claimsBefore(db, mine, since, signal) : new Map();
  const asked = isBeforeSettling
    ? read.codings.map((one) => (one === mine ? withFormer(one, former) : one))
    : read.codings;
  const { codings, left } = isCompleteOnly ? completeOnly(asked) : { codings: asked, left: 0 };
  const report = await inSlices(agreementSteps(codings, codebook), signal, (share) =>
    onProgress({ work: 'comparing', share }),
  );
  return {
    comparison,
    report,
    codings,
    own: own < 0 ? null : own,
    former,
    notComplete: left,
    unknownComplete: coders.flatMap((coder) =>
      coder.type === 'other' && coder.coding.articles === null ? [coder.coding.coder] : [],
    ),
    gone: read.gone,
    unreadable: read.unreadable,
  };
}

/** When the last of the others' files came in, ISO 8601; '' where there is none. */
export function lastFileOf(coders: readonly ProjectCoder[]): string {
  const times = coders.flatMap((coder) => (coder.type === 'other' ? [coder.coding.imported] : []));
  return times.reduce((last, time) => (time > last ? time : last), '');
}

/** The articles that each of the coders coded completely, by their own word. */
function completeOnly(codings: readonly StoredCoding[]) {
  const all = new Set(codings.flatMap(({ articles }) => articles.map(({ article }) => article.url)));
  const done = codings.map(
    ({ articles }) => new Set(articles.flatMap(({ article }) => (article.completeSince === null ? [] : [article.url]))),
  );
  const kept = new Set([...all].filter((url) => done.every((urls) => urls.has(url))));
  return {
    codings: codings.map(({ coder, articles }) => ({
      coder,
      articles: articles.filter(({ article }) => kept.has(article.url)),
    })),
    left: all.size - kept.size,
  };
}

async function inSlices<T>(
  steps: Generator<number, T, void>,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<T> {
  let end = performance.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    onProgress(step.value);
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    end = performance.now() + SLICE;
  }
}
