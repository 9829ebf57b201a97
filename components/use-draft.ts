import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EditProgress } from './edit-progress.ts';

/** A field of a label: what stands in it, and the ways to change it. */
export interface Draft<Value> {
  readonly value: Value;
  /** Takes a new value and sends it: at once, or after the pause for typing. */
  change(value: Value): void;
  /** Sends at once what has not been sent yet. */
  flush(): void;
}

interface Typed<Value> {
  readonly value: Value;
  /** What the record said when this was typed. */
  readonly base: Value;
  readonly isSent: boolean;
}

/**
 * What stands in a field while the record behind it changes by itself: the page sends its whole state after every
 * change of anything, also in mid-word. What the reader entered stays until the record says the same, or until it was
 * saved and somebody changed the record again; after a fault it stays for another try.
 * @param save sends one value; called again only with a newer one
 * @param pause milliseconds without typing after which it is sent; 0 sends every change at once
 */
export function useDraft<Value extends string>(
  recorded: Value,
  progress: EditProgress | undefined,
  save: (value: Value) => void,
  pause = 0,
): Draft<Value> {
  const [typed, setTyped] = useState<Typed<Value> | null>(null);
  const latest = useRef({ typed, save });
  latest.current.save = save;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const set = (next: Typed<Value> | null) => {
    latest.current.typed = next;
    setTyped(next);
  };
  const flush = () => {
    clearTimeout(timer.current);
    const waiting = latest.current.typed;
    if (!waiting || waiting.isSent) return;
    set({ ...waiting, isSent: true });
    latest.current.save(waiting.value);
  };
  const change = (value: Value) => {
    set({ value, base: recorded, isSent: false });
    clearTimeout(timer.current);
    if (pause === 0) flush();
    else timer.current = setTimeout(flush, pause);
  };

  useEffect(() => {
    if (!typed?.isSent) return;
    const isOvertaken = progress === 'saved' && recorded !== typed.base;
    if (recorded === typed.value || isOvertaken) set(null);
  }, [recorded, progress, typed]);
  useFlushOnLeaving(flush);
  return { value: typed ? typed.value : recorded, change, flush };
}

/** A row closes, or the popup when it loses the focus: what was typed is sent before it goes. */
function useFlushOnLeaving(flush: () => void): void {
  const latest = useRef(flush);
  latest.current = flush;
  // A layout effect, since Preact lets the clean-up of others wait until after the next paint: too late for a popup.
  useLayoutEffect(() => {
    const leave = () => latest.current();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
}
