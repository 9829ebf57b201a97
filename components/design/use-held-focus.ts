import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** What to give to an element of which parts come and go. */
export interface HeldFocus<E extends HTMLElement> {
  readonly ref: RefObject<E | null>;
  readonly tabIndex: -1;
  onFocusIn(event: FocusEvent): void;
  onFocusOut(event: FocusEvent): void;
}

/**
 * Keeps the focus within an element when the part that had it goes: on the part that has taken its place among its like, else on the
 * last of them, else on the element itself, from where the Tab key goes on.
 * @param parts a selector of those that are alike
 */
export function useHeldFocus<E extends HTMLElement>(parts: string): HeldFocus<E> {
  const ref = useRef<E>(null);
  const held = useRef<{ readonly element: Element; readonly index: number } | null>(null);
  useLayoutEffect(() => {
    const { current: root } = ref;
    if (!root || !held.current || held.current.element.isConnected) return;
    const { activeElement, body } = root.ownerDocument;
    const isLost = activeElement === null || activeElement === body;
    const others = [...root.querySelectorAll<HTMLElement>(parts)];
    const next = others[Math.min(held.current.index, others.length - 1)] ?? root;
    held.current = null;
    if (isLost) next.focus({ preventScroll: true });
  });
  return {
    ref,
    tabIndex: -1,
    onFocusIn: ({ target }) => {
      const { current: root } = ref;
      if (!(target instanceof Element) || !root) return;
      held.current = { element: target, index: [...root.querySelectorAll(parts)].indexOf(target) };
    },
    onFocusOut: ({ target }) => {
      // What is taken out may lose the focus first: only what stays has been left by the reader.
      queueMicrotask(() => {
        if (held.current?.element === target && held.current?.element.isConnected) held.current = null;
      });
    },
  };
}
