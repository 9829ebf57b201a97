import { type Codebook, DEFAULT_CODEBOOK } from '../../claim/codebook.ts';
import { formatJsonParts } from '../../exchange/native/native-json.ts';
import { formatCsvParts } from '../../exchange/tables/csv.ts';
import type { PageState } from '../../messaging/protocol.ts';
import type { FileRecords, RecordStreams, Stream } from '../../schema/exchange-file.ts';
import type { FiledClaim } from '../../schema/records.ts';
import type { SaysWhoDatabase } from '../../storage/db.ts';
import {
  eachArticle,
  eachChange,
  eachClaim,
  eachFiledClaim,
  eachSource,
  type OnUnreadable,
  recordsOfArticle,
} from '../../storage/export-source.ts';
import { UnreadableRowError } from '../../storage/rows.ts';
import { coderOf, readCodebook } from '../../storage/settings.ts';
import { recordsOfPage } from './page-records.ts';

export type ExportFormat = 'json' | 'csv';

/** A file to save. */
export interface ExportFile {
  readonly fileName: string;
  readonly content: Blob;
  /** Records that the store could not read, which the file lacks. */
  readonly lacking: number;
}

/** What the exports need of their surroundings. */
export interface ExportContext {
  readonly db: SaysWhoDatabase;
  readonly format: ExportFormat;
  readonly now: Date;
  /** The program's version. */
  readonly program: string;
}

/** Everything that is stored. */
export function exportEverything(context: ExportContext): Promise<ExportFile> {
  const { db } = context;
  return makeFile(context, 'says-who', (onUnreadable) => ({
    records: {
      articles: eachArticle(db, onUnreadable),
      claims: eachClaim(db, onUnreadable),
      changes: eachChange(db, onUnreadable),
      sources: eachSource(db, onUnreadable),
    },
    rows: eachFiledClaim(db, onUnreadable),
  }));
}

/** What is stored of one article. */
export async function exportArticle(context: ExportContext, articleUrl: string): Promise<ExportFile> {
  let lacking = 0;
  const records = await recordsOfArticle(context.db, articleUrl, () => lacking++);
  return fileOf(context, records, lacking);
}

/** All claims of the page being read, those that nobody has labelled too. */
export async function exportPage(context: ExportContext, state: PageState): Promise<ExportFile> {
  let lacking = 0;
  const stored = await recordsOfArticle(context.db, state.article?.articleUrl ?? '', () => lacking++);
  const by = { now: context.now, coder: await coderOf(context.db), detectorVersion: context.program };
  const records = recordsOfPage(state, stored, by);
  return fileOf(context, records, lacking);
}

/**
 * Records that are at hand.
 * @param unread records that were lost before
 * @param name of the file, without date and ending; that of the first article where none is given
 */
export async function fileOf(
  context: ExportContext,
  records: FileRecords,
  unread: number,
  name = nameOf(records),
): Promise<ExportFile> {
  const file = await makeFile(context, name, (onUnreadable) => sourceOf(records, onUnreadable));
  return { ...file, lacking: unread + file.lacking };
}

interface Source {
  readonly records: RecordStreams;
  readonly rows: Stream<FiledClaim>;
}

async function makeFile(
  { db, format, now, program }: ExportContext,
  name: string,
  open: (onUnreadable: OnUnreadable) => Source,
): Promise<ExportFile> {
  let lacking = 0;
  const source = open(() => lacking++);
  const parts =
    format === 'json'
      ? formatJsonParts({ program, codebook: await codebookFor(db, () => lacking++), ...source.records }, now)
      : formatCsvParts(source.rows, { byteOrderMark: true });
  const content = await blobOf(parts, format === 'json' ? 'application/json' : 'text/csv;charset=utf-8');
  return { fileName: `${name}-${now.toISOString().slice(0, 10)}.${format}`, content, lacking };
}

/** The reader's codebook. Where it is damaged the default one stands in for it, since no label may be kept from leaving. */
async function codebookFor(db: SaysWhoDatabase, onUnreadable: () => void): Promise<Codebook> {
  try {
    return await readCodebook(db);
  } catch (error) {
    if (!(error instanceof UnreadableRowError)) throw error;
    onUnreadable();
    return DEFAULT_CODEBOOK;
  }
}

async function blobOf(parts: AsyncIterable<string>, type: string): Promise<Blob> {
  const all: string[] = [];
  for await (const part of parts) all.push(part);
  return new Blob(all, { type });
}

function sourceOf(records: FileRecords, onUnreadable: OnUnreadable): Source {
  return { records, rows: filedClaims(records, onUnreadable) };
}

/** A row of the table needs its article; one that has none is reported. */
function* filedClaims(records: FileRecords, onUnreadable: OnUnreadable): Generator<FiledClaim> {
  const articles = new Map(records.articles.map((article) => [article.id, article]));
  for (const claim of records.claims) {
    const article = articles.get(claim.articleId);
    if (article) yield { article, claim };
    else onUnreadable('claims', { id: claim.id, problem: 'articleId: no readable article' });
  }
}

/** UTF-16 code units of a title in a file's name: at most 180 bytes in UTF-8, of the 255 that file systems take. */
const NAME_LENGTH = 60;

/** A file's name from the article's title: letters with their marks, and digits, of any script. */
function nameOf({ articles }: FileRecords): string {
  const title = articles[0]?.title || articles[0]?.url || '';
  const words = title.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const name = words.slice(0, 8).join('-').slice(0, NAME_LENGTH);
  // The cut may have gone through a character of two code units, or left a hyphen at the end.
  const whole = name.replace(/[\uD800-\uDBFF]$|-$/, '');
  return whole ? `says-who-${whole}` : 'says-who';
}
