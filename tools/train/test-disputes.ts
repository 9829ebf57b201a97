import { DISPUTE_KINDS, type DisputeKind } from '../../lib/claim/dispute.ts';
import { choose } from '../../lib/disputes/choose.ts';
import { findDisputes, LEAST, type Least, type Scale } from '../../lib/disputes/index.ts';
import type { DisputeWeights } from '../../lib/disputes/weights.ts';
import { disputeCases } from './dispute-cases.ts';
import { type DisputeExample, isDenied, isRightAnswer } from './dispute-examples.ts';
import { fitDisputes } from './fit-disputes.ts';
import { partOfArticle } from './unseen.ts';

/** An article with weights that were fitted on articles of other hands. */
export interface TestedExample {
  readonly example: DisputeExample;
  readonly weights: DisputeWeights;
}

/** How sure something was, and whether it was right. */
interface Answer {
  readonly confidence: number;
  readonly isRight: boolean;
}

interface Link extends Answer {
  readonly kind: DisputeKind;
}

/** Cross-validation by whole hands, in as many parts as the detector's: no writer's manner is both learnt and tested. */
export function crossValidate(learnt: readonly DisputeExample[], tested: readonly DisputeExample[]): TestedExample[] {
  return [...new Set(tested.map(({ id }) => partOfArticle(id)))].flatMap((part) => {
    const weights = fitDisputes(learnt.filter(({ id }) => partOfArticle(id) !== part));
    return tested.filter(({ id }) => partOfArticle(id) === part).map((example) => ({ example, weights }));
  });
}

/** The links that are drawn in an article; right is one that leads from an annotated denial to words of what it is about. */
export function linksIn(example: DisputeExample, scale: Scale): Link[] {
  const { reading, topics, claims } = example;
  const numberOf = new Map(claims.map(({ id }, index) => [id, index]));
  return findDisputes(reading, topics, claims, scale).flatMap((dispute, index) => {
    if (!dispute) return [];
    const { kind, claim, words, confidence } = dispute;
    const isRight = words
      ? isDenied(example, index, words)
      : isRightAnswer(example, index, numberOf.get(claim ?? '') ?? -1);
    return [{ kind, confidence, isRight }];
  });
}

/** The likeliest answer of each denial, however unlikely. */
function choicesIn({ example, weights }: TestedExample): Answer[] {
  return disputeCases(example, { weights, least: LEAST }).flatMap(({ question, denied, right }) => {
    const choice = choose(question, denied, weights);
    return choice ? [{ confidence: choice.probability, isRight: right.includes(choice.claim) }] : [];
  });
}

const shareOf = (right: number, all: number): string =>
  `${right} of ${all} right, ${all === 0 ? '–' : ((100 * right) / all).toFixed(1)} %`;

const countRight = (answers: readonly Answer[]): number => answers.filter(({ isRight }) => isRight).length;

/** Precision and recall of the links, one line for each threshold, and one for those in use. */
export function thresholdLines(tested: readonly TestedExample[], thresholds: readonly number[]): string[] {
  const annotated = tested.reduce((sum, { example }) => sum + example.annotated, 0);
  const line = (name: string, least: Least): string => {
    const links = tested.flatMap(({ example, weights }) => linksIn(example, { weights, least }));
    const right = countRight(links);
    return `links from ${name}: ${shareOf(right, links.length)}; ${((100 * right) / annotated).toFixed(1)} % of ${annotated} found`;
  };
  const inUse = line(`${LEAST.told.toFixed(2)} told, ${LEAST.takenUp.toFixed(2)} taken up, in use`, LEAST);
  return [...thresholds.map((one) => line(one.toFixed(2), { told: one, takenUp: one })), inUse];
}

/** Precision of the links by what they are drawn by, at the thresholds in use. */
export function kindLines(tested: readonly TestedExample[]): string[] {
  const links = tested.flatMap(({ example, weights }) => linksIn(example, { weights, least: LEAST }));
  return DISPUTE_KINDS.flatMap((kind) => {
    const own = links.filter((link) => link.kind === kind);
    return own.length > 0 ? [`${kind}: ${shareOf(countRight(own), own.length)}`] : [];
  });
}

/** Precision of the links by words in common, one line for each threshold: what {@link LEAST} was chosen by for denials that tell what they deny. */
export function overlapLines(tested: readonly TestedExample[], thresholds: readonly number[]): string[] {
  return thresholds.map((told) => {
    const least: Least = { ...LEAST, told };
    const links = tested.flatMap(({ example, weights }) => linksIn(example, { weights, least }));
    const own = links.filter(({ kind }) => kind === 'overlap');
    return `overlap from ${told.toFixed(2)}: ${shareOf(countRight(own), own.length)}`;
  });
}

/** How often a probability of about so much is right, in tenths; below the threshold too. */
export function calibrationLines(tested: readonly TestedExample[]): string[] {
  const answers = tested.flatMap(choicesIn);
  return Array.from({ length: 10 }, (_, tenth) => {
    const own = answers.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === tenth);
    return own.length > 0 ? [`probability from 0.${tenth}: ${shareOf(countRight(own), own.length)}`] : [];
  }).flat();
}
