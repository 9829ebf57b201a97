import { readFileSync } from 'node:fs';
import { splitModel } from '../../../lib/detect/model.ts';
import { Evidence } from '../../../lib/detect/tagger/evidence.ts';
import { loadTagger, type Tagger } from '../../../lib/detect/tagger/index.ts';
import { CONTENT, CUE, SOURCE } from '../../../lib/detect/tagger/labels.ts';
import { stretchesOf } from '../../../lib/detect/tagger/stretches.ts';
import type { Tagging } from '../../../lib/detect/tagger/tag.ts';
import { wordsOf } from '../../../lib/detect/tagger/words.ts';
import { type Range, type Reading, read } from '../../../lib/text/reading.ts';

/** The file that is shipped. */
export const shippedModel = (): Uint8Array =>
  new Uint8Array(readFileSync(new URL('../../../lib/detect/weights.bin', import.meta.url)));

/** The tagger's part of it. */
export const shippedWeights = (): Uint8Array => splitModel(shippedModel())[0].slice();

/** The tagger that is shipped. */
export const shippedTagger = (): Tagger => loadTagger(shippedWeights());

const PARTS: Readonly<Record<string, number>> = { s: SOURCE, c: CUE, t: CONTENT };

/** A text with what a tagger would make of it, from `[s Lind] [c said] [t it was late]`; tagged tokens have a share of 0.9. */
export function tagged(marked: string): { reading: Reading; tagging: Tagging } {
  const marks: [part: number, start: number, end: number][] = [];
  let text = '';
  for (const piece of marked.split(/(\[[sct] [^\]]*\])/)) {
    const match = /^\[([sct]) (.*)\]$/s.exec(piece);
    const words = match?.[2] ?? piece;
    if (match) marks.push([PARTS[match[1] ?? ''] ?? 0, text.length, text.length + words.length]);
    text += words;
  }
  const reading = read(text);
  const { count, start } = reading.tokens;
  const words = wordsOf(reading);
  const labels = new Uint8Array(count);
  const shares = [new Float32Array(count), new Float32Array(count), new Float32Array(count)] as const;
  let i = 0;
  for (const [part, from, to] of marks) {
    while (i < count && (start[i] ?? 0) < from) i++;
    for (; i < count && (start[i] ?? 0) < to; i++) {
      labels[i] = 2 * part + (start[i] === from ? 1 : 2);
      const share = shares[part];
      if (share) share[i] = 0.9;
    }
  }
  return { reading, tagging: { stretches: stretchesOf(reading, words), labels, sentences: words.sentence, shares } };
}

/** The text of a token range. */
export function textOf({ tokens, text }: Reading, { from, to }: Range): string {
  return text.slice(tokens.start[from], tokens.end[to - 1]);
}

/** Evidence of these pieces. */
export function evidenceOf(pieces: readonly (readonly [number: number, value: number])[]): Evidence {
  const evidence = new Evidence();
  for (const [number, value] of pieces) evidence.add(number, value);
  return evidence;
}
