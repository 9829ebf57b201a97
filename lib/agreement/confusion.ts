import { type CoderPair, type Ratings, sumOf } from './ratings.ts';

/** Which values of one coder meet which of another. */
export interface Confusion {
  /** The values that occur, in the order of rows and columns. */
  readonly values: readonly string[];
  /** Units by the value of the one coder (row) and of the other (column). */
  readonly counts: readonly (readonly number[])[];
}

/** Counts by row, then column. */
type Cells = Map<string, Map<string, number>>;

/**
 * The confusion table of two coders: the units to which both gave a value.
 * @param order the values that the variable can have, in their order; what else occurs follows by its name
 */
export function confusionOf({ units }: Ratings, [one, other]: CoderPair, order: readonly string[] = []): Confusion {
  const cells: Cells = new Map();
  for (const unit of units) {
    const row = unit[one] ?? null;
    const column = unit[other] ?? null;
    if (row !== null && column !== null) addTo(cells, row, column, 1);
  }
  return laidOut(cells, order);
}

/** Several tables as one. Rows are the values of whoever comes first of each pair. */
export function sumConfusions(tables: readonly Confusion[], order: readonly string[] = []): Confusion {
  const cells: Cells = new Map();
  for (const { values, counts } of tables)
    for (const [at, row] of values.entries())
      for (const [beside, column] of values.entries()) addTo(cells, row, column, counts[at]?.[beside] ?? 0);
  return laidOut(cells, order);
}

/** How often two values meet in one unit, whoever gave which: the same on both sides of the diagonal. */
export function eitherWay({ values, counts }: Confusion): Confusion {
  const met = (row: number, column: number): number =>
    (counts[row]?.[column] ?? 0) + (row === column ? 0 : (counts[column]?.[row] ?? 0));
  return { values, counts: values.map((_, row) => values.map((__, column) => met(row, column))) };
}

/** How many units stand in a table of two coders. */
export function unitsIn({ counts }: Confusion): number {
  return sumOf(counts.flat());
}

/** How many of them have the same value from both. */
export function agreedIn({ counts }: Confusion): number {
  return sumOf(counts.map((row, index) => row[index] ?? 0));
}

function addTo(cells: Cells, row: string, column: string, count: number): void {
  const counts = cells.get(row);
  if (counts) counts.set(column, (counts.get(column) ?? 0) + count);
  else cells.set(row, new Map([[column, count]]));
}

function laidOut(cells: Cells, order: readonly string[]): Confusion {
  const seen = new Set([...cells].flatMap(([row, counts]) => [row, ...counts.keys()]));
  const known = new Set(order);
  const others = [...seen].filter((value) => !known.has(value)).sort();
  const values = [...order.filter((value) => seen.has(value)), ...others];
  return { values, counts: values.map((row) => values.map((column) => cells.get(row)?.get(column) ?? 0)) };
}
