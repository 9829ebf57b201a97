import type { VNode } from 'preact';
import { useCallback, useRef } from 'preact/hooks';
import type { ClaimEdit } from '../../lib/claim/claim.ts';
import type { EditProgress } from '../words/edit-progress.ts';
import { ClaimEntry, type ClaimEntryParts, SelectableClaim } from './claim-entry.tsx';
import { RowList } from './row-list.tsx';
import { useArrival } from './use-arrival.ts';
import type { FiledClaimView, HistoryView } from './views.ts';

/** CSS pixels of a row that is not open: summary in two lines, and where it is from. */
const ROW_HEIGHT = 78;
/** With its sentence above instead. */
const SENTENCE_HEIGHT = 110;

export interface ClaimRowsProps extends ClaimEntryParts {
  /** What the list is of, for screen readers. */
  readonly name: string;
  /** As many as have been read. */
  readonly rows: readonly FiledClaimView[];
  /** There are no more. */
  readonly isComplete: boolean;
  readonly edits: Readonly<Record<string, EditProgress>>;
  /** Names of sources to offer in the open claim. */
  readonly sources: readonly string[];
  readonly openId: string | null;
  /** By claim id: of those whose history is asked for. */
  readonly histories: Readonly<Record<string, HistoryView | null>>;
  /** The claims that are chosen to be labelled at once; `null` while none can be. */
  readonly selected: ReadonlySet<string> | null;
  /** How much of the top of the window a bar covers that stays there, in CSS pixels. */
  readonly coveredHeight?: number;
  onOpen(claimId: string | null): void;
  onEdit(claimId: string, edit: ClaimEdit): void;
  onHistory(claimId: string, isWanted: boolean): void;
  onSelect(claimId: string, isRun: boolean): void;
  onMore(): void;
}

const keyOf = ({ claim }: FiledClaimView) => claim.id;

/** Claims of one article or of thousands: only what is in sight is drawn. Escape folds the open one. */
export function ClaimRows(props: ClaimRowsProps): VNode {
  const { name, rows, isComplete, openId, onOpen, onMore } = props;
  const root = useRef<HTMLDivElement>(null);
  const index = openId === null ? -1 : rows.findIndex(({ claim }) => claim.id === openId);
  const rowHeight = props.hasArticle ? ROW_HEIGHT : SENTENCE_HEIGHT;
  useArrival(root, openId, index, rowHeight);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || openId === null) return;
    event.preventDefault();
    onOpen(null);
    root.current?.querySelector<HTMLElement>(`[data-claim="${CSS.escape(openId)}"] > .claim-button`)?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape folds the open claim from wherever in it the focus is
    <div ref={root} class="claim-rows" onKeyDown={onKeyDown}>
      <RowList
        name={name}
        rows={rows}
        isComplete={isComplete}
        rowHeight={rowHeight}
        coveredHeight={props.coveredHeight ?? 0}
        keyOf={keyOf}
        renderRow={useRow(props)}
        onMore={onMore}
      />
    </div>
  );
}

/** Draws one row; another function only when rows may look different. */
function useRow(props: ClaimRowsProps) {
  // Rows that are not drawn again call what the list is given now.
  const latest = useRef(props);
  latest.current = props;
  const { edits, sources, openId, histories, selected, hasArticle, hasSource, hasSentence } = props;
  return useCallback(
    (row: FiledClaimView, _index: number, { isTabStop }: { readonly isTabStop: boolean }) => {
      const { id } = row.claim;
      if (selected) {
        const onSelect = (isRun: boolean) => latest.current.onSelect(id, isRun);
        return <SelectableClaim {...{ row, isTabStop, hasArticle, onSelect }} isSelected={selected.has(id)} />;
      }
      const isOpen = id === openId;
      return (
        <ClaimEntry
          {...{ row, isOpen, isTabStop, sources, hasArticle, hasSource, hasSentence }}
          progress={edits[id]}
          history={histories[id]}
          onToggle={() => latest.current.onOpen(isOpen ? null : id)}
          onEdit={(edit) => latest.current.onEdit(id, edit)}
          onHistory={(isWanted) => latest.current.onHistory(id, isWanted)}
        />
      );
    },
    [edits, sources, openId, histories, selected, hasArticle, hasSource, hasSentence],
  );
}
