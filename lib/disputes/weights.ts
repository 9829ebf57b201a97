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
    between: -0.07,
    sentences: -1.24,
    sameParagraph: 1.06,
    nearest: 1.05,
    ahead: -1.68,
    farAhead: 1.09,
    likeness: 4.7,
    numbers: 0.3,
    denierNamed: 1.14,
    sourceNamed: 0.77,
    ownerNamed: -0.31,
    sourceless: -0.72,
    continues: -0.77,
    accusation: 1.55,
    hearsay: 0.85,
    denial: -1.4,
    view: -0.58,
    otherAct: -1.57,
    fitsNoun: -0.37,
    deniedAgain: 1.62,
    arguedAbout: 0.01,
    answer: 1.23,
    caughtUp: 0,
    always: 0.87,
    inLead: -0.38,
    wordless: -0.11,
    mildCue: 0.47,
  },
  takenUp: {
    between: -1.02,
    sentences: -0.81,
    sameParagraph: 1.25,
    nearest: 1.61,
    ahead: -2.46,
    farAhead: 2.11,
    likeness: 2.94,
    numbers: 0.62,
    denierNamed: 1.49,
    sourceNamed: 1.68,
    ownerNamed: 1.97,
    sourceless: -0.72,
    continues: -0.84,
    accusation: 1.48,
    hearsay: 0.91,
    denial: -1.25,
    view: 0.01,
    otherAct: -1.52,
    fitsNoun: 1.49,
    deniedAgain: 0.65,
    arguedAbout: -0.56,
    answer: -0.11,
    caughtUp: 1.36,
    always: 1.71,
    inLead: -0.35,
    wordless: -0.15,
    mildCue: 0.6,
  },
};
// end of what is fitted
