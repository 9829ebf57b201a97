import type { ArticlePlace } from './find-article.ts';
import { proseOf } from './find-article.ts';
import { isFurniture, RELATED_HEADING, textOf } from './furniture.ts';
import type { ElementRecord, Survey, TextRun } from './survey.ts';

const LINK_LIST_SHARE = 0.5;
const LINKED_SENTENCE_MIN_LENGTH = 80;
const PARAGRAPH = /^(p|li|dd|dt|blockquote|cite)$/;
const RELATED_HEADING_MAX_LENGTH = 60;
/** Body text in bare elements (no paragraph, list or quotation) shorter than this is a label, unless it ends a sentence. */
const BARE_MIN_LENGTH = 60;

/** The runs that make the article's text, in document order; visibility and duplicates are settled later. */
export function selectRuns(survey: Survey, place: ArticlePlace): TextRun[] {
  const { records, runs } = survey;
  const container = records[place.container];
  if (!container) return [];
  const isLinkList = findLinkLists(survey, place.container);
  const isInside = (i: number) => i >= place.container && i < container.end;
  const body = runs.filter((run) => {
    const record = records[run.record];
    if (place.teasers.has(run)) return false;
    return (
      !!record && isInside(run.record) && !place.isBeside[run.record] && !isLinkList[run.record] && isBody(run, record)
    );
  });
  const withoutTail = dropEmptyHeadings(dropRelated(body, records), records);
  const head = headRuns(survey, place, withoutTail[0]);
  return [...head, ...withoutTail];
}

function isBody(run: TextRun, record: ElementRecord): boolean {
  run.isBody ??= readsLikeBody(run, record);
  return run.isBody;
}

function readsLikeBody(run: TextRun, record: ElementRecord): boolean {
  if (record.isHeading) return true;
  if (run.linkLength > run.length * LINK_LIST_SHARE && !isLinkedSentence(run)) return false;
  if (isFurniture(run)) return false;
  if (PARAGRAPH.test(record.name)) return true;
  return run.length >= BARE_MIN_LENGTH || /[.!?…。！？؟][\s"'”’»)\]]*$/.test(textOf(run));
}

/** A sentence that is all link, as round-ups have them; the items of a list of other articles are titles. */
function isLinkedSentence(run: TextRun): boolean {
  return run.length >= LINKED_SENTENCE_MIN_LENGTH && /[.!?…。！？؟]["'”’»)\]]*$/.test(textOf(run));
}

/** 1 for each record that stands in a list, table or box that is mostly links. */
function findLinkLists(survey: Survey, top: number): Uint8Array {
  const { records, runs } = survey;
  const all = new Float64Array(records.length);
  const linked = new Float64Array(records.length);
  for (const run of runs) {
    all[run.record] = (all[run.record] ?? 0) + run.length;
    if (run.linkLength > 0 && !isLinkedSentence(run)) linked[run.record] = (linked[run.record] ?? 0) + run.linkLength;
  }
  for (let i = records.length - 1; i > 0; i--) {
    const parent = records[i]?.parent ?? -1;
    if (parent < 0) continue;
    all[parent] = (all[parent] ?? 0) + (all[i] ?? 0);
    linked[parent] = (linked[parent] ?? 0) + (linked[i] ?? 0);
  }
  const isLinkList = new Uint8Array(records.length);
  const end = records[top]?.end ?? 0;
  for (let i = top + 1; i < end; i++) {
    const record = records[i];
    if (!record) continue;
    const isMostlyLinks = (linked[i] ?? 0) > (all[i] ?? 0) * LINK_LIST_SHARE;
    isLinkList[i] = Number(isLinkList[record.parent] === 1 || (isMostlyLinks && !record.isHeading));
  }
  return isLinkList;
}

/** What stands under a heading like "More on this story", to the end of that heading's container, if it is the lesser part. */
function dropRelated(runs: readonly TextRun[], records: readonly ElementRecord[]): TextRun[] {
  const total = runs.reduce((sum, run) => sum + run.length, 0);
  let before = 0;
  let until = 0;
  return runs.filter((run) => {
    const record = records[run.record];
    if (run.record < until || !record) return false;
    before += run.length;
    const isTitle = record.isHeading && run.length <= RELATED_HEADING_MAX_LENGTH && before > total / 2;
    if (!isTitle || !RELATED_HEADING.test(textOf(run))) return true;
    until = records[record.parent]?.end ?? 0;
    return false;
  });
}

/** A heading with no text below it led to something that was left out ("Related", "Comments"). */
function dropEmptyHeadings(runs: readonly TextRun[], records: readonly ElementRecord[]): TextRun[] {
  const kept: TextRun[] = [];
  let isTextBelow = false;
  for (let i = runs.length - 1; i >= 0; i--) {
    const run = runs[i];
    const record = run && records[run.record];
    if (!run || !record) continue;
    const { isHeading } = record;
    if (isHeading && !isTextBelow && record.name !== 'h1') continue;
    isTextBelow = isHeading ? isTextBelow && record.name === 'h1' : true;
    kept.push(run);
  }
  return kept.reverse();
}

/** The headline and what stands between it and the body, where they are outside of the body's container. */
function headRuns(survey: Survey, place: ArticlePlace, first: TextRun | undefined): TextRun[] {
  const { records, runs } = survey;
  if (!first) return [];
  const start = runs.indexOf(first);
  const headline = runs.findLastIndex((run, i) => i < start && records[run.record]?.name === 'h1');
  if (headline < 0) return [];
  return runs.slice(headline, start).filter((run, i) => {
    const record = records[run.record];
    if (!record || place.isBeside[run.record]) return false;
    return i === 0 || record.name === 'h1' || (proseOf(run, record) > 0 && isBody(run, record));
  });
}
