import { DEFAULT_SETTINGS, type Settings } from '../../claim/settings.ts';
import { onAnnouncement } from '../../messaging/announce.ts';
import type { FaultCode } from '../../messaging/result.ts';
import { type BrowserName, browserName } from '../../platform/browser-name.ts';
import type { OfferedFile } from '../../platform/download.ts';
import { ownVersion } from '../../platform/runtime.ts';
import { askToKeep, type Room, readRoom } from '../../platform/storage-room.ts';
import type { SaysWhoDatabase } from '../../storage/open/db.ts';
import { faultOf } from '../../storage/open/faults.ts';
import { readSettings, writeSettings } from '../../storage/settings.ts';
import { counts } from '../../storage/tables/counts.ts';
import { type PreferenceState, StoredPreference } from './stored-preference.ts';

/** What is stored, and the room it takes. */
export interface StoredAmount extends Room {
  readonly claims: number;
  readonly articles: number;
}

/** What the settings' screen shows. */
export interface SettingsState extends Omit<PreferenceState<Settings>, 'value'> {
  readonly settings: Settings;
  /** `null` until it is counted, and where that fails: `amountFault` says why. */
  readonly amount: StoredAmount | null;
  readonly amountFault: FaultCode | null;
  /** What the browser answered when it was asked to keep the records; `null` before. */
  readonly keepAnswer: 'kept' | 'refused' | null;
  /** The file with the damaged settings, once the usual ones hold in their place. */
  readonly exported: OfferedFile | null;
  readonly browser: BrowserName;
  readonly version: string;
}

/** What the reader has set for the whole program, and what is stored of it. */
export class SettingsModel {
  readonly #db: SaysWhoDatabase;
  readonly #onState: (state: SettingsState) => void;
  readonly #preference: StoredPreference<Settings>;
  #state: SettingsState = {
    phase: 'loading',
    fault: null,
    settings: DEFAULT_SETTINGS,
    edits: {},
    amount: null,
    amountFault: null,
    keepAnswer: null,
    exported: null,
    browser: browserName(),
    version: ownVersion(),
  };

  constructor(db: SaysWhoDatabase, onState: (state: SettingsState) => void) {
    this.#db = db;
    this.#onState = onState;
    this.#preference = new StoredPreference({
      db,
      name: 'settings',
      initial: DEFAULT_SETTINGS,
      read: readSettings,
      write: writeSettings,
      isSame: (one, other) => JSON.stringify(one) === JSON.stringify(other),
      onState: ({ value: settings, ...rest }) => this.#set({ settings, ...rest }),
      onReplaced: () => {},
      onElsewhere: () => {},
    });
  }

  get state(): SettingsState {
    return this.#state;
  }

  /** Reads the settings, and again whenever they are changed in another tab. @returns how to leave off */
  follow(): () => void {
    void this.measure();
    const leavePreference = this.#preference.follow();
    // Everything may have been deleted.
    const leaveAnnouncements = onAnnouncement(() => void this.measure());
    return () => {
      leavePreference();
      leaveAnnouncements();
    };
  }

  readonly load = (): Promise<void> => this.#preference.load();
  readonly flush = (): void => this.#preference.flush();
  readonly retry = (): Promise<void> =>
    this.#state.phase === 'ready' ? this.#preference.retry() : this.#preference.load();

  /** Lets the usual settings hold in place of damaged ones, which are saved as a file before. */
  readonly useDefaults = async (): Promise<void> => {
    this.#set({ exported: await this.#preference.replaceDamaged('says-who-settings-damaged.json') });
  };

  /** The reader's name for themselves; without one they are who they were before they gave any. */
  readonly setCoder = (name: string): Promise<void> =>
    this.#preference.edit('coder', (settings) => ({ ...settings, coder: name.trim() || DEFAULT_SETTINGS.coder }), true);

  readonly setMode = (mode: Settings['mode']): Promise<void> =>
    this.#preference.edit('mode', (settings) => ({ ...settings, mode }));

  readonly setHasKeys = (hasKeys: boolean): Promise<void> =>
    this.#preference.edit('hasKeys', (settings) => ({ ...settings, hasKeys }));

  readonly setHasStatusMarks = (hasStatusMarks: boolean): Promise<void> =>
    this.#preference.edit('hasStatusMarks', (settings) => ({ ...settings, hasStatusMarks }));

  /** Sets keys of commands, each to '' for none or to `null` for the one it has by default: a key moves in one act. */
  readonly setKeys = (changes: Readonly<Record<string, string | null>>): Promise<void> =>
    this.#preference.edit('keys', (settings) => {
      const kept = Object.entries({ ...settings.keys, ...changes }).filter(([, key]) => key !== null);
      return { ...settings, keys: Object.fromEntries(kept) as Record<string, string> };
    });

  /** Reads how much is stored and what room it takes. */
  async measure(): Promise<void> {
    try {
      const [{ claims, articles }, room] = await Promise.all([counts(this.#db), readRoom()]);
      this.#set({ amount: { claims, articles, ...room }, amountFault: null });
    } catch (error) {
      this.#set({ amountFault: faultOf(error).code });
    }
  }

  /** Asks the browser not to clear the records away when the disk runs full. */
  readonly askToKeep = async (): Promise<void> => {
    const isKept = await askToKeep();
    this.#set({ keepAnswer: isKept ? 'kept' : 'refused' });
    await this.measure();
  };

  #set(change: Partial<SettingsState>): void {
    this.#state = { ...this.#state, ...change };
    this.#onState(this.#state);
  }
}
