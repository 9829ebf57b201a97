import { isArticleBody } from './element-rules.ts';
import type { ElementRecord, Survey, TextRun } from './survey-page.ts';

/** Where the article stands in a survey. */
export interface ArticlePlace {
  /** Index of the record that holds the article's body. */
  readonly container: number;
  /** For each record whether it, or anything around it, is beside the article. */
  readonly isBeside: readonly boolean[];
  /** Runs that stand alone beside a link: the summaries of other articles. */
  readonly teasers: ReadonlySet<TextRun>;
}

/** Shorter runs are labels, dates, buttons. */
const PROSE_MIN_LENGTH = 32;
const PROSE_MAX_LINK_SHARE = 0.5;
/** A summary is no longer than this… */
const TEASER_MAX_LENGTH = 400;
/** …its title stands at most so many elements above it… */
const TEASER_LEVELS = 4;
/** …and it says little about where the article is. */
const TEASER_WEIGHT = 0.2;
/**
 * A child is gone into when it has this share of its parent's prose. Higher loses nothing but takes more of what stands
 * around; lower cuts off a first or last part that the page keeps in a container of its own.
 */
const DOMINANT_SHARE = 0.75;
/** The same for what the page itself calls its article. */
const DOMINANT_SHARE_NAMED = 0.5;
/** …and for a child next to which no other has more than this share of its prose. */
const RIVAL_SHARE = 0.2;
/** A doubtful element stays when it has this many times the prose of all that is not doubtful: then it is the article. */
const DOUBTFUL_KEPT_RATIO = 2.5;
/** The same for comments, which are often many times as long as the article they are on. */
const COMMENTS_KEPT_RATIO = 20;

/** How much a run counts as prose: its characters outside of links, or 0 for labels, headings and lists of links. */
export function proseOf(run: TextRun, record: ElementRecord): number {
  if (run.length < PROSE_MIN_LENGTH || !run.isPunctuated || /^h[1-6]$/.test(record.name)) return 0;
  if (run.linkLength > run.length * PROSE_MAX_LINK_SHARE) return 0;
  const own = run.length - run.linkLength;
  return record.name === 'li' ? own / 2 : own;
}

/** Finds the element that holds the article: the smallest one that has nearly all of the page's prose. */
export function findArticle(survey: Survey): ArticlePlace | null {
  const { records, runs } = survey;
  const teasers = findTeasers(survey);
  const own = new Array<number>(records.length).fill(0);
  for (const run of runs) {
    const record = records[run.record];
    const weight = teasers.has(run) ? TEASER_WEIGHT : 1;
    if (record) own[run.record] = (own[run.record] ?? 0) + proseOf(run, record) * weight;
  }
  const isBeside = decideDoubtful(records, own);
  const prose = addUp(records, own, isBeside);
  const container = dominantRecord(records, prose);
  return container < 0 ? null : { container, isBeside, teasers };
}

/**
 * A teaser is one run of prose in a small box with a linked title or "read more"; an article's paragraphs stand with
 * others.
 */
function findTeasers({ records, runs }: Survey): Set<TextRun> {
  const proseRuns = new Array<number>(records.length).fill(0);
  const linkRuns = new Array<number>(records.length).fill(0);
  for (const run of runs) {
    const record = records[run.record];
    const list = record && proseOf(run, record) > 0 ? proseRuns : run.linkLength > run.length * 0.8 ? linkRuns : null;
    if (list) list[run.record] = (list[run.record] ?? 0) + 1;
  }
  const proseBelow = addUp(records, proseRuns);
  const linksBelow = addUp(records, linkRuns);
  const teasers = new Set<TextRun>();
  for (const run of runs) {
    const record = records[run.record];
    if (!record || run.length > TEASER_MAX_LENGTH || proseOf(run, record) === 0) continue;
    let box = run.record;
    for (let level = 0; level < TEASER_LEVELS && proseBelow[box] === 1; level++) {
      if ((linksBelow[box] ?? 0) > 0) {
        teasers.add(run);
        break;
      }
      box = records[box]?.parent ?? -1;
    }
  }
  return teasers;
}

/** Sums from the leaves up; children stand after their parents, so one pass backwards is enough. */
function addUp(records: readonly ElementRecord[], own: readonly number[], skipped?: readonly boolean[]): number[] {
  const sums = own.slice();
  for (let i = records.length - 1; i >= 0; i--) {
    if (skipped?.[i]) sums[i] = 0;
    const parent = records[i]?.parent ?? -1;
    if (parent >= 0) sums[parent] = (sums[parent] ?? 0) + (sums[i] ?? 0);
  }
  return sums;
}

function decideDoubtful(records: readonly ElementRecord[], own: readonly number[]): boolean[] {
  const doubtful = records.map((record) => record.role !== 'block');
  const all = addUp(records, own);
  const withoutDoubtful = addUp(records, own, doubtful);
  let certain = withoutDoubtful[0] ?? 0;
  const isBeside = new Array<boolean>(records.length).fill(false);
  records.forEach((record, i) => {
    if (record.parent >= 0 && isBeside[record.parent]) isBeside[i] = true;
    else if (record.role !== 'block') {
      const ratio = record.role === 'comments' ? COMMENTS_KEPT_RATIO : DOUBTFUL_KEPT_RATIO;
      isBeside[i] = (all[i] ?? 0) <= certain * ratio;
      if (!isBeside[i]) certain += ownBelow(records, own, i);
    }
  });
  return isBeside;
}

/** Prose in and below a record that is now kept, without the doubtful elements inside of it. */
function ownBelow(records: readonly ElementRecord[], own: readonly number[], top: number): number {
  let sum = own[top] ?? 0;
  for (let i = top + 1; i < (records[top]?.end ?? 0); i++) {
    const record = records[i];
    if (record && record.role !== 'block') i = record.end - 1;
    else sum += own[i] ?? 0;
  }
  return sum;
}

function dominantRecord(records: readonly ElementRecord[], prose: readonly number[]): number {
  const best = new Array<number>(records.length).fill(-1);
  const second = new Array<number>(records.length).fill(0);
  for (let i = 1; i < records.length; i++) {
    const parent = records[i]?.parent ?? -1;
    const most = prose[best[parent] ?? -1] ?? 0;
    const own = prose[i] ?? 0;
    if (own > most) best[parent] = i;
    second[parent] = Math.max(second[parent] ?? 0, Math.min(own, most));
  }
  let current = records.length > 0 && (prose[0] ?? 0) > 0 ? 0 : -1;
  for (let child = best[current] ?? -1; child >= 0; child = best[current] ?? -1) {
    const record = records[child];
    if (!record || record.name === 'p') break;
    const isNamed = record.name === 'article' || record.name === 'main' || isArticleBody(record.element);
    const isAlone = (second[current] ?? 0) < RIVAL_SHARE * (prose[child] ?? 0);
    const share = isNamed || isAlone ? DOMINANT_SHARE_NAMED : DOMINANT_SHARE;
    if ((prose[child] ?? 0) < share * (prose[current] ?? 0)) break;
    current = child;
  }
  return current;
}
