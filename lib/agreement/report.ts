import type { Codebook } from '../claim/codebook.ts';
import { coderNames, variablesOf } from '../claim/coded-variables.ts';
import type { OwnCodeId } from '../claim/taxonomy.ts';
import { ACTS, SOURCE_KINDS, STATUSES } from '../claim/taxonomy.ts';
import { unitsOf } from '../claim/unit.ts';
import type { StoredCoding, StoredUnit } from './coded-article.ts';
import { coderPairs } from './ratings.ts';
import { sharedArticles } from './shared-articles.ts';
import { compareUnitising, type IsComplete, type Unitising } from './unitising.ts';
import { agreementIn, type VariableAgreement } from './variable-agreement.ts';

/** How far coders who coded the same articles, each alone, agree. */
export interface AgreementReport {
  /** The coders' names, each once, in the order in which their codings were given: everything else names them by number. */
  readonly coders: readonly string[];
  readonly articles: {
    /** Articles that at least two coders have: all that is said is said of them. */
    readonly shared: number;
    /** Articles that one coder alone has, and that are left out. */
    readonly single: number;
  };
  readonly units: {
    /** Claims of the shared articles, each once however many coders have it. */
    readonly all: number;
    /** Those that at least two coders have, and those that all have. */
    readonly shared: number;
    readonly complete: number;
  };
  /** Status, act, kind of source, second kind, reason given, whether it is a claim at all ("dismissed"), and each own label. */
  readonly variables: readonly VariableAgreement[];
  /** How far each two found the same claims. */
  readonly unitising: readonly Unitising[];
  /** Labels that claims have and the codebook has not: they are not compared. By their id. */
  readonly unknownLabels: readonly OwnCodeId[];
}

/** What can be chosen. */
export interface AgreementOptions {
  /** Which articles count as coded completely; by default those whose coder said so (`completeSince`). */
  readonly isComplete?: IsComplete;
}

/** The share of the time that putting claims together takes, about. */
const UNITS_SHARE = 0.6;
/** Articles whose claims are put together in one step: a few milliseconds' work. */
const ARTICLES_A_STEP = 10;

/**
 * How far coders agree on the articles that at least two of them have. See docs/agreement.md for what is computed, and when which figure
 * is the right one.
 * @param codings one for each coder, at least two; names may be the same
 * @throws RangeError for fewer than two codings
 */
export function agreementOf(
  codings: readonly StoredCoding[],
  codebook: Codebook,
  options: AgreementOptions = {},
): AgreementReport {
  const steps = agreementSteps(codings, codebook, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * The same in steps, for screens that have to answer while it goes on, and for whoever wants to stop it: each step says which share is done, 0
 * to 1. A step takes milliseconds with thousands of claims; with a hundred thousand, those of a variable or a pair take some tenths of a second.
 * @throws RangeError at the first step for fewer than two codings
 */
export function* agreementSteps(
  codings: readonly StoredCoding[],
  codebook: Codebook,
  { isComplete = ({ completeSince }) => completeSince !== null }: AgreementOptions = {},
): Generator<number, AgreementReport, void> {
  if (codings.length < 2) throw new RangeError('agreement is between at least two coders');
  const { urls, single, codingsOf } = sharedArticles(codings);
  const unitsByUrl = new Map<string, readonly StoredUnit[]>();
  for (let at = 0; at < urls.length; at += ARTICLES_A_STEP) {
    const some = urls.slice(at, at + ARTICLES_A_STEP);
    const found = Map.groupBy(unitsOf(codingsOf(some)), ({ article }) => article.url);
    for (const url of some) unitsByUrl.set(url, found.get(url) ?? []);
    yield (UNITS_SHARE * at) / urls.length;
  }
  const units = [...unitsByUrl.values()].flat();
  const coded = variablesOf(codebook);
  const pairs = coderPairs(codings.length);
  const variables: VariableAgreement[] = [];
  const unitising: Unitising[] = [];
  const done = () =>
    UNITS_SHARE + ((1 - UNITS_SHARE) * (variables.length + unitising.length)) / (coded.length + pairs.length);
  for (const variable of coded) {
    yield done();
    variables.push(agreementIn(variable, units, codings.length, valuesOf(variable.id, codebook)));
  }
  const shared = codingsOf(urls);
  for (const pair of pairs) {
    yield done();
    unitising.push(compareUnitising(shared, unitsByUrl, pair, isComplete));
  }
  return {
    coders: coderNames(codings),
    articles: { shared: urls.length, single },
    units: countUnits(units),
    variables,
    unitising,
    unknownLabels: unknownLabelsOf(units, codebook),
  };
}

function countUnits(units: readonly StoredUnit[]): AgreementReport['units'] {
  let [shared, complete] = [0, 0];
  for (const { claims } of units) {
    const holders = claims.filter((claim) => claim !== null).length;
    if (holders > 1) shared++;
    if (holders === claims.length) complete++;
  }
  return { all: units.length, shared, complete };
}

/** The values of a variable in the order of the codebook, and after them those of the taxonomy that it no longer has. */
function valuesOf(variable: string, { statuses, sourceKinds }: Codebook): readonly string[] {
  const kinds = () => [...new Set<string>([...sourceKinds.map(({ id }) => id), ...SOURCE_KINDS])];
  switch (variable) {
    case 'status':
      return [...new Set<string>([...statuses.map(({ id }) => id), ...STATUSES])];
    case 'act':
      return ACTS;
    case 'sourceKind':
      return kinds();
    case 'secondKind':
      return ['none', ...kinds()];
    default:
      return ['1', '0'];
  }
}

function unknownLabelsOf(units: readonly StoredUnit[], { labels }: Codebook): OwnCodeId[] {
  const unknown = new Set<OwnCodeId>();
  for (const { claims } of units)
    for (const claim of claims) for (const label of claim?.labels ?? []) unknown.add(label);
  for (const { id } of labels) unknown.delete(id);
  return [...unknown].sort();
}
