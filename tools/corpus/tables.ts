import { ACTS } from '../../lib/claim/taxonomy.ts';
import { formatTable } from '../counted.ts';
import { type CorpusArticle, VARIETIES } from './article.ts';
import { type Counts, countCorpus, type Tally, tally } from './count.ts';
import { DOMAINS, groupOf, regionOf, STYLES } from './groups.ts';

/** What counts the tables of corpus/README.md. */
export const COUNTED_BY = 'node tools/corpus/main.ts --write';

/** The corpus in figures, as Markdown: totals, styles × regions, domains × varieties, acts. */
export function formatTables(articles: readonly CorpusArticle[]): string {
  const counts = countCorpus(articles);
  const regions = [...counts.regions.keys()];
  const styles = crossTable(
    ['style', ...regions],
    articles.map(({ style, text }) => [groupOf(STYLES, style), regionOf(text)]),
  );
  const domains = crossTable(
    ['domain', ...VARIETIES],
    articles.map(({ domain, variety }) => [groupOf(DOMAINS, domain), variety]),
  );
  return [totals(counts), styles, domains, actTable(counts.acts, counts.attributions)].join('\n\n');
}

function totals({ articles, words, attributions, denialLinks, nearMisses }: Counts): string {
  const [a, w, t, d, n] = [articles, words, attributions, denialLinks, nearMisses].map(formatNumber);
  return `${a} articles, ${w} words, ${t} attributions, ${d} denial links, ${n} near-misses (words of the cue lexicon outside every cue).`;
}

/** Rows by their sum, the largest first; the last column is the sum. */
function crossTable(
  [corner = '', ...columns]: readonly string[],
  cells: readonly (readonly [row: string, column: string])[],
) {
  const rows = tally(cells.map(([row]) => row));
  const at = tally(cells.map((cell) => cell.join('\t')));
  const body = [...rows].map(([row, total]) => [
    row,
    ...columns.map((column) => at.get(`${row}\t${column}`) ?? 0),
    total,
  ]);
  const sums = columns.map((column) => cells.filter((cell) => cell[1] === column).length);
  return formatTable([[corner, ...columns, 'all'], ...body, ['all', ...sums, cells.length]]);
}

function actTable(acts: Tally, total: number): string {
  const shares = ACTS.map((act): [string, number] => [act, acts.get(act) ?? 0]).sort(([, a], [, b]) => b - a);
  return formatTable([
    ['act', 'attributions', '%'],
    ...shares.map(([act, count]) => [act, formatNumber(count), total === 0 ? '0' : ((100 * count) / total).toFixed(1)]),
  ]);
}

function formatNumber(count: number): string {
  return count.toLocaleString('en-GB');
}
