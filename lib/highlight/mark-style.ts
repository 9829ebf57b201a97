import type { PageClaim } from '../claim/claim.ts';
import type { Act, Status } from '../claim/taxonomy.ts';

/** Acts that share one look on the page: fifteen looks could not be told apart. */
const ACT_STYLES = [
  'statement',
  'concession',
  'denial',
  'accusation',
  'demand',
  'commitment',
  'forecast',
  'hearsay',
] as const;
export type ActStyle = (typeof ACT_STYLES)[number];

const STYLE_OF_ACT: Record<Act, ActStyle> = {
  statement: 'statement',
  question: 'statement',
  finding: 'statement',
  belief: 'statement',
  confirmation: 'concession',
  admission: 'concession',
  denial: 'denial',
  refusal: 'denial',
  accusation: 'accusation',
  demand: 'demand',
  promise: 'commitment',
  threat: 'commitment',
  prediction: 'forecast',
  warning: 'forecast',
  hearsay: 'hearsay',
};

/** The look of a mark: the act's until the reader has given a status, then the status's. */
export type MarkStyle = `act-${ActStyle}` | `status-${Exclude<Status, 'unassessed'>}`;

/** The look of an act before the claim is labelled. */
export function actStyle(act: Act): `act-${ActStyle}` {
  return `act-${STYLE_OF_ACT[act]}`;
}

/** The look of one claim's mark on the page, in the popup's list and on the card. */
export function markStyleOf(claim: PageClaim): MarkStyle {
  const { status } = claim.label;
  return status === 'unassessed' ? actStyle(claim.draft.act) : `status-${status}`;
}
