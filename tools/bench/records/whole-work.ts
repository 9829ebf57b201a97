/** What takes a while, and grows with the store: files, backups, undo, agreement. */

import { unparse } from 'papaparse';
import { DEFAULT_CODEBOOK } from '../../../lib/claim/codebook.ts';
import { type ExportFormat, FORMATS_OF_TEXTS } from '../../../lib/claim/export-format.ts';
import { storedWords } from '../../../lib/claim/words.ts';
import { readImport } from '../../../lib/exchange/read-import.ts';
import { exportEverything } from '../../../lib/library/export/export.ts';
import { type Comparison, compareCoders } from '../../../lib/library/projects/compare-coders.ts';
import { RemoteComparingJob } from '../../../lib/library/projects/remote-project-jobs.ts';
import { SearchIndexer } from '../../../lib/library/search/search-indexer.ts';
import type { ImportedFile } from '../../../lib/schema/imported-file.ts';
import { backUp } from '../../../lib/storage/backup/back-up.ts';
import { restoreBackup } from '../../../lib/storage/backup/restore.ts';
import { applyImport, previewImport } from '../../../lib/storage/import/apply-import.ts';
import { importCoding } from '../../../lib/storage/import/import-coding.ts';
import { undoImport } from '../../../lib/storage/import/undo-import.ts';
import type { SaysWhoDatabase } from '../../../lib/storage/open/db.ts';
import { codingsOf, createProject } from '../../../lib/storage/projects.ts';
import { type Measured, measure } from './measure.ts';

export function indexWords(db: SaysWhoDatabase): Promise<Measured> {
  return measure(async () => {
    await new SearchIndexer(db, () => {}).run(new AbortController().signal);
    return 0;
  });
}

/** @param onFile given the file, to be imported */
export async function exportAs(
  db: SaysWhoDatabase,
  format: ExportFormat,
  onFile: (file: Blob) => void = () => {},
): Promise<Measured> {
  const withoutText = (await db.articles.count()) - (await db.texts.count());
  const expected = FORMATS_OF_TEXTS.includes(format) ? withoutText : 0;
  return measure(async () => {
    const context = { db, format, now: new Date(), program: '0.1.0', wordOf: (key: string) => key };
    const { content, lacking } = await exportEverything(context);
    if (lacking !== expected) throw new Error(`${format}: ${lacking} records are lacking`);
    onFile(content);
    return content.size;
  });
}

/** All rows at once and `JSON.stringify`: what an export costs that neither checks nor streams. */
export function stringifyAll(db: SaysWhoDatabase): Promise<Measured> {
  return measure(async () => {
    const tables = [db.changes, db.claims, db.projects, db.articles, db.sources, db.texts];
    const records = await Promise.all(tables.map((table) => table.toArray()));
    return new Blob([JSON.stringify(records)]).size;
  });
}

/** All rows at once and papaparse: the same columns as ours for words and labels, without what defuses formulas. */
export function papaparseAll(db: SaysWhoDatabase): Promise<Measured> {
  return measure(async () => {
    const articles = new Map((await db.articles.toArray()).map((article) => [article.id, article]));
    const rows = (await db.claims.toArray()).map(({ selectors, labels, disputes, madeBy: _, ...claim }) => {
      const { url, title, publisher, published } = articles.get(claim.articleId) ?? {};
      const { source, cue, content } = selectors;
      const words = { source: storedWords(source), cue: storedWords(cue), content: storedWords(content) };
      return {
        url,
        title,
        publisher,
        published,
        ...claim,
        ...words,
        labels: labels.join(' '),
        disputes: disputes.join(' '),
      };
    });
    return new Blob([unparse(rows)]).size;
  });
}

export function readFile(file: Blob, onRead: (read: ImportedFile) => void): Promise<Measured> {
  return measure(async () => {
    const bytes = () => file.stream() as unknown as AsyncIterable<Uint8Array<ArrayBuffer>>;
    const read = await readImport({ size: file.size, bytes }, { now: new Date(), coder: 'reader' });
    if (!read.ok) throw new Error(read.problem);
    onRead(read.value);
    return file.size;
  });
}

/** The whole text and `JSON.parse`: what reading costs that checks nothing. */
export function parseAll(file: Blob): Promise<Measured> {
  return measure(async () => {
    JSON.parse(await file.text());
    return file.size;
  });
}

export function preview(db: SaysWhoDatabase, file: ImportedFile): Promise<Measured> {
  return measure(async () => {
    await previewImport(db, file);
    return 0;
  });
}

/** @param expected how many records it adds */
export function importInto(db: SaysWhoDatabase, file: ImportedFile, expected: 'all' | 'none'): Promise<Measured> {
  return measure(async () => {
    const { added, changed } = await applyImport(db, file, { fileName: 'all.json', by: 'reader', at: new Date() });
    const isAll = added >= file.claims.length && file.claims.length > 0;
    if (changed > 0 || (expected === 'all' ? !isAll : added > 0)) throw new Error(`${added} added, ${changed} changed`);
    return 0;
  });
}

/** Ends an import half way. @returns how long it took to end, once it was told to */
export async function cancelImport(db: SaysWhoDatabase, file: ImportedFile): Promise<Measured> {
  const cancel = new AbortController();
  let told = 0;
  const measured = await measure(async () => {
    const ended = applyImport(db, file, {
      fileName: 'all.json',
      by: 'reader',
      at: new Date(),
      signal: cancel.signal,
      onProgress: ({ phase, done, total }) => {
        if (phase !== 'writing' || done < total / 2 || told > 0) return;
        told = performance.now();
        cancel.abort();
      },
    });
    await ended.then(
      () => Promise.reject(new Error('it was not ended')),
      (error) => (error === cancel.signal.reason ? null : Promise.reject(error)),
    );
    return 0;
  });
  const took = performance.now() - told;
  if ((await db.claims.count()) + (await db.changes.count()) > 0) throw new Error('something was stored');
  return { ...measured, took };
}

/** The same rows with Dexie alone, in one transaction: what storing costs without plan, journal and history. */
export function bulkAddAll(db: SaysWhoDatabase, file: ImportedFile): Promise<Measured> {
  return measure(async () => {
    await db.transaction('rw', [db.changes, db.claims, db.articles, db.sources, db.texts], async () => {
      await db.articles.bulkAdd([...file.articles]);
      await db.texts.bulkAdd([...file.texts]);
      await db.sources.bulkAdd([...file.sources]);
      await db.claims.bulkAdd([...file.claims]);
      await db.changes.bulkAdd([...file.changes]);
    });
    return 0;
  });
}

export function undoLast(db: SaysWhoDatabase): Promise<Measured> {
  return measure(async () => {
    const [record] = (await db.imports.orderBy('at').toArray()).filter(({ added }) => added > 0);
    const { left } = await undoImport(db, record?.id ?? '', { at: new Date() });
    if (left.length > 0 || (await db.claims.count()) > 0) throw new Error(`${left.length} records were left`);
    return 0;
  });
}

export function makeBackup(db: SaysWhoDatabase, onMade: (id: string) => void): Promise<Measured> {
  return measure(async () => {
    const { id, bytes } = await backUp(db, 'asked');
    onMade(id);
    return bytes;
  });
}

/** With the backup of the state before that comes with it. */
export function restore(db: SaysWhoDatabase, id: string): Promise<Measured> {
  return measure(async () => {
    await restoreBackup(db, id);
    return 0;
  });
}

/** Brings in the work of another coder, who judges one claim in five differently. */
export async function importCoder(db: SaysWhoDatabase, file: ImportedFile, projectId: string, coder: string) {
  const claims = file.claims.map((claim, nth) => (nth % 5 === 0 ? { ...claim, status: 'refuted' as const } : claim));
  return measure(async () => {
    const theirs = { ...file, claims };
    const { leftOut } = await importCoding(db, theirs, { projectId, coder, fileName: 'coder.json', at: new Date() });
    if (leftOut > 0) throw new Error(`${leftOut} claims were left out`);
    return 0;
  });
}

export async function projectOfAll(db: SaysWhoDatabase): Promise<string> {
  const articleIds = await db.articles.toCollection().primaryKeys();
  return (await createProject(db, { name: 'All', articleIds, at: new Date() })).id;
}

/** The reader's labels beside those of the others, in a worker as the library has one: the block is the page's. */
export async function compare(db: SaysWhoDatabase, projectId: string): Promise<Measured> {
  const comparison = await comparisonOf(db, projectId);
  const job = new RemoteComparingJob(() => new Worker('/worker.js', { name: db.name }));
  const measured = await measure(async () => {
    const { variables } = await job.compare(comparison, quiet());
    if (variables.length === 0) throw new Error('nothing was compared');
    await job.disagreements({ variable: '', isOpenOnly: false }, 0, 60);
    return 0;
  });
  job.end();
  return measured;
}

/** The same in the page's own thread. */
export async function compareHere(db: SaysWhoDatabase, projectId: string): Promise<Measured> {
  const comparison = await comparisonOf(db, projectId);
  return measure(async () => {
    const { report } = await compareCoders(db, comparison, quiet());
    if (report.variables.length === 0) throw new Error('nothing was compared');
    return 0;
  });
}

const quiet = () => ({ signal: new AbortController().signal, onProgress: () => {} });

async function comparisonOf(db: SaysWhoDatabase, projectId: string): Promise<Comparison> {
  const project = await db.projects.get(projectId);
  const { codings } = await codingsOf(db, projectId);
  if (!project) throw new RangeError('no project');
  const others = codings.map((coding) => ({ type: 'other' as const, coding }));
  return {
    project,
    coders: [{ type: 'reader' as const, name: 'reader' }, ...others],
    codebook: DEFAULT_CODEBOOK,
    isCompleteOnly: false,
    isBeforeSettling: false,
  };
}
