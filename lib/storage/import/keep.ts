/** How long imports can be taken back: what each wrote down for it takes room, and nobody takes back what was done last year. */
import { timeOfId } from '../../claim/id.ts';
import type { ImportedRow } from '../../schema/project-records.ts';
import type { SaysWhoDatabase } from '../open/db.ts';
import { distinctValues } from '../tables/index-entries.ts';
import { forget } from './journal.ts';

/** Imports that can be taken back, at most. Files that were brought in at once are one. */
export const KEPT_IMPORTS = 20;

/** Days for which they can. */
export const KEPT_DAYS = 90;

const DAY = 86_400_000;

/**
 * Milliseconds for which an import has to look too old before it is forgotten. A clock that is months ahead makes everything look so, and
 * is set right before long.
 */
const IN_DOUBT = 14 * DAY;

/** Stands for a table in the rows of the journal that say since when an import looks too old. */
const DOUBT = 'old';

/** Ids: more than are ever kept, should one of an import have been interrupted before the older ones went. */
const MOST = 10_000;

/** An import that can be taken back. */
export interface KeptImport {
  readonly id: string;
  /** When it was done, as its record says: the same for files that were brought in at once. `null` where it cannot be read. */
  readonly at: string | null;
}

/** The imports that can be taken back, in the order in which they were done. What was taken back is none of them. */
export async function importsKept(db: SaysWhoDatabase): Promise<KeptImport[]> {
  const ids = await distinctValues(db, { table: 'importedRows', index: 'importId', lower: '', upper: '\uffff' }, MOST);
  const records = await db.imports.bulkGet(ids);
  return ids.map((id, index) => ({ id, at: records[index]?.at ?? null }));
}

/** When an import can be taken back no more, however few come after it: milliseconds since 1970. */
export function keptUntil(importId: string): number {
  return timeOfId(importId) + KEPT_DAYS * DAY;
}

/** Imports that are to be kept no more. */
export interface OutdatedImports {
  /** All but the latest twenty. Ids tell in which order imports were done. */
  readonly surplus: readonly string[];
  /** Of the others those that look as if they were of more than 90 days ago. */
  readonly old: readonly string[];
}

/** The imports that are to be kept no more. @param kept in the order in which they were done */
export function outdatedImports(kept: readonly KeptImport[], now: Date): OutdatedImports {
  const surplus: string[] = [];
  const old: string[] = [];
  let acts = 0;
  let before: string | null = null;
  for (const { id, at } of kept.toReversed()) {
    if (at === null || at !== before) acts += 1;
    before = at;
    if (acts > KEPT_IMPORTS) surplus.push(id);
    else if (keptUntil(id) < now.getTime()) old.push(id);
  }
  return { surplus, old };
}

/**
 * Forgets how to take back those imports that are to be kept no more: all but the latest twenty at once, and old ones when they have looked
 * old for two weeks. What they brought stays, and the list still names them.
 * @throws errors of the store, named by `faultOf`
 */
export async function keepLatestImports(db: SaysWhoDatabase, now: Date): Promise<void> {
  await db.transaction('rw', db.imports, db.importedRows, async () => {
    const kept = await importsKept(db);
    const { surplus, old } = outdatedImports(kept, now);
    for (const id of surplus) await forget(db, id);
    const doubted = await doubtedSince(db, kept);
    for (const id of old) {
      const since = doubted.get(id);
      if (since === undefined || since > now.getTime()) await db.importedRows.put(doubtOf(id, now));
      else if (now.getTime() - since >= IN_DOUBT) await forget(db, id);
    }
    const right = [...doubted.keys()].filter((id) => !old.includes(id));
    await db.importedRows.bulkDelete(right.map(doubtId));
  });
}

/** Since when imports have looked too old, of those that did when this was looked at last: milliseconds since 1970. */
async function doubtedSince(db: SaysWhoDatabase, kept: readonly KeptImport[]): Promise<Map<string, number>> {
  const rows = await db.importedRows.bulkGet(kept.map(({ id }) => doubtId(id)));
  const since = rows.flatMap((row) => (row ? [[row.importId, Date.parse(String(row.before))] as const] : []));
  return new Map(since.filter(([, at]) => !Number.isNaN(at)));
}

/** The row of an import's journal that says since when it has looked too old: it goes with the others. */
function doubtOf(importId: string, now: Date): ImportedRow {
  return { id: doubtId(importId), importId, table: DOUBT, key: importId, before: now.toISOString(), after: '' };
}

function doubtId(importId: string): string {
  return `${importId} ${DOUBT} ${importId}`;
}
