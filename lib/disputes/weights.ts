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
    between: -0.15,
    sentences: -1.16,
    sameParagraph: 1.1,
    nearest: 1.06,
    ahead: -1.68,
    farAhead: 1.1,
    likeness: 4.71,
    numbers: 0.3,
    denierNamed: 1.25,
    sourceNamed: 0.91,
    ownerNamed: -0.3,
    sourceless: -0.75,
    continues: -0.78,
    accusation: 1.53,
    hearsay: 0.82,
    denial: -1.38,
    view: -0.58,
    otherAct: -1.57,
    fitsNoun: -0.12,
    deniedAgain: 1.37,
    arguedAbout: 0.32,
    answer: 1.2,
    caughtUp: 0,
    always: 0.92,
    inLead: -0.35,
    wordless: -0.1,
    mildCue: 0.51,
  },
  takenUp: {
    between: -1.17,
    sentences: -0.71,
    sameParagraph: 1.3,
    nearest: 1.5,
    ahead: -2.46,
    farAhead: 2.17,
    likeness: 2.89,
    numbers: 0.2,
    denierNamed: 1.47,
    sourceNamed: 1.79,
    ownerNamed: 1.86,
    sourceless: -0.84,
    continues: -0.83,
    accusation: 1.48,
    hearsay: 1.01,
    denial: -1.25,
    view: 0.1,
    otherAct: -1.34,
    fitsNoun: 1.49,
    deniedAgain: 0.73,
    arguedAbout: -0.55,
    answer: -0.11,
    caughtUp: 1.46,
    always: 1.74,
    inLead: -0.37,
    wordless: -0.17,
    mildCue: 0.62,
  },
};
// end of what is fitted
