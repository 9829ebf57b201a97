import type { FaultCode } from '../../lib/messaging/result.ts';
import type { FileProblemView, ProgressView } from '../files/files-view.ts';
import type { ArticleView } from '../library/views.ts';

/** What the screens of projects are given. */

/** A project in the list of all. */
export interface ProjectRowView {
  readonly id: string;
  readonly name: string;
  readonly articles: number;
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly href: string;
}

/** What the last act came to. */
export type ProjectNewsView =
  | { readonly type: 'deleted' | 'renamed'; readonly name: string }
  | { readonly type: 'articles-added' | 'articles-removed'; readonly articles: number }
  | { readonly type: 'coder-removed'; readonly coder: string }
  | { readonly type: 'coders-added'; readonly coders: readonly string[]; readonly claims: number }
  | { readonly type: 'ruled' | 'reopened' | 'undone' }
  | { readonly type: 'failed'; readonly fault: FaultCode };

/** The news with what tells two alike apart. */
export interface ProjectNewsLineView {
  readonly serial: number;
  readonly news: ProjectNewsView;
  readonly canUndo: boolean;
}

/** An article of a project. */
export interface ProjectArticleView {
  readonly id: string;
  /** `null` where it is no longer in the library. */
  readonly article: ArticleView | null;
  readonly claims: number;
}

/** An article that can be put into a project. */
export interface ArticleOfferView {
  readonly article: ArticleView;
  readonly claims: number;
  /** It is in the project already. */
  readonly isIn: boolean;
}

/** Another coder whose file is here. */
export interface CoderView {
  readonly id: string;
  readonly coder: string;
  readonly claims: number;
  readonly fileName: string;
  /** Milliseconds since 1970. */
  readonly imported: number;
  /** Articles that they coded completely; `null` where that is not known. */
  readonly complete: number | null;
}

/** A coder's file that is about to be brought in. */
export interface CoderFileView {
  readonly key: string;
  readonly fileName: string;
  readonly name: string;
  readonly nameProblem: 'missing' | 'own' | 'twice' | null;
  readonly claims: number;
  readonly articles: number;
  readonly otherClaims: number;
  readonly refused: number;
  /** Claims of the same coder that it takes the place of; `null` where the coder is new. */
  readonly replaces: number | null;
}

/** Coders' files on their way in. */
export type CoderFilesView =
  | { readonly stage: 'idle' }
  | { readonly stage: 'reading'; readonly fileName: string; readonly progress: ProgressView | null }
  | {
      readonly stage: 'preview';
      readonly files: readonly CoderFileView[];
      readonly refused: readonly {
        readonly key: string;
        readonly fileName: string;
        readonly problem: FileProblemView;
      }[];
    }
  | {
      readonly stage: 'storing';
      /** A copy of all that is stored is made before. */
      readonly work: 'copying' | 'storing';
      readonly progress: ProgressView | null;
    }
  | { readonly stage: 'failed'; readonly fault: FaultCode };

export interface CoderFilesActions {
  choose(files: readonly File[]): void;
  name(key: string, name: string): void;
  leaveOut(key: string): void;
  apply(): void;
  cancel(): void;
  retry(): void;
}
