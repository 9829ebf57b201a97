import type { Clue } from './evidence.ts';

/** What speaks for a denial's being about no claim of the text. */
export const NO_CLAIM_CLUES = ['always', 'inLead', 'wordless', 'mildCue'] as const;
export type NoClaimClue = (typeof NO_CLAIM_CLUES)[number];

/** A measure for each of these clues: 1 and 0 for yes and no. */
export type NoClaimEvidence = Readonly<Record<NoClaimClue, number>>;

/** How much each clue counts, in units of log odds. */
export type Weights = Readonly<Record<Clue | NoClaimClue, number>>;

/**
 * Fitted by maximum likelihood (conditional logit, penalty 1 on the squared weights) on the denials of corpus/training, once with the
 * annotated claims and once with those that the detector finds there, their acts judged by trees that had not seen the article; the
 * links before each denial are those that these weights themselves draw. Denials that tell what they deny: "denied that it was open".
 */
const TOLD: Weights = {
  between: -0.04,
  sentences: -1.31,
  sameParagraph: 0.97,
  nearest: 0.51,
  ahead: -1.83,
  farAhead: 0.98,
  likeness: 4.21,
  numbers: 0.66,
  denierNamed: 1.15,
  sourceNamed: 0.42,
  ownerNamed: -0.47,
  sourceless: -0.89,
  continues: -0.34,
  accusation: 1.39,
  hearsay: 1.2,
  denial: -1.09,
  view: -0.63,
  otherAct: -1.46,
  fitsNoun: 0.07,
  deniedAgain: 1.43,
  arguedAbout: -0.1,
  answer: 0.81,
  caughtUp: 0,
  always: -1.11,
  inLead: -0.49,
  wordless: 0.14,
  mildCue: 1.4,
};

/** The same for denials that take it up: "denied it", "called the report false". Words in common count half, nouns and owners more. */
const TAKEN_UP: Weights = {
  between: -0.7,
  sentences: -1.07,
  sameParagraph: 1.13,
  nearest: 0.6,
  ahead: -2.23,
  farAhead: 1.21,
  likeness: 2.15,
  numbers: 0.39,
  denierNamed: 1.17,
  sourceNamed: 1.61,
  ownerNamed: 2.29,
  sourceless: -0.81,
  continues: -0.27,
  accusation: 1.26,
  hearsay: 0.71,
  denial: -1.01,
  view: 0.2,
  otherAct: -1.06,
  fitsNoun: 1.77,
  deniedAgain: 0.19,
  arguedAbout: -0.37,
  answer: -0.03,
  caughtUp: 1.33,
  always: -0.73,
  inLead: -1.54,
  wordless: -0.78,
  mildCue: 1.24,
};

/** The weights for a denial, by whether it tells what it denies. */
export const weightsFor = (isTakenUp: boolean): Weights => (isTakenUp ? TAKEN_UP : TOLD);
