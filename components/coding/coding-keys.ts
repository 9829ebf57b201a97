import { useEffect, useRef } from 'preact/hooks';
import { actOf, type CodingAct, type KeyTable } from '../../lib/coding/keys.ts';
import { isTypedIn } from './label-places.ts';

/** A row as such, where the arrows walk; anywhere else they scroll. */
const ROW_BUTTON = '.claim-button';

/**
 * Calls back with what keys mean while something of this document, which is all our own, has the focus, and no field to type in has.
 * @param onAct answers whether it did something: the key then does nothing else
 */
export function useCodingKeys(table: KeyTable, isOn: boolean, onAct: (act: CodingAct) => boolean): void {
  const latest = useRef({ table, onAct });
  latest.current = { table, onAct };
  useEffect(() => {
    if (!isOn) return undefined;
    const listener = (event: KeyboardEvent) => {
      const act = actOfEvent(event, latest.current.table);
      if (act && latest.current.onAct(act)) event.preventDefault();
    };
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, [isOn]);
}

function actOfEvent(event: KeyboardEvent, table: KeyTable): CodingAct | null {
  const { target } = event;
  if (event.defaultPrevented || event.isComposing) return null;
  if (isTypedIn(target) || (target instanceof Element && target.closest('dialog'))) return null;
  const isArrow = event.key.startsWith('Arrow');
  if (isArrow && !(target instanceof Element && target.matches(ROW_BUTTON))) return null;
  const act = actOf(event, table);
  // A key that is held down walks on; it does not give twenty claims a label.
  return event.repeat && !isWalk(act) ? null : act;
}

function isWalk(act: CodingAct | null): boolean {
  return act?.type === 'extend' || (act?.type === 'command' && (act.command === 'next' || act.command === 'previous'));
}
