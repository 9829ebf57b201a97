import type { Figure } from '../../agreement/figure.ts';
import type { CoderPair } from '../../agreement/ratings.ts';
import type { AgreementReport } from '../../agreement/report.ts';
import { f1Of } from '../../agreement/span-agreement.ts';
import type { Unitising } from '../../agreement/unitising.ts';
import type { VariableAgreement } from '../../agreement/variable-agreement.ts';
import { CLAIM_PARTS, type ClaimPart } from '../../claim/span.ts';
import type { ComparedCoders } from './compare-coders.ts';
import type { ListedDisagreement } from './disagreement-list.ts';

/** A comparison in figures: what is listed, claims by the hundred thousand, is counted. */
export interface AgreementSummary extends Pick<AgreementReport, 'coders' | 'articles' | 'units'> {
  readonly variables: readonly VariableSummary[];
  readonly found: readonly FoundSummary[];
  /** Labels that claims have and the codebook has not. */
  readonly unknownLabels: number;
  /** The reader's claims that were labelled differently when the last file came in. */
  readonly changedSince: number;
  readonly notComplete: number;
  readonly unknownComplete: readonly string[];
  readonly gone: number;
  readonly unreadable: number;
}

/** How far coders agree in one variable, with the number of claims of which they say different things. */
export interface VariableSummary extends Omit<VariableAgreement, 'disagreements'> {
  readonly disagreements: number;
  /** Those of them that the reader has settled. */
  readonly settled: number;
}

/** How far two coders found the same claims: F1 of each. */
export interface FoundSummary {
  readonly coders: CoderPair;
  readonly articles: number;
  /** Articles whose text was another for each of the two. */
  readonly otherTexts: number;
  readonly claims: Figure;
  readonly onlyOne: number;
  readonly onlyOther: number;
  readonly parts: readonly {
    readonly part: ClaimPart;
    readonly exact: Figure;
    readonly overlap: Figure;
    readonly characters: Figure;
  }[];
}

/** @param listed all disagreements, as `disagreementsOf` lists them */
export function summaryOf(
  { report, former, notComplete, unknownComplete, gone, unreadable }: ComparedCoders,
  listed: readonly ListedDisagreement[],
): AgreementSummary {
  const { coders, articles, units, variables, unitising, unknownLabels } = report;
  const settled = new Map<string, number>();
  for (const { variable, settled: isSettled } of listed) {
    if (isSettled) settled.set(variable.id, (settled.get(variable.id) ?? 0) + 1);
  }
  return {
    coders,
    articles,
    units,
    variables: variables.map(({ disagreements, ...figures }) => ({
      ...figures,
      disagreements: disagreements.length,
      settled: settled.get(figures.id) ?? 0,
    })),
    found: unitising.map(foundOf),
    unknownLabels: unknownLabels.length,
    changedSince: former.size,
    notComplete,
    unknownComplete,
    gone,
    unreadable,
  };
}

function foundOf({ coders, articles, otherTexts, claims, onlyOne, onlyOther, parts }: Unitising): FoundSummary {
  return {
    coders,
    articles,
    otherTexts: otherTexts.length,
    claims: f1Of(claims),
    onlyOne: onlyOne.length,
    onlyOther: onlyOther.length,
    parts: CLAIM_PARTS.map((part) => {
      const { exact, overlap, characters } = parts[part];
      return { part, exact: f1Of(exact), overlap: f1Of(overlap), characters: f1Of(characters) };
    }),
  };
}
