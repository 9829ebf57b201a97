import { isPrerendering, listenOn } from '../page/dom.ts';
import { listenThroughReopening } from '../page/reopened-document.ts';

/**
 * Does something once a page is shown. Chromium loads pages ahead that the reader may never open
 * (https://wicg.github.io/nav-speculation/prerendering.html): nothing of those is read, and what their scripts send would be refused, since
 * `MessageSender.frameId` names a frame then, and not the tab's page.
 */
export function whenShown(doc: Document, work: () => void): void {
  if (!isPrerendering(doc)) {
    work();
    return;
  }
  const ending = new AbortController();
  const look = () => {
    // The page can dispatch the event, too.
    if (isPrerendering(doc)) return;
    ending.abort();
    work();
  };
  const { signal } = ending;
  listenThroughReopening(doc, () => listenOn(doc, 'prerenderingchange', look, { signal }), signal);
}
