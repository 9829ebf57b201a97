import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { joinClaims } from '../../../../lib/background/join-claims.ts';
import { detect } from '../../../../lib/detect/index.ts';
import { loadModel } from '../../../../lib/detect/model.ts';
import { formatTable } from '../../../counted.ts';
import { ROOT } from '../../../run-program.ts';
import { bundle } from '../../bundle.ts';
import { quantile } from '../../quantile.ts';
import { openVisitor, type PageWorld, type RealPage } from '../text/real-pages.ts';
import type { ReadingResult } from './contestant.ts';

const SLOW = 4;
const ARTICLE_URL = 'https://news.example/article';

/** What reading and marking each real page did to it. */
export interface PageReading extends ReadingResult {
  readonly id: string;
  /** Milliseconds from the start to two frames after the marks, the background's own time left out. */
  readonly elapsed: number;
}

/** Reads and marks every page in one browser, its processor slowed down `slow` times. */
async function readPages(pages: readonly RealPage[], slow: number): Promise<PageReading[]> {
  const model = loadModel(readFileSync(join(ROOT, 'lib/detect/weights.bin')));
  const visitor = await openVisitor(await bundle(import.meta.resolve('./contestant.ts')), true);
  const readings: PageReading[] = [];
  try {
    for (const { id, html } of pages) {
      readings.push(await visitor.visit(html, (world) => readOne(id, world, slow)));
    }
  } finally {
    await visitor.close();
  }
  return readings;

  async function readOne(id: string, { evaluate, expose, slowDown }: PageWorld, rate: number): Promise<PageReading> {
    let answering = 0;
    await expose('askBackground', (question) => {
      const start = performance.now();
      const { request } = JSON.parse(question);
      const claims = joinClaims(request.text, detect(request.text, { mode: 'precise', model }), [], ARTICLE_URL, 'en');
      const article = { articleUrl: ARTICLE_URL, language: 'en', languageSupported: true, isPrivate: false };
      const answer = { ok: true, value: { ...article, storageFault: null, claims } };
      const sending = evaluate(`answerBackground(${JSON.stringify(JSON.stringify(answer))})`);
      answering += performance.now() - start;
      void sending;
    });
    // Layout is the browser's own work, and would be done for the page all the same.
    await evaluate('document.documentElement.getBoundingClientRect().height');
    await slowDown(rate);
    const start = performance.now();
    const result = await evaluate<ReadingResult>('contestant.readAndMark()');
    return { id, ...result, elapsed: performance.now() - start - answering };
  }
}

/** Reading and marking all real pages, at full speed and slowed down. */
export async function measureReading(pages: readonly RealPage[]): Promise<string> {
  const rows: string[][] = [
    [
      'processor',
      'pages',
      'articles',
      'marks',
      'tasks over 50 ms',
      'longest, ms',
      'until marked, ms (p95)',
      'HTML unchanged',
    ],
  ];
  for (const slow of [1, SLOW]) rows.push(rowOf(slow, await readPages(pages, slow)));
  return formatTable(rows);
}

function rowOf(slow: number, readings: readonly PageReading[]): string[] {
  const articles = readings.filter(({ phase }) => phase === 'ready');
  const long = readings.flatMap(({ longTasks }) => longTasks);
  const elapsed = articles.map((reading) => reading.elapsed);
  return [
    slow === 1 ? 'as it is' : `slowed down ${slow} ×`,
    String(readings.length),
    String(articles.length),
    String(articles.reduce((sum, { marks }) => sum + marks, 0)),
    String(long.length),
    long.length > 0 ? Math.max(...long).toFixed(0) : '–',
    `${quantile(elapsed, 0.5).toFixed(0)} (${quantile(elapsed, 0.95).toFixed(0)})`,
    `${readings.filter(({ isPageUnchanged }) => isPageUnchanged).length} of ${readings.length}`,
  ];
}
