import type { Span } from '../../lib/claim/span.ts';
import type { Act } from '../../lib/claim/taxonomy.ts';
import type { Candidate } from '../../lib/detect/candidate.ts';
import { findCandidates } from '../../lib/detect/find.ts';
import { rowsOf } from '../../lib/detect/tagger/features.ts';
import { CONTENT, CUE, partOf, SOURCE } from '../../lib/detect/tagger/labels.ts';
import { stretchesOf } from '../../lib/detect/tagger/stretches.ts';
import { wordsOf } from '../../lib/detect/tagger/words.ts';
import { type Range, type Reading, read } from '../../lib/text/reading.ts';
import type { CorpusArticle, CorpusAttribution } from '../corpus/article.ts';

/** An annotated attribution in token ranges. */
export interface Gold {
  readonly source: readonly Range[];
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
}

/** Features and right labels of a stretch of text. */
export interface Sequence {
  readonly rows: Int32Array;
  readonly labels: Uint8Array;
}

/** An article ready to train on and to be measured on. */
export interface Example {
  readonly id: string;
  readonly reading: Reading;
  readonly candidates: readonly Candidate[];
  readonly gold: readonly Gold[];
  /** The acts of `gold`, in the same order. */
  readonly acts: readonly Act[];
  readonly sequences: readonly Sequence[];
}

/** The tokens of a span. */
export function rangeOf({ tokens }: Reading, [start, end]: Span): Range {
  let from = 0;
  let high = tokens.count;
  while (from < high) {
    const middle = (from + high) >> 1;
    if ((tokens.end[middle] ?? 0) > start) high = middle;
    else from = middle + 1;
  }
  let to = from;
  while (to < tokens.count && (tokens.start[to] ?? 0) < end) to++;
  return { from, to };
}

function goldOf(reading: Reading, { source, cue, content }: CorpusAttribution): Gold {
  const ranges = (spans: readonly Span[]) => spans.map((span) => rangeOf(reading, span));
  return { source: ranges(source), cue: ranges(cue), content: ranges(content) };
}

/** One label for each token. Where spans nest, the cue wins over the source and both over the content around them. */
export function labelsOf(count: number, gold: readonly Gold[]): Uint8Array {
  const labels = new Uint8Array(count);
  const write = (part: number, ranges: readonly Range[]) => {
    for (const { from, to } of ranges) {
      labels.fill(2 * part + 2, from, to);
      if (from < to) labels[from] = 2 * part + 1;
    }
  };
  for (const { content } of gold) write(CONTENT, content);
  for (const { source } of gold) write(SOURCE, source);
  for (const { cue } of gold) write(CUE, cue);
  // What is left of a part behind a nested one begins anew.
  for (let i = 0; i < count; i++) {
    const label = labels[i] ?? 0;
    const part = partOf(label);
    if (part >= 0 && label % 2 === 0 && (i === 0 || partOf(labels[i - 1] ?? 0) !== part)) labels[i] = label - 1;
  }
  return labels;
}

/** Reads an article with everything that training needs. */
export function exampleOf(article: CorpusArticle): Example {
  const reading = read(article.text);
  const gold = article.attributions.map((attribution) => goldOf(reading, attribution));
  const labels = labelsOf(reading.tokens.count, gold);
  const words = wordsOf(reading);
  const sequences = stretchesOf(reading, words).map((stretch) => ({
    rows: rowsOf(words, stretch),
    labels: labels.slice(stretch.from, stretch.to),
  }));
  const acts = article.attributions.map(({ act }) => act);
  return { id: article.id, reading, candidates: findCandidates(reading), gold, acts, sequences };
}
