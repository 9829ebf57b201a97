/**
 * Listens for as long as a page is followed. `document.open()`, by which some pages write themselves anew, takes all listeners off the
 * document and its window (https://html.spec.whatwg.org/#document-open-steps), but no observer: so they are put on again whenever the
 * document gets another root.
 * @param listen adds listeners; called again, it must add the same ones, so that those still there are not doubled
 */
export function listenThroughReopening(doc: Document, listen: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  listen();
  const observer = new MutationObserver(listen);
  observer.observe(doc, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
