import type { EditProgress, Result } from '../messaging/result.ts';

/** The edits a popup has sent. A claim is not "saved" while a later edit of it is under way. */
export class EditsUnderWay {
  readonly #unanswered = new Map<string, number>();
  #progress: Readonly<Record<string, EditProgress>> = {};

  /** How the last edit of each claim goes; a new object after every change. */
  get progress(): Readonly<Record<string, EditProgress>> {
    return this.#progress;
  }

  /** An edit was sent. */
  sent(claimId: string): void {
    this.#unanswered.set(claimId, (this.#unanswered.get(claimId) ?? 0) + 1);
    this.#progress = { ...this.#progress, [claimId]: 'saving' };
  }

  /** An edit was answered; answers come in the order in which edits were sent. */
  answered(claimId: string, result: Result<null>): void {
    const left = (this.#unanswered.get(claimId) ?? 0) - 1;
    this.#unanswered.set(claimId, Math.max(0, left));
    if (left <= 0) this.#progress = { ...this.#progress, [claimId]: result.ok ? 'saved' : result.fault.code };
  }
}
