import { type Codebook, DEFAULT_CODEBOOK } from '../../claim/codebook.ts';
import type { ExportFormat } from '../../claim/export-format.ts';
import { codeNames, type WordOf } from '../../exchange/code-names.ts';
import { FORMATS } from '../../exchange/formats.ts';
import type { Lack } from '../../exchange/lacks.ts';
import { countingLeftOut } from '../../exchange/left-out.ts';
import { formatJsonLinesParts } from '../../exchange/native/json-lines.ts';
import { formatJsonParts } from '../../exchange/native/native-json.ts';
import { isTooLargeToImport } from '../../exchange/read-import.ts';
import { zipped } from '../../exchange/zip.ts';
import type { PageState } from '../../messaging/protocol.ts';
import type { FileRecords, RecordStreams, Stream } from '../../schema/exchange-file.ts';
import type { FiledArticle } from '../../schema/filed-article.ts';
import type { SaysWhoDatabase } from '../../storage/open/db.ts';
import { coderOf, readCodebook } from '../../storage/settings.ts';
import {
  eachArticle,
  eachChange,
  eachClaim,
  eachFiledArticle,
  eachProject,
  eachSource,
  eachText,
  type OnUnreadable,
  recordsOfArticle,
  textFor,
  textsOf,
} from '../../storage/tables/export-source.ts';
import { UnreadableRowError } from '../../storage/tables/rows.ts';
import { recordsOfPage } from './page-records.ts';

/** What a file has not or cannot, and whoever saves it should know. */
export interface Shortcomings {
  /** Records that the store could not read. */
  readonly lacking: number;
  /** Claims that the format has no place for: put aside as none, or taken off their article. */
  readonly leftOut: number;
  /** Articles without the saved text that the format is made of. */
  readonly withoutText: number;
  /** Claims whose words do not stand in that text. */
  readonly notInText: number;
  /** Claims whose dispute leads to a claim that the file does not have. */
  readonly lostLinks: number;
  /** Whether the format can be imported, but no file of it that is so large. */
  readonly isTooLargeToImport: boolean;
}

/** Of a file that has everything, and comes back. */
export const NO_SHORTCOMINGS: Shortcomings = {
  lacking: 0,
  leftOut: 0,
  withoutText: 0,
  notInText: 0,
  lostLinks: 0,
  isTooLargeToImport: false,
};

/** A file to save. */
export interface ExportFile extends Shortcomings {
  readonly fileName: string;
  readonly content: Blob;
}

/** What the exports need of their surroundings. */
export interface ExportContext {
  readonly db: SaysWhoDatabase;
  readonly format: ExportFormat;
  readonly now: Date;
  /** The program's version. */
  readonly program: string;
  /** The words for values in files for people. */
  readonly wordOf: WordOf;
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
      texts: eachText(db, onUnreadable),
      projects: eachProject(db, onUnreadable),
    },
    articles: eachFiledArticle(db, onUnreadable),
  }));
}

/** What is stored of one article. */
export async function exportArticle(context: ExportContext, articleUrl: string): Promise<ExportFile> {
  let lacking = 0;
  const records = await recordsOfArticle(context.db, articleUrl, () => lacking++);
  const texts = await textsOf(context.db, records.articles, () => lacking++);
  return fileOf(context, { ...records, texts }, lacking);
}

/** All claims of the page being read, those that nobody has labelled too. */
export async function exportPage(context: ExportContext, state: PageState): Promise<ExportFile> {
  let lacking = 0;
  const stored = await recordsOfArticle(context.db, state.article?.articleUrl ?? '', () => lacking++);
  const by = { now: context.now, coder: await coderOf(context.db), detectorVersion: context.program };
  const records = recordsOfPage(state, stored, by);
  const texts = await textsOf(context.db, records.articles, () => lacking++);
  return fileOf(context, { ...records, texts }, lacking);
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
  const file = await makeFile(context, name, (onUnreadable) => sourceOf(context, records, onUnreadable));
  return { ...file, lacking: unread + file.lacking };
}

interface Source {
  readonly records: RecordStreams;
  readonly articles: Stream<FiledArticle>;
}

async function makeFile(
  context: ExportContext,
  name: string,
  open: (onUnreadable: OnUnreadable) => Source,
): Promise<ExportFile> {
  const { db, format, now, program, wordOf } = context;
  let lacking = 0;
  const onLacking = () => lacking++;
  const source = open(onLacking);
  const isNative = format === 'json' || format === 'jsonl';
  // Other formats lack nothing by it but the names of the reader's own values.
  const codebook = await codebookFor(db, isNative ? onLacking : () => {});
  const date = now.toISOString().slice(0, 10);
  if (isNative) {
    const data = { program, codebook, ...source.records };
    const parts = format === 'json' ? formatJsonParts(data, now) : formatJsonLinesParts(data, now);
    const type = format === 'json' ? 'application/json' : 'application/jsonl';
    const content = await blobOf(parts, type);
    const tooLarge = isTooLargeToImport(format, content.size);
    return {
      ...NO_SHORTCOMINGS,
      fileName: `${name}-${date}.${format}`,
      content,
      lacking,
      isTooLargeToImport: tooLarge,
    };
  }
  const written = FORMATS[format];
  const lacks: Lack[] = [];
  const onLack = (_id: string, lack: Lack) => void lacks.push(lack);
  const formatContext = { program, now, codebook, names: codeNames(codebook, wordOf), onLacking: onLack };
  const counts = new Map(written.leavesOut.map((field) => [field, 0]));
  const articles = countingLeftOut(source.articles, counts);
  let unpacked = 0;
  const parts =
    'files' in written
      ? zipped(
          eachTold(written.files(articles, formatContext), (file) => {
            unpacked += file.content.length;
          }),
          now,
        )
      : written.write(articles, formatContext);
  const content = await blobOf(parts, written.mediaType);
  return {
    fileName: `${name}-${date}${written.ending}`,
    content,
    lacking,
    leftOut: [...counts.values()].reduce((sum, count) => sum + count, 0),
    ...countedLacks(lacks),
    isTooLargeToImport: isTooLargeToImport(format, Math.max(unpacked, content.size)),
  };
}

function countedLacks(lacks: readonly Lack[]): Pick<Shortcomings, 'withoutText' | 'notInText' | 'lostLinks'> {
  const count = (...counted: Lack[]) => lacks.filter((lack) => counted.includes(lack)).length;
  return {
    withoutText: count('no-text', 'empty-text'),
    notInText: count('not-in-text'),
    lostLinks: count('disputes-elsewhere', 'disputes-unwritten'),
  };
}

async function* eachTold<T>(all: AsyncIterable<T>, tell: (one: T) => void): AsyncGenerator<T> {
  for await (const one of all) {
    tell(one);
    yield one;
  }
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

/** Milliseconds after which the reader has a turn: tables are written without waiting for the store in between. */
const SLICE = 25;
/** Code units or bytes of a file that are held until they are handed to the browser, which keeps a Blob out of the page's memory. */
const PIECE = 4_000_000;

async function blobOf(parts: AsyncIterable<string | Uint8Array<ArrayBuffer>>, type: string): Promise<Blob> {
  const pieces: Blob[] = [];
  let held: BlobPart[] = [];
  let size = 0;
  let end = performance.now() + SLICE;
  for await (const part of parts) {
    if (performance.now() > end) {
      await new Promise((resolve) => setTimeout(resolve));
      end = performance.now() + SLICE;
    }
    held.push(part);
    size += part.length;
    if (size < PIECE) continue;
    pieces.push(new Blob(held));
    held = [];
    size = 0;
  }
  return new Blob([...pieces, ...held], { type });
}

function sourceOf({ db }: ExportContext, records: FileRecords, onUnreadable: OnUnreadable): Source {
  return { records, articles: filedArticles(db, records, onUnreadable) };
}

/** A claim needs its article; one that has none is reported. */
async function* filedArticles(
  db: SaysWhoDatabase,
  { articles, claims }: FileRecords,
  onUnreadable: OnUnreadable,
): AsyncGenerator<FiledArticle> {
  const known = new Set(articles.map(({ id }) => id));
  for (const { id, articleId } of claims) {
    if (!known.has(articleId)) onUnreadable('claims', { id, problem: 'articleId: no readable article' });
  }
  const ofArticle = Map.groupBy(claims, ({ articleId }) => articleId);
  for (const article of articles) {
    yield { article, claims: ofArticle.get(article.id) ?? [], text: await textFor(db, article, onUnreadable) };
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
