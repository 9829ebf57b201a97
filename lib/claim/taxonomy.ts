/**
 * The values a claim's variables can take. Ids never change (they are stored and exported); what the reader sees is
 * their translation. Definitions: docs/annotation-guidelines.md.
 */

/** How the content stands in the text: quoted whole, reported, or both. */
export const KINDS = ['direct', 'indirect', 'mixed'] as const;
export type Kind = (typeof KINDS)[number];

/** What the source does by saying it. */
export const ACTS = [
  'statement',
  'confirmation',
  'admission',
  'denial',
  'accusation',
  'demand',
  'promise',
  'threat',
  'warning',
  'prediction',
  'question',
  'finding',
  'belief',
  'refusal',
  'hearsay',
] as const;
export type Act = (typeof ACTS)[number];

/** How far the reporter stands from the claim: said · claimed · revealed. */
export const DISTANCES = ['neutral', 'doubt', 'endorsement'] as const;
export type Distance = (typeof DISTANCES)[number];

/** How the source is identified. */
export const ANONYMITIES = ['named', 'institution', 'role', 'unnamed', 'none'] as const;
export type Anonymity = (typeof ANONYMITIES)[number];

/** What sort of source it is; sector codes of PLOVER/CAMEO are added in exports. */
export const SOURCE_KINDS = [
  'unspecified',
  'government',
  'military',
  'security',
  'armed_group',
  'de_facto_authority',
  'party',
  'intl_org',
  'ngo',
  'expert',
  'business',
  'witness_civilian',
  'media_agency',
  'document_data',
  'social_media',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** The contested status: a judgement on the record, never on truth. */
export const STATUSES = [
  'unassessed',
  'unverified',
  'corroborated',
  'contested',
  'denied',
  'confirmed',
  'refuted',
  'retracted',
  'outdated',
  'not_checkable',
] as const;
export type Status = (typeof STATUSES)[number];

/** Id of a value that a reader added to the codebook: "own-" and lower-case letters and digits. */
export type OwnCodeId = `own-${string}`;

/** A status of the default taxonomy, or the reader's own. */
export type StatusId = Status | OwnCodeId;
/** A kind of source of the default taxonomy, or the reader's own. */
export type SourceKindId = SourceKind | OwnCodeId;

/** Whether a value is one that a reader added. */
export function isOwnCode(id: string): id is OwnCodeId {
  return id.startsWith('own-');
}
