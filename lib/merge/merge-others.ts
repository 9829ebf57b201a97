import type { ProjectRecord } from '../schema/project-records.ts';
import type { ArticleRecord, SourceChange, SourceRecord } from '../schema/records.ts';
import { isSame } from './fields.ts';
import { mergeRulings } from './merge-rulings.ts';

/**
 * An article that is filed here and in the file. What a page says of itself is taken from whichever saw it last, as far as it says
 * anything; times reach as far as both. The same in whichever order files are merged.
 */
export function mergeArticle(mine: ArticleRecord, theirs: ArticleRecord): ArticleRecord {
  /** Of two that were seen at the same time neither is newer: the one that comes later by its letters is taken, here and elsewhere. */
  const newer = <Value extends ArticleRecord[keyof ArticleRecord]>(a: Value, b: Value): Value => {
    if (isEmpty(a) || isEmpty(b)) return isEmpty(a) ? b : a;
    if (mine.lastSeen !== theirs.lastSeen) return mine.lastSeen > theirs.lastSeen ? a : b;
    return JSON.stringify(a) >= JSON.stringify(b) ? a : b;
  };
  return {
    id: mine.id,
    url: mine.url,
    title: newer(mine.title, theirs.title),
    publisher: newer(mine.publisher, theirs.publisher),
    authors: newer(mine.authors, theirs.authors),
    language: newer(mine.language, theirs.language),
    published: newer(mine.published, theirs.published),
    firstSeen: mine.firstSeen < theirs.firstSeen ? mine.firstSeen : theirs.firstSeen,
    lastSeen: mine.lastSeen > theirs.lastSeen ? mine.lastSeen : theirs.lastSeen,
    textId: newer(mine.textId, theirs.textId),
    completeSince: earlier(mine.completeSince, theirs.completeSince),
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
}

/**
 * Merges what a source was put together with, as `mergeWithHistory` does a field of a claim. Its name stays as it is here. Whether it
 * was changed here is told by what the shared history left: no index leads to all changes of one source.
 * @param incoming the source's changes in the file, in their order
 * @param stored ids of those that are here as well
 */
export function mergeSource(
  mine: SourceRecord,
  theirs: SourceRecord,
  incoming: readonly SourceChange[],
  stored: ReadonlySet<string>,
): SourceMerge {
  const changes = incoming.filter(({ id }) => !stored.has(id));
  if (mine.into === theirs.into) return { verdict: 'same', changes };
  // A file that has single claims has no history of their sources: nothing tells which side is newer.
  if (incoming.length === 0) return { verdict: theirs.into === null ? 'mine' : 'conflict', changes };
  if (changes.length === 0) return { verdict: 'mine', changes };
  const shared = incoming.findLast(({ id }) => stored.has(id))?.to ?? null;
  return { verdict: mine.into === shared ? 'theirs' : 'conflict', changes };
}
