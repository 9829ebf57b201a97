import type { ComponentChildren, VNode } from 'preact';
import { useCallback, useRef, useState } from 'preact/hooks';
import { VirtualList } from '../design/virtual-list.tsx';
import { useTranslate } from '../words/i18n.tsx';
import type { RowSource } from './files-view.ts';

export interface PreviewListProps<Row> {
  /** With the number of rows in it. */
  readonly title: string;
  /** Unfolded from the start: there is something to decide. */
  readonly isOpen?: boolean;
  readonly rows: RowSource<Row>;
  /** CSS pixels of a usual row. */
  readonly rowHeight: number;
  /** What stands above the rows. */
  readonly children?: ComponentChildren;
  keyOf(row: Row): string;
  /** The same function as long as it draws the same. */
  renderRow(row: Row, index: number, state: { readonly isTabStop: boolean }): ComponentChildren;
}

/** One part of a preview: a number, and unfolded what is counted. Nothing of it is drawn before, and then only what is in sight. */
export function PreviewList<Row>(props: PreviewListProps<Row>): VNode | null {
  const { title, rows, children } = props;
  const [isOpen, setIsOpen] = useState(props.isOpen ?? false);
  if (rows.count === 0) return null;
  return (
    <details class="preview-part" open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen && (
        <>
          {children}
          <Rows {...props} />
        </>
      )}
    </details>
  );
}

/** The rows in a box of their own: what comes after them is never far. */
function Rows<Row>({ title, rows, rowHeight, keyOf, renderRow }: PreviewListProps<Row>): VNode {
  const t = useTranslate();
  const box = useRef<HTMLDivElement>(null);
  return (
    <div ref={box} class="preview-box">
      <VirtualList
        name={title}
        loadingName={t('library.loading')}
        count={rows.count}
        isComplete
        rowAt={useCallback((index: number) => rows.at(index), [rows])}
        keyOf={keyOf}
        onRange={rows.load}
        renderRow={renderRow}
        estimateHeight={rowHeight}
        scroller={box}
      />
    </div>
  );
}
