/** What tests of formats need beside records: names, a clock, and what a format writes as one string. */
import { DEFAULT_CODEBOOK } from '../../../../lib/claim/codebook.ts';
import type { FiledArticle, FormatContext, StreamFormat } from '../../../../lib/exchange/format.ts';
import type { ImportContext, ImportedFile } from '../../../../lib/exchange/import-file.ts';
import type { Parsed } from '../../../../lib/exchange/outcome.ts';
import type { ArticleRecord, ClaimRecord } from '../../../../lib/schema/records.ts';
import { NOON } from '../../schema/samples.ts';

export const IMPORTING: ImportContext = { now: new Date('2026-05-01T08:00:00.000Z'), coder: 'Importer' };

export function formatContext(changed: Partial<FormatContext> = {}): FormatContext {
  return {
    program: '0.1.0',
    now: NOON,
    codebook: DEFAULT_CODEBOOK,
    names: {
      status: (id) => `Status ${id}`,
      sourceKind: (id) => `Kind ${id}`,
      act: (id) => `Act ${id}`,
      label: (id) => `Label ${id}`,
    },
    onLacking: (id, why) => {
      throw new Error(`${id}: ${why}`);
    },
    ...changed,
  };
}

/** Articles with their claims, as a store gives them. */
export function filed(
  { articles, claims }: { readonly articles: readonly ArticleRecord[]; readonly claims: readonly ClaimRecord[] },
  text: string | null = null,
): FiledArticle[] {
  return articles.map((article) => ({
    article,
    claims: claims.filter(({ articleId }) => articleId === article.id),
    text,
  }));
}

export async function written(
  format: StreamFormat,
  articles: readonly FiledArticle[],
  context = formatContext(),
): Promise<string> {
  return (await Array.fromAsync(format(articles, context))).join('');
}

/** What was read. */
export function read(parsed: Parsed<ImportedFile>): ImportedFile {
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value;
}

/** What keeps a file from being read. */
export function problemOf(parsed: Parsed<ImportedFile>): string {
  return parsed.ok ? 'no problem' : parsed.problem;
}
