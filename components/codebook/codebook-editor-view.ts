import type { CodeChange, CodePlace, Variable } from '../../lib/claim/code-place.ts';
import type { Codebook } from '../../lib/claim/codebook.ts';
import type { EditProgress, FaultCode } from '../../lib/messaging/result.ts';

/** UTF-16 code units of a name and of a meaning: as much as a codebook takes (lib/schema). */
export const MAX_NAME = 200;
export const MAX_MEANING = 2_000;

/** What the editor of the codebook is given: the codebook, and how the reader's acts on it went. */
export interface CodebookView {
  /** `damaged`: the codebook cannot be read, and the default one stands in for it. */
  readonly phase: 'loading' | 'ready' | 'damaged' | 'failed';
  readonly fault: FaultCode | null;
  readonly codebook: Codebook;
  /** How the last edit of each value goes, by "variable/id". */
  readonly edits: Readonly<Record<string, EditProgress>>;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** `serial` tells two alike apart. */
  readonly news: { readonly serial: number; readonly news: CodebookNewsView } | null;
  /** The file that was saved last, to offer it once more. */
  readonly exported: { readonly fileName: string; readonly href: string } | null;
  /** The value added last, to go on with. */
  readonly added: CodePlace | null;
}

/** What the last act came to, where a field does not say it by itself. */
export type CodebookNewsView =
  | { readonly type: 'undone' | 'redone' | 'changed-elsewhere' | 'full' }
  | { readonly type: 'in-use'; readonly place: CodePlace; readonly claims: number; readonly isMore: boolean }
  | { readonly type: 'moved'; readonly place: CodePlace; readonly position: number; readonly count: number }
  | { readonly type: 'deleted'; readonly name: string }
  | { readonly type: 'default' | 'taken-over'; readonly kept: number }
  | { readonly type: 'refused'; readonly problem: CodebookFileProblemView }
  | { readonly type: 'failed'; readonly fault: FaultCode };

/** Why a file was not taken over. */
export type CodebookFileProblemView =
  | { readonly type: 'too-large' | 'not-json' | 'other-format' | 'newer' }
  | { readonly type: 'invalid'; readonly detail: string };

export interface CodebookActions {
  change(place: CodePlace, change: CodeChange): void;
  add(variable: Variable, name: string): void;
  move(place: CodePlace, by: -1 | 1): void;
  remove(place: CodePlace): void;
  reset(): void;
  undo(): void;
  redo(): void;
  exportFile(): void;
  importFile(file: File): void;
  retry(): void;
  /** Saves a damaged codebook as a file, and lets the default one hold. */
  useDefaults(): void;
}

/** How the edits of a value are called in {@link CodebookView.edits}. */
export function editOf({ variable, id }: CodePlace): string {
  return `${variable}/${id}`;
}
