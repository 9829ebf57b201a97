/** Milliseconds after which it is done all the same: a page that is never idle is read too. */
const LATEST_MS = 1_000;

/**
 * Does something when the page has nothing else to do; while nobody looks at it, when it is looked at again.
 */
export function whenIdle(doc: Document, work: () => void, signal: AbortSignal): void {
  if (doc.visibilityState === 'hidden') {
    const look = () => {
      // The page can dispatch the event, too.
      if (doc.visibilityState === 'hidden') return;
      doc.removeEventListener('visibilitychange', look);
      whenIdle(doc, work, signal);
    };
    doc.addEventListener('visibilitychange', look, { signal });
    return;
  }
  if (typeof requestIdleCallback !== 'function') {
    work();
    return;
  }
  requestIdleCallback(() => signal.aborted || work(), { timeout: LATEST_MS });
}
