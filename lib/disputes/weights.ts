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
    sentences: -1.25,
    sameParagraph: 1.07,
    nearest: 1.05,
    ahead: -1.68,
    farAhead: 1.1,
    likeness: 4.66,
    numbers: 0.34,
    denierNamed: 1.15,
    sourceNamed: 0.76,
    ownerNamed: -0.31,
    sourceless: -0.72,
    continues: -0.78,
    accusation: 1.55,
    hearsay: 0.85,
    denial: -1.4,
    view: -0.59,
    otherAct: -1.57,
    fitsNoun: -0.37,
    deniedAgain: 1.57,
    arguedAbout: -0.04,
    answer: 1.24,
    caughtUp: 0,
    always: 0.86,
    inLead: -0.37,
    wordless: -0.11,
    mildCue: 0.48,
  },
  takenUp: {
    between: -1,
    sentences: -0.82,
    sameParagraph: 1.23,
    nearest: 1.63,
    ahead: -2.43,
    farAhead: 2.09,
    likeness: 2.99,
    numbers: 0.63,
    denierNamed: 1.32,
    sourceNamed: 1.71,
    ownerNamed: 1.96,
    sourceless: -0.72,
    continues: -0.85,
    accusation: 1.5,
    hearsay: 0.81,
    denial: -1.26,
    view: 0.01,
    otherAct: -1.39,
    fitsNoun: 1.46,
    deniedAgain: 0.66,
    arguedAbout: -0.5,
    answer: -0.12,
    caughtUp: 1.36,
    always: 1.71,
    inLead: -0.35,
    wordless: -0.17,
    mildCue: 0.57,
  },
};
// end of what is fitted
