/** Stores in memory for one test: as many connections to one database as it asks for, closed after it. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach } from 'vitest';
import type { ClaimEdit } from '../../../lib/claim/claim.ts';
import type { ClaimRecord } from '../../../lib/schema/records.ts';
import { editStep } from '../../../lib/storage/edit/changes.ts';
import { type DraftEdit, type EditContext, editClaims } from '../../../lib/storage/edit/edit-claim.ts';
import { type DatabaseOptions, openDatabase, type SaysWhoDatabase } from '../../../lib/storage/open/db.ts';
import { ARTICLE_URL, NOON, sampleDraft, sampleMetadata } from '../schema/samples.ts';

const opened: SaysWhoDatabase[] = [];

afterEach(() => {
  for (const db of opened.splice(0)) db.close();
});

/** An empty place for databases, and connections to the store in it. */
export function emptyStore() {
  const factory = new IDBFactory();
  const connect = (options: DatabaseOptions = {}) => {
    const db = openDatabase({ indexedDB: factory, IDBKeyRange, ...options });
    opened.push(db);
    return db;
  };
  return { factory, connect };
}

/** An edit of the sample article, as a page would ask for it. */
export async function edit(
  db: SaysWhoDatabase,
  label: ClaimEdit,
  changed: Partial<EditContext & DraftEdit> = {},
): Promise<ClaimRecord> {
  const { claimId = 'new-1', draft = sampleDraft(), at = NOON, ...context } = changed;
  const [record] = await editClaims(
    db,
    {
      articleUrl: ARTICLE_URL,
      metadata: sampleMetadata(),
      at,
      by: 'reader',
      step: editStep(at),
      detectorVersion: 'rules-1',
      ...context,
    },
    [{ claimId, draft, edit: label }],
  );
  if (!record) throw new Error('nothing was stored');
  return record;
}

/** What {@link contents} are of a store without a label. */
export const NO_CONTENTS = { articles: [], claims: [], changes: [], counters: [], sources: [], unindexed: [] };

/** Everything in the store, by table. */
export async function contents(db: SaysWhoDatabase) {
  return {
    articles: await db.articles.toArray(),
    claims: await db.claims.toArray(),
    changes: await db.changes.toArray(),
    counters: await db.counters.toArray(),
    sources: await db.sources.toArray(),
    unindexed: await db.unindexed.toArray(),
  };
}

/** Throws from within the store at the given writing call, the first being 1. */
export function failAtWrite(db: SaysWhoDatabase, call: number, error: Error): { readonly writes: number } {
  const seen = { writes: 0 };
  db.use({
    stack: 'dbcore',
    name: 'failing',
    create: (core) => ({
      ...core,
      table(name) {
        const table = core.table(name);
        return {
          ...table,
          mutate(request) {
            seen.writes++;
            return seen.writes === call ? Promise.reject(error) : table.mutate(request);
          },
        };
      },
    }),
  });
  return seen;
}
