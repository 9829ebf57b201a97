import { ACTS } from '../../lib/claim/taxonomy.ts';
import { TRIGGERS } from '../../lib/detect/lexicon.ts';
import type { CorpusArticle } from './article.ts';
import { DOMAINS, groupOf, regionOf, STYLES } from './groups.ts';

export interface Counts {
  readonly articles: number;
  readonly words: number;
  readonly attributions: number;
  readonly denialLinks: number;
  /** Words of the detector's lexicon that stand outside every cue. */
  readonly nearMisses: number;
  readonly styles: Tally;
  readonly domains: Tally;
  readonly regions: Tally;
  readonly varieties: Tally;
  readonly acts: Tally;
}

/** How often each name occurs. */
export type Tally = ReadonlyMap<string, number>;

/** Begin some cue, but are mostly something else: counted, they would drown what misleads a reader. */
const FUNCTION_WORDS = new Set(['in', 'as', 'by', 'would', 'will', 'wouldn’t', 'won’t', "wouldn't", "won't"]);

const WORD = /[\p{L}]+(?:[’'-][\p{L}]+)*/gu;

export function countCorpus(articles: readonly CorpusArticle[]): Counts {
  const attributions = articles.flatMap((article) => article.attributions);
  return {
    articles: articles.length,
    words: sum(articles.map(({ text }) => text.split(/\s+/).length)),
    attributions: attributions.length,
    denialLinks: attributions.filter(({ denies }) => denies !== undefined).length,
    nearMisses: sum(articles.map(nearMissesIn)),
    styles: tally(articles.map(({ style }) => groupOf(STYLES, style))),
    domains: tally(articles.map(({ domain }) => groupOf(DOMAINS, domain))),
    regions: tally(articles.map(({ text }) => regionOf(text))),
    varieties: tally(articles.map(({ variety }) => variety)),
    acts: tally(
      attributions.map(({ act }) => act),
      ACTS,
    ),
  };
}

/** Words of the lexicon outside every cue: what looks like an attribution and is none. */
export function nearMissesIn({ text, attributions }: CorpusArticle): number {
  const cues = attributions.flatMap(({ cue }) => cue);
  return [...text.matchAll(WORD)].filter(({ index, 0: word }) => {
    const lower = word.toLowerCase();
    if (!TRIGGERS.has(lower) || FUNCTION_WORDS.has(lower)) return false;
    return !cues.some(([start, end]) => start < index + word.length && index < end);
  }).length;
}

/** Most frequent first; names in `all` are there even when nothing has them. */
export function tally(names: readonly string[], all: readonly string[] = []): Map<string, number> {
  const counts = new Map<string, number>(all.map((name) => [name, 0]));
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map([...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
