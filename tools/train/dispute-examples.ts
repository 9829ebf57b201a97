import type { Attribution } from '../../lib/claim/attribution.ts';
import { type ClaimSpans, overlaps, type Span } from '../../lib/claim/span.ts';
import type { Act } from '../../lib/claim/taxonomy.ts';
import type { DisputeClaim } from '../../lib/disputes/index.ts';
import { Topics } from '../../lib/disputes/overlap.ts';
import { deniedPlaces } from '../../lib/evaluate/disputes.ts';
import { compareClaims } from '../../lib/evaluate/score.ts';
import { identifySources } from '../../lib/sources/index.ts';
import { type Range, type Reading, read } from '../../lib/text/reading.ts';
import { spanOf } from '../../lib/text/spans.ts';
import type { CorpusArticle } from '../corpus/article.ts';
import { cueLemma } from './cue-lemma.ts';
import { rangeOf } from './gold.ts';

/** The claims of an article, and what those of them deny that are annotated as denials. */
export interface DisputeExample {
  /** The article's. */
  readonly id: string;
  readonly reading: Reading;
  readonly topics: Topics;
  /** In the order of their cues. */
  readonly claims: readonly DisputeClaim[];
  /** For each claim the places of what it denies; empty where it is no denial, or one of what the article does not hold. */
  readonly denied: readonly (readonly Span[])[];
  /** Annotated denials of what the article holds, among these claims or not. */
  readonly annotated: number;
}

/** A claim with what it denies. */
interface Known extends ClaimSpans {
  readonly id: string;
  readonly act: Act;
  readonly denied: readonly Span[];
}

/** Who the source of a claim is. */
interface Who {
  readonly entity: { readonly key: string } | null;
  readonly antecedent: Span | null;
}

/** For each annotated attribution the places of what it denies. */
export function placesOf({ attributions, denied }: CorpusArticle): (readonly Span[])[] {
  return attributions.map(({ denies }) => deniedPlaces(denies, attributions, denied));
}

/** The claims of an article as they are annotated; who their sources are is found out as in use. */
export function annotatedExample(article: CorpusArticle): DisputeExample {
  const reading = read(article.text);
  const places = placesOf(article);
  const known = article.attributions.map((one, index): Known => ({ ...one, denied: places[index] ?? [] }));
  const mentions = known.map(({ source, cue, content }) => {
    const [whole, sign] = [source[0], cue[0]];
    if (!whole || !sign) return null;
    return {
      source: rangeOf(reading, whole),
      cue: rangeOf(reading, sign),
      content: content.map((span) => rangeOf(reading, span)),
    };
  });
  return exampleFrom(article, reading, known, identifySources(reading, mentions));
}

/** The claims of an article as the detector has found them; what is no annotated denial denies nothing. */
export function detectedExample(article: CorpusArticle, found: readonly Attribution[]): DisputeExample {
  const places = placesOf(article);
  const annotated = new Map(compareClaims(article.text, article.attributions, found).pairs.map(([g, f]) => [f, g]));
  const known = found.map((one, index): Known => ({ ...one, denied: places[annotated.get(index) ?? -1] ?? [] }));
  return exampleFrom(article, read(article.text), known, found);
}

function exampleFrom(
  article: CorpusArticle,
  reading: Reading,
  known: readonly Known[],
  who: readonly (Who | null)[],
): DisputeExample {
  const sentenceOf = sentencesOf(reading);
  const claims = known.map(({ id, act, source, cue, content }, index): [DisputeClaim, readonly Span[]] => {
    const range = rangesOf(reading, cue)[0];
    if (!range) throw new Error(`${article.id}: claim ${id} has no cue`);
    const claim = {
      id,
      act,
      lemma: cueLemma(reading, range),
      rule: '',
      source: rangesOf(reading, source)[0] ?? null,
      cue: range,
      content: rangesOf(reading, content),
      sentence: sentenceOf[range.from] ?? 0,
      entityKey: who[index]?.entity?.key ?? null,
      antecedent: who[index]?.antecedent ?? null,
    };
    return [claim, known[index]?.denied ?? []];
  });
  claims.sort(([a], [b]) => a.cue.from - b.cue.from);
  return {
    id: article.id,
    reading,
    topics: new Topics(reading),
    claims: claims.map(([claim]) => claim),
    denied: claims.map(([, denied]) => denied),
    annotated: placesOf(article).filter((places) => places.length > 0).length,
  };
}

const rangesOf = (reading: Reading, spans: readonly Span[]): Range[] =>
  spans.map((span) => rangeOf(reading, span)).sort((a, b) => a.from - b.from);

function sentencesOf({ tokens, sentences }: Reading): Int32Array {
  const sentenceOf = new Int32Array(tokens.count);
  for (const [index, { from, to }] of sentences.entries()) sentenceOf.fill(index, from, to);
  return sentenceOf;
}

/** Whether a place is one of those that a claim denies. */
export const isDenied = ({ denied }: DisputeExample, index: number, place: Span): boolean =>
  (denied[index] ?? []).some((other) => overlaps(place, other));

/** Whether claim `target` is a right answer to what claim `index` denies. */
export function isRightAnswer(example: DisputeExample, index: number, target: number): boolean {
  const claim = example.claims[target];
  if (!claim || target === index) return false;
  return [claim.cue, ...claim.content].some((range) => isDenied(example, index, spanOf(example.reading, range)));
}
