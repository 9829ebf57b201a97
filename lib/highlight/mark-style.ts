import type { ClaimLabel } from '../claim/claim.ts';
import { type Codebook, OWN_LOOKS, type StatusLook } from '../claim/codebook.ts';
import { type Act, isOwnCode } from '../claim/taxonomy.ts';

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
/** A look that several acts share: what cannot be told apart says nothing. */
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

/** The look of a mark: an act's, or a status's. Which of the two is shown where, `lib/reading/marks.ts` says for pages. */
export type MarkStyle = `act-${ActStyle}` | StatusLook;

/** The look of an act. */
export function actStyle(act: Act): `act-${ActStyle}` {
  return `act-${STYLE_OF_ACT[act]}`;
}

/**
 * The look of a claim in lists and on the card, and on the page where the reader wants that: the act's until they have given a status,
 * then the one that the codebook has for that status.
 */
export function markStyleFor({ act, status }: Pick<ClaimLabel, 'act' | 'status'>, { statuses }: Codebook): MarkStyle {
  if (status === 'unassessed') return actStyle(act);
  const own = statuses.find(({ id }) => id === status)?.look;
  if (own) return own;
  return isOwnCode(status) ? OWN_LOOKS[0] : `status-${status}`;
}
