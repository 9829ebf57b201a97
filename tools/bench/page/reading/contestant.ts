/** The page's side of the product as one script for a page, with a background that is asked through the bench. */
import { createPainter } from '../../../../lib/highlight/painter.ts';
import type { ask } from '../../../../lib/messaging/client.ts';
import { Reading } from '../../../../lib/reading/reading.ts';

/** What reading and marking a page did to it. */
export interface ReadingResult {
  readonly phase: string;
  readonly marks: number;
  /** Milliseconds of each task of more than 50 ms on the page's main thread while it went on. */
  readonly longTasks: readonly number[];
  readonly isPageUnchanged: boolean;
}

/** The bench's ends of the way to the background; installed before the script. */
interface BenchWorld {
  askBackground(request: string): void;
  answerBackground(answer: string): void;
}

const world = globalThis as unknown as BenchWorld;

/** One question at a time, as a reading asks. */
const askBench = ((type: string, request: unknown) =>
  new Promise((resolve) => {
    world.answerBackground = (answer) => resolve(JSON.parse(answer));
    world.askBackground(JSON.stringify({ type, request }));
  })) as typeof ask;

/** Reads the page and marks what the background finds; resolves when the marks stand and two frames have been drawn. */
export async function readAndMark(): Promise<ReadingResult> {
  const html = document.documentElement.innerHTML;
  const longTasks: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTasks.push(duration);
  });
  observer.observe({ type: 'longtask' });
  const painter = createPainter(document);
  const reading = new Reading({ doc: document, href: () => location.href, painter, ask: askBench });
  const state = await new Promise<Reading['state']>((resolve) => {
    reading.onState((now) => now.phase !== 'reading' && resolve(now));
    reading.read();
  });
  await nextFrame();
  await nextFrame();
  const marks = state.claims.filter(({ id }) => painter.boxesOf(id).length > 0).length;
  await new Promise((resolve) => setTimeout(resolve, 100));
  for (const { duration } of observer.takeRecords()) longTasks.push(duration);
  observer.disconnect();
  return { phase: state.phase, marks, longTasks, isPageUnchanged: document.documentElement.innerHTML === html };
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}
