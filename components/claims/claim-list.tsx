import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ClaimEdit } from '../../lib/claim/claim.ts';
import { claimAt } from '../coding/coding-walk.ts';
import type { EditProgress } from '../words/edit-progress.ts';
import { type ClaimDisputes, NO_DISPUTES } from './claim-disputes.ts';
import { useGrowing } from './claim-filtering.ts';
import { ClaimRow } from './claim-row.tsx';
import { type ClaimView, nameOf } from './claim-view.ts';

export interface ClaimListProps {
  /** What the list is called for those who do not see its place. */
  readonly name: string;
  readonly claims: readonly ClaimView[];
  readonly edits: Readonly<Record<string, EditProgress>>;
  readonly sources: readonly string[];
  /** What the open claim denies and who denies it; absent where no page is read. */
  readonly disputes?: ClaimDisputes;
  readonly openId: string | null;
  /** The row that the Tab key stops at, where somebody else keeps track of it. */
  readonly currentId?: string | null;
  /** The claim whose card is open on the page. */
  readonly selectedId?: string | null;
  /** The claims chosen to be labelled at once; absent while none are being chosen. */
  readonly selection?: ReadonlySet<string> | undefined;
  /** Arrows up and down walk over more than this list, and are left to whoever walks there. */
  readonly hasArrows?: boolean;
  onOpen(claimId: string | null): void;
  /** The focus came to a row. */
  onCurrent?(claimId: string): void;
  onSelect?(claimId: string): void;
  onEdit(claimId: string, edit: ClaimEdit): void;
  /** The claim the pointer or the keyboard is on, or `null` when it left. */
  onFocus?(claimId: string | null): void;
  onShow?(claimId: string): void;
}

/** Claims one below the other; the arrow keys, Home and End walk over them, Enter opens one and Escape closes it. */
export function ClaimList(props: ClaimListProps): VNode {
  const { name, openId, onOpen, onFocus } = props;
  const claims = props.claims.slice(0, useGrowing(props.claims.length));
  const list = useRef<HTMLUListElement>(null);
  const lit = useRef<string | null>(null);
  const [ownCurrentId, setCurrentId] = useState<string | null>(null);
  const currentId = props.currentId ?? ownCurrentId;
  const hasCurrent = claims.some(({ id }) => id === currentId);
  const tabStop = hasCurrent ? currentId : claims[0]?.id;

  const light = (claimId: string | null) => {
    if (claimId === lit.current) return;
    lit.current = claimId;
    onFocus?.(claimId);
  };
  const onFocusIn = (event: FocusEvent) => {
    const claimId = claimAt(event.target);
    setCurrentId(claimId);
    if (claimId !== null) props.onCurrent?.(claimId);
    light(claimId);
  };
  const onFocusOut = ({ relatedTarget }: FocusEvent) => {
    if (claimAt(relatedTarget) === null) light(openId);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!list.current) return;
    if (closeOnEscape(event, list.current, openId, onOpen)) return;
    if (props.hasArrows && event.key.startsWith('Arrow')) return;
    if (moveFocus(list.current, event)) event.preventDefault();
  };
  const drawRow = useRows(props, tabStop);
  return (
    <ul
      class="claim-list"
      ref={list}
      aria-label={name}
      onKeyDown={onKeyDown}
      onFocusIn={onFocusIn}
      onFocusOut={onFocusOut}
      onPointerOver={(event) => light(claimAt(event.target))}
      onPointerLeave={() => light(openId)}
    >
      {claims.map((claim) => drawRow(claim))}
    </ul>
  );
}

type RowState = readonly [
  claim: ClaimView,
  isOpen: boolean,
  isTabStop: boolean,
  progress: EditProgress | undefined,
  sources: readonly string[],
  disputes: ClaimDisputes,
  isSelected: boolean | undefined,
  isMarked: boolean,
];

const NO_SOURCES: readonly string[] = [];

/**
 * Draws a row, or answers the one drawn before where nothing it shows has changed: a list of hundreds is told of every letter
 * that is typed in one of them.
 */
function useRows(props: ClaimListProps, tabStop: string | null | undefined): (claim: ClaimView) => VNode {
  const drawn = useRef(new Map<string, { readonly state: RowState; readonly row: VNode }>());
  // Rows that are not drawn again call what the list is given now.
  const latest = useRef(props);
  latest.current = props;
  const { openId, edits, sources, disputes = NO_DISPUTES, selectedId, selection, onShow } = props;
  return (claim) => {
    const { id } = claim;
    const isOpen = id === openId;
    const [offered, ofOpen] = isOpen ? [sources, disputes] : [NO_SOURCES, NO_DISPUTES];
    const state: RowState = [
      claim,
      isOpen,
      id === tabStop,
      edits[id],
      offered,
      ofOpen,
      selection?.has(id),
      id === selectedId,
    ];
    const before = drawn.current.get(id);
    if (before?.state.every((value, index) => value === state[index])) return before.row;
    const row = (
      <ClaimRow
        key={id}
        claim={claim}
        isOpen={isOpen}
        isTabStop={state[2]}
        progress={state[3]}
        sources={offered}
        disputes={ofOpen}
        isSelected={state[6]}
        isMarked={state[7]}
        onSelect={() => latest.current.onSelect?.(id)}
        onToggle={() => latest.current.onOpen(isOpen ? null : id)}
        onEdit={(edit) => latest.current.onEdit(id, edit)}
        {...(onShow ? { onShow: (claimId: string) => latest.current.onShow?.(claimId) } : {})}
      />
    );
    drawn.current.set(id, { state, row });
    return row;
  };
}

/** Closes the row that is open, and gives the focus to it. Answers whether the key was the one for it. */
export function closeOnEscape(
  event: KeyboardEvent,
  list: HTMLElement | null,
  openId: string | null,
  onOpen: ClaimListProps['onOpen'],
): boolean {
  if (event.key !== 'Escape' || openId === null || !list) return false;
  // A popup would close as a whole.
  event.preventDefault();
  event.stopPropagation();
  onOpen(null);
  rowButtons(list)
    .find((button) => claimAt(button) === openId)
    ?.focus();
  return true;
}

/** The names by which the claims' sources go, each once, for the list of suggestions. */
export function sourceNames(claims: readonly ClaimView[]): string[] {
  return [...new Set(claims.map(nameOf))].filter((name) => name !== '');
}

function rowButtons(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('.claim-button')];
}

/** Answers whether the key was one of ours; only while a row itself, not a field within, has the focus. */
function moveFocus(list: HTMLElement, event: KeyboardEvent): boolean {
  const buttons = rowButtons(list);
  const index = event.target instanceof HTMLElement ? buttons.indexOf(event.target) : -1;
  const targets: Record<string, number> = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    Home: 0,
    End: buttons.length - 1,
  };
  const target = index < 0 ? undefined : targets[event.key];
  if (target === undefined) return false;
  buttons[target]?.focus();
  return true;
}
