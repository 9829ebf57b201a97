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
    between: -0.26,
    sentences: -1.17,
    sameParagraph: 1.04,
    nearest: 0.97,
    ahead: -1.76,
    farAhead: 1.22,
    likeness: 4.4,
    numbers: 0.37,
    denierNamed: 1.17,
    sourceNamed: 0.78,
    ownerNamed: -0.3,
    sourceless: -0.72,
    continues: -0.76,
    accusation: 1.5,
    hearsay: 0.88,
    denial: -1.42,
    view: -0.53,
    otherAct: -1.6,
    fitsNoun: -0.25,
    deniedAgain: 1.65,
    arguedAbout: 0.04,
    answer: 1.23,
    caughtUp: 0,
    always: 0.73,
    inLead: -0.32,
    wordless: -0.04,
    mildCue: 0.46,
  },
  takenUp: {
    between: -1.1,
    sentences: -0.78,
    sameParagraph: 1.19,
    nearest: 1.63,
    ahead: -2.43,
    farAhead: 2.11,
    likeness: 2.65,
    numbers: 0.65,
    denierNamed: 1.22,
    sourceNamed: 1.71,
    ownerNamed: 1.94,
    sourceless: -0.73,
    continues: -0.82,
    accusation: 1.44,
    hearsay: 0.69,
    denial: -1.19,
    view: 0.01,
    otherAct: -1.44,
    fitsNoun: 1.51,
    deniedAgain: 0.67,
    arguedAbout: -0.06,
    answer: -0.14,
    caughtUp: 1.27,
    always: 1.56,
    inLead: -0.25,
    wordless: -0.12,
    mildCue: 0.42,
  },
};
// end of what is fitted
