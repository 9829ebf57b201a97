import type { Settings } from '../../lib/claim/settings.ts';
import type { EditProgress, FaultCode } from '../../lib/messaging/result.ts';
import type { ExportedFile } from '../library/news-line.tsx';

/** What the settings' screen is given. */
export interface SettingsView {
  /** `damaged`: the settings cannot be read, and the usual ones stand in for them. */
  readonly phase: 'loading' | 'ready' | 'damaged' | 'failed';
  readonly fault: FaultCode | null;
  readonly settings: Settings;
  /** How the last edit of each field goes: `coder`, `mode`, `hasKeys`, `keys`, `hasStatusMarks`. */
  readonly edits: Readonly<Record<string, EditProgress>>;
  /** What is stored, in records and in bytes; `null` until it is counted. */
  readonly amount: AmountView | null;
  readonly amountFault: FaultCode | null;
  /** What the browser answered when it was asked to keep the records; `null` before. */
  readonly keepAnswer: 'kept' | 'refused' | null;
  /** The file with the damaged settings, once the usual ones hold in their place. */
  readonly exported: { readonly fileName: string; readonly href: string } | null;
  readonly browser: 'chromium' | 'firefox';
  readonly version: string;
}

export interface AmountView {
  readonly claims: number;
  readonly articles: number;
  /** Bytes; `null` where the browser does not say. */
  readonly used: number | null;
  readonly available: number | null;
  /** Whether the browser keeps the records when the disk runs full; `null` where it cannot promise. */
  readonly isKept: boolean | null;
}

export interface SettingsActions {
  setCoder(name: string): void;
  setMode(mode: Settings['mode']): void;
  setHasKeys(hasKeys: boolean): void;
  setHasStatusMarks(hasStatusMarks: boolean): void;
  /** Keys by command: '' for none, `null` for the one it has by default. */
  setKeys(changes: Readonly<Record<string, string | null>>): void;
  askToKeep(): void;
  retry(): void;
  /** Saves damaged settings as a file, and lets the usual ones hold. */
  useDefaults(): void;
}

/** When marks come by themselves. */
export interface SitesView {
  readonly isReady: boolean;
  readonly sites: readonly SiteView[];
  readonly isEverywhere: boolean;
  readonly news: { readonly serial: number; readonly news: SiteNewsView } | null;
}

export interface SiteView {
  readonly name: string;
  readonly patterns: readonly string[];
}

/** What became of the last act; a name of '' stands for everywhere. */
export type SiteNewsView =
  | { readonly type: 'no-address'; readonly address: string }
  | { readonly type: 'refused' | 'kept' | 'allowed' | 'given-up'; readonly name: string };

/** Those that ask the browser are called within the click: it takes a question only then. */
export interface SitesActions {
  allow(address: string): void;
  allowEverywhere(): void;
  giveUp(site: SiteView): void;
  giveUpEverywhere(): void;
  giveUpAll(): void;
}

/** How deleting everything goes. */
export interface EraseView {
  readonly phase: 'idle' | 'exporting' | 'erasing' | 'erased' | 'failed';
  readonly fault: FaultCode | null;
  readonly exported: ExportedFile | null;
  /** Permissions that are not ours to give back. */
  readonly keptSites: readonly string[];
}

export interface EraseActions {
  exportFirst(): void;
  erase(): void;
}
