import { detect } from '../../lib/detect/index.ts';
import { CLUES } from '../../lib/disputes/evidence.ts';
import { LEAST } from '../../lib/disputes/index.ts';
import { type DisputeWeights, NO_CLAIM_CLUES, type Weights } from '../../lib/disputes/weights.ts';
import type { CorpusArticle } from '../corpus/article.ts';
import { alternativeOf, type Choice, fitChoices } from './conditional-logit.ts';
import { type DisputeCase, disputeCases } from './dispute-cases.ts';
import { annotatedExample, type DisputeExample, detectedExample } from './dispute-examples.ts';

/** The clues in the order of the weights that are fitted. */
export const ALL_CLUES = [...CLUES, ...NO_CLAIM_CLUES] as const;

/** Decimals that are kept: more would change with every comma in the corpus. */
const DECIMALS = 2;

const NO_MEASURES = CLUES.map(() => 0);

/** What a denial may be about, and last that it is no claim of the text. */
export function choiceOf({ question: { options, noClaim }, right }: DisputeCase): Choice {
  const claims = options.map(({ claim, evidence }) =>
    alternativeOf(
      CLUES.map((clue) => evidence[clue]),
      right.includes(claim),
    ),
  );
  const measures = [...NO_MEASURES, ...NO_CLAIM_CLUES.map((clue) => noClaim[clue])];
  return [...claims, alternativeOf(measures, !claims.some(({ isRight }) => isRight))];
}

/**
 * What is learnt from one article: its claims as they are annotated, and once more as the rules alone find them, their acts told by the
 * cue. Only among the latter are denials that are none ("countered that …"). The trained parts are left out: they have seen the article.
 */
export const lessonsOf = (article: CorpusArticle): DisputeExample[] => [
  annotatedExample(article),
  detectedExample(article, detect(article.text, { mode: 'complete' })),
];

/**
 * What is learnt from one denial: its choice, and once more the choice without the claims that it is about. In our own articles nearly
 * every denial has its claim close by, so that merely to be the nearest accusation speaks for a claim. In news two denials in three have
 * none that is found, and the nearest accusation is then somebody else's.
 */
export function choicesOf(one: DisputeCase): Choice[] {
  const { question, right } = one;
  const options = question.options.filter(({ claim }) => !right.includes(claim));
  if (options.length === question.options.length) return [choiceOf(one)];
  return [choiceOf(one), choiceOf({ ...one, question: { ...question, options }, right: [] })];
}

function weightsFor(cases: readonly DisputeCase[]): Weights {
  const fitted = fitChoices(cases.flatMap(choicesOf), ALL_CLUES.length);
  const rounded = ALL_CLUES.map((clue, index) => [clue, Number((fitted[index] ?? 0).toFixed(DECIMALS)) + 0]);
  return Object.fromEntries(rounded) as Weights;
}

function fitCases(cases: readonly DisputeCase[]): DisputeWeights {
  return {
    told: weightsFor(cases.filter(({ denied }) => !denied.isTakenUp)),
    takenUp: weightsFor(cases.filter(({ denied }) => denied.isTakenUp)),
  };
}

/**
 * Fits both sets of weights. Twice: what the denials before one are about is a clue to it, first as it is annotated, then as the weights
 * of the first time find it. Deterministic, whatever the weights in use are.
 */
export function fitDisputes(examples: readonly DisputeExample[]): DisputeWeights {
  const first = fitCases(examples.flatMap((example) => disputeCases(example, null)));
  return fitCases(examples.flatMap((example) => disputeCases(example, { weights: first, least: LEAST })));
}
