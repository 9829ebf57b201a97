/**
 * Listens for as long as a page is followed. `document.open()`, by which some pages write themselves anew, takes all
 * listeners off the document and its window (https://html.spec.whatwg.org/#document-open-steps), but no observer: so they
 * are put on again whenever the document gets another root.
 * @param listen adds listeners; called again, it must add the same ones, so that those still there are not doubled
 */
export function listenThroughReopening(doc: Document, listen: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  listen();
  // Naming itself it lives as long as the document that it observes, and no longer.
  const observer = new MutationObserver(() => (signal.aborted ? observer.disconnect() : listen()));
  observer.observe(doc, { childList: true });
  endWith(signal, new WeakRef(observer));
}

/** A function of its own, so that the signal holds nothing else: the document may be a frame's, gone long before the page. */
function endWith(signal: AbortSignal, observer: WeakRef<MutationObserver>): void {
  signal.addEventListener('abort', () => observer.deref()?.disconnect());
}
