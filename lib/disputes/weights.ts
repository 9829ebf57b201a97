import type { Clue } from './evidence.ts';

/** What speaks for a denial's being about no claim of the text. */
export const NO_CLAIM_CLUES = ['always', 'inLead', 'wordless', 'mildCue'] as const;
export type NoClaimClue = (typeof NO_CLAIM_CLUES)[number];

/** A measure for each of these clues: 1 and 0 for yes and no. */
export type NoClaimEvidence = Readonly<Record<NoClaimClue, number>>;

/** How much each clue counts, in units of log odds. */
export type Weights = Readonly<Record<Clue | NoClaimClue, number>>;

/** Both sets of weights. */
export interface DisputeWeights {
  /** For denials that tell what they deny: "denied that it was open". */
  readonly told: Weights;
  /** For denials that take it up: "denied it", "called the report false". Words in common count less, nouns and owners more. */
  readonly takenUp: Weights;
}

/**
 * Fitted by maximum likelihood (conditional logit, penalty 1 on the squared weights) on the denials of corpus/training, as they are
 * annotated and as the rules alone find them; the links before each denial are those that such weights draw. A test holds the two
 * together.
 */
// fitted: npm run train:disputes
export const FITTED: DisputeWeights = {
  told: {
    between: 0.19,
    sentences: -1.49,
    sameParagraph: 1.07,
    nearest: 0.61,
    ahead: -1.77,
    farAhead: 0.89,
    likeness: 4.25,
    numbers: 0.52,
    denierNamed: 1.14,
    sourceNamed: 0.39,
    ownerNamed: -0.6,
    sourceless: -0.75,
    continues: -0.35,
    accusation: 1.48,
    hearsay: 1.09,
    denial: -1.03,
    view: -0.58,
    otherAct: -1.45,
    fitsNoun: -0.01,
    deniedAgain: 1.4,
    arguedAbout: -0.04,
    answer: 0.96,
    caughtUp: 0,
    always: -1.29,
    inLead: -0.52,
    wordless: 0.4,
    mildCue: 1.6,
  },
  takenUp: {
    between: -0.48,
    sentences: -1.25,
    sameParagraph: 1.38,
    nearest: 0.52,
    ahead: -2.31,
    farAhead: 1.33,
    likeness: 2.13,
    numbers: 0.45,
    denierNamed: 1.09,
    sourceNamed: 1.56,
    ownerNamed: 2.31,
    sourceless: -0.87,
    continues: -0.18,
    accusation: 1.35,
    hearsay: 0.76,
    denial: -0.8,
    view: 0.1,
    otherAct: -1.34,
    fitsNoun: 1.73,
    deniedAgain: 0.22,
    arguedAbout: -0.12,
    answer: -0.04,
    caughtUp: 1.25,
    always: -0.85,
    inLead: -1.54,
    wordless: -0.77,
    mildCue: 0.97,
  },
};
// end of what is fitted
