/** Labels given on a page while the background is killed at any moment: what was acknowledged is held against what is stored. */
import { type ClaimEdit, type PageClaim, wordsKey } from '../../lib/claim/claim.ts';
import type { OwnCodeId, SourceKindId, StatusId } from '../../lib/claim/taxonomy.ts';
import { fieldValue, isSame } from '../../lib/merge/fields.ts';
import type { ClaimRecord } from '../../lib/schema/records.ts';
import type { ExtensionBrowser } from '../browser/launch.ts';
import { numbers } from '../random.ts';
import { type Answered, PageLine } from './page-line.ts';
import { problemsOf } from './store-problems.ts';
import type { StoreRows } from './store-rows.ts';

/** What came of all writes. */
export interface KilledWrites {
  readonly writes: number;
  /** Answered as stored. */
  readonly acknowledged: number;
  /** Answered as not stored: the page had asked twice. They stay on the screen, and are stored with a later one. */
  readonly refused: number;
  /** The background was killed when the write had been sent and not been answered, so that the page had to ask again. */
  readonly interrupted: number;
  /** Of those: already stored when it was killed; the answer alone was lost. */
  readonly storedUnanswered: number;
  readonly kills: number;
  /** What is wrong, with the write after which it was found; nothing where no label is lost and none is half there. */
  readonly problems: readonly string[];
}

/** Milliseconds after a write within which the background is killed. */
const LATEST_KILL = 50;
/** Milliseconds after which a page asks again (lib/messaging/client.ts). */
const RETRY = 150;
const STATUSES: readonly StatusId[] = ['unassessed', 'contested', 'denied', 'confirmed', 'refuted'];
const KINDS: readonly SourceKindId[] = ['unspecified', 'military', 'government', 'expert'];
const LABELS: readonly OwnCodeId[] = ['own-a', 'own-b', 'own-c'];

/**
 * Writes again and again, from one page, with a kill at a random point after each.
 * @param url of an article that is open, read, and not labelled yet
 */
export async function killWrites(
  chromium: ExtensionBrowser,
  url: string,
  { writes, seed }: { readonly writes: number; readonly seed: number },
): Promise<KilledWrites> {
  const run = new Run(chromium, await PageLine.open(chromium, url), seed);
  await run.begin();
  for (let write = 1; write <= writes; write++) await run.write(write);
  await run.end();
  return { writes, ...run.counted, problems: run.problems };
}

class Run {
  readonly counted = { acknowledged: 0, refused: 0, interrupted: 0, storedUnanswered: 0, kills: 0 };
  readonly problems: string[] = [];
  readonly #chromium: ExtensionBrowser;
  readonly #line: PageLine;
  readonly #random: () => number;
  /** The page's claims, by the id under which it shows them. */
  #claims = new Map<string, PageClaim>();
  /** What was entered of each claim, and of that what was acknowledged. */
  readonly #entered = new Map<string, ClaimEdit>();
  readonly #acknowledged = new Map<string, ClaimEdit>();

  constructor(chromium: ExtensionBrowser, line: PageLine, seed: number) {
    this.#chromium = chromium;
    this.#line = line;
    this.#random = numbers(seed);
  }

  async begin(): Promise<void> {
    this.#claims = new Map((await this.#line.claims()).map((claim) => [claim.id, claim]));
    // There is a store from here on, which can be looked into.
    const [first] = this.#claims.keys();
    await this.#label([first ?? ''], { note: 'before', status: 'unverified' });
  }

  /** One write, and the kills that belong to it. */
  async write(number: number): Promise<void> {
    const ids = this.#drawClaims();
    const edit = this.#drawEdit(number);
    if (this.#random() < 0.75) await this.#line.wake();
    const delay = this.#random() * LATEST_KILL;
    const killing = this.#killAfter(delay, ids, edit);
    const answered = await this.#label(ids, edit);
    if (answered.fault === null) this.counted.acknowledged++;
    else this.counted.refused++;
    const { killed, isStored } = await killing;
    const isInterrupted = killed !== null && killed < answered.at && answered.at - answered.sent >= RETRY;
    if (isInterrupted) this.counted.interrupted++;
    if (isInterrupted && isStored) this.counted.storedUnanswered++;
    await this.#look(`write ${number}`);
  }

  /** What could not be stored is stored with the next write of its claim, of which nobody is killed. */
  async end(): Promise<void> {
    for (const id of this.#entered.keys()) await this.#label([id], { labels: ['own-end'] });
    await this.#look('the end');
    const rows = await this.#line.rows();
    for (const [id, edit] of this.#entered) this.#compare('the end', rows, id, edit);
  }

  async #label(ids: readonly string[], edit: ClaimEdit): Promise<Answered> {
    for (const id of ids) this.#entered.set(id, { ...this.#entered.get(id), ...edit });
    const answered = await this.#line.edit(ids, edit);
    if (answered.fault === null) for (const id of ids) this.#acknowledged.set(id, { ...this.#entered.get(id) });
    return answered;
  }

  /**
   * Kills the background a while after the write was sent, and with some writes once more when the page asks again.
   * @returns when it was killed the first time, `null` where it did not run; and whether the write was stored by then
   */
  async #killAfter(delay: number, ids: readonly string[], edit: ClaimEdit) {
    const again = this.#random() < 0.25 ? RETRY + 2 * this.#random() * LATEST_KILL : null;
    await wait(delay);
    const killed = await this.#kill();
    const [rows] = await Promise.all([this.#line.rows(), again !== null && wait(again).then(() => this.#kill())]);
    return { killed, isStored: ids.every((id) => this.#lacking(rows, id, edit).length === 0) };
  }

  async #kill(): Promise<number | null> {
    if (!this.#chromium.browser.targets().some((target) => target.type() === 'service_worker')) return null;
    await this.#chromium.endBackground().catch((error: unknown) => {
      // It ended before puppeteer had let go of it: dead it is.
      if (!/No (session|target) with given id/.test(String(error))) throw error;
    });
    this.counted.kills++;
    return Date.now();
  }

  /** Holds what is stored and what is shown against what was answered so far. */
  async #look(when: string): Promise<void> {
    const rows = await this.#line.rows();
    for (const problem of problemsOf(rows)) this.problems.push(`${when}: ${problem}`);
    for (const [id, edit] of this.#acknowledged) this.#compare(when, rows, id, this.#standing(id, edit));
    for (const claim of await this.#line.claims()) {
      for (const [field, value] of Object.entries(this.#entered.get(claim.id) ?? {})) {
        if (!isSame(claim.label[field as keyof PageClaim['label']], value))
          this.problems.push(`${when}: ${claim.id} shows another ${field} than was entered`);
      }
    }
  }

  /** Of what was acknowledged, what was not replaced by something that may or may not be stored. */
  #standing(id: string, acknowledged: ClaimEdit): ClaimEdit {
    const entered = this.#entered.get(id) ?? {};
    return Object.fromEntries(
      Object.entries(acknowledged).filter(([field, value]) => isSame(entered[field as keyof ClaimEdit], value)),
    );
  }

  #compare(when: string, rows: StoreRows, id: string, edit: ClaimEdit): void {
    for (const field of this.#lacking(rows, id, edit))
      this.problems.push(`${when}: ${field} of ${id} was acknowledged and is not stored`);
  }

  /** The fields of an edit that are not stored. */
  #lacking(rows: StoreRows, id: string, edit: ClaimEdit): string[] {
    const claim = this.#claims.get(id);
    const key = claim && wordsKey(claim.draft);
    const stored = (rows.claims as ClaimRecord[]).find((record) => wordsKey(record) === key);
    return Object.entries(edit)
      .filter(([field, value]) => !stored || !isSame(fieldValue(stored, field as keyof ClaimEdit), value))
      .map(([field]) => field);
  }

  /** One claim, or one time in four several at once. */
  #drawClaims(): string[] {
    const ids = [...this.#claims.keys()];
    const count = this.#random() < 0.25 ? 6 : 1;
    return [...new Set(Array.from({ length: count }, () => this.#pick(ids)))];
  }

  /** No text alone: what is typed is stored when typing pauses, and not when it is sent. */
  #drawEdit(number: number): ClaimEdit {
    return {
      note: `write ${number}`,
      ...this.#pick<ClaimEdit>([
        { status: this.#pick(STATUSES) },
        { sourceKind: this.#pick(KINDS) },
        { labels: LABELS.filter(() => this.#random() < 0.5) },
        { dismissed: this.#random() < 0.5 },
      ]),
    };
  }

  #pick<T>(values: readonly T[]): T {
    const value = values[Math.floor(this.#random() * values.length)];
    if (value === undefined) throw new RangeError('no values');
    return value;
  }
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
