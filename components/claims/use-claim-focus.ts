import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Where the focus was: rows come and go with what the page does, and with what the reader decides. */
interface Held {
  readonly element: Element;
  readonly claimId: string | undefined;
  readonly group: Element | null;
  /** The row's number in its group. */
  readonly index: number;
  /** It was brought there by us, after its claim: it goes on following it. */
  readonly isFollowing: boolean;
}

const GROUP = '.claim-group';
const ROW = '[data-claim]';
/** A question's answers before the row itself: the reader was at them. */
const CONTROLS = ['.changed-actions .button', '.claim-button, .button'];

/**
 * Keeps the focus among the groups of claims when its row is drawn anew or goes: on the same claim in its group, else on the row
 * that has taken its place, else on the group's name; where the whole group went, on the claim wherever it is now.
 * Answers what to give to an element around all groups, which has the focus when nothing else is left.
 */
export function useClaimFocus(): { ref: RefObject<HTMLDivElement | null>; onFocusIn(event: FocusEvent): void } {
  const ref = useRef<HTMLDivElement>(null);
  const held = useRef<Held | null>(null);
  useLayoutEffect(() => {
    const { current: root } = ref;
    const { current: before } = held;
    if (!root || !before || before.element.isConnected || !isLost(root.ownerDocument)) return;
    const next = nextPlace(root, before) ?? root;
    next.focus();
    const now = holdOn(next);
    held.current = { ...now, isFollowing: now.claimId === before.claimId };
  });
  return {
    ref,
    onFocusIn: ({ target }) => {
      held.current = target instanceof Element ? holdOn(target) : null;
    },
  };
}

function isLost({ activeElement, body }: Document): boolean {
  return activeElement === null || activeElement === body;
}

function holdOn(element: Element): Held {
  const group = element.closest(GROUP);
  const row = element.closest<HTMLElement>(ROW);
  return {
    element,
    claimId: row?.dataset['claim'],
    group,
    index: row && group ? rowsOf(group).indexOf(row) : 0,
    isFollowing: false,
  };
}

function nextPlace(root: Element, { claimId, group, index, isFollowing }: Held): HTMLElement | null {
  const isSame = (row: HTMLElement) => row.dataset['claim'] === claimId;
  const anywhere = rowsOf(root).find(isSame);
  if (!group?.isConnected || (isFollowing && anywhere)) return controlOf(anywhere);
  const rows = rowsOf(group);
  const row = rows.find(isSame) ?? rows[Math.min(index, rows.length - 1)];
  return controlOf(row) ?? group.querySelector<HTMLElement>('.group-name');
}

function controlOf(row: HTMLElement | undefined): HTMLElement | null {
  for (const controls of CONTROLS) {
    const control = row?.querySelector<HTMLElement>(controls);
    if (control) return control;
  }
  return null;
}

function rowsOf(root: Element): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(ROW)];
}
