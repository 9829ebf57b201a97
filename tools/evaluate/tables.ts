import { confusionsOf, type Variable } from '../../lib/evaluate/facets.ts';
import {
  type Compared,
  disputeTally,
  ENTITIES_HEAD,
  entitiesRow,
  FACETS_HEAD,
  facetsRow,
  formatTally,
  groupTable,
  MEASURES_HEAD,
  measuresRow,
  reliabilityTable,
} from '../../lib/evaluate/report.ts';
import { formatTable } from '../counted.ts';
import type { Measured } from './compare-all.ts';

/** The data that confidence is calibrated on. */
const RELIABILITY_OF = 'own held-out';

/** Confusions of one variable that are listed. */
const LISTED = 8;

const hasActs = ({ gold }: Measured): boolean => gold.texts.some(({ claims }) => claims.some(({ act }) => act));
const hasSourceKinds = ({ gold }: Measured): boolean =>
  gold.texts.some(({ claims }) => claims.some(({ sourceKind }) => sourceKind));
const comparisonsOf = (compared: readonly Compared[]) => compared.map(({ comparison }) => comparison);

/** All tables of docs/evaluation.md, as Markdown. */
export function results(measured: readonly Measured[]): string {
  const annotated = measured.filter(hasActs);
  return [
    formatTable([
      MEASURES_HEAD,
      ...measured.flatMap(({ gold, precise, complete }) => [
        measuresRow(gold.name, 'precise', precise),
        measuresRow(gold.name, 'complete', complete),
      ]),
    ]),
    'Facets, complete mode: right ones in percent of the claims found at det-any.',
    formatTable([FACETS_HEAD, ...measured.map(({ gold, complete }) => facetsRow(gold.name, complete))]),
    ...annotated.map((one) => confusionLine(one, 'act', 'Acts')),
    'Sources, complete mode: claims found at det-any whose source is the right entity; countries in percent of those annotated, and of those found there; kinds of source of the claims whose source has one annotated.',
    formatTable([ENTITIES_HEAD, ...annotated.map(({ gold, complete }) => entitiesRow(gold.name, complete))]),
    ...annotated.filter(hasSourceKinds).map((one) => confusionLine(one, 'sourceKind', 'Kinds of source')),
    'Disputes: links from a denial to what it denies, precision / recall / F1.',
    formatTable([
      ['data', 'mode', 'links found', 'annotated', 'right', 'P / R / F1'],
      ...annotated.flatMap(({ gold, precise, complete }) => [
        disputeRow(gold.name, 'precise', precise),
        disputeRow(gold.name, 'complete', complete),
      ]),
    ]),
    ...measured
      .filter(({ gold }) => gold.name === RELIABILITY_OF)
      .flatMap(({ gold, complete }) => [
        `How far the confidence can be believed, ${gold.name}, complete mode:`,
        formatTable(reliabilityTable(complete)),
      ]),
    ...measured.filter(({ gold }) => !gold.isOpen).flatMap(groupTables),
  ].join('\n\n');
}

function disputeRow(name: string, mode: string, compared: readonly Compared[]): readonly (string | number)[] {
  const tally = disputeTally(compared);
  return [name, mode, tally.found, tally.gold, tally.right, formatTally(tally)];
}

function confusionLine({ gold, complete }: Measured, variable: Variable, name: string): string {
  const confusions = confusionsOf(comparisonsOf(complete), variable).slice(0, LISTED);
  return `${name} most often taken for another, ${gold.name}: ${confusions.map(([pair, count]) => `${pair} ${count}`).join(' · ')}.`;
}

function groupTables(one: Measured): string[] {
  const groups = hasActs(one) ? (['kind', 'order', 'source', 'act'] as const) : (['kind', 'order', 'source'] as const);
  return [
    `${one.gold.name}, complete mode (det-any), by kind, order of parts, form of the source${hasActs(one) ? ' and act' : ''}:`,
    ...groups.map((group) => formatTable(groupTable(one.complete, group))),
  ];
}

/** The short table of README.md. */
export function headlines(measured: readonly Measured[]): string {
  return formatTable([
    ['data', 'mode', 'in the right place, P / R', 'half of the words, F1', 'source, cue and content, F1'],
    ...measured
      .filter(({ gold }) => !gold.isOpen)
      .flatMap(({ gold, precise, complete }) => [
        headline(gold.name, 'precise', precise),
        headline(gold.name, 'complete', complete),
      ]),
  ]);
}

function headline(name: string, mode: string, compared: readonly Compared[]): readonly string[] {
  const [, , , any = '', det = '', rel = ''] = measuresRow(name, mode, compared);
  const [precision, recall] = any.split(' / ');
  const f1 = (cell: string) => cell.split(' / ').at(-1) ?? '';
  return [name, mode, `${precision} / ${recall}`, f1(det), f1(rel)];
}
