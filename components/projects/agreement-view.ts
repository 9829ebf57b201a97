import type { FaultCode } from '../../lib/messaging/result.ts';
import type { RowSource } from '../files/files-view.ts';

/** What the screen of agreement is given: figures as they are computed (docs/agreement.md), and whose they are. */

/** A figure, or why there is none. */
export type FigureView =
  | { readonly value: number; readonly why: null }
  | { readonly value: null; readonly why: 'no-units' | 'one-value' };

/** Two coders, by number. */
export type PairView = readonly [one: number, other: number];

/** Which values meet, rows by columns. */
export interface ConfusionView {
  readonly values: readonly string[];
  readonly counts: readonly (readonly number[])[];
}

/** How far coders agree in one variable. */
export interface VariableView {
  readonly id: string;
  readonly name: string;
  /** Claims without a value, by coder. */
  readonly missing: readonly number[];
  readonly percent: FigureView;
  readonly cohen: { readonly mean: FigureView; readonly counted: number; readonly pairs: number };
  readonly fleiss: { readonly kappa: FigureView; readonly units: number };
  readonly krippendorff: { readonly alpha: FigureView; readonly units: number };
  readonly pairs: readonly {
    readonly coders: PairView;
    readonly units: number;
    readonly percent: FigureView;
    readonly kappa: FigureView;
  }[];
  readonly confusion: ConfusionView;
  /** Claims of which coders say different things, and those of them that the reader has settled. */
  readonly disagreements: number;
  readonly settled: number;
}

/** How far two coders found the same claims: F1 of each. */
export interface FoundByTwoView {
  readonly coders: PairView;
  readonly articles: number;
  /** Articles whose text was another for each of the two. */
  readonly otherTexts: number;
  readonly claims: FigureView;
  readonly onlyOne: number;
  readonly onlyOther: number;
  readonly parts: readonly {
    readonly part: 'source' | 'cue' | 'content';
    readonly exact: FigureView;
    readonly overlap: FigureView;
    readonly characters: FigureView;
  }[];
}

/** All figures of a comparison. */
export interface ReportView {
  readonly coders: readonly string[];
  readonly articles: { readonly shared: number; readonly single: number };
  readonly units: { readonly all: number; readonly shared: number; readonly complete: number };
  readonly variables: readonly VariableView[];
  readonly found: readonly FoundByTwoView[];
  readonly unknownLabels: number;
  readonly notComplete: number;
  /** Coders of whom it is not known which articles they coded completely. */
  readonly unknownComplete: readonly string[];
  readonly gone: number;
  readonly unreadable: number;
}

/** That a disagreement stands. */
export interface RulingView {
  readonly claimId: string;
  /** Whose word it is, and why. */
  readonly by: string;
  readonly note: string;
}

/** A claim of which coders say different things. */
export interface DisagreementView {
  readonly key: string;
  readonly variable: { readonly id: string; readonly name: string };
  /** The first coder's words. */
  readonly source: string;
  readonly cue: string;
  readonly content: string;
  readonly sentence: string;
  readonly article: string;
  /** Language of the article's words, or ''. */
  readonly language: string;
  /** By coder; `null` for nothing. */
  readonly values: readonly (string | null)[];
  /** Where the reader labels the claim; `null` where they do not have it. */
  readonly href: string | null;
  /** What the reader says since, or who said that it stands, the latest first; `null` where it is not settled. */
  readonly settled: { readonly value: string | null; readonly rulings: readonly RulingView[] } | null;
  /** What a ruling on it names. */
  readonly ruledClaimId: string;
}

/** What is chosen to be compared. */
export interface ChoicesView {
  /** `id` '' is the reader. */
  readonly coders: readonly { readonly id: string; readonly name: string; readonly isChosen: boolean }[];
  readonly isCompleteOnly: boolean;
  readonly isBeforeSettling: boolean;
  /** The reader's claims that were labelled differently when the last file came in. */
  readonly changedSince: number;
}

/** Which disagreements are listed. */
export interface DisagreementChoice {
  /** Id of the variable; '' for all. */
  readonly variable: string;
  /** Only what the reader has not settled. */
  readonly isOpenOnly: boolean;
}

/** The claims of which coders say different things, fetched as they come into sight. Another one whenever rows have come. */
export interface DisagreementsView {
  of(choice: DisagreementChoice): RowSource<DisagreementView>;
}

/** The comparison as far as it is. */
export interface AgreementStateView {
  readonly phase: 'working' | 'ready' | 'cancelled' | 'failed';
  readonly fault: FaultCode | null;
  readonly progress: { readonly work: 'reading' | 'comparing'; readonly share: number } | null;
  /** What came of it; `null` before. */
  readonly compared: { readonly report: ReportView; readonly disagreements: DisagreementsView } | null;
}

/** What can be saved of a comparison. */
export const AGREEMENT_FILE_NAMES = ['figures', 'disagreements', 'alone', 'wide', 'triples'] as const;
export type AgreementFileName = (typeof AGREEMENT_FILE_NAMES)[number];

export interface AgreementActions {
  chooseCoder(id: string, isChosen: boolean): void;
  chooseComplete(isCompleteOnly: boolean): void;
  chooseBefore(isBeforeSettling: boolean): void;
  compare(): void;
  cancel(): void;
  save(file: AgreementFileName): void;
  /** Keeps a disagreement as one that stands, with the reason; `null` opens it again. The same function as long as it does the same. */
  rule(row: DisagreementView, note: string | null): void;
}
