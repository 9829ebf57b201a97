/** The rows of a page's claims as they stand on the screen, over all groups: what keys walk over. */
import { focusLabelField } from './label-places.ts';

const ROW = '.claim-row[data-claim]';
const BUTTON = '.claim-button';

/** The ids of all claims that have a row to stand on, in the order in which they are seen. */
export function orderIn(root: Element): string[] {
  return [...root.querySelectorAll(BUTTON)].flatMap((button) => claimAt(button) ?? []);
}

/** The claim in whose row something stands, or `null`. */
export function claimAt(target: EventTarget | null): string | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-claim]') : null;
  return row?.dataset['claim'] ?? null;
}

/** Gives the focus to a claim's row. Answers whether there is one. */
export function focusRow(root: Element, claimId: string): boolean {
  const button = rowIn(root, claimId)?.querySelector<HTMLElement>(BUTTON);
  button?.focus();
  return button !== undefined && button !== null;
}

/** Gives the focus to a field of a claim's label. Answers whether it is there. */
export function focusField(root: Element, claimId: string, name: string): boolean {
  return focusLabelField(rowIn(root, claimId), name);
}

function rowIn(root: Element, claimId: string): HTMLElement | undefined {
  // Not by a selector: ids come from pages and files.
  return [...root.querySelectorAll<HTMLElement>(ROW)].find((row) => row.dataset['claim'] === claimId);
}
