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
    between: -0.28,
    sentences: -1.16,
    sameParagraph: 1.03,
    nearest: 0.96,
    ahead: -1.79,
    farAhead: 1.28,
    likeness: 4.38,
    numbers: 0.38,
    denierNamed: 1.17,
    sourceNamed: 0.78,
    ownerNamed: -0.29,
    sourceless: -0.72,
    continues: -0.77,
    accusation: 1.51,
    hearsay: 0.91,
    denial: -1.4,
    view: -0.48,
    otherAct: -1.57,
    fitsNoun: -0.21,
    deniedAgain: 1.62,
    arguedAbout: 0.08,
    answer: 1.24,
    caughtUp: 0,
    always: 0.74,
    inLead: -0.31,
    wordless: 0,
    mildCue: 0.77,
  },
  takenUp: {
    between: -1.09,
    sentences: -0.81,
    sameParagraph: 1.12,
    nearest: 1.56,
    ahead: -2.4,
    farAhead: 2.03,
    likeness: 2.63,
    numbers: 0.65,
    denierNamed: 1.11,
    sourceNamed: 1.71,
    ownerNamed: 1.92,
    sourceless: -0.72,
    continues: -0.77,
    accusation: 1.45,
    hearsay: 0.64,
    denial: -1.2,
    view: 0.06,
    otherAct: -1.4,
    fitsNoun: 1.48,
    deniedAgain: 0.69,
    arguedAbout: -0.03,
    answer: -0.13,
    caughtUp: 1.13,
    always: 1.49,
    inLead: -0.29,
    wordless: -0.09,
    mildCue: 0.55,
  },
};
// end of what is fitted
