import type { ComponentChildren, RefObject, VNode } from 'preact';
import { useCallback } from 'preact/hooks';
import { VirtualList } from '../design/virtual-list.tsx';
import { useTranslate } from '../words/i18n.tsx';

export interface RowListProps<Row> {
  /** What the list is of, for screen readers. */
  readonly name: string;
  /** As many as have been read. */
  readonly rows: readonly Row[];
  /** There are no more. */
  readonly isComplete: boolean;
  /** CSS pixels of a usual row. */
  readonly rowHeight: number;
  /** How much of the top of the window a bar covers that stays there, in CSS pixels. */
  readonly coveredHeight?: number;
  /** What scrolls: the window where none is given. */
  readonly scroller?: RefObject<HTMLElement | null>;
  keyOf(row: Row): string;
  /** Another function only when rows may look different. */
  renderRow(row: Row, index: number, state: { readonly isTabStop: boolean }): ComponentChildren;
  onMore(): void;
}

/** A list of which windows have been read: only what is in sight is drawn. */
export function RowList<Row>(props: RowListProps<Row>): VNode {
  const { name, rows, isComplete, rowHeight, coveredHeight = 0, scroller, keyOf, renderRow, onMore } = props;
  const t = useTranslate();
  return (
    <VirtualList
      name={name}
      loadingName={t('library.loading')}
      count={rows.length}
      isComplete={isComplete}
      rowAt={useCallback((index: number) => rows[index] ?? null, [rows])}
      keyOf={keyOf}
      onRange={onMore}
      renderRow={renderRow}
      estimateHeight={rowHeight}
      coveredHeight={coveredHeight}
      {...(scroller ? { scroller } : {})}
    />
  );
}
