/** What was measured at several sizes, side by side. */
import { formatTable } from '../../counted.ts';
import type { Measured } from './measure.ts';

/** Times of one thing in milliseconds, one for each size. */
export interface SmallRow {
  readonly name: string;
  readonly times: readonly number[];
}

/** One thing, one for each size. */
export interface WholeRow {
  readonly name: string;
  readonly measured: readonly Measured[];
}

/** What should cost the same however much is stored. */
export function smallTable(sizes: readonly number[], rows: readonly SmallRow[]): string {
  const body = rows.map(({ name, times }) => [name, ...times.map((time) => digits(time, 1)), ratio(times)]);
  return formatTable([['ms', ...sizes.map(counted), lastTwo(sizes)], ...body]);
}

/** What should cost the same for each claim. */
export function wholeTable(sizes: readonly number[], rows: readonly WholeRow[]): string {
  const head = [
    '',
    ...sizes.map((size) => `${counted(size)}, ms`),
    ...sizes.map((size) => `${counted(size)}, µs a claim`),
    lastTwo(sizes),
    'longest block, ms',
    'file, MB',
    'heap, MB',
  ];
  return formatTable([head, ...rows.map((row) => wholeRow(sizes, row))]);
}

function wholeRow(sizes: readonly number[], { name, measured }: WholeRow): string[] {
  const times = measured.map(({ took }) => took);
  const last = measured.at(-1);
  return [
    name,
    ...times.map((time) => digits(time, 0)),
    ...times.map((time, index) => digits((1_000 * time) / (sizes[index] ?? 1), 0)),
    ratio(times),
    digits(last?.blocked ?? 0, 0),
    last?.bytes ? digits(last.bytes / 1e6, 1) : '',
    digits((last?.heap ?? 0) / 1e6, 0),
  ];
}

function lastTwo(sizes: readonly number[]): string {
  return sizes.slice(-2).toReversed().map(counted).join(' : ');
}

function ratio(times: readonly number[]): string {
  const [smaller, larger] = times.slice(-2);
  return smaller === undefined || larger === undefined ? '' : digits(larger / smaller, 2);
}

function counted(size: number): string {
  return size.toLocaleString('en');
}

function digits(value: number, count: number): string {
  return value.toLocaleString('en', { minimumFractionDigits: count, maximumFractionDigits: count });
}
