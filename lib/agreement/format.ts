import { CLAIM_PARTS, type ClaimPart } from '../claim/span.ts';
import type { Confusion } from './confusion.ts';
import type { Figure, UndefinedReason } from './figure.ts';
import type { AgreementNames } from './names.ts';
import type { CoderPair } from './ratings.ts';
import type { AgreementReport } from './report.ts';
import { f1Of } from './span-agreement.ts';
import { plain, textTable } from './text-table.ts';
import type { Unitising } from './unitising.ts';
import type { VariableAgreement } from './variable-agreement.ts';

const REASONS: Readonly<Record<UndefinedReason, string>> = { 'no-units': 'no units', 'one-value': 'one value' };

/** A report to read in a terminal, in English. Disagreements are counted in it, and listed by `disagreementRows`. */
export function formatAgreement(report: AgreementReport, names: AgreementNames): string {
  const sections = [
    opening(report),
    coefficients(report, names),
    report.coders.length > 2 ? pairwise(report, names) : '',
    missing(report, names),
    ...report.variables.map((variable) => confusion(report, variable, names)),
    unitising(report),
  ];
  return sections.filter((section) => section !== '').join('\n');
}

function opening({ coders, articles, units, unknownLabels }: AgreementReport): string {
  const lines = [
    `Coders: ${coders.join(', ')}`,
    `Articles that at least two of them have: ${articles.shared}. Of one coder alone, left out: ${articles.single}.`,
    `Claims in those articles: ${units.all}. Two or more coders have ${units.shared} of them, all coders ${units.complete}.`,
    ...(unknownLabels.length > 0
      ? [`Labels that the codebook does not have, not compared: ${unknownLabels.join(', ')}.`]
      : []),
  ];
  return lines.map((line) => `${plain(line)}\n`).join('');
}

function coefficients({ coders, variables }: AgreementReport, names: AgreementNames): string {
  const isMany = coders.length > 2;
  const table = textTable([
    ['variable', 'claims', 'agreement %', "Krippendorff's alpha", "Fleiss' kappa", "Cohen's kappa", 'differing'],
    ...variables.map((variable) => [
      names.variable(variable),
      String(variable.krippendorff.units),
      percent(variable.percent),
      coefficient(variable.krippendorff.alpha),
      coefficient(variable.fleiss.kappa) + (isMany ? ` (${variable.fleiss.units})` : ''),
      coefficient(variable.cohen.mean) + (isMany ? ` (${variable.cohen.counted})` : ''),
      String(variable.disagreements.length),
    ]),
  ]);
  return table + notes(table, isMany);
}

/** What has to be known to read the table. */
function notes(table: string, isMany: boolean): string {
  const lines = [
    ...(isMany
      ? ['In brackets: the claims to which all coders gave a value; the pairs of coders that the mean is of.']
      : []),
    ...(table.includes(REASONS['one-value'])
      ? ['"one value": all of them are the same, so that agreement beyond chance cannot be told.']
      : []),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function pairwise(report: AgreementReport, names: AgreementNames): string {
  return textTable([
    ['each two coders', 'claims', 'agreement %', "Cohen's kappa"],
    ...report.variables.flatMap((variable) =>
      variable.pairs.map(({ coders, units, percent: observed, kappa }) => [
        `${names.variable(variable)}: ${pairName(report, coders)}`,
        String(units),
        percent(observed),
        coefficient(kappa),
      ]),
    ),
  ]);
}

function missing({ coders, variables }: AgreementReport, names: AgreementNames): string {
  return textTable([
    ['claims without a value', ...coders],
    ...variables.map((variable) => [names.variable(variable), ...variable.missing.map(String)]),
  ]);
}

/** The table of a variable in which coders differ; '' for any other. */
function confusion({ coders }: AgreementReport, variable: VariableAgreement, names: AgreementNames): string {
  if (variable.disagreements.length === 0) return '';
  const { values, counts }: Confusion = variable.confusion;
  const named = values.map((value) => names.value(variable.id, value));
  const sides = coders.length === 2 ? `rows: ${coders[0]}, columns: ${coders[1]}` : 'each two coders, either way';
  const table = textTable([['', ...named], ...counts.map((row, index) => [named[index] ?? '', ...row.map(String)])]);
  return `${plain(`${names.variable(variable)}, ${sides}`)}\n${table}`;
}

function unitising(report: AgreementReport): string {
  const compared = report.unitising.filter(({ articles }) => articles > 0);
  if (compared.length === 0)
    return 'No two coders have coded the same article completely: claims found are not compared.\n';
  return [
    textTable([
      ['claims found', 'articles', 'F1 %', 'only the first', 'only the second'],
      ...compared.map((each) => claimsRow(report, each)),
    ]),
    textTable([
      ['spans, F1 %', 'exact', 'overlapping', 'characters'],
      ...compared.flatMap((each) => CLAIM_PARTS.map((part) => spansRow(report, each, part))),
    ]),
    ...compared.filter(({ otherTexts }) => otherTexts.length > 0).map((each) => otherTexts(report, each)),
  ].join('\n');
}

function claimsRow(report: AgreementReport, { coders, articles, claims, onlyOne, onlyOther }: Unitising): string[] {
  const counts = [onlyOne, onlyOther].map((alone) => String(alone.length));
  return [pairName(report, coders), String(articles), percent(f1Of(claims)), ...counts];
}

function spansRow(report: AgreementReport, { coders, parts }: Unitising, part: ClaimPart): string[] {
  const { exact, overlap, characters } = parts[part];
  const figures = [exact, overlap, characters].map((matched) => percent(f1Of(matched)));
  return [`${part}: ${pairName(report, coders)}`, ...figures];
}

function otherTexts(report: AgreementReport, { coders, otherTexts: urls }: Unitising): string {
  const lines = [
    `${pairName(report, coders)}: these articles had another text for each of the two, so that spans are not compared:`,
    ...urls,
  ];
  return lines.map((line) => `${plain(line)}\n`).join('');
}

function pairName({ coders }: AgreementReport, [one, other]: CoderPair): string {
  return `${coders[one]}, ${coders[other]}`;
}

const percent = (figure: Figure): string => worded(figure, (value) => (100 * value).toFixed(1));
const coefficient = (figure: Figure): string => worded(figure, (value) => value.toFixed(3));

function worded({ value, why }: Figure, digits: (value: number) => string): string {
  // Nothing that rounds to zero is below it.
  return value === null ? REASONS[why] : digits(value).replace(/^-(0(?:\.0*)?)$/, '$1');
}
