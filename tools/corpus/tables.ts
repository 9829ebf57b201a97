import { ACTS } from '../../lib/claim/taxonomy.ts';
import { type CorpusArticle, VARIETIES } from './article.ts';
import { type Counts, countCorpus, type Tally, tally } from './count.ts';
import { DOMAINS, groupOf, regionOf, STYLES } from './groups.ts';

/** Between these lines of corpus/README.md stands what {@link formatTables} gives. */
const BEGIN = '<!-- counted: node tools/corpus/main.ts --write -->';
const END = '<!-- end of what is counted -->';

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

function formatTable([head = [], ...body]: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) =>
    `| ${cells.map((cell) => (cell === 0 ? '·' : cell)).join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...body.map(line)].join('\n');
}

function formatNumber(count: number): string {
  return count.toLocaleString('en-GB');
}

/** The README with its tables replaced. @throws Error when the two lines that hold them are not there. */
export function replaceTables(readme: string, tables: string): string {
  const [start, end] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`no place for the tables, between "${BEGIN}" and "${END}"`);
  return `${readme.slice(0, start)}${BEGIN}\n\n${tables}\n\n${readme.slice(end)}`;
}
