import { byId } from '../claim/id.ts';
import type { ProjectRecord } from '../schema/project-records.ts';
import type { ArticleRecord, SourceChange, SourceRecord } from '../schema/records.ts';
import { isSame } from './fields.ts';
import { mergeRulings } from './merge-rulings.ts';

/**
 * An article that is filed here and in the file. What a page says of itself is taken from whichever saw it last, as far as it says
 * anything; times reach as far as both. The same in whichever order files are merged.
 * @param isSeen whether the file tells of a page that somebody saw. Where its claims are only what a detector found in some text, it says
 *   what is not said here and nothing else
 */
export function mergeArticle(mine: ArticleRecord, theirs: ArticleRecord, isSeen = true): ArticleRecord {
  /** Of two that were seen at the same time neither is newer: the one that comes later by its letters is taken, here and elsewhere. */
  const newer = <Value extends ArticleRecord[keyof ArticleRecord]>(a: Value, b: Value): Value => {
    if (isEmpty(a) || isEmpty(b)) return isEmpty(a) ? b : a;
    if (!isSeen) return a;
    if (mine.lastSeen !== theirs.lastSeen) return mine.lastSeen > theirs.lastSeen ? a : b;
    return JSON.stringify(a) >= JSON.stringify(b) ? a : b;
  };
  const facts = {
    id: mine.id,
    url: mine.url,
    title: newer(mine.title, theirs.title),
    publisher: newer(mine.publisher, theirs.publisher),
    authors: newer(mine.authors, theirs.authors),
    language: newer(mine.language, theirs.language),
    published: newer(mine.published, theirs.published),
  };
  const { firstSeen, lastSeen, textId, completeSince } = mine;
  if (!isSeen) return { ...facts, firstSeen, lastSeen, textId, completeSince };
  return {
    ...facts,
    firstSeen: firstSeen < theirs.firstSeen ? firstSeen : theirs.firstSeen,
    lastSeen: lastSeen > theirs.lastSeen ? lastSeen : theirs.lastSeen,
    textId: newer(textId, theirs.textId),
    completeSince: earlier(completeSince, theirs.completeSince),
  };
}

function isEmpty(value: ArticleRecord[keyof ArticleRecord]): boolean {
  return value === null || value.length === 0;
}

function earlier(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

/** A project that is here and in the file: the one changed last, with the articles and rulings of both. */
export function mergeProject(mine: ProjectRecord, theirs: ProjectRecord): ProjectRecord {
  const isMineLater =
    mine.modified === theirs.modified
      ? JSON.stringify(mine.codebook) + mine.name >= JSON.stringify(theirs.codebook) + theirs.name
      : mine.modified > theirs.modified;
  const { name, codebook, modified } = isMineLater ? mine : theirs;
  const articleIds = [...new Set([...mine.articleIds, ...theirs.articleIds])].toSorted();
  const isSameSet = isSame(articleIds, mine.articleIds.toSorted());
  const created = mine.created < theirs.created ? mine.created : theirs.created;
  const rulings = mergeRulings(mine.rulings, theirs.rulings);
  return { ...mine, name, codebook, rulings, created, modified, articleIds: isSameSet ? mine.articleIds : articleIds };
}

/** How a source that is here and in the file differs in what it was put together with. */
export interface SourceMerge {
  readonly verdict: 'same' | 'mine' | 'theirs' | 'conflict';
  /** Changes of the file that the store lacks, in their order. */
  readonly changes: readonly SourceChange[];
  /** What both histories together make of it, as for a field of a claim. */
  readonly told: string | null;
}

/**
 * Merges what a source was put together with, as `mergeWithHistory` does a field of a claim. Its name stays as it is here.
 * @param incoming the source's changes in the file
 * @param stored those in the store; they may be left out where the file has none that the store lacks
 */
export function mergeSource(
  mine: SourceRecord,
  theirs: SourceRecord,
  incoming: readonly SourceChange[],
  stored: readonly SourceChange[],
): SourceMerge {
  const here = new Set(stored.map(({ id }) => id));
  const there = new Set(incoming.map(({ id }) => id));
  const changes = incoming.filter(({ id }) => !here.has(id)).toSorted(byId);
  const last = [...stored, ...changes].toSorted(byId).at(-1);
  const merge = { changes, told: last ? last.to : mine.into };
  if (mine.into === theirs.into) return { ...merge, verdict: 'same' };
  // A file that has single claims has no history of their sources: nothing tells which side is newer.
  if (incoming.length === 0) return { ...merge, verdict: theirs.into === null ? 'mine' : 'conflict' };
  if (changes.length === 0) return { ...merge, verdict: 'mine' };
  return { ...merge, verdict: stored.some(({ id }) => !there.has(id)) ? 'conflict' : 'theirs' };
}
