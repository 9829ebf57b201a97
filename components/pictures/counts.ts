import type { MarkStyle } from '../../lib/highlight/mark-style.ts';

/** What is counted of one source. */
export interface CountRow {
  readonly key: string;
  /** As it is shown; '' for the claims without a source. */
  readonly name: string;
  /** By the keys of the categories; what is not in it counts as none. */
  readonly counts: Readonly<Record<string, number>>;
}

/** One of the things that are counted apart: a status, a look of acts. */
export interface Category {
  readonly key: string;
  /** In the reader's language. */
  readonly name: string;
  /** The look that its marks have on a page; null for what has none, as claims without a status. */
  readonly look: MarkStyle | null;
}

/** The rest of the rows, summed. */
export interface Others {
  /** How many rows they are. */
  readonly rows: number;
  readonly counts: Readonly<Record<string, number>>;
}

export interface TopRows {
  /** Most first. */
  readonly rows: readonly CountRow[];
  /** null where every row is among those. */
  readonly others: Others | null;
}

/** Part of a bar, in per cent of the drawing's width. */
export interface Segment {
  readonly category: Category;
  readonly count: number;
  readonly start: number;
  readonly width: number;
}

/** Per cent: what is there is to be seen, however few it is beside the rest. */
const LEAST_WIDTH = 0.8;
/** Others that are so many times the longest bar are drawn cut off: to scale, they would leave no room for it. */
const CUT_FROM = 2;

export function totalOf(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** The rows with the highest totals, and the rest as one. One row alone is never "the rest": it has room itself. */
export function topRows(rows: readonly CountRow[], most: number): TopRows {
  const sorted = [...rows].sort((a, b) => totalOf(b.counts) - totalOf(a.counts));
  if (sorted.length <= most + 1) return { rows: sorted, others: null };
  const rest = sorted.slice(most);
  return { rows: sorted.slice(0, most), others: { rows: rest.length, counts: sum(rest) } };
}

/** All rows as one. */
export function sum(rows: readonly CountRow[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rows) {
    for (const [key, count] of Object.entries(row.counts)) counts[key] = (counts[key] ?? 0) + count;
  }
  return counts;
}

/** Those of which there are any, in their order. */
export function presentCategories(categories: readonly Category[], rows: readonly CountRow[]): Category[] {
  return categories.filter(({ key }) => rows.some(({ counts }) => (counts[key] ?? 0) > 0));
}

/** What can be told apart in a drawing, and counts by it. */
export interface Drawn {
  readonly categories: readonly Category[];
  countsOf(counts: CountRow['counts']): Record<string, number>;
}

/**
 * Categories that have one look, as one: nobody could tell their areas apart. They stand where the first of them stood.
 * @param join makes one name of several
 */
export function drawnByLook(categories: readonly Category[], join: (names: readonly string[]) => string): Drawn {
  const groups = [...Map.groupBy(categories, ({ look }) => look).entries()].map(([look, ofLook]) => ({
    category: { key: ofLook.map(({ key }) => key).join(' '), name: join(ofLook.map(({ name }) => name)), look },
    keys: ofLook.map(({ key }) => key),
  }));
  return {
    categories: groups.map(({ category }) => category),
    countsOf: (counts) =>
      Object.fromEntries(
        groups.map(({ category, keys }) => [category.key, keys.reduce((all, key) => all + (counts[key] ?? 0), 0)]),
      ),
  };
}

/** From a number of claims to per cent of the drawing's width, and whether the bar of the others is cut off. */
export function barScale({ rows, others }: TopRows): { widthOf(count: number): number; areOthersCut: boolean } {
  const longest = Math.max(...rows.map(({ counts }) => totalOf(counts)), 1);
  const ofOthers = others ? totalOf(others.counts) : 0;
  const areOthersCut = ofOthers > CUT_FROM * longest;
  const longestDrawn = areOthersCut ? longest : Math.max(longest, ofOthers);
  return { widthOf: (count) => Math.min(100, (100 * count) / longestDrawn), areOthersCut };
}

/**
 * The parts of one bar, side by side. Parts too thin to be seen are drawn wider; the widest one gives what they take, so
 * that the bar keeps its length.
 */
export function segmentsOf(
  counts: Readonly<Record<string, number>>,
  categories: readonly Category[],
  widthOf: (count: number) => number,
): Segment[] {
  const total = totalOf(counts);
  const full = widthOf(total);
  const parts = categories
    .map((category) => ({ category, count: counts[category.key] ?? 0 }))
    .filter(({ count }) => count > 0)
    .map((part) => ({ ...part, width: Math.max((full * part.count) / total, LEAST_WIDTH) }));
  const widest = parts.reduce((best, { width }, index) => (width > (parts[best]?.width ?? 0) ? index : best), 0);
  const excess = Math.max(0, parts.reduce((all, { width }) => all + width, 0) - full);
  let start = 0;
  return parts.map((part, index) => {
    const width = index === widest ? Math.max(part.width - excess, LEAST_WIDTH) : part.width;
    const segment = { ...part, start, width };
    start += width;
    return segment;
  });
}
