/** One of the things to choose among. Measures that are 0 are left out. */
export interface Alternative {
  /** Numbers of the measures. */
  readonly at: readonly number[];
  /** The measures themselves, in the same order. */
  readonly values: readonly number[];
  /** Whether it is a right answer. Where several are, it does not matter which is chosen. */
  readonly isRight: boolean;
}

/** Everything that one choice is made among; one of them at least is right. */
export type Choice = readonly Alternative[];

/** Strength of the penalty on large weights (L2): a clue that is hardly ever seen is hardly believed. */
const PENALTY = 1;
const MOST_STEPS = 100;
/** No weight moves further than this in the last step: the maximum is reached. */
const NEAR = 1e-6;
const MOST_HALVINGS = 20;

/** An alternative from its measures, in the order of the weights. */
export function alternativeOf(measures: readonly number[], isRight: boolean): Alternative {
  const at = measures.flatMap((value, index) => (value === 0 ? [] : [index]));
  return { at, values: at.map((index) => measures[index] ?? 0), isRight };
}

function utilityOf({ at, values }: Alternative, weights: Float64Array): number {
  return at.reduce((sum, index, k) => sum + (weights[index] ?? 0) * (values[k] ?? 0), 0);
}

interface Odds {
  /** How likely each alternative is chosen; together 1. */
  readonly shares: readonly number[];
  /** How likely a right one is. */
  readonly right: number;
}

function oddsOf(choice: Choice, weights: Float64Array): Odds {
  const utilities = choice.map((one) => utilityOf(one, weights));
  const best = Math.max(...utilities);
  const raised = utilities.map((utility) => Math.exp(utility - best));
  const sum = raised.reduce((a, b) => a + b, 0);
  const shares = raised.map((one) => one / sum);
  return { shares, right: shares.reduce((all, share, index) => all + (choice[index]?.isRight ? share : 0), 0) };
}

/** How likely all right answers are under these weights (logarithm), less the penalty. */
export function likelihood(choices: readonly Choice[], weights: Float64Array): number {
  const penalty = weights.reduce((sum, weight) => sum + weight * weight, 0) * (PENALTY / 2);
  return choices.reduce((sum, choice) => sum + Math.log(oddsOf(choice, weights).right), -penalty);
}

/** Slope of the likelihood, and how it bends, row by row. */
interface Shape {
  readonly slope: Float64Array;
  readonly bend: Float64Array[];
}

function addShape({ slope, bend }: Shape, choice: Choice, weights: Float64Array): void {
  const { shares, right } = oddsOf(choice, weights);
  const mean = new Float64Array(slope.length);
  for (const [index, { at, values, isRight }] of choice.entries()) {
    const share = shares[index] ?? 0;
    const pull = (isRight ? share / right : 0) - share;
    for (const [k, a] of at.entries()) {
      const value = values[k] ?? 0;
      slope[a] = (slope[a] ?? 0) + pull * value;
      mean[a] = (mean[a] ?? 0) + share * value;
      const row = bend[a];
      if (row) for (const [l, b] of at.entries()) row[b] = (row[b] ?? 0) + share * value * (values[l] ?? 0);
    }
  }
  for (const [a, row] of bend.entries())
    if (mean[a]) for (let b = 0; b < row.length; b++) row[b] = (row[b] ?? 0) - (mean[a] ?? 0) * (mean[b] ?? 0);
}

/** Solves the equations by elimination; `rows` is positive definite, so that no row has to be exchanged. Both are used up. */
function solve(rows: readonly Float64Array[], right: Float64Array): Float64Array {
  for (const [pivot, row] of rows.entries())
    for (let below = pivot + 1; below < rows.length; below++) {
      const other = rows[below];
      const factor = (other?.[pivot] ?? 0) / (row[pivot] ?? 1);
      if (!other || factor === 0) continue;
      for (let k = pivot; k < row.length; k++) other[k] = (other[k] ?? 0) - factor * (row[k] ?? 0);
      right[below] = (right[below] ?? 0) - factor * (right[pivot] ?? 0);
    }
  for (let at = rows.length - 1; at >= 0; at--) {
    const row = rows[at] ?? right;
    let rest = right[at] ?? 0;
    for (let k = at + 1; k < row.length; k++) rest -= (row[k] ?? 0) * (right[k] ?? 0);
    right[at] = rest / (row[at] ?? 1);
  }
  return right;
}

/** The step towards the maximum (Newton); where several answers are right it is a shorter one, and never leads down. */
function stepFrom(choices: readonly Choice[], weights: Float64Array): Float64Array {
  const slope = weights.map((weight) => -PENALTY * weight);
  const bend = Array.from(weights, (_, index) => new Float64Array(weights.length).fill(PENALTY, index, index + 1));
  for (const choice of choices) addShape({ slope, bend }, choice, weights);
  return solve(bend, slope);
}

/**
 * Fits the weights of a conditional logit (McFadden 1974) by penalised maximum likelihood: those under which the right answers are
 * likeliest. Deterministic, and the maximum itself: how it was climbed does not show.
 *
 * @param count number of measures, and so of weights
 */
export function fitChoices(choices: readonly Choice[], count: number): Float64Array {
  let weights = new Float64Array(count);
  let height = likelihood(choices, weights);
  for (let taken = 0; taken < MOST_STEPS; taken++) {
    let step = stepFrom(choices, weights);
    for (let halvings = 0; halvings < MOST_HALVINGS; halvings++) {
      const next = weights.map((weight, index) => weight + (step[index] ?? 0));
      const reached = likelihood(choices, next);
      if (reached >= height) {
        [weights, height] = [next, reached];
        break;
      }
      step = step.map((value) => value / 2);
    }
    if (step.every((value) => Math.abs(value) < NEAR)) return weights;
  }
  throw new Error(`the weights did not settle in ${MOST_STEPS} steps`);
}
