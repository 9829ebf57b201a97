import type { ClaimEdit, ClaimLabel } from '../../lib/claim/claim.ts';
import type { ClaimPlace } from '../../lib/claim/selector.ts';
import type { FaultCode } from '../../lib/messaging/result.ts';

/** What the screen of files is given: what comes in, what has come in, and copies of all that is stored. */

/** Rows of a list that may be as long as the store: they are fetched as they come into sight. Another one whenever rows have changed. */
export interface RowSource<Row> {
  readonly count: number;
  /** `null` while it is not there yet. */
  at(index: number): Row | null;
  /** Fetches what is lacking of these rows, both included. */
  load(first: number, last: number): void;
}

/** Rows of which the reader chooses some. */
export interface ChoiceSource<Row> extends RowSource<Row> {
  readonly chosen: number;
}

/** What files can be read as. */
export type ImportFormatName = 'json' | 'jsonl' | 'w3c' | 'hypothesis' | 'csv';

/** How far something is: bytes while a file is read, else records. */
export interface ProgressView {
  readonly done: number;
  readonly total: number;
}

/** Work on a file that is under way. */
export type WorkView = 'reading' | 'comparing' | 'copying' | 'storing' | 'undoing';

/** The file that is being imported. */
export interface ImportView {
  readonly stage:
    | { readonly type: 'idle' }
    | {
        readonly type: 'working';
        readonly work: WorkView;
        readonly fileName: string;
        /** `null` before it is known. */
        readonly progress: ProgressView | null;
      }
    | { readonly type: 'preview'; readonly preview: PreviewView }
    | { readonly type: 'refused'; readonly fileName: string; readonly problem: FileProblemView }
    | { readonly type: 'failed'; readonly fileName: string; readonly fault: FaultCode };
  /** Files that were chosen as well and come after this one. */
  readonly waiting: number;
  readonly news: { readonly serial: number; readonly news: ImportNewsView } | null;
}

/** What became of a file. */
export type ImportNewsView =
  | {
      readonly type: 'imported';
      readonly fileName: string;
      readonly importId: string;
      readonly added: number;
      readonly changed: number;
    }
  | { readonly type: 'cancelled'; readonly fileName: string }
  | { readonly type: 'undone'; readonly fileName: string; readonly leftAlone: number }
  | { readonly type: 'failed'; readonly fault: FaultCode };

/** Why a file cannot be read; `detail` names line and field, in the words of whoever reads it. */
export type FileProblemView =
  | { readonly type: 'empty' | 'binary' | 'not-utf8' | 'unknown' | 'unreadable' }
  | { readonly type: 'invalid'; readonly format: ImportFormatName; readonly detail: string };

/** What importing a file would do. */
export interface PreviewView {
  readonly fileName: string;
  readonly format: ImportFormatName;
  /** Another program made it. */
  readonly isForeign: boolean;
  readonly added: RowSource<ClaimRowView>;
  readonly changed: RowSource<ChangedRowView>;
  /** Claims that stay as they are. */
  readonly same: number;
  readonly refused: RowSource<RefusedRowView>;
  readonly conflicts: ChoiceSource<ConflictRowView>;
  readonly twins: ChoiceSource<TwinRowView>;
  readonly tags: ChoiceSource<TagRowView>;
  /** What else would be added or changed, by what it is. */
  readonly others: OthersView;
  /** Whether importing it would store nothing, as things are chosen now. */
  readonly isEmpty: boolean;
}

/** Numbers of records that are no claims. */
export interface OthersView {
  readonly articles: number;
  readonly texts: number;
  readonly projects: number;
  /** Sources put together with another, or parted. */
  readonly sources: number;
  /** Values added to the codebook. */
  readonly codes: number;
  /** The file's codebook takes the place of the default one. */
  readonly hasCodebook: boolean;
}

/** A claim in a few words. */
export interface ClaimWordsView {
  /** Whose claim it is, or ''. */
  readonly source: string;
  readonly cue: string;
  readonly content: string;
  /** Title of its article, or '' where it has none or is not known. */
  readonly article: string;
  /** Language of the article's words, or ''. */
  readonly language: string;
}

export interface ClaimRowView {
  readonly key: string;
  readonly claim: ClaimWordsView;
}

/** A field of a claim with its value. */
export type FieldValueView =
  | {
      readonly [Field in keyof ClaimLabel]: { readonly field: Field; readonly value: ClaimLabel[Field] };
    }[keyof ClaimLabel]
  | { readonly field: 'place'; readonly value: ClaimPlace };

/** A field of a claim that gets another value. */
export interface FieldChangeView {
  readonly field: keyof ClaimEdit;
  readonly from: FieldValueView;
  readonly to: FieldValueView;
}

export interface ChangedRowView extends ClaimRowView {
  readonly fields: readonly FieldChangeView[];
}

export interface RefusedRowView {
  readonly key: string;
  readonly place: string;
  readonly problem: string;
}

/** Whose side is taken. */
export type SideView = 'mine' | 'theirs';

/** Something that is one thing here and another in the file. */
export type ConflictRowView = { readonly key: string; readonly side: SideView } & (
  | {
      readonly kind: 'field';
      readonly claim: ClaimWordsView;
      readonly mine: FieldValueView;
      readonly theirs: FieldValueView;
    }
  /** What a source was put together with: a name, or '' for a source that stands for itself. */
  | { readonly kind: 'source'; readonly name: string; readonly mine: string; readonly theirs: string }
  /** What a value of the codebook is called. */
  | { readonly kind: 'code'; readonly mine: string; readonly theirs: string }
);

/** A claim of the file on the same words as one that is here. */
export interface TwinRowView {
  readonly key: string;
  readonly claim: ClaimWordsView;
  readonly areBothKept: boolean;
}

/** A tag of another program. */
export interface TagRowView {
  readonly tag: string;
  /** Claims that have it. */
  readonly claims: number;
  /** It becomes a label of the reader's own. */
  readonly isTaken: boolean;
}

export interface ImportActions {
  choose(files: readonly File[]): void;
  /** Gives up the file under way; the next one follows. */
  cancel(): void;
  apply(): void;
  decide(key: string, side: SideView): void;
  decideAll(side: SideView): void;
  keepBoth(key: string, areBothKept: boolean): void;
  keepAllBoth(areBothKept: boolean): void;
  takeTag(tag: string, isTaken: boolean): void;
  takeAllTags(areTaken: boolean): void;
  retry(): void;
  undo(importId: string): void;
  dismissNews(): void;
}

/** The imports that were done. */
export interface ImportsView {
  readonly phase: 'loading' | 'ready' | 'failed';
  readonly fault: FaultCode | null;
  /** The last one first. */
  readonly imports: readonly DoneImportView[];
  readonly unreadable: number;
  /** How many imports can be taken back, and for how many days. */
  readonly kept: { readonly imports: number; readonly days: number };
}

export interface DoneImportView {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly fileName: string;
  readonly format: string;
  readonly added: number;
  readonly changed: number;
  /** Milliseconds since 1970 at which it was taken back; `null` where it was not. */
  readonly undone: number | null;
  /** Milliseconds since 1970 until which it can be taken back; `null` where it cannot. */
  readonly undoableUntil: number | null;
  /** Something else is under way. */
  readonly isBusy: boolean;
}

/** Why a backup copy was made. */
export type BackupReasonName = 'migration' | 'import' | 'restore' | 'asked';

/** The backup copies. */
export interface BackupsView {
  readonly phase: 'loading' | 'ready' | 'backing-up' | 'restoring' | 'failed';
  readonly backups: readonly BackupView[];
  readonly unreadable: number;
  /** Bytes of all of them. */
  readonly bytes: number;
  /** Records, while one is made or restored. */
  readonly progress: ProgressView | null;
  readonly fault: FaultCode | 'backup-damaged' | null;
  /** The copy that the fault is about. */
  readonly faultOf: string | null;
  /** The copy that was just restored. */
  readonly restored: string | null;
  /** The file that was saved last. */
  readonly saved: { readonly fileName: string; readonly href: string } | null;
}

export interface BackupView {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly reason: BackupReasonName;
  readonly claims: number;
  readonly articles: number;
  readonly bytes: number;
  /** Records that could not be copied. */
  readonly lacking: number;
}

export interface BackupsActions {
  load(): void;
  backUpNow(): void;
  restore(id: string): void;
  cancel(): void;
  remove(id: string): void;
  save(id: string): void;
}
