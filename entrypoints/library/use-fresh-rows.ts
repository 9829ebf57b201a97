import { useEffect, useRef } from 'preact/hooks';

/**
 * Reads a list again when the reader comes back to the page, from one on which they may have labelled something, and when `isDone`
 * becomes true.
 */
export function useFreshRows(reader: { refresh(): Promise<void> } | null, isDone = false): void {
  useEffect(() => {
    const refresh = () => {
      if (document.visibilityState === 'visible') void reader?.refresh();
    };
    document.addEventListener('visibilitychange', refresh);
    return () => document.removeEventListener('visibilitychange', refresh);
  }, [reader]);
  const wasDone = useRef(isDone);
  useEffect(() => {
    if (isDone && !wasDone.current) void reader?.refresh();
    wasDone.current = isDone;
  }, [isDone]);
}
