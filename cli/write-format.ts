import type { Codebook } from '../lib/claim/codebook.ts';
import type { ExportFormat } from '../lib/claim/export-format.ts';
import { codeNames } from '../lib/exchange/code-names.ts';
import type { FiledArticle, FormatContext, NamedFile } from '../lib/exchange/format.ts';
import { FORMATS } from '../lib/exchange/formats.ts';
import { LACKS } from '../lib/exchange/lacks.ts';
import { countingLeftOut } from '../lib/exchange/left-out.ts';
import { complain } from './complain.ts';
import { writeFolder, writeParts } from './output-file.ts';
import { UsageError } from './usage-error.ts';
import { PROGRAM_VERSION } from './version.ts';
import { wordOf } from './words.ts';

/** A format of claims that is not the native file. */
export type ArticleFormat = Exclude<ExportFormat, 'json' | 'jsonl'>;

/** Where a format is written to. */
export interface Destination {
  /** A file's name, or a folder's for a format that makes one; `null` for standard output. */
  readonly out: string | null;
  readonly codebook: Codebook;
  readonly now: Date;
}

/** Whether a format is one of articles with their claims, and not the native file. */
export function isArticleFormat(format: ExportFormat): format is ArticleFormat {
  return format !== 'json' && format !== 'jsonl';
}

/** @throws UsageError where a format makes several files and no folder is named for them */
export function assertDestination(format: ExportFormat, out: string | null): void {
  if (isArticleFormat(format) && 'files' in FORMATS[format]) folderFor(format, out);
}

/**
 * Writes the files of a format into their folder, and says when there are none, and when others stay there beside them.
 * @throws UsageError where no folder is named; OutputError
 */
export async function writeFiles(
  format: ArticleFormat,
  files: AsyncIterable<NamedFile>,
  out: string | null,
): Promise<void> {
  const folder = folderFor(format, out);
  const { count, others } = await writeFolder(files, folder);
  if (count === 0) complain(`${folder}: there is nothing to write as ${format}`);
  if (others.length > 0) complain(`${folder}: ${stay(others)}`);
}

/** Nothing is taken away: what is there may be somebody's own. */
function stay(others: readonly string[]): string {
  const [first = ''] = others;
  if (others.length === 1) return `${first} was there before, is none of the files that were written, and stays`;
  return `${first} and ${others.length - 1} more were there before, are none of the files that were written, and stay`;
}

function folderFor(format: ArticleFormat, out: string | null): string {
  if (out === null) throw new UsageError(`${format} makes several files: name a folder for them with --out FOLDER`);
  return out;
}

/**
 * Writes articles with their claims in a format, as they come. What the format lacks is said on standard error, and how many claims it
 * leaves out by its nature.
 * @returns whether nothing is lacking
 * @throws OutputError
 */
export async function writeFormat(
  format: ArticleFormat,
  articles: AsyncIterable<FiledArticle>,
  { out, codebook, now }: Destination,
): Promise<boolean> {
  let isWhole = true;
  const context: FormatContext = {
    program: PROGRAM_VERSION,
    now,
    codebook,
    names: codeNames(codebook, wordOf),
    onLacking: (id, lack) => {
      isWhole = false;
      complain(`${id}: ${LACKS[lack]}`);
    },
  };
  const written = FORMATS[format];
  const counts = new Map(written.leavesOut.map((field) => [field, 0]));
  const counted = countingLeftOut(articles, counts);
  if ('files' in written) await writeFiles(format, written.files(counted, context), out);
  else await writeParts(written.write(counted, context), out);
  for (const [field, count] of counts) {
    if (count > 0) complain(`${format} has no place for claims that are ${field}: ${count} left out`);
  }
  return isWhole;
}
