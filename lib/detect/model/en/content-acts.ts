import type { Act } from '../../../claim/taxonomy.ts';

/** Sources that find rather than say: data, surveys, studies. */
export const DATA_HEADS =
  /^(?:the |an? |its |his |her |their |official |new |internal |customs |court )*(?:[\w-]+ ){0,3}(?:data|figures|statistics|survey|study|poll|analysis|review|audit|assessment|results|calculations|census)\b/i;

/**
 * What the words of a content tell about the act behind a plain "said", in the order of the tests. Only what holds in most
 * articles: denials and accusations are mostly carried by what came before, which one sentence does not show.
 */
export const CONTENT_ACTS: readonly (readonly [act: Act, pattern: RegExp])[] = [
  [
    'denial',
    /\b(?:untrue|unfounded|baseless|groundless|invented|fabricated|fabrication|fiction|nonsense|(?:is|was|are|were|as|flatly|categorically|simply) false|a lie|lies|no truth|not true|had never|have never|has never|never (?:been|had|happened|took))\b/i,
  ],
  [
    'promise',
    /^(?:[“"'‘]?)(?:that )?(?:it|he|she|they|we|I) (?:would|will|’ll|'ll|plan to|intend to) (?!be (?:un)?able|have been|never|not)/i,
  ],
  ['demand', /\b(?:should|must|ought to|needs? to be|have to be|has to be)\b/i],
];
