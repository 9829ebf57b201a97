import type { ChangeRecord } from '../../schema/records.ts';

/** Which step is taken back: the last of the reader's own, or the last that was undone. */
export type Direction = 'undo' | 'redo';

/**
 * The steps that can be taken back, the last one first. What a step did on one article may have been taken back there alone,
 * so each of its articles counts by itself.
 *
 * Changes are gone through without awaiting anything. Dexie knows what belongs to a transaction by counting what is awaited since its
 * last request, up to 100: behind a long list of passed-over changes it would write outside of the transaction.
 */
export class StepsBack {
  /** Whoever goes on working after an undo has left what was undone behind: there is nothing to redo before that. */
  isOver = false;
  readonly #direction: Direction;
  readonly #reverted = new Set<string>();
  readonly #seen = new Set<string>();

  constructor(direction: Direction) {
    this.#direction = direction;
  }

  /** Ids of those among some changes. @param changes newest first, those after the ones of the last call */
  *among(changes: readonly ChangeRecord[]): Generator<string> {
    for (const change of changes) {
      const { step, way, of } = change;
      const key = keyOf(step, change);
      if (this.#seen.has(key)) continue;
      this.#seen.add(key);
      if (this.#reverted.has(key)) continue;
      if (of !== null) this.#reverted.add(keyOf(of, change));
      this.isOver = this.#direction === 'redo' && way === 'edit';
      if (this.isOver) return;
      if (this.#direction === 'undo' ? way === 'edit' : way === 'undo') yield step;
    }
  }

  /** Whether a change of a step that was given has been taken back before, on its article alone. */
  isTakenBack(change: ChangeRecord): boolean {
    return this.#reverted.has(keyOf(change.step, change));
  }
}

function keyOf(step: string, change: ChangeRecord): string {
  return `${step} ${'articleId' in change ? change.articleId : ''}`;
}

/** Whether a change was made here, and not by an import. Asked before a row is validated: an import may have brought a hundred thousand. */
export function isOfReader({ origin }: Pick<ChangeRecord, 'origin'>): boolean {
  return origin === null;
}
