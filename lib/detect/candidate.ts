import type { Range } from '../text/reading.ts';

/** The construction that a candidate was found by; confidence.ts holds how far each can be trusted. */
export type Rule =
  | 'quotation'
  | 'colon'
  | 'that'
  | 'clause'
  | 'aside'
  | 'wh'
  | 'infinitive'
  | 'object'
  | 'weak-object'
  | 'addressee'
  | 'passive'
  | 'participle'
  | 'loose-participle'
  | 'according'
  | 'noun'
  | 'noun-phrase'
  | 'adverb'
  | 'refusal'
  | 'anaphor'
  | 'label'
  | 'light-verb'
  | 'headline'
  | 'model';

/** Rules in the order of their trained weights; one that is not listed has none of its own. A change needs a new training. */
export const WEIGHED_RULES: readonly Rule[] = [
  'quotation',
  'colon',
  'that',
  'clause',
  'aside',
  'wh',
  'infinitive',
  'object',
  'weak-object',
  'addressee',
  'passive',
  'participle',
  'loose-participle',
  'according',
  'noun',
  'adverb',
  'refusal',
  'anaphor',
  'label',
  'light-verb',
  'headline',
];

/** Whether the token `at` is told within a candidate's content. */
export const tells = ({ content }: Candidate, at: number): boolean =>
  content.some(({ from, to }) => from <= at && at < to);

/** An attribution in token indices, before repair and facets. */
export interface Candidate {
  readonly rule: Rule;
  /** Key of the class tables in lib/language/en; act and distance follow from it. */
  readonly verbClass: string;
  readonly lemma: string;
  readonly isNegated: boolean;
  /** Number of the sentence that holds the cue. */
  readonly sentence: number;
  source: Range | null;
  cue: Range;
  content: Range[];
  /** First token of the clause that this attribution opens (subject or cue): contents of others end before it. */
  readonly start: number;
  /** What stands before `start`: nothing that ends another's content, a comma and the like, or a shared subject. */
  readonly joint: 'none' | 'clause' | 'shared';
}

/** An attribution by a mark, before it is known who speaks. */
export type Marked = Omit<Candidate, 'rule' | 'source' | 'content'>;
