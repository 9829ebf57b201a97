import { listenOn } from '../page/dom.ts';
import { listenThroughReopening } from '../page/reopened-document.ts';

/** Milliseconds after which it is done all the same: a page that is never idle is read too. */
const LATEST_MS = 1_000;

/**
 * Does something when the page has nothing else to do; while nobody looks at it, when it is looked at again.
 * @returns asks for it. Asked for again before it was done, it is done once, and as it was asked for last.
 */
export function whenIdle<How>(doc: Document, work: (how: How) => void, signal: AbortSignal): (how: How) => void {
  let asked: { readonly how: How } | null = null;
  let isOnItsWay = false;
  const doNow = () => {
    isOnItsWay = false;
    if (!asked || signal.aborted) return;
    const { how } = asked;
    asked = null;
    work(how);
  };
  const look = () => {
    // The page can dispatch the event, too.
    if (!asked || isOnItsWay || doc.visibilityState === 'hidden') return;
    if (typeof requestIdleCallback !== 'function') return doNow();
    isOnItsWay = true;
    requestIdleCallback(doNow, { timeout: LATEST_MS });
  };
  listenThroughReopening(doc, () => listenOn(doc, 'visibilitychange', look, { signal }), signal);
  return (how) => {
    asked = { how };
    look();
  };
}
