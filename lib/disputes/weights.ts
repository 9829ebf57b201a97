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
 * annotated and as the rules alone find them; the links before each denial are those that such weights draw. A test holds the two
 * together.
 */
// fitted: npm run train:disputes
export const FITTED: DisputeWeights = {
  told: {
    between: 0.16,
    sentences: -1.55,
    sameParagraph: 1.09,
    nearest: 0.54,
    ahead: -1.92,
    farAhead: 1.1,
    likeness: 4.16,
    numbers: 0.34,
    denierNamed: 1.08,
    sourceNamed: 0.52,
    ownerNamed: -0.57,
    sourceless: -0.4,
    continues: -0.51,
    accusation: 1.59,
    hearsay: 0.77,
    denial: -1.07,
    view: -0.42,
    otherAct: -1.46,
    fitsNoun: -0.03,
    deniedAgain: 1.38,
    arguedAbout: -0.17,
    answer: 1.12,
    caughtUp: 0,
    always: -1.22,
    inLead: -0.52,
    wordless: 0.3,
    mildCue: 1.66,
  },
  takenUp: {
    between: -0.49,
    sentences: -1.36,
    sameParagraph: 1.24,
    nearest: 0.49,
    ahead: -2.37,
    farAhead: 1.36,
    likeness: 2.33,
    numbers: 0.5,
    denierNamed: 0.94,
    sourceNamed: 1.63,
    ownerNamed: 2.37,
    sourceless: -0.81,
    continues: -0.3,
    accusation: 1.48,
    hearsay: 0.62,
    denial: -0.82,
    view: 0.11,
    otherAct: -1.34,
    fitsNoun: 1.63,
    deniedAgain: 0.51,
    arguedAbout: -0.25,
    answer: -0.04,
    caughtUp: 1.05,
    always: -1.03,
    inLead: -1.59,
    wordless: -0.62,
    mildCue: 0.9,
  },
};
// end of what is fitted
