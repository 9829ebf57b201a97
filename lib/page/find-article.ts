import { isArticleBody } from './element-rules.ts';
import type { ElementRecord, Survey, TextRun } from './survey.ts';

/** Where the article stands in a survey. */
export interface ArticlePlace {
  /** Index of the record that holds the article's body. */
  readonly container: number;
  /** 1 for each record that is, or stands in something, beside the article; else 0. */
  readonly isBeside: Uint8Array;
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
/** Prose of an `<article>` that is more than the summary of one. */
const FULL_ARTICLE_PROSE = 1_200;
/** …and so much of the prose of the longest one beside it. */
const FULL_ARTICLE_SHARE = 0.2;
/** A doubtful element stays when it has this many times the prose of all that is not doubtful: then it is the article. */
const DOUBTFUL_KEPT_RATIO = 2.5;
/** The same for comments, which are often many times as long as the article they are on. */
const COMMENTS_KEPT_RATIO = 20;

/** How much a run counts as prose: its characters outside of links, or 0 for labels, headings and lists of links. */
export function proseOf(run: TextRun, record: ElementRecord): number {
  run.prose ??= countProse(run, record);
  return run.prose;
}

function countProse(run: TextRun, record: ElementRecord): number {
  if (run.length < PROSE_MIN_LENGTH || !run.isPunctuated || record.isHeading) return 0;
  if (run.linkLength > run.length * PROSE_MAX_LINK_SHARE) return 0;
  const own = run.length - run.linkLength;
  return record.name === 'li' ? own / 2 : own;
}

/** Finds the element that holds the article: the smallest one that has nearly all of the page's prose. */
export function findArticle(survey: Survey): ArticlePlace | null {
  const { records, runs } = survey;
  const teasers = findTeasers(survey);
  const own = new Float64Array(records.length);
  for (const run of runs) {
    const record = records[run.record];
    const weight = teasers.has(run) ? TEASER_WEIGHT : 1;
    if (record) own[run.record] = (own[run.record] ?? 0) + proseOf(run, record) * weight;
  }
  const isBeside = decideDoubtful(records, own);
  const prose = addUp(records, own, (i) => isBeside[i] === 1);
  const container = dominantRecord(records, prose);
  return container < 0 ? null : { container, isBeside, teasers };
}

/**
 * A teaser is one run of prose in a small box with a linked title or "read more"; an article's paragraphs stand with
 * others.
 */
function findTeasers({ records, runs }: Survey): Set<TextRun> {
  const proseRuns = new Float64Array(records.length);
  const linkRuns = new Float64Array(records.length);
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
function addUp(records: readonly ElementRecord[], own: Float64Array, isSkipped?: (i: number) => boolean): Float64Array {
  const sums = own.slice();
  for (let i = records.length - 1; i > 0; i--) {
    const sum = sums[i] ?? 0;
    if (sum === 0) continue;
    if (isSkipped?.(i)) sums[i] = 0;
    else {
      const parent = records[i]?.parent ?? 0;
      sums[parent] = (sums[parent] ?? 0) + sum;
    }
  }
  return sums;
}

function decideDoubtful(records: readonly ElementRecord[], own: Float64Array): Uint8Array {
  const all = addUp(records, own);
  let certain = addUp(records, own, (i) => records[i]?.role !== 'block')[0] ?? 0;
  const isBeside = new Uint8Array(records.length);
  for (let i = 0; i < records.length; i++) {
    const record = records[i];
    if (!record) continue;
    if (record.parent >= 0 && isBeside[record.parent] === 1) isBeside[i] = 1;
    else if (record.role !== 'block') {
      const ratio = record.role === 'comments' ? COMMENTS_KEPT_RATIO : DOUBTFUL_KEPT_RATIO;
      if ((all[i] ?? 0) <= certain * ratio) isBeside[i] = 1;
      else certain += ownBelow(records, own, i);
    }
  }
  return isBeside;
}

/** Prose in and below a record that is now kept, without the doubtful elements inside of it. */
function ownBelow(records: readonly ElementRecord[], own: Float64Array, top: number): number {
  let sum = own[top] ?? 0;
  for (let i = top + 1; i < (records[top]?.end ?? 0); i++) {
    const record = records[i];
    if (record && record.role !== 'block') i = record.end - 1;
    else sum += own[i] ?? 0;
  }
  return sum;
}

function dominantRecord(records: readonly ElementRecord[], prose: Float64Array): number {
  const best = new Int32Array(records.length).fill(-1);
  const second = new Float64Array(records.length);
  for (let i = 1; i < records.length; i++) {
    const parent = records[i]?.parent ?? -1;
    const most = prose[best[parent] ?? -1] ?? 0;
    const own = prose[i] ?? 0;
    if (own > most) best[parent] = i;
    second[parent] = Math.max(second[parent] ?? 0, Math.min(own, most));
  }
  const articles = countArticles(records, prose);
  let current = records.length > 0 && (prose[0] ?? 0) > 0 ? 0 : -1;
  for (let child = best[current] ?? -1; child >= 0; child = best[current] ?? -1) {
    const record = records[child];
    if (!record || record.name === 'p') break;
    const isNamed = record.name === 'article' || record.name === 'main' || isArticleBody(record.element);
    const isAlone = (second[current] ?? 0) < RIVAL_SHARE * (prose[child] ?? 0);
    const share = isNamed || isAlone ? DOMINANT_SHARE_NAMED : DOMINANT_SHARE;
    if ((prose[child] ?? 0) < share * (prose[current] ?? 0)) break;
    // Several full articles, as a page has that loads the next one at the end of this: none of them is left out.
    if ((articles[child] ?? 0) > 0 && (articles[child] ?? 0) < (articles[current] ?? 0)) break;
    current = child;
  }
  return current;
}

/** How many full articles stand in each record; one inside of another is a part of it. */
function countArticles(records: readonly ElementRecord[], prose: Float64Array): Float64Array {
  const counts = new Float64Array(records.length);
  const articles = records.filter(({ name, index }) => name === 'article' && (prose[index] ?? 0) >= FULL_ARTICLE_PROSE);
  if (articles.length < 2) return counts;
  const longest = articles.reduce((most, { index }) => Math.max(most, prose[index] ?? 0), 0);
  const least = longest * FULL_ARTICLE_SHARE;
  let end = 0;
  for (const { index, end: ownEnd } of articles) {
    if (index < end || (prose[index] ?? 0) < least) continue;
    counts[index] = 1;
    end = ownEnd;
  }
  return addUp(records, counts);
}
