/**
 * How well and how fast an article's text is read out of real news pages: our reader beside @mozilla/readability, in
 * one run of one Chromium. `node tools/bench/page/text/page-text.ts [--pages FOLDER] [--list] [--every N]`.
 */
import { parseArgs } from 'node:util';
import { bundle } from '../../bundle.ts';
import { quantile } from '../../quantile.ts';
import type { TimedText } from './readers.ts';
import { englishPages, openVisitor, type RealPage } from './real-pages.ts';

/** Overlap of words, as bags: shares from 0 to 1. */
export interface Overlap {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface PageRow {
  readonly id: string;
  readonly ours: TimedText & Overlap;
  readonly readability: TimedText & Overlap;
}

const RUNS = 15;

/** Words as letters and digits, in lower case and NFKC. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** How much two texts have in common, word by word, wherever each stands (the token F1 of reading comprehension). */
export function overlapOf(text: string, gold: string): Overlap {
  const [own, wanted] = [wordsOf(text), wordsOf(gold)];
  const left = new Map<string, number>();
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  let hits = 0;
  for (const word of own) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    hits++;
    left.set(word, count - 1);
  }
  const precision = hits / (own.length || 1);
  const recall = hits / (wanted.length || 1);
  return { precision, recall, f1: hits === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** Reads every page that has a reference text with both readers, in one browser. */
export async function measurePageText(pages: readonly RealPage[]): Promise<PageRow[]> {
  const script = await bundle(import.meta.resolve('./readers.ts'));
  const visitor = await openVisitor(script);
  try {
    const rows: PageRow[] = [];
    for (const { id, html, gold } of pages) {
      if (gold === null) continue;
      const { ours, readability } = await visitor.visit(html, ({ evaluate }) =>
        evaluate<{ ours: TimedText; readability: TimedText }>(`contestant.readWithBoth(${RUNS})`),
      );
      rows.push({
        id,
        ours: { ...ours, ...overlapOf(ours.text, gold) },
        readability: { ...readability, ...overlapOf(readability.text, gold) },
      });
    }
    return rows;
  } finally {
    await visitor.close();
  }
}

/** What is printed of a set of pages: mean F1, and time in milliseconds. */
export interface ReaderSummary {
  readonly pages: number;
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  /** Milliseconds of a page's first reading… */
  readonly first: number;
  readonly firstP95: number;
  /** …and of later ones. */
  readonly median: number;
  readonly p95: number;
}

export function summaryOf(rows: readonly PageRow[], reader: 'ours' | 'readability'): ReaderSummary {
  const mean = (key: keyof Overlap) => rows.reduce((sum, row) => sum + row[reader][key], 0) / rows.length;
  const times = rows.map((row) => row[reader].ms);
  const firstTimes = rows.map((row) => row[reader].firstMs);
  return {
    pages: rows.length,
    f1: mean('f1'),
    precision: mean('precision'),
    recall: mean('recall'),
    first: quantile(firstTimes, 0.5),
    firstP95: quantile(firstTimes, 0.95),
    median: quantile(times, 0.5),
    p95: quantile(times, 0.95),
  };
}

function line(name: string, summary: ReaderSummary): string {
  const { pages, f1, precision, recall, first, firstP95, median, p95 } = summary;
  const share = (value: number) => (value * 100).toFixed(2);
  const ms = (value: number) => `${value.toFixed(2)} ms`;
  return `${name.padEnd(22)} n ${pages}  F1 ${share(f1)}  P ${share(precision)}  R ${share(recall)}  first ${ms(first)} p95 ${ms(firstP95)}  later ${ms(median)} p95 ${ms(p95)}`;
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { pages: { type: 'string' }, list: { type: 'boolean' }, every: { type: 'string', default: '1' } },
  });
  const every = Number(values.every);
  const rows = await measurePageText(englishPages(values.pages).filter((_, i) => i % every === 0));
  const parts = { all: rows, odd: rows.filter((_, i) => i % 2 === 0), even: rows.filter((_, i) => i % 2 === 1) };
  for (const [part, some] of Object.entries(parts))
    for (const reader of ['ours', 'readability'] as const)
      console.log(line(`${part} ${reader}`, summaryOf(some, reader)));
  if (values.list)
    for (const { id, ours, readability } of rows.toSorted((a, b) => a.ours.f1 - b.ours.f1))
      console.log(
        `${id.padEnd(56)} ${ours.f1.toFixed(3)} P ${ours.precision.toFixed(3)} R ${ours.recall.toFixed(3)} | ${readability.f1.toFixed(3)} | ${ours.ms.toFixed(1)} ${readability.ms.toFixed(1)}`,
      );
}
