import type { Figure } from '../../agreement/figure.ts';
import type { AgreementNames } from '../../agreement/names.ts';
import type { CoderPair } from '../../agreement/ratings.ts';
import type { AgreementReport } from '../../agreement/report.ts';
import { f1Of, type Matched } from '../../agreement/span-agreement.ts';
import type { Unitising } from '../../agreement/unitising.ts';
import type { VariableAgreement } from '../../agreement/variable-agreement.ts';
import { CLAIM_PARTS } from '../../claim/span.ts';
import type { Cell } from '../../exchange/tables/delimited.ts';

/** The columns. Names of measures are ids, as other programs read them. */
export const FIGURE_COLUMNS = ['variable', 'name', 'measure', 'coders', 'value', 'undefined_because', 'units'] as const;

/** The figures of a report as rows of a table, one figure a row ("tidy"), with as many digits as there are; a share is 0 to 1. */
export function* figureRows(report: AgreementReport, names: AgreementNames): Generator<readonly Cell[]> {
  yield FIGURE_COLUMNS;
  for (const variable of report.variables) yield* variableRows(report, variable, names.variable(variable));
  for (const unitising of report.unitising) yield* unitisingRows(report, unitising);
}

function* variableRows(
  { coders }: AgreementReport,
  { id, percent, krippendorff, fleiss, cohen, pairs, missing, disagreements }: VariableAgreement,
  name: string,
): Generator<readonly Cell[]> {
  const all = coders.join(' | ');
  const row = (measure: string, of: string, figure: Figure, units: number): readonly Cell[] => [
    id,
    name,
    measure,
    of,
    figure.value,
    figure.why,
    units,
  ];
  yield row('agreement', all, percent, krippendorff.units);
  yield row('krippendorff_alpha', all, krippendorff.alpha, krippendorff.units);
  yield row('fleiss_kappa', all, fleiss.kappa, fleiss.units);
  yield row('cohen_kappa_mean', all, cohen.mean, krippendorff.units);
  yield [id, name, 'disagreements', all, disagreements.length, null, krippendorff.units];
  for (const pair of pairs) {
    const two = pairName(coders, pair.coders);
    yield row('agreement', two, pair.percent, pair.units);
    yield row('cohen_kappa', two, pair.kappa, pair.units);
  }
  for (const [index, count] of missing.entries()) yield [id, name, 'missing', coders[index] ?? '', count, null, null];
}

function* unitisingRows({ coders }: AgreementReport, unitising: Unitising): Generator<readonly Cell[]> {
  if (unitising.articles === 0) return;
  const two = pairName(coders, unitising.coders);
  const row = (variable: string, measure: string, matched: Matched): readonly Cell[] => {
    const { value, why } = f1Of(matched);
    return [variable, '', measure, two, value, why, matched.one + matched.other];
  };
  yield row('claims', 'f1', unitising.claims);
  for (const part of CLAIM_PARTS) {
    const { exact, overlap, characters } = unitising.parts[part];
    yield row(part, 'f1_exact', exact);
    yield row(part, 'f1_overlap', overlap);
    yield row(part, 'f1_characters', characters);
  }
}

function pairName(coders: readonly string[], [one, other]: CoderPair): string {
  return `${coders[one] ?? ''} | ${coders[other] ?? ''}`;
}
