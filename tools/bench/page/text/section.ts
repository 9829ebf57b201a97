import { formatTable } from '../../../counted.ts';
import { measurePageText, type ReaderSummary, summaryOf } from './page-text.ts';
import type { RealPage } from './real-pages.ts';

/** The articles' texts of real pages, read by ours and by @mozilla/readability, held against their reference texts. */
export async function measureText(pages: readonly RealPage[]): Promise<string> {
  const rows = await measurePageText(pages);
  return `${rows.length} English pages with a reference text; overlap of words with it, in percent.\n\n${formatTable([
    ['reader', 'F1', 'precision', 'recall', 'first reading, ms (p95)', 'later ones, ms (p95)'],
    ['Says Who', ...cells(summaryOf(rows, 'ours'))],
    ['@mozilla/readability', ...cells(summaryOf(rows, 'readability'))],
  ])}`;
}

function cells({ f1, precision, recall, first, firstP95, median, p95 }: ReaderSummary): string[] {
  const share = (value: number) => (value * 100).toFixed(1);
  const time = (middle: number, high: number) => `${middle.toFixed(1)} (${high.toFixed(1)})`;
  return [share(f1), share(precision), share(recall), time(first, firstP95), time(median, p95)];
}
