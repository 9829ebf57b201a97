import { foldName } from '../claim/source-key.ts';
import type { SaysWhoDatabase } from '../storage/open/db.ts';

/** Names offered at most. */
const MAX_NAMES = 12;
/** The index has no order by number of claims: of many names the first by letter are looked at. */
const MAX_LOOKED_AT = 200;

/** Answers the names of stored sources that begin like what was typed, those with the most claims first. */
export type SuggestSources = (typed: string) => Promise<string[]>;

/**
 * Looks in the store of this browser. Answers are rejected where it cannot be read.
 * @param open opens the store, once, with the first question
 */
export function storedSources(open: () => Promise<SaysWhoDatabase> = openStore): SuggestSources {
  let opening: Promise<SaysWhoDatabase> | undefined;
  return async (typed) => {
    const folded = foldName(typed);
    if (folded === '') return [];
    opening ??= open();
    const db = await opening;
    const { sourcesBeginningWith } = await import('../storage/tables/sources-list.ts');
    const { sources } = await sourcesBeginningWith(db, folded, MAX_LOOKED_AT);
    const quoted = sources.filter(({ claims }) => claims > 0);
    const names = quoted.toSorted((a, b) => b.claims - a.claims).map(({ name }) => name);
    return [...new Set(names)].slice(0, MAX_NAMES);
  };
}

/** The store's code comes with the first question: a popup is there to be seen at once. */
async function openStore(): Promise<SaysWhoDatabase> {
  const { openDatabase } = await import('../storage/open/db.ts');
  return openDatabase();
}
