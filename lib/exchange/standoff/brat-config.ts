/**
 * What brat has to know of the annotations in a folder: annotation.conf says what there is, visual.conf what it is called and how it looks
 * (https://brat.nlplab.org/configuration.html).
 */
import type { Code, Codebook } from '../../claim/codebook.ts';
import { ACTS, ANONYMITIES, DISTANCES, isOwnCode, KINDS, type OwnCodeId } from '../../claim/taxonomy.ts';
import type { ClaimRecord } from '../../schema/records.ts';
import type { FormatContext, NamedFile } from '../format.ts';
import { bratLine } from './brat-text.ts';

/** The event of a claim. brat wants its trigger, the cue, to be of the same type. */
export const ATTRIBUTION = 'Attribution';
/** The event of what its reader dismissed: of another type, so that whoever counts attributions does not count it. */
export const NOT_A_CLAIM = 'NotAClaim';

const EVENTS = [ATTRIBUTION, NOT_A_CLAIM];

/** An attribute of events: which values it can have, and which one a claim has; `null` for what nobody has said. */
interface BratAttribute {
  readonly name: string;
  readonly values: (codebook: Codebook) => readonly string[];
  readonly valueOf: (claim: ClaimRecord) => string | null;
}

const kindsOf = ({ sourceKinds }: Codebook) => idsOf(sourceKinds, 'unspecified');

/** Attributes with one value each. The values are the ids of the taxonomy: brat takes no spaces in them. */
export const ATTRIBUTES: readonly BratAttribute[] = [
  {
    name: 'Status',
    values: ({ statuses }) => idsOf(statuses, 'unassessed'),
    valueOf: ({ status }) => (status === 'unassessed' ? null : status),
  },
  { name: 'Act', values: () => ACTS, valueOf: ({ act }) => act },
  {
    name: 'SourceKind',
    values: kindsOf,
    valueOf: ({ sourceKind }) => (sourceKind === 'unspecified' ? null : sourceKind),
  },
  { name: 'SecondKind', values: kindsOf, valueOf: ({ secondKind }) => secondKind },
  { name: 'Kind', values: () => KINDS, valueOf: ({ kind }) => kind },
  { name: 'Distance', values: () => DISTANCES, valueOf: ({ distance }) => distance },
  { name: 'Anonymity', values: () => ANONYMITIES, valueOf: ({ anonymity }) => anonymity },
  { name: 'ReasonGiven', values: () => ['yes'], valueOf: ({ reasonGiven }) => (reasonGiven ? 'yes' : null) },
];

/** The two files. Labels of the reader's own are attributes without a value, by id; values of their own have their names in a comment. */
export function configFiles({ codebook, names }: Pick<FormatContext, 'codebook' | 'names'>): NamedFile[] {
  const attributes = ATTRIBUTES.map(({ name, values }) => `${name}\tArg:<EVENT>, Value:${values(codebook).join('|')}`);
  const own = [
    ...ownNames(codebook.statuses, (id) => names.status(id)),
    ...ownNames(codebook.sourceKinds, (id) => names.sourceKind(id)),
  ];
  const annotation = [
    '[entities]',
    'Source',
    'Content',
    '[relations]',
    `Disputes\tArg1:${EVENTS.join('|')}, Arg2:${EVENTS.join('|')}`,
    '<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>',
    '[events]',
    ...EVENTS.map((event) => `${event}\tSource?:Source, Content?:Content`),
    '[attributes]',
    ...own.map(([id, name]) => `# ${id} = ${name}`),
    ...attributes,
    ...codebook.labels.map(({ id }) => `${id}\tArg:<EVENT>`),
  ];
  const visual = [
    '[labels]',
    `${NOT_A_CLAIM} | Not a claim`,
    ...ownNames(codebook.labels, (id) => names.label(id)).map(([id, name]) => `${id} | ${name}`),
    '[drawing]',
    'Source\tbgColor:#b3d4ff',
    `${ATTRIBUTION}\tbgColor:#ffe08a`,
    'Content\tbgColor:#dfe8d8',
    `${NOT_A_CLAIM}\tbgColor:#dddddd`,
  ];
  return [
    { name: 'annotation.conf', content: fileOf(annotation) },
    { name: 'visual.conf', content: fileOf(visual) },
  ];
}

function idsOf(codes: readonly Code[], untouched: string): string[] {
  return codes.map(({ id }) => id).filter((id) => id !== untouched);
}

/** The ids of a reader's own values with their names, without what has a meaning in the files. */
function ownNames(codes: readonly Code[], nameOf: (id: OwnCodeId) => string): (readonly [id: string, name: string])[] {
  return codes.flatMap(({ id }) => (isOwnCode(id) ? [[id, bratLine(nameOf(id)).replace(/[|<>]/g, ' ')] as const] : []));
}

function fileOf(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}
