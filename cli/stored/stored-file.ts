import type { Codebook } from '../../lib/claim/codebook.ts';
import type { NativeRecord, SectionRecords } from '../../lib/exchange/native/read-records.ts';
import type { Section, Stream } from '../../lib/schema/exchange-file.ts';
import type { ClaimTags, Refusal } from '../../lib/schema/imported-file.ts';
import type { ClaimRecord } from '../../lib/schema/records.ts';

/** A file of stored claims that was read once and is in order. Its records can be had again, in any order. */
export interface StoredFile {
  /** What it is called in messages. */
  readonly name: string;
  /** `null` where the file does not say what own values mean. */
  readonly codebook: Codebook | null;
  /** What could not be read, without which the rest stands. */
  readonly refused: readonly Refusal[];
  /** Tags of another program, which no record has. */
  readonly tags: readonly ClaimTags[];
  /** The records of one list, in the order of the file. */
  records<Name extends Section>(section: Name): Stream<SectionRecords[Name]>;
  /** The claims of an article, by the id that the file has for it, in the order of the file. */
  claimsOf(articleId: string): readonly ClaimRecord[];
  /** A text by its id; `null` where the file does not have it. */
  textOf(textId: string): string | null;
  /** Lets go of what it holds. */
  close(): void;
}

/** Told of each record when a file is read for the first time. */
export type OnRecord = (read: NativeRecord) => void;
