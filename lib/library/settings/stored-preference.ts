import { TypingPause } from '../../labelling/typing-pause.ts';
import { announce, onAnnouncement } from '../../messaging/announce.ts';
import type { EditProgress, FaultCode } from '../../messaging/result.ts';
import { type OfferedFile, saveFile } from '../../platform/download.ts';
import type { SaysWhoDatabase } from '../../storage/open/db.ts';
import { faultOf } from '../../storage/open/faults.ts';
import { damagedSetting, removeDamaged } from '../../storage/settings.ts';
import { UnreadableRowError } from '../../storage/tables/rows.ts';

/** Something that the reader sets for the whole program, as a screen shows it. */
export interface PreferenceState<Value> {
  /** `damaged`: what is stored cannot be read, and the initial value stands in for it. */
  readonly phase: 'loading' | 'ready' | 'damaged' | 'failed';
  readonly fault: FaultCode | null;
  /** As stored, with what is not stored yet laid over it. */
  readonly value: Value;
  /** How the last edit of each field goes, by whatever the editor calls its fields. */
  readonly edits: Readonly<Record<string, EditProgress>>;
}

/** What is set, and where it lies. */
export interface Preference<Value> {
  readonly db: SaysWhoDatabase;
  /** Under which it is stored. */
  readonly name: 'settings' | 'codebook';
  readonly initial: Value;
  read(db: SaysWhoDatabase): Promise<Value>;
  write(db: SaysWhoDatabase, value: Value): Promise<void>;
  isSame(one: Value, other: Value): boolean;
  onState(state: PreferenceState<Value>): void;
  /** The stored value has become another one by an edit of this screen. */
  onReplaced(before: Value): void;
  /** Another tab has stored a value that this screen does not know. */
  onElsewhere(): void;
}

interface Pending<Value> {
  readonly field: string;
  change(value: Value): Value;
}

/**
 * One value in the store and the edits of it: shown at once, stored when typing pauses, kept on the screen where they could not be
 * stored. An edit is a change of what is stored by then, so that two tabs that change different fields lose neither.
 */
export class StoredPreference<Value> {
  readonly #what: Preference<Value>;
  readonly #saving = new TypingPause((_: string) => this.inTurn(() => this.#save()));
  #state: PreferenceState<Value>;
  #stored: Value;
  #pending: readonly Pending<Value>[] = [];
  #turn: Promise<unknown> = Promise.resolve();

  constructor(what: Preference<Value>) {
    this.#what = what;
    this.#stored = what.initial;
    this.#state = { phase: 'loading', fault: null, value: what.initial, edits: {} };
  }

  get state(): PreferenceState<Value> {
    return this.#state;
  }

  /** Reads what is stored, and again whenever somebody changes it. @returns how to leave off */
  follow(): () => void {
    void this.load();
    return onAnnouncement((announcement) => {
      // What was entered here is deleted with all the rest.
      if (announcement === 'everything-deleted') this.#pending = [];
      void this.load();
    });
  }

  /** Reads what is stored. */
  load(): Promise<void> {
    return this.inTurn(async () => {
      try {
        this.#know(await this.#what.read(this.#what.db));
        this.#set({ phase: 'ready', fault: null, value: this.#shown() });
      } catch (error) {
        this.#set(this.#whyNot(error));
      }
    });
  }

  /**
   * Saves what is damaged as a file, and lets the initial value stand in its place. What another tab has set right meanwhile stays.
   * @returns the file; `null` where nothing was damaged, or that failed, which {@link state} says
   */
  async replaceDamaged(fileName: string): Promise<OfferedFile | null> {
    const { db, name } = this.#what;
    let saved: OfferedFile | null = null;
    try {
      await this.inTurn(async () => {
        const damaged = await damagedSetting(db, name);
        if (damaged === null) return;
        const text = JSON.stringify(damaged.value, null, 2);
        saved = saveFile(fileName, new Blob([text], { type: 'application/json' }));
        await removeDamaged(db, name);
        void announce('preferences-changed');
      });
      await this.load();
    } catch (error) {
      this.#set({ phase: 'failed', fault: faultOf(error).code });
    }
    return saved;
  }

  /**
   * One act of the reader. Settles when it is stored, or could not be: {@link state} says which.
   * @param isTyped whether more is likely to come with the next key
   */
  edit(field: string, change: (value: Value) => Value, isTyped = false): Promise<void> {
    this.#pending = [...this.#pending, { field, change }];
    this.#set({ value: this.#shown(), edits: { ...this.#state.edits, [field]: 'saving' } });
    return isTyped ? this.#saving.soon('') : this.#saving.now('');
  }

  /** Tries once more to store what could not be stored. */
  retry(): Promise<void> {
    return this.#saving.now('');
  }

  /** Begins to store what still waits for a pause in typing. */
  flush(): void {
    this.#saving.flush();
  }

  /**
   * Puts another value in place of the one that is stored, after all that is under way.
   * @param make from what is stored now; `null` to leave it
   * @throws errors of the store, named by `faultOf`
   */
  replace(make: (stored: Value) => Promise<Value | null> | Value | null): Promise<void> {
    this.flush();
    return this.inTurn(async () => {
      const { db, read, write, isSame } = this.#what;
      const next = await db.transaction('rw', db.settings, db.claims, async () => {
        this.#know(await read(db));
        const made = await make(this.#stored);
        if (made === null || isSame(made, this.#stored)) return null;
        await write(db, made);
        return made;
      });
      if (next !== null) this.#replaced(next);
    });
  }

  /** One after the other: which of two values is stored last must not depend on which comes through first. */
  inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => {});
    return turn;
  }

  async #save(): Promise<void> {
    const edits = this.#pending;
    if (edits.length === 0) return;
    const { db, read, write } = this.#what;
    try {
      const next = await db.transaction('rw', db.settings, async () => {
        this.#know(await read(db));
        const made = edits.reduce((value, { change }) => change(value), this.#stored);
        await write(db, made);
        return made;
      });
      this.#pending = this.#pending.filter((one) => !edits.includes(one));
      this.#replaced(next, edits);
    } catch (error) {
      this.#tell(edits, faultOf(error).code);
    }
  }

  /** A newer program's settings are not damaged, but written in a way that is not known here. */
  #whyNot(error: unknown): Pick<PreferenceState<Value>, 'phase' | 'fault'> {
    const isUnreadable = error instanceof UnreadableRowError;
    if (isUnreadable && this.#what.db.access.isReadOnly) return { phase: 'failed', fault: 'storage-newer' };
    const fault = faultOf(error).code;
    return { phase: isUnreadable ? 'damaged' : 'failed', fault };
  }

  #know(stored: Value): void {
    const isKnown = this.#state.phase !== 'ready' || this.#what.isSame(stored, this.#stored);
    this.#stored = stored;
    if (!isKnown) this.#what.onElsewhere();
  }

  #replaced(next: Value, edits: readonly Pending<Value>[] = []): void {
    const before = this.#stored;
    this.#stored = next;
    if (!this.#what.isSame(before, next)) this.#what.onReplaced(before);
    this.#set({ value: this.#shown() });
    this.#tell(edits, 'saved');
    void announce('preferences-changed');
  }

  #shown(): Value {
    return this.#pending.reduce((value, { change }) => change(value), this.#stored);
  }

  /** More may have been entered in a field meanwhile, and is under way. */
  #tell(edits: readonly Pending<Value>[], progress: EditProgress): void {
    const isUnderWay = (field: string) => progress === 'saved' && this.#pending.some((one) => one.field === field);
    const told = edits.map(({ field }) => [field, isUnderWay(field) ? 'saving' : progress] as const);
    this.#set({ edits: { ...this.#state.edits, ...Object.fromEntries(told) } });
  }

  #set(change: Partial<PreferenceState<Value>>): void {
    this.#state = { ...this.#state, ...change };
    this.#what.onState(this.#state);
  }
}
