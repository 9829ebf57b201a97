import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

const STAGE = '[data-stage]';

/**
 * Brings the focus to what has taken the place of the part that had it: from the button that chose a file to the file's progress, from
 * there to its preview. The new part is marked `data-stage` and takes the focus. Whoever went elsewhere meanwhile stays there.
 * @param stage another word whenever another part is shown
 * @returns what to give to the element around the parts
 */
export function useStageFocus<E extends HTMLElement>(
  stage: string,
): { readonly ref: RefObject<E | null>; onFocusIn(): void; onFocusOut(): void } {
  const ref = useRef<E>(null);
  const before = useRef(stage);
  const wasWithin = useRef(false);
  useLayoutEffect(() => {
    if (before.current === stage) return;
    before.current = stage;
    const { current: root } = ref;
    if (!root || !wasWithin.current) return;
    const { activeElement, body } = root.ownerDocument;
    const isHere = activeElement === null || activeElement === body || root.contains(activeElement);
    if (isHere) root.querySelector<HTMLElement>(STAGE)?.focus();
  });
  return {
    ref,
    onFocusIn: () => {
      wasWithin.current = true;
    },
    onFocusOut: () => {
      const { current: root } = ref;
      // An element that is taken out loses the focus as well: only one that stays has been left by the reader.
      queueMicrotask(() => {
        const { activeElement, body } = root?.ownerDocument ?? document;
        if (activeElement !== null && activeElement !== body && !root?.contains(activeElement))
          wasWithin.current = false;
      });
    },
  };
}
