import { useEffect, useRef } from 'preact/hooks';

/** Fields that take text have an undo of their own. */
const TEXT = 'textarea, select, [contenteditable], input:not([type="checkbox"], [type="radio"])';

/** Ctrl+Z and Ctrl+Shift+Z (⌘ on a Mac) take changes of the codebook back and forth, wherever the focus is on its screen. */
export function useUndoKeys(undo: () => void, redo: () => void): void {
  const latest = useRef({ undo, redo });
  latest.current = { undo, redo };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { ctrlKey, metaKey, altKey, key, target } = event;
      if (!(ctrlKey || metaKey) || altKey || event.defaultPrevented || key.toLowerCase() !== 'z') return;
      if (target instanceof Element && target.matches(TEXT)) return;
      event.preventDefault();
      if (event.shiftKey) latest.current.redo();
      else latest.current.undo();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
