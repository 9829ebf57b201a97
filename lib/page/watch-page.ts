import { documentElementOf, listenOn, viewOf } from './dom.ts';
import { ObservedRoots } from './observed-roots.ts';
import { changesIn, NO_CHANGE, type PageChange, touchedBy } from './page-change.ts';
import { listenThroughReopening } from './reopened-document.ts';

/** What to do when the page changes. */
export interface PageChangeHandlers {
  /**
   * Nodes whose text changed, or that came or went. Called in the observer's own callback, before the next paint, so
   * that a mark never covers other words than its own for even one frame.
   */
  onTouched(nodes: Iterable<Node>): void;
  /** What changed, by kind, for reading again only that. Called at the same time, and also for what touched no text. */
  onChanged?(change: PageChange): void;
  /**
   * The page has changed, or another article was navigated to, and is quiet again: worth reading anew.
   * @param isRestless the page has not been quiet, and is read all the same
   */
  onSettled(isRestless: boolean): void;
}

/** A page is quiet after this many milliseconds without a change: longer than most frameworks' bursts. */
const QUIET_MS = 400;
/** A page that changes all the time is read at latest after this many milliseconds… */
const LATEST_MS = 2_000;
/** …and ever more seldom, up to this many, while it goes on so: a ticker must not cost the reader's battery. */
const LATEST_MAX_MS = 30_000;

/**
 * Of attributes only those that show or hide text and nothing else: classes and styles change with every scroll and
 * animation, and text that is folded away by them is mostly rendered all the same.
 */
const TEXT_CHANGES: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['hidden', 'open'],
};

/**
 * Watches a page, its open shadow roots and its address until the signal aborts. It reads nothing itself and obeys no
 * event that the page can dispatch: at worst the page makes it look once more.
 */
export function watchPage(doc: Document, handlers: PageChangeHandlers, signal: AbortSignal): void {
  if (signal.aborted) return;
  const changed = (change: Partial<PageChange>) => handlers.onChanged?.({ ...NO_CHANGE, ...change });
  const settle = settleTimer((isRestless) => {
    const late = roots.addLate();
    if (late.size > 0) changed({ restyled: late });
    handlers.onSettled(isRestless);
  });
  const restyled = () => {
    changed({ isRestyled: true });
    settle.touch();
  };
  const observer = new MutationObserver((records) => {
    const change = changesIn(records);
    const touched = touchedBy(records, change);
    for (const node of change.added) roots.addBelow(node);
    if (touched.size > 0) handlers.onTouched(touched);
    changed(change);
    settle.touch();
  });
  const roots = new ObservedRoots(
    (root) => observer.observe(root, TEXT_CHANGES),
    (frame) => {
      changed({ restyled: new Set([frame]) });
      settle.touch();
    },
    signal,
  );
  observer.observe(doc, TEXT_CHANGES);
  roots.addBelow(doc);
  watchAddress(doc, settle.touch, signal);
  watchLayout(doc, restyled, signal);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    settle.stop();
  });
}

/** Calls back when it has not been touched for a while, or has been touched for too long without a pause. */
function settleTimer(onSettled: (isRestless: boolean) => void): { touch(): void; stop(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstTouch = 0;
  let lastTouch = 0;
  let latest = LATEST_MS;
  const wait = () => {
    timer = setTimeout(check, Math.max(0, Math.min(lastTouch + QUIET_MS, firstTouch + latest) - performance.now()));
  };
  const check = () => {
    const now = performance.now();
    const isQuiet = now >= lastTouch + QUIET_MS;
    if (!isQuiet && now < firstTouch + latest) return wait();
    timer = undefined;
    latest = isQuiet ? LATEST_MS : Math.min(latest * 2, LATEST_MAX_MS);
    onSettled(!isQuiet);
  };
  return {
    // Called on every frame by busy pages: it only notes the time, the timer looks by itself.
    touch() {
      lastTouch = performance.now();
      if (timer !== undefined) return;
      firstTouch = lastTouch;
      wait();
    },
    stop: () => clearTimeout(timer),
  };
}

function watchAddress(doc: Document, touch: () => void, signal: AbortSignal): void {
  const view = viewOf(doc);
  if (!view) return;
  let address = view.location.href;
  const look = () => {
    if (view.location.href === address) return;
    address = view.location.href;
    touch();
  };
  // Where a browser has none, a frame of that name stands there.
  const { navigation } = view as { navigation?: unknown };
  const shown = (event: PageTransitionEvent) => {
    if (event.persisted) touch();
  };
  const listen = () => {
    if (navigation instanceof EventTarget) listenOn(navigation, 'navigatesuccess', look, { signal });
    listenOn(view, 'popstate', look, { signal });
    listenOn(view, 'hashchange', look, { signal });
    listenOn(view, 'pageshow', shown, { signal });
  };
  listenThroughReopening(doc, listen, signal);
}

/**
 * Style sheets show and hide text without a mutation that we watch: "read more", a tab, a narrower window. What they do
 * changes the height of the page, or follows a click.
 */
function watchLayout(doc: Document, restyled: () => void, signal: AbortSignal): void {
  let observed: Element | null = null;
  // It calls back when it begins, too.
  let isBeginning = false;
  const onResize = () => {
    if (!isBeginning) restyled();
    isBeginning = false;
  };
  // Documents without layout, as in unit tests, have none.
  const observer = typeof ResizeObserver === 'function' ? new ResizeObserver(onResize) : null;
  signal.addEventListener('abort', () => observer?.disconnect());
  const clicked = (event: MouseEvent) => {
    if (event.isTrusted) restyled();
  };
  const listen = () => {
    listenOn(doc, 'click', clicked, { signal, passive: true });
    const body = documentElementOf(doc)?.querySelector('body') ?? null;
    if (!body || body === observed) return;
    observer?.disconnect();
    observed = body;
    isBeginning = true;
    observer?.observe(body);
  };
  listenThroughReopening(doc, listen, signal);
}
