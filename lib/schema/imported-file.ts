/**
 * A file that was read to be imported, whatever its format: records that are valid each by itself, not yet held against the store
 * (lib/merge, lib/storage/import). lib/exchange/import-file.ts says what an importer has to keep to.
 */
import type { ClaimLabel } from '../claim/claim.ts';
import type { Codebook } from '../claim/codebook.ts';
import type { ProjectRecord } from './project-records.ts';
import type { ArticleRecord, ChangeRecord, ClaimRecord, SourceRecord, TextRecord } from './records.ts';

/** What can be imported. */
export const IMPORT_FORMATS = ['json', 'jsonl', 'w3c', 'hypothesis', 'csv'] as const;
/** A format that comes back in, as its importer and the journal name it. */
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** A file that has been read. */
export interface ImportedFile {
  readonly format: ImportFormat;
  readonly articles: readonly ArticleRecord[];
  /** Whole claims: to be added where the store has none of that id. */
  readonly claims: readonly ClaimRecord[];
  /**
   * What the file says of claims where it does not say all of them. A claim that is named here too is changed in these fields
   * alone where it is stored, since the rest of its record in {@link claims} was filled in by the importer.
   */
  readonly patches: readonly ClaimPatch[];
  /** Empty where the file has no history. */
  readonly changes: readonly ChangeRecord[];
  /** Their numbers of claims are never imported, but counted anew. Empty where the file has none: they follow from the claims. */
  readonly sources: readonly SourceRecord[];
  readonly texts: readonly TextRecord[];
  readonly projects: readonly ProjectRecord[];
  /** What the reader's own values mean; `null` where the file does not say. */
  readonly codebook: Codebook | null;
  /** Whether {@link changes} tell how the claims came to be as they are. Without it `modified` has to tell which side is newer. */
  readonly hasHistory: boolean;
  /** Whether another program made (some of) it: its claims are what that program's annotations could be read as. */
  readonly isForeign: boolean;
  /** Tags of another program, of which the reader may want own labels. */
  readonly tags: readonly ClaimTags[];
  /** What could not be read, without which the rest stands. A format that is read whole or not at all has none. */
  readonly refused: readonly Refusal[];
}

/** Fields of a claim that a file can say without saying all. */
export type PatchFields = { readonly [Field in keyof ClaimLabel]?: ClaimLabel[Field] };

/** What a file says of one claim that is stored elsewhere. */
export interface ClaimPatch {
  readonly id: string;
  /** At least one. */
  readonly fields: PatchFields;
  /** The claim's `modified` when the file was written of it; of another program, that of its annotation. `null` where the file does not say. */
  readonly modified: string | null;
  /** Where in the file it stands: "line 3", "items[2]". */
  readonly place: string;
}

/** The tags of one claim, each once. */
export interface ClaimTags {
  readonly claimId: string;
  readonly tags: readonly string[];
}

/** Something of a file that cannot be imported. */
export interface Refusal {
  /** Where in the file: "line 3", "items[2]", or the id of a record. */
  readonly place: string;
  /** Why, naming the field: "status: not a status". */
  readonly problem: string;
}
