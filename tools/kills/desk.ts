/** Where the writers of one store note what they do, and draw what they do next. */
import type { ClaimEdit } from '../../lib/claim/claim.ts';
import { uuidV7 } from '../../lib/claim/id.ts';
import type { ClaimRecord } from '../../lib/schema/records.ts';
import { type Author, editStep } from '../../lib/storage/edit/changes.ts';
import { NOON } from '../../tests/unit/schema/samples.ts';

/** One act that was answered. */
export interface Act {
  readonly name: string;
  /** The step that its changes belong to. */
  readonly step: string;
  /** What was asked for; `null` for anything but a label. */
  readonly edit: ClaimEdit | null;
  /** The claims as they were answered. */
  readonly answered: readonly ClaimRecord[];
  /** Places in the order of all beginnings and answers. */
  readonly began: number;
  readonly ended: number;
}

/** What the writers of one store share. */
export interface Desk {
  readonly random: () => number;
  readonly acts: Act[];
  /** Ids of claims that somebody was answered with. */
  readonly known: Set<string>;
  /** Ids of their sources. */
  readonly sources: Set<string>;
  clock: number;
}

/** Does an act, and notes what it was answered. */
export async function recorded(
  desk: Desk,
  act: Pick<Act, 'name' | 'step' | 'edit'>,
  work: () => Promise<readonly ClaimRecord[]>,
): Promise<void> {
  const began = ++desk.clock;
  const answered = await work();
  for (const { id, sourceKey } of answered) {
    desk.known.add(id);
    desk.sources.add(sourceKey);
  }
  desk.acts.push({ ...act, answered, began, ended: ++desk.clock });
}

/** Clocks of one machine agree, but may be set back between two acts. */
export function nextAuthor(desk: Desk, by: string): Author {
  const at = new Date(NOON.getTime() + desk.clock + Math.floor(desk.random() * 11) - 5);
  return { at, by, step: editStep(at, uuidV7(at.getTime())) };
}

/** At least one. */
export type Some<T> = readonly [T, ...T[]];

/** One of some values; nothing where there are none. */
export function pick<T>(desk: Desk, values: Some<T>): T;
export function pick<T>(desk: Desk, values: readonly T[]): T | undefined;
export function pick<T>(desk: Desk, values: readonly T[]): T | undefined {
  return values[Math.floor(desk.random() * values.length)];
}

/** Some of some values, or none. */
export function some<T>(desk: Desk, values: readonly T[]): T[] {
  return values.filter(() => desk.random() < 0.4);
}
