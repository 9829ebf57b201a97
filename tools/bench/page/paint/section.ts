import { formatTable } from '../../../counted.ts';
import { bundle } from '../../bundle.ts';
import { openVisitor } from '../text/real-pages.ts';
import type { PaintResult } from './contestant.ts';

const PARAGRAPHS = 1_000;
const PARAGRAPH = 'Oda Venn, the harbour master, said the northern lock would stay shut.';

/** A mark in every so many paragraphs: as many as an article has, and far more. */
const EVERY = [20, 1];

/** Marking the claims of a page of 12,000 words, ours beside other ways. */
export async function measurePaint(): Promise<string> {
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, i) => `<p>${i}: ${PARAGRAPH}</p>`).join('');
  const html = `<!doctype html><title>The lock</title><main><article><h1>The lock at Lunde stays shut</h1>${paragraphs}</article></main>`;
  const visitor = await openVisitor(await bundle(import.meta.resolve('./contestant.ts')));
  try {
    const rows: string[][] = [];
    for (const every of EVERY) {
      const call = `contestant.measurePainting(${every})`;
      const results = await visitor.visit(html, ({ evaluate }) => evaluate<PaintResult[]>(call));
      rows.push(...results.map((result) => rowOf(PARAGRAPHS / every, result)));
    }
    return formatTable([
      ['way', 'marks', 'painting, ms', 'removing, ms', 'a change of the page takes', 'the page’s HTML'],
      ...rows,
    ]);
  } finally {
    await visitor.close();
  }
}

function rowOf(marks: number, { way, painting, removing, dearer, isPageUnchanged }: PaintResult): string[] {
  return [
    way,
    String(marks),
    painting.toFixed(1),
    removing.toFixed(1),
    `${dearer.toFixed(2)} ×`,
    isPageUnchanged ? 'unchanged' : 'changed',
  ];
}
