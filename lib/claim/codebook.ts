import type { OwnCodeId, SourceKindId, Status, StatusId } from './taxonomy.ts';
import { SOURCE_KINDS, STATUSES } from './taxonomy.ts';

/** Looks for statuses that a reader adds. */
export const OWN_LOOKS = ['own-1', 'own-2', 'own-3', 'own-4', 'own-5', 'own-6', 'own-7', 'own-8'] as const;
/** How a mark looks once its claim has a status: one of the palette's looks (lib/highlight/palette.ts). */
export type StatusLook = `status-${Exclude<Status, 'unassessed'>}` | (typeof OWN_LOOKS)[number];
/** Every look that a status can have. */
export const STATUS_LOOKS: readonly StatusLook[] = [
  ...STATUSES.filter((status) => status !== 'unassessed').map((status) => `status-${status}` as const),
  ...OWN_LOOKS,
];

/** One value of a variable, as the reader has set it. */
export interface Code<Id extends string = string> {
  /** Never changes: it is stored with claims and exported. */
  readonly id: Id;
  /** What the reader calls it; '' for the translated name of a value of the default taxonomy. */
  readonly name: string;
  /** When to use it; '' for the translated meaning of a value of the default taxonomy. */
  readonly meaning: string;
  /** How marks with it look; `null` for the look of a status of the default taxonomy, and where there is no look. */
  readonly look: StatusLook | null;
  /** The key that sets it while claims are coded, or '' for none. */
  readonly key: string;
  /** Not offered any more. Claims that have it keep it. */
  readonly isHidden: boolean;
}

/** The values that a reader gives to claims, each list in the order in which it is offered. */
export interface Codebook {
  readonly statuses: readonly Code<StatusId>[];
  readonly sourceKinds: readonly Code<SourceKindId>[];
  /** All of them the reader's own. */
  readonly labels: readonly Code<OwnCodeId>[];
}

/** Keys of the statuses by default: in the order in which they are offered. */
const STATUS_KEYS = '0123456789';

function plainCode<Id extends string>(id: Id, key = ''): Code<Id> {
  return { id, name: '', meaning: '', look: null, key, isHidden: false };
}

/** The default taxonomy, with a digit for each status. The builder is told that it may be left out: scripts in pages do without. */
export const DEFAULT_CODEBOOK: Codebook = {
  statuses: /* @__PURE__ */ STATUSES.map((id, index) => plainCode(id, STATUS_KEYS[index])),
  sourceKinds: /* @__PURE__ */ SOURCE_KINDS.map((id) => plainCode(id)),
  labels: [],
};

/** Most values that a variable can have: what a menu can still be read with. */
export const MAX_CODES = 100;
