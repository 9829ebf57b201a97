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
    sameParagraph: 1.06,
    nearest: 1.08,
    ahead: -1.66,
    farAhead: 1.08,
    likeness: 4.7,
    numbers: 0.29,
    denierNamed: 1.2,
    sourceNamed: 0.75,
    ownerNamed: -0.3,
    sourceless: -0.76,
    continues: -0.79,
    accusation: 1.53,
    hearsay: 0.84,
    denial: -1.37,
    view: -0.59,
    otherAct: -1.59,
    fitsNoun: -0.38,
    deniedAgain: 1.35,
    arguedAbout: 0.26,
    answer: 1.2,
    caughtUp: 0,
    always: 0.89,
    inLead: -0.38,
    wordless: -0.1,
    mildCue: 0.48,
  },
  takenUp: {
    between: -1.06,
    sentences: -0.78,
    sameParagraph: 1.26,
    nearest: 1.59,
    ahead: -2.46,
    farAhead: 2.1,
    likeness: 2.86,
    numbers: 0.62,
    denierNamed: 1.47,
    sourceNamed: 1.68,
    ownerNamed: 1.97,
    sourceless: -0.76,
    continues: -0.83,
    accusation: 1.48,
    hearsay: 0.93,
    denial: -1.23,
    view: 0.05,
    otherAct: -1.51,
    fitsNoun: 1.49,
    deniedAgain: 0.74,
    arguedAbout: -0.58,
    answer: -0.11,
    caughtUp: 1.38,
    always: 1.73,
    inLead: -0.34,
    wordless: -0.14,
    mildCue: 0.6,
  },
};
// end of what is fitted
