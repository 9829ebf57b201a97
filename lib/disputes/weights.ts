import type { Clue } from './evidence.ts';

/** What speaks for a denial's being about no claim of the text. */
export const NO_CLAIM_CLUES = ['always', 'inLead', 'wordless', 'mildCue'] as const;
/** One thing that speaks for the writer's own words, or nothing in the text, being what is denied. */
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
 * annotated and as the rules alone find them, each once more without what it is about, for in news that is often not told; the links
 * before each denial are those that such weights draw. A test holds the two together.
 */
// fitted: npm run train:disputes
export const FITTED: DisputeWeights = {
  told: {
    between: -0.1,
    sentences: -1.21,
    sameParagraph: 1.05,
    nearest: 1.07,
    ahead: -1.67,
    farAhead: 1.05,
    likeness: 4.68,
    numbers: 0.29,
    denierNamed: 1.2,
    sourceNamed: 0.87,
    ownerNamed: -0.32,
    sourceless: -0.73,
    continues: -0.78,
    accusation: 1.54,
    hearsay: 0.82,
    denial: -1.37,
    view: -0.59,
    otherAct: -1.58,
    fitsNoun: -0.39,
    deniedAgain: 1.38,
    arguedAbout: 0.28,
    answer: 1.19,
    caughtUp: 0,
    always: 0.89,
    inLead: -0.38,
    wordless: -0.1,
    mildCue: 0.47,
  },
  takenUp: {
    between: -1.06,
    sentences: -0.79,
    sameParagraph: 1.26,
    nearest: 1.58,
    ahead: -2.46,
    farAhead: 2.1,
    likeness: 2.87,
    numbers: 0.61,
    denierNamed: 1.47,
    sourceNamed: 1.68,
    ownerNamed: 1.97,
    sourceless: -0.78,
    continues: -0.81,
    accusation: 1.48,
    hearsay: 0.95,
    denial: -1.24,
    view: 0.06,
    otherAct: -1.51,
    fitsNoun: 1.49,
    deniedAgain: 0.74,
    arguedAbout: -0.56,
    answer: -0.11,
    caughtUp: 1.38,
    always: 1.72,
    inLead: -0.35,
    wordless: -0.14,
    mildCue: 0.6,
  },
};
// end of what is fitted
