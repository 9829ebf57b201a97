import type { ComponentChildren, RefObject, VNode } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type DrawnRow, indexOfKey, type KeyAt, useVirtualRows, type VirtualRows } from './use-virtual-rows.ts';

export interface VirtualListProps<Row> {
  /** What the list is of, for screen readers. */
  readonly name: string;
  /** Stands in a row's place while it is loaded. */
  readonly loadingName: string;
  /** How many rows are known to be there. It may grow. */
  readonly count: number;
  /** No more rows will be found: `count` is final. */
  readonly isComplete: boolean;
  /** A row, or null while it is not loaded. Another function whenever rows have changed. */
  readonly rowAt: (index: number) => Row | null;
  /** Tells rows apart, also after others came before them. */
  readonly keyOf: (row: Row) => string;
  /** These rows are in sight, and some are lacking; or the last one known is in sight, and more may follow. Both are included. */
  readonly onRange: (first: number, last: number) => void;
  /**
   * A row's content. The first element in it that has a `tabindex` is the row's own control, which the arrow keys move
   * between: `tabIndex={isTabStop ? 0 : -1}`. The same function as long as it draws the same.
   */
  readonly renderRow: (row: Row, index: number, state: { readonly isTabStop: boolean }) => ComponentChildren;
  /** A usual row's height, in CSS pixels. */
  readonly estimateHeight: number;
  /** What scrolls: the window where none is given. */
  readonly scroller?: RefObject<HTMLElement | null>;
  /** How much of the top of what scrolls is covered by a bar that stays there, in CSS pixels. */
  readonly coveredHeight?: number;
}

/** The row that the Tab key reaches. */
interface Place {
  readonly index: number;
  /** null while the row is not loaded. */
  readonly key: string | null;
}

const STOP = '[tabindex]';
/** CSS pixels. Firefox takes a height of 17.9 million for none at all (Chromium stops at 33.5). */
const MOST_HEIGHT = 17_800_000;
/** Of that, what is left for rows that turn out higher than they were thought to be. */
const RESERVE = 0.1;

/** How many rows of a height a list can have: 228,857 of 70 px. */
export function mostRows(estimateHeight: number): number {
  return Math.floor((MOST_HEIGHT * (1 - RESERVE)) / estimateHeight);
}

/**
 * A list of which only the rows in sight are drawn, and loaded. Another list (another search) is to be another `key`: this one
 * keeps its place when rows come, go or change.
 *
 * For screen readers it is a list, each item with its place in the whole, and the focus goes to a control in the row. Not a `feed`,
 * which readers give no count for and whose articles take the focus themselves; not a `grid` or `listbox`, which would
 * take the arrow keys away from reading, and in which a row cannot unfold into a form.
 *
 * It ends at {@link mostRows}, which is as far as browsers lay out: where there may be more, the screen has to say so.
 */
export function VirtualList<Row>(props: VirtualListProps<Row>): VNode {
  const { name, isComplete, rowAt, keyOf, onRange, renderRow, loadingName } = props;
  const count = Math.min(props.count, mostRows(props.estimateHeight));
  const keyAt = useKeyAt(rowAt, keyOf);
  const [place, setPlace] = useState<Place>({ index: 0, key: null });
  const current = currentPlace(place, keyAt, count);
  const rows = useVirtualRows({
    count,
    keyAt,
    estimateHeight: props.estimateHeight,
    kept: current.index,
    scroller: props.scroller,
    coveredHeight: props.coveredHeight ?? 0,
  });
  useMissingRows(rows, count, isComplete || count < props.count, keyAt, onRange);
  const focus = useRowFocus(rows.list, current.index);
  // What was found of the row goes on from here, or small steps would add up to more than is searched. Not over a key that
  // was pressed since.
  useEffect(() => setPlace((now) => (now === place && !isSame(now, current) ? current : now)));

  const goTo = (index: number) => {
    setPlace({ index, key: keyAt(index) });
    rows.reveal(index);
    focus.moveTo(index);
  };
  return (
    <ul
      ref={rows.list}
      class="virtual-list"
      aria-label={name}
      tabIndex={-1}
      style={{ position: 'relative', height: `${Math.min(rows.height, MOST_HEIGHT)}px`, overflowAnchor: 'none' }}
      onFocusIn={(event) => {
        const index = focus.hold(event.target);
        // A row that is loaded anew is known by the key that it had.
        if (index !== null && index !== current.index) setPlace({ index, key: keyAt(index) });
      }}
      onFocusOut={focus.letGo}
      onKeyDown={(event) => {
        const index = indexOfControl(event.target);
        const next = index === null ? null : nextIndex(event, index, count, rows.pageLength);
        if (next === null) return;
        event.preventDefault();
        goTo(next);
      }}
    >
      {rows.drawn.map((drawn) => (
        <VirtualRow
          key={drawn.key === null ? `index ${drawn.index}` : `key ${drawn.key}`}
          row={rowAt(drawn.index)}
          {...{ drawn, renderRow, loadingName }}
          setSize={isComplete ? props.count : -1}
          isTabStop={drawn.index === current.index}
          measure={rows.measure}
        />
      ))}
    </ul>
  );
}

/** Another function whenever rows have changed: how to tell them apart is taken as it is now. */
function useKeyAt<Row>(rowAt: VirtualListProps<Row>['rowAt'], keyOf: VirtualListProps<Row>['keyOf']): KeyAt {
  const latestKeyOf = useRef(keyOf);
  latestKeyOf.current = keyOf;
  return useCallback(
    (index) => {
      const row = rowAt(index);
      return row === null ? null : latestKeyOf.current(row);
    },
    [rowAt],
  );
}

interface VirtualRowProps<Row> extends Pick<VirtualListProps<Row>, 'renderRow' | 'loadingName'> {
  readonly row: Row | null;
  readonly drawn: DrawnRow;
  /** -1 while it is not known. */
  readonly setSize: number;
  readonly isTabStop: boolean;
  readonly measure: (element: HTMLElement) => void;
}

function VirtualRow<Row>(props: VirtualRowProps<Row>): VNode {
  const { row, drawn, setSize, isTabStop, measure, renderRow, loadingName } = props;
  const { index, top, height } = drawn;
  const element = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    if (element.current) measure(element.current);
  }, [measure, index]);
  const content = useMemo(
    () =>
      row === null ? (
        <p class="virtual-row-loading" tabIndex={isTabStop ? 0 : -1}>
          {loadingName}
        </p>
      ) : (
        renderRow(row, index, { isTabStop })
      ),
    [row, index, isTabStop, renderRow, loadingName],
  );
  return (
    <li
      ref={element}
      data-index={index}
      aria-setsize={setSize}
      aria-posinset={index + 1}
      // A row that is not loaded has the height that it had, or is thought to have: nothing moves when it comes.
      style={{ position: 'absolute', insetInline: 0, top: `${top}px`, height: row === null ? `${height}px` : 'auto' }}
    >
      {content}
    </li>
  );
}

/** Where the tab stop is now: with its row, wherever that went; else where it was, with whatever row is there. */
function currentPlace({ index, key }: Place, keyAt: KeyAt, count: number): Place {
  const moved = key === null ? -1 : indexOfKey(key, index, keyAt, count);
  if (moved >= 0) return { index: moved, key };
  const now = Math.max(0, Math.min(index, count - 1));
  return { index: now, key: (now < count ? keyAt(now) : null) ?? key };
}

function isSame(one: Place, other: Place): boolean {
  return one.index === other.index && one.key === other.key;
}

/** Asks for rows that are in sight and lacking; again only when other ones are, so that an answer that brings none ends it. */
function useMissingRows(
  { first, last }: VirtualRows,
  count: number,
  isComplete: boolean,
  keyAt: KeyAt,
  onRange: (first: number, last: number) => void,
): void {
  let missing = 0;
  for (let index = first; index <= last; index += 1) if (keyAt(index) === null) missing += 1;
  const isAtEnd = !isComplete && last === count - 1;
  useEffect(() => {
    if (missing > 0 || isAtEnd) onRange(first, last);
  }, [first, last, count, missing, isAtEnd]);
}

/** The row whose own control this is. The keys of a form in the row are the form's. */
function indexOfControl(target: EventTarget | null): number | null {
  const row = target instanceof HTMLElement ? rowOf(target) : null;
  return row && stopOf(row) === target ? Number(row.dataset['index']) : null;
}

/** A row may have a list of its own in it. */
function rowOf(element: Element): HTMLElement | null {
  return element.closest<HTMLElement>('.virtual-list > li');
}

function stopOf(row: Element | null): HTMLElement | null {
  return row?.querySelector<HTMLElement>(STOP) ?? null;
}

function nextIndex(event: KeyboardEvent, index: number, count: number, pageLength: number): number | null {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return null;
  const steps: Record<string, number> = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    PageDown: index + pageLength,
    PageUp: index - pageLength,
    Home: 0,
    End: count - 1,
  };
  const next = steps[event.key];
  return next === undefined ? null : Math.max(0, Math.min(next, count - 1));
}

/** The focus among rows that come and go: brought to a row once it is drawn, and given back when its element went. */
function useRowFocus(list: RefObject<HTMLElement | null>, index: number) {
  const wanted = useRef<number | null>(null);
  const held = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const { current: root } = list;
    if (!root) return;
    const { activeElement, body } = root.ownerDocument;
    const isLost = held.current?.isConnected === false && (activeElement === null || activeElement === body);
    if (!isLost && wanted.current !== index) return;
    wanted.current = null;
    (stopOf(root.querySelector(`:scope > [data-index="${index}"]`)) ?? root).focus({ preventScroll: true });
  });
  return {
    moveTo: (next: number) => {
      wanted.current = next;
    },
    /** Answers which row the focus came to. */
    hold: (target: EventTarget | null): number | null => {
      if (!(target instanceof HTMLElement)) return null;
      held.current = target;
      const row = rowOf(target);
      return row ? Number(row.dataset['index']) : null;
    },
    /** An element that is taken out may lose the focus first: only one that stays has been left by the reader. */
    letGo: ({ target }: FocusEvent): void => {
      queueMicrotask(() => {
        const { current: root } = list;
        if (held.current !== target || !held.current?.isConnected || !root) return;
        const { activeElement } = root.ownerDocument;
        if (root.ownerDocument.hasFocus() && !root.contains(activeElement)) held.current = null;
      });
    },
  };
}
