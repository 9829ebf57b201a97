import { foldName } from '../../claim/source-key.ts';
import type { SaysWhoDatabase } from '../../storage/open/db.ts';
import { mostQuoted, sourceGroups, sourcesBeginningWith } from '../../storage/tables/sources-list.ts';
import { Windows, type WindowsState } from '../query/windows.ts';
import { nameMatcher } from './name-matcher.ts';
import { byClaims, headsOf, type ListedSource, listed, QuotedSources } from './quoted-sources.ts';
import { SourcesByName } from './sources-by-name.ts';

export type { ListedSource } from './quoted-sources.ts';

/**
 * What is known so far of the sources: those with the most claims first. With a text those whose name begins with it come first,
 * then those in whose name other words do.
 */
export type SourceListState = WindowsState<ListedSource>;

/** Sources looked through for a suggestion. */
const SUGGESTED_FROM = 400;

/** The sources of all claims, in windows. Those put together with another are found by their names, and listed as that one. */
export class SourceList extends Windows<ListedSource> {
  /** @param text the beginning of names or of words in them; '' for all */
  constructor(db: SaysWhoDatabase, text: string, onState: (state: SourceListState) => void) {
    super(() => (foldName(text) === '' ? new QuotedSources(db) : new SourcesByName(db, text)), onState);
  }
}

/**
 * Sources to offer while a name is typed, the most quoted first: those whose names begin so, and those of the most quoted in whose
 * names other words do. One quick read.
 */
export async function suggestSources(
  db: SaysWhoDatabase,
  typed: string,
  limit: number,
): Promise<readonly ListedSource[]> {
  const [groups, beginning, quoted] = await Promise.all([
    sourceGroups(db),
    sourcesBeginningWith(db, foldName(typed), SUGGESTED_FROM),
    mostQuoted(db, SUGGESTED_FROM),
  ]);
  const answers = nameMatcher(typed);
  const found = [...beginning.sources, ...quoted.sources.filter((source) => answers(source) !== null)];
  const heads = await headsOf(db, [...new Map(found.map((source) => [source.id, source])).values()]);
  return heads
    .map((source) => listed(source, groups))
    .filter(({ claims }) => claims > 0)
    .toSorted(byClaims)
    .slice(0, limit);
}
