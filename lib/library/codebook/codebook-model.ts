import type { CodeChange, CodePlace, Variable } from '../../claim/code-place.ts';
import { type Codebook, DEFAULT_CODEBOOK } from '../../claim/codebook.ts';
import { newOwnCodeId } from '../../claim/own-code.ts';
import type { FaultCode } from '../../messaging/result.ts';
import { type OfferedFile, saveFile } from '../../platform/download.ts';
import type { SaysWhoDatabase } from '../../storage/open/db.ts';
import { faultOf } from '../../storage/open/faults.ts';
import { readCodebook, writeCodebook } from '../../storage/settings.ts';
import { type PreferenceState, StoredPreference } from '../settings/stored-preference.ts';
import { claimsWith, MOST_COUNTED, usedOwnCodes } from './code-use.ts';
import {
  addedCode,
  changedCode,
  isFull,
  isSameCodebook,
  movedCode,
  replacedCodebook,
  withKey,
  withoutCode,
} from './codebook-edits.ts';
import { type CodebookFileProblem, formatCodebook, MAX_FILE, parseCodebook } from './codebook-file.ts';

/** What the last act of the reader came to, where a field does not say it by itself. */
export type CodebookNews =
  | { readonly type: 'undone' | 'redone' | 'changed-elsewhere' | 'full' }
  /** The value is not deleted: so many claims have it, or more than that. */
  | { readonly type: 'in-use'; readonly place: CodePlace; readonly claims: number; readonly isMore: boolean }
  | { readonly type: 'moved'; readonly place: CodePlace; readonly position: number; readonly count: number }
  | { readonly type: 'deleted'; readonly name: string }
  /** Another codebook stands in place of the reader's, with `kept` of their own values that claims have. */
  | { readonly type: 'default' | 'taken-over'; readonly kept: number }
  | { readonly type: 'refused'; readonly problem: CodebookFileProblem }
  | { readonly type: 'failed'; readonly fault: FaultCode };

/** What the codebook's editor shows. */
export interface CodebookState extends Omit<PreferenceState<Codebook>, 'value'> {
  readonly codebook: Codebook;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** `serial` tells two alike apart. */
  readonly news: { readonly serial: number; readonly news: CodebookNews } | null;
  /** The file that was saved last. */
  readonly exported: OfferedFile | null;
  /** The value added last, to go on with. */
  readonly added: CodePlace | null;
}

/** Before anything is read. */
export const LOADING_CODEBOOK: CodebookState = {
  phase: 'loading',
  fault: null,
  codebook: DEFAULT_CODEBOOK,
  edits: {},
  canUndo: false,
  canRedo: false,
  news: null,
  exported: null,
  added: null,
};

/**
 * The reader's codebook and what they do with it. Every act is stored at once. Undo knows the former codebooks of this session; it
 * begins anew where another tab changed the codebook, whose work it would undo.
 */
export class CodebookModel {
  readonly #db: SaysWhoDatabase;
  readonly #onState: (state: CodebookState) => void;
  readonly #preference: StoredPreference<Codebook>;
  #state = LOADING_CODEBOOK;
  #former: Codebook[] = [];
  #undone: Codebook[] = [];
  /** Set while an undo or a redo puts a codebook back, which is no new act. */
  #direction: 'undo' | 'redo' | null = null;

  constructor(db: SaysWhoDatabase, onState: (state: CodebookState) => void) {
    this.#db = db;
    this.#onState = onState;
    this.#preference = new StoredPreference({
      db,
      name: 'codebook',
      initial: DEFAULT_CODEBOOK,
      read: readCodebook,
      write: writeCodebook,
      isSame: isSameCodebook,
      onState: ({ value: codebook, ...rest }) => this.#set({ codebook, ...rest }),
      onReplaced: (before) => this.#remember(before),
      onElsewhere: () => this.#forget(),
    });
  }

  /** Reads the codebook, and again whenever it is changed in another tab. @returns how to leave off */
  follow(): () => void {
    return this.#preference.follow();
  }

  readonly load = (): Promise<void> => this.#preference.load();
  readonly flush = (): void => this.#preference.flush();
  readonly retry = (): Promise<void> =>
    this.#state.phase === 'ready' ? this.#preference.retry() : this.#preference.load();

  /** Lets the default taxonomy hold in place of a damaged codebook, which is saved as a file before. */
  readonly useDefaults = async (): Promise<void> => {
    this.#set({ exported: await this.#preference.replaceDamaged('says-who-codebook-damaged.json'), news: null });
  };

  /** Changes some fields of one value. A key is taken from whatever value has it. */
  readonly change = (place: CodePlace, change: CodeChange): Promise<void> => {
    const { key, ...rest } = change;
    const isTyped = 'name' in change || 'meaning' in change;
    return this.#preference.edit(
      fieldOf(place),
      (codebook) => {
        const changed = changedCode(codebook, place, rest);
        return key === undefined ? changed : withKey(changed, place, key);
      },
      isTyped,
    );
  };

  /** Adds a value of the reader's own. */
  readonly add = (variable: Variable, name: string): Promise<void> => {
    if (isFull(this.#state.codebook, variable)) return Promise.resolve(this.#tell({ type: 'full' }));
    const id = newOwnCodeId();
    this.#set({ added: { variable, id } });
    return this.#preference.edit(fieldOf({ variable, id }), (codebook) =>
      isFull(codebook, variable) ? codebook : addedCode(codebook, variable, id, name.trim()),
    );
  };

  /** Moves a value towards the start (-1) or the end (1) of its list. */
  readonly move = (place: CodePlace, by: -1 | 1): Promise<void> => {
    const saved = this.#preference.edit(fieldOf(place), (codebook) => movedCode(codebook, place, by));
    const codes = this.#state.codebook[place.variable];
    const position = codes.findIndex(({ id }) => id === place.id) + 1;
    this.#tell({ type: 'moved', place, position, count: codes.length });
    return saved;
  };

  /** Deletes a value of the reader's own, unless some claim has it. */
  readonly remove = (place: CodePlace): Promise<void> =>
    this.#replace(async (codebook) => {
      const claims = await claimsWith(this.#db, place);
      if (claims > 0) return { news: { type: 'in-use', place, claims, isMore: claims === MOST_COUNTED } };
      const name = codebook[place.variable].find(({ id }) => id === place.id)?.name ?? '';
      return { codebook: withoutCode(codebook, place), news: { type: 'deleted', name } };
    });

  /** Puts the default taxonomy in place of the reader's codebook. */
  readonly reset = (): Promise<void> => this.#takeOver(DEFAULT_CODEBOOK, 'default');

  readonly undo = (): Promise<void> => this.#goBack('undo');
  readonly redo = (): Promise<void> => this.#goBack('redo');

  /** Saves the codebook as a file. */
  readonly exportFile = (): void => {
    const content = new Blob([formatCodebook(this.#state.codebook)], { type: 'application/json' });
    this.#set({ exported: saveFile('says-who-codebook.json', content), news: null });
  };

  /** Puts the codebook of a file in place of the reader's. Nothing changes where the file is not one. */
  readonly importFile = async (file: Pick<File, 'size' | 'text'>): Promise<void> => {
    const read = file.size > MAX_FILE ? { problem: { type: 'too-large' } as const } : parseCodebook(await file.text());
    if ('problem' in read) return this.#tell({ type: 'refused', problem: read.problem });
    return this.#takeOver(read.codebook, 'taken-over');
  };

  #takeOver(next: Codebook, type: 'default' | 'taken-over'): Promise<void> {
    return this.#replace(async (codebook) => {
      const made = replacedCodebook(codebook, next, await usedOwnCodes(this.#db, codebook));
      return { codebook: made, news: { type, kept: sizeOf(made) - sizeOf(next) } };
    });
  }

  #goBack(direction: 'undo' | 'redo'): Promise<void> {
    return this.#replace(async () => {
      // Looked up here and not before: another tab's change, just read, has emptied it.
      const codebook = (direction === 'undo' ? this.#former : this.#undone).at(-1);
      if (!codebook) return { news: { type: 'changed-elsewhere' } };
      this.#direction = direction;
      return { codebook, news: { type: direction === 'undo' ? 'undone' : 'redone' } };
    });
  }

  async #replace(
    make: (codebook: Codebook) => Promise<{ readonly codebook?: Codebook; readonly news: CodebookNews }>,
  ): Promise<void> {
    let news: CodebookNews | null = null;
    try {
      await this.#preference.replace(async (stored) => {
        const made = await make(stored);
        news = made.news;
        return made.codebook ?? null;
      });
    } catch (error) {
      news = { type: 'failed', fault: faultOf(error).code };
    }
    this.#direction = null;
    if (news) this.#tell(news);
  }

  #remember(before: Codebook): void {
    if (this.#direction === 'undo') {
      this.#former.pop();
      this.#undone.push(before);
    } else {
      this.#former.push(before);
      if (this.#direction === 'redo') this.#undone.pop();
      else this.#undone = [];
    }
    this.#set({ canUndo: this.#former.length > 0, canRedo: this.#undone.length > 0 });
  }

  #forget(): void {
    this.#former = [];
    this.#undone = [];
    this.#set({ canUndo: false, canRedo: false });
  }

  #tell(news: CodebookNews): void {
    this.#set({ news: { serial: (this.#state.news?.serial ?? 0) + 1, news }, exported: null });
  }

  #set(change: Partial<CodebookState>): void {
    this.#state = { ...this.#state, ...change };
    this.#onState(this.#state);
  }
}

/** How the edits of a value are called in {@link CodebookState.edits}. */
export function fieldOf({ variable, id }: CodePlace): string {
  return `${variable}/${id}`;
}

function sizeOf({ statuses, sourceKinds, labels }: Codebook): number {
  return statuses.length + sourceKinds.length + labels.length;
}
