import type { Facets } from '../../lib/claim/attribution.ts';
import type { ClaimSpans, Span } from '../../lib/claim/span.ts';

/** An attribution as an annotator marked it. */
export interface CorpusAttribution extends ClaimSpans, Facets {
  readonly id: string;
  /** What a denial is about: the id of an attribution, or of a span in {@link CorpusArticle.denied} ("d1"). */
  readonly denies?: string;
  /** Key of the source's identity, in held-out articles. */
  readonly entity?: string;
  /** Country of the source, ISO 3166-1 alpha-2, in held-out articles. */
  readonly country?: string;
}

/** What the front matter says. */
export interface FrontMatter {
  /** The file's name without `.txt`. */
  readonly id: string;
  /** Kind of outlet or text, in the writer's words: "wire", "court report". */
  readonly style: string;
  /** What it is about, in the writer's words. */
  readonly domain: string;
  readonly variety: Variety;
}

/** Spelling and quotation marks: British, American, or another house's. */
export const VARIETIES = ['en-GB', 'en-US', 'other'] as const;
export type Variety = (typeof VARIETIES)[number];

/** An article of the corpus. Offsets as everywhere in UTF-16, end exclusive. */
export interface CorpusArticle extends FrontMatter {
  readonly lang: string;
  readonly text: string;
  readonly attributions: readonly CorpusAttribution[];
  /** Marked words of the writer's that some attribution denies, by id ("d1"). */
  readonly denied: Readonly<Record<string, Span>>;
}

/** Something that breaks the notation or the guidelines. */
export interface Problem {
  readonly file: string;
  /** From 1, as editors count. */
  readonly line: number;
  readonly message: string;
}

/** A problem as the terminal shows it, in the form editors jump to. */
export function formatProblem({ file, line, message }: Problem): string {
  return `${file}:${line}: ${message}`;
}
