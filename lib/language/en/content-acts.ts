import type { Act } from '../../claim/taxonomy.ts';

/** Sources that find rather than say: data, surveys, studies. */
export const DATA_HEADS =
  /^(?:the |an? |its |his |her |their |official |new |internal |customs |court )*(?:[\w-]+ ){0,3}(?:data|figures|statistics|survey|study|poll|analysis|review|audit|assessment|results|calculations|census|modelling|modeling|research|tests|simulations?)\b/i;

/** Words by which a content denies what was said. */
const DENYING = [
  'untrue|unfounded|baseless|groundless|invented|fabricated|fabrication|fiction|nonsense',
  '(?:is|was|are|were|as|flatly|categorically|simply) false',
  'a lie|(?:all|are|were|these|those|more|of) lies|no truth|not true',
  // "They have never met", but not "there has never been such a night" and "never been better".
  "(?:I|we|it|he|she|they) (?:had|have|has|’ve|'ve|’d|'d) never(?! (?:been (?:better|so|more)|before))",
  'never (?:happened|took place|existed)',
].join('|');

/** "The rain should last", "it must have slipped", "I should have asked": guesses and regrets. */
const DEMANDING =
  '(?:should(?! (?:not )?(?:have|see|expect|last|be able)\\b)|must(?! have\\b)|ought to|needs? to be|have to be|has to be)';

/**
 * What the words of a content tell about the act behind a plain "said", in the order of the tests. Only what holds in most
 * articles: denials and accusations are mostly carried by what came before, which one sentence does not show.
 */
export const CONTENT_ACTS: readonly (readonly [act: Act, pattern: RegExp])[] = [
  ['denial', new RegExp(`\\b(?:${DENYING})\\b`, 'i')],
  [
    'promise',
    /^(?:that )?(?:it|he|she|they) (?:would|will|’ll|'ll|plan to|intend to) (?!be\b|have\b|never|not|rather\b|like\b|welcome\b)/i,
  ],
  // In the speaker's own words only "will": "I would bake all night" is a habit or a wish.
  ['promise', /^[“"'‘](?:I|we) (?:will|’ll|'ll|intend to) (?!be (?:un)?able|have been|never|not)/i],
  ['demand', new RegExp(`(?<!\\bI )\\b${DEMANDING}\\b`, 'i')],
];
