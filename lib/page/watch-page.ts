import { nodeTypeOf, shadowRootOf } from './dom.ts';
import { walkTree } from './walk-tree.ts';

/** What to do when the page changes. */
export interface PageChangeHandlers {
  /**
   * Nodes whose text changed, or that came or went. Called in the observer's own callback, before the next paint, so
   * that a mark never covers other words than its own for even one frame.
   */
  onTouched(nodes: Iterable<Node>): void;
  /** The page has changed, or another article was navigated to, and is quiet again: worth reading anew. */
  onSettled(): void;
}

/** A page is quiet after this many milliseconds without a change: longer than most frameworks' bursts. */
const QUIET_MS = 400;
/** A page that changes all the time is read at latest after this many milliseconds… */
const LATEST_MS = 2_000;
/** …and ever more seldom, up to this many, while it goes on so: a ticker must not cost the reader's battery. */
const LATEST_MAX_MS = 30_000;

const ELEMENT = 1;
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
  const settle = settleTimer(() => {
    // A root attached to an element that was already there is no mutation.
    observeShadowRoots(doc, observer);
    handlers.onSettled();
  });
  const observer = new MutationObserver((records) => {
    const touched = new Set<Node>();
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type === 'characterData') touched.add(target);
      for (const node of removedNodes) touched.add(node);
      for (const node of addedNodes) {
        touched.add(node);
        observeShadowRoots(node, observer);
      }
    }
    if (touched.size > 0) handlers.onTouched(touched);
    settle.touch();
  });
  observer.observe(doc, TEXT_CHANGES);
  observeShadowRoots(doc, observer);
  watchAddress(doc, settle.touch, signal);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    settle.stop();
  });
}

/** Calls back when it has not been touched for a while, or has been touched for too long without a pause. */
function settleTimer(onSettled: () => void): { touch(): void; stop(): void } {
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
    onSettled();
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
  const view = doc.defaultView;
  if (!view) return;
  let address = view.location.href;
  const look = () => {
    if (view.location.href === address) return;
    address = view.location.href;
    touch();
  };
  const navigation = (view as unknown as { navigation?: EventTarget }).navigation;
  navigation?.addEventListener('navigatesuccess', look, { signal });
  view.addEventListener('popstate', look, { signal });
  view.addEventListener('hashchange', look, { signal });
  view.addEventListener('pageshow', (event) => event.persisted && touch(), { signal });
}

/** Mutations in a shadow root do not reach an observer outside of it; observing a root twice is observing it once. */
function observeShadowRoots(top: Node, observer: MutationObserver): void {
  walkTree(top, (node) => {
    const root = nodeTypeOf(node) === ELEMENT ? shadowRootOf(node as Element) : null;
    if (root) observer.observe(root, TEXT_CHANGES);
  });
}
