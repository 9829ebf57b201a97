import { useEffect, useRef } from 'preact/hooks';
import { undoKeyOf } from '../../lib/coding/keys.ts';

/** Fields that take text have an undo of their own. */
const OWN_UNDO =
  'textarea, [contenteditable], input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"])';

/** Calls back when the keys for undo and redo are pressed anywhere on the page, except where they are a text field's own. */
export function useUndoKeys(onTakeBack: (direction: 'undo' | 'redo') => void, isOn = true): void {
  const latest = useRef(onTakeBack);
  latest.current = onTakeBack;
  useEffect(() => {
    if (!isOn) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      const direction = undoKeyOf(event);
      const { target } = event;
      if (!direction || event.defaultPrevented || (target instanceof Element && target.matches(OWN_UNDO))) return;
      event.preventDefault();
      latest.current(direction);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [isOn]);
}
