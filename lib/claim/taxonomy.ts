/**
 * The values a claim's variables can take. Ids never change (they are stored and exported); what the reader sees is
 * their translation. Definitions: docs/annotation-guidelines.md.
 */

/** How the content stands in the text: quoted whole, reported, or both. */
export const KINDS = ['direct', 'indirect', 'mixed'] as const;
/** Whether a content is quoted; the detector's, and never edited. */
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
/** One speech act; readers may set another than was found. */
export type Act = (typeof ACTS)[number];

/** How far the reporter stands from the claim: said · claimed · revealed. */
export const DISTANCES = ['neutral', 'doubt', 'endorsement'] as const;
/** What the choice of the reporting verb says of the reporter's stance. */
export type Distance = (typeof DISTANCES)[number];

/** How the source is identified. */
export const ANONYMITIES = ['named', 'institution', 'role', 'unnamed', 'none'] as const;
/** Which of these ways of identifying a source an article takes. */
export type Anonymity = (typeof ANONYMITIES)[number];

/** Whether an article can say why it does not name a source that is identified so: not of one that it names, and not of none. */
export function canHaveReason(anonymity: Anonymity): boolean {
  return anonymity !== 'named' && anonymity !== 'none';
}

/** What sort of source it is; in tables with the codes of event data (./sector-code.ts). */
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
/** A kind of the default taxonomy; the reader's own are {@link SourceKindId}s too. */
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
/** A status of the default taxonomy; the reader's own are {@link StatusId}s too. */
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
