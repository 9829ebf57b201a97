import type { VirtualizerOptions } from '@tanstack/virtual-core';
import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { useMargin } from './use-margin.ts';

/** Rows drawn before and after those that can be seen: what a quick turn of the wheel reaches before the next frame. */
const OVERSCAN = 6;
/** How far from its old place a row is looked for when rows came or went: farther than a change by hand moves it. */
const SEARCHED = 500;

/** The key of the row at an index, or null while that row is not loaded. */
export type KeyAt = (index: number) => string | null;

export interface VirtualRowsOptions {
  readonly count: number;
  /** Another function whenever rows have changed, the same one as long as they have not. */
  readonly keyAt: KeyAt;
  /** CSS pixels. */
  readonly estimateHeight: number;
  /** A row that stays drawn wherever the list is scrolled to. */
  readonly kept: number;
  /** What scrolls: the window where none is given. */
  readonly scroller: RefObject<HTMLElement | null> | undefined;
  /** How much of the scroller's top is covered, as by a bar that stays there, in CSS pixels. */
  readonly coveredHeight: number;
}

export interface DrawnRow {
  readonly index: number;
  /** The row's own, or the one it had when it was last loaded; null where it never was. */
  readonly key: string | null;
  /** How far down in the list it begins, and its height as measured or estimated, in CSS pixels. */
  readonly top: number;
  readonly height: number;
}

export interface VirtualRows {
  /** For the element around the rows. */
  readonly list: RefObject<HTMLUListElement | null>;
  /** The rows to draw, in their order. */
  readonly drawn: readonly DrawnRow[];
  /** All rows together, in CSS pixels. */
  readonly height: number;
  /** First and last row that can be seen or nearly so; last < first where there is none. */
  readonly first: number;
  readonly last: number;
  /** How many rows one page of the screen has. */
  readonly pageLength: number;
  /** Takes up a row's element: to be called whenever a row's element or index is new. Its height is followed from then on. */
  measure(row: HTMLElement): void;
  /** Scrolls as far as is needed to see a row. */
  reveal(index: number): void;
}

type Common = Pick<
  VirtualizerOptions<Window, HTMLElement>,
  'count' | 'enabled' | 'estimateSize' | 'getItemKey' | 'rangeExtractor' | 'scrollMargin' | 'scrollPaddingStart'
> & { readonly onChange: () => void };

type Scrolling<S extends Element | Window> = Pick<
  VirtualizerOptions<S, HTMLElement>,
  'getScrollElement' | 'observeElementRect' | 'observeElementOffset' | 'scrollToFn'
>;

/** What is drawn, where: the window over a list that is too long to draw. Positions come from the rows' measured heights. */
export function useVirtualRows(options: VirtualRowsOptions): VirtualRows {
  const { count, keyAt, estimateHeight, kept, scroller, coveredHeight } = options;
  const list = useRef<HTMLUListElement>(null);
  const [, redraw] = useReducer<number, void>((times) => times + 1, 0);
  const margin = useMargin(list, scroller);
  const keys = useKnownKeys();
  const rangeExtractor = useCallback<typeof defaultRangeExtractor>(
    (range) => {
      const indexes = defaultRangeExtractor(range);
      const isApart = kept >= 0 && kept < range.count && !indexes.includes(kept);
      return isApart ? [...indexes, kept].sort((a, b) => a - b) : indexes;
    },
    [kept],
  );
  const common = (): Common => ({
    count,
    // Every row's position is worked out from here: no sooner than it is known.
    enabled: margin !== null,
    estimateSize: () => estimateHeight,
    getItemKey: keys.itemKey(),
    rangeExtractor,
    scrollMargin: margin ?? 0,
    scrollPaddingStart: coveredHeight,
    onChange: () => redraw(),
  });
  const [{ virtualizer, setOptions }] = useState(() => (scroller ? inElement(common(), scroller) : inWindow(common())));
  const anchor = anchorOf(virtualizer, keys);
  setOptions(common());
  // Rows came or went: those that are drawn bring the heights that they had elsewhere.
  if (keys.takeUp(virtualizer.getVirtualItems(), keyAt)) setOptions(common());
  const items = virtualizer.getVirtualItems();
  keys.takeUp(items, keyAt);
  const shift = shiftOf(virtualizer, anchor, keyAt, count);

  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  useLayoutEffect(() => {
    if (shift !== 0) virtualizer.scrollToOffset((virtualizer.scrollOffset ?? 0) + shift);
  });

  const { startIndex, endIndex } = (items.length > 0 && virtualizer.range) || { startIndex: 0, endIndex: -1 };
  return {
    list,
    drawn: items.map(({ index, start, size }) => ({
      index,
      key: keys.at(index),
      top: start - (margin ?? 0),
      height: size,
    })),
    height: virtualizer.getTotalSize(),
    first: Math.max(0, startIndex - OVERSCAN),
    last: Math.min(count - 1, endIndex + OVERSCAN),
    pageLength: Math.max(1, endIndex - startIndex - 1),
    measure: virtualizer.measureElement,
    reveal: virtualizer.scrollToIndex,
  };
}

/**
 * Keys of rows that were drawn, which outlast the rows: one that is loaded anew, or was dropped far from sight, keeps its
 * measured height and its element, and what stands below it stays where it is. A row that never was drawn goes by its
 * index: nothing is asked of 100,000 rows.
 */
class KnownKeys {
  readonly #keys: (string | undefined)[] = [];
  readonly #indexes = new Map<string, number>();
  #itemKey = this.#newItemKey();

  at(index: number): string | null {
    return this.#keys[index] ?? null;
  }

  /** For the virtualizer: another function whenever rows have changed places, since it then works out all positions anew. */
  itemKey(): (index: number) => string | number {
    return this.#itemKey;
  }

  /** Learns the keys of the rows that are drawn. Answers whether one of them is another than was there before. */
  takeUp(items: readonly { readonly index: number }[], keyAt: KeyAt): boolean {
    let hasMoved = false;
    for (const { index } of items) {
      const key = keyAt(index);
      const before = this.#keys[index];
      if (key === null || key === before) continue;
      hasMoved ||= before !== undefined;
      // Two rows with one key could not be told apart: it is no longer where it was.
      const place = this.#indexes.get(key);
      if (place !== undefined && this.#keys[place] === key) this.#keys[place] = undefined;
      this.#keys[index] = key;
      this.#indexes.set(key, index);
    }
    if (hasMoved) this.#itemKey = this.#newItemKey();
    return hasMoved;
  }

  #newItemKey(): (index: number) => string | number {
    return (index) => this.#keys[index] ?? index;
  }
}

function useKnownKeys(): KnownKeys {
  return useState(() => new KnownKeys())[0];
}

/** Where a row is now that was at an index before rows came or went: -1 where it is not near. */
export function indexOfKey(key: string, near: number, keyAt: KeyAt, count: number): number {
  for (let distance = 0; distance <= SEARCHED; distance += 1) {
    for (const index of [near - distance, near + distance]) {
      if (index >= 0 && index < count && keyAt(index) === key) return index;
    }
  }
  return -1;
}

function inWindow(common: Common) {
  return hold<Window>(common, {
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
  });
}

function inElement(common: Common, scroller: RefObject<HTMLElement | null>) {
  return hold<HTMLElement>(common, {
    getScrollElement: () => scroller.current,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
  });
}

function hold<S extends Element | Window>(first: Common, scrolling: Scrolling<S>) {
  const complete = (common: Common) => ({
    ...common,
    ...scrolling,
    overscan: OVERSCAN,
  });
  const virtualizer = new Virtualizer<S, HTMLElement>(complete(first));
  return { virtualizer, setOptions: (common: Common) => virtualizer.setOptions(complete(common)) };
}

type AnyVirtualizer = ReturnType<typeof inWindow | typeof inElement>['virtualizer'];

interface Anchor {
  readonly index: number;
  readonly key: string;
  readonly start: number;
}

/** The first row in sight, as it was drawn last. None at the very top: what is new there is to be seen. */
function anchorOf(virtualizer: AnyVirtualizer, keys: KnownKeys): Anchor | null {
  const offset = virtualizer.scrollOffset ?? 0;
  const row = offset > virtualizer.options.scrollMargin ? virtualizer.getVirtualItemForOffset(offset) : null;
  const key = row ? keys.at(row.index) : null;
  return row && key !== null ? { index: row.index, key, start: row.start } : null;
}

/**
 * By how much to scroll so that the anchor stays where it is although rows above it came or went: what the browser's own scroll
 * anchoring does for rows that it lays out. Rows that are measured anew are the virtualizer's.
 */
function shiftOf({ measurementsCache }: AnyVirtualizer, anchor: Anchor | null, keyAt: KeyAt, count: number): number {
  if (!anchor || (keyAt(anchor.index) ?? anchor.key) === anchor.key) return 0;
  const now = measurementsCache[indexOfKey(anchor.key, anchor.index, keyAt, count)];
  return now ? now.start - anchor.start : 0;
}
