/** Stores to import into, and files made of stores. */
import { DEFAULT_CODEBOOK } from '../../../../lib/claim/codebook.ts';
import { formatJson } from '../../../../lib/exchange/native/native-json.ts';
import { importJson } from '../../../../lib/exchange/native/read-json.ts';
import type { ImportedFile } from '../../../../lib/schema/imported-file.ts';
import { applyImport, type Importing } from '../../../../lib/storage/import/apply-import.ts';
import type { SaysWhoDatabase } from '../../../../lib/storage/open/db.ts';
import { readCodebook } from '../../../../lib/storage/settings.ts';
import { NOON } from '../../schema/samples.ts';

/** The native file of a whole store. */
export async function fileTextOf(db: SaysWhoDatabase): Promise<string> {
  const records = {
    articles: await db.articles.toArray(),
    claims: await db.claims.toArray(),
    changes: await db.changes.toArray(),
    sources: await db.sources.toArray(),
    texts: await db.texts.toArray(),
    projects: await db.projects.toArray(),
  };
  return formatJson({ program: '0.1.0', codebook: await readCodebook(db), ...records }, NOON);
}

/** A native file, read. */
export async function fileOf(text: string): Promise<ImportedFile> {
  const file = await importJson([text]);
  if (!file.ok) throw new Error(file.problem);
  return file.value;
}

/** The native file of a whole store, read. */
export async function exported(db: SaysWhoDatabase): Promise<ImportedFile> {
  return fileOf(await fileTextOf(db));
}

/** A file of some records. */
export function fileWith(records: Partial<ImportedFile>): ImportedFile {
  return {
    format: 'json',
    articles: [],
    claims: [],
    patches: [],
    changes: [],
    sources: [],
    texts: [],
    projects: [],
    codebook: DEFAULT_CODEBOOK,
    hasHistory: true,
    isForeign: false,
    tags: [],
    refused: [],
    ...records,
  };
}

/** When files are imported, unless a test says otherwise: long after everything else. */
export const LATER = new Date('2026-06-01T08:00:00.000Z');

/** Imports as the reader would who decides nothing. */
export function bringIn(db: SaysWhoDatabase, file: ImportedFile, options: Partial<Importing> = {}) {
  return applyImport(db, file, { fileName: 'labels.json', by: 'reader', at: LATER, ...options });
}

/** Everything that the reader has, by table; without what follows from it, and without what is known of imports. */
export async function library(db: SaysWhoDatabase) {
  return {
    articles: await db.articles.toArray(),
    claims: await db.claims.toArray(),
    changes: (await db.changes.toArray()).map((change) => ({ ...change, origin: null })),
    counters: (await db.counters.toArray()).filter(({ value }) => value > 0),
    sources: await db.sources.toArray(),
    texts: await db.texts.toArray(),
    projects: await db.projects.toArray(),
    settings: await db.settings.toArray(),
    codings: await db.codings.toArray(),
    codedClaims: await db.codedClaims.toArray(),
    searchable: [...(await db.unindexed.toArray()), ...(await db.searchWords.toArray())].map(({ id }) => id).toSorted(),
  };
}
