import { describe, expect, test, vi } from 'vitest';
import { RowWindows } from '../../../../lib/library/files/row-windows.ts';

function windows(count: number, fetch: (first: number, end: number) => Promise<readonly number[]>) {
  const on = { rows: vi.fn(), failed: vi.fn() };
  return { rows: new RowWindows<number>(count, fetch, on.rows, on.failed), on };
}
const numbers = async (first: number, end: number) => Array.from({ length: end - first }, (_, index) => first + index);
const settled = () => new Promise((done) => setTimeout(done));

describe('rows fetched in windows', () => {
  test('are not there before they are asked for, and then around what is in sight', async () => {
    const fetch = vi.fn(numbers);
    const { rows, on } = windows(100_000, fetch);
    expect(rows.state((row) => row).at(99_990)).toBeNull();
    rows.state((row) => row).load(99_990, 99_999);
    await settled();
    expect(on.rows).toHaveBeenCalledOnce();
    expect(rows.state((row) => row).at(99_990)).toBe(99_990);
    expect(rows.state((row) => row).at(0)).toBeNull();
    // The last window ends with the list.
    expect(fetch.mock.calls).toEqual([[99_960, 100_000]]);
  });

  test('are fetched once, however often they are asked for', async () => {
    const fetch = vi.fn(numbers);
    const { rows } = windows(200, fetch);
    for (let times = 0; times < 3; times += 1) rows.state((row) => row).load(50, 70);
    await settled();
    expect(fetch.mock.calls).toEqual([
      [0, 60],
      [60, 120],
    ]);
  });

  test('are shown as the same object until another state is made', async () => {
    const { rows } = windows(10, numbers);
    rows.state((row) => row).load(0, 0);
    await settled();
    const state = rows.state((row) => ({ row }));
    expect(state.at(3)).toBe(state.at(3));
    expect(rows.state((row) => ({ row })).at(3)).not.toBe(state.at(3));
  });

  test('that could not be fetched are told, and fetched when they come into sight again', async () => {
    const failure = new Error('no store');
    const fetch = vi.fn(numbers).mockRejectedValueOnce(failure);
    const { rows, on } = windows(10, fetch);
    rows.state((row) => row).load(0, 9);
    await settled();
    expect(on.failed).toHaveBeenCalledWith(failure);
    rows.state((row) => row).load(0, 9);
    await settled();
    expect(rows.state((row) => row).at(9)).toBe(9);
  });
});
