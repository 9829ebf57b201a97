import { requested } from './requests.ts';

/** Rows read at once, and how to go on behind them. */
export interface RowWindow {
  readonly rows: readonly unknown[];
  /** Rows that the browser could not read. */
  readonly unreadable: number;
  /** The last key, or `null` where there is no row any more. */
  readonly last: IDBValidKey | null;
}

/**
 * Rows of a window at most: enough that asking costs little, few enough that their texts fit into memory and that one window is
 * written down within a frame or two.
 */
const WINDOW = 200;

/**
 * Reads the rows behind a key, as they are stored. A row that the browser itself cannot read any more, such as one whose large
 * value is gone from the disk, keeps no other from being read.
 * @param after the last key of the window before; `null` for the first
 * @throws errors of the store where even the keys cannot be read
 */
export async function readWindow(
  store: IDBObjectStore,
  after: IDBValidKey | null,
  range: typeof IDBKeyRange,
): Promise<RowWindow> {
  const behind = after === null ? null : range.lowerBound(after, true);
  const asked = [requested(store.getAllKeys(behind, WINDOW)), requested(store.getAll(behind, WINDOW))] as const;
  const [keys, rows] = await Promise.allSettled(asked);
  if (keys.status === 'rejected') throw keys.reason;
  const last = keys.value.at(-1) ?? null;
  if (rows.status === 'fulfilled') return { rows: rows.value, unreadable: 0, last };
  const single = await Promise.allSettled(keys.value.map((key) => requested(store.get(key))));
  const readable = single.filter((one) => one.status === 'fulfilled').map((one): unknown => one.value);
  if (readable.length === 0 && single.length > 1) throw rows.reason;
  return { rows: readable, unreadable: single.length - readable.length, last };
}
