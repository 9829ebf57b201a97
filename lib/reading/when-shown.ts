import { listenOn } from '../page/dom.ts';

/** Chromium's alone, and hence in no type: whether the page was loaded ahead and is shown to nobody yet. */
type MaybeAhead = Document & { readonly prerendering?: unknown };

/**
 * Does something once a page is shown. Chromium loads pages ahead that the reader may never open
 * (https://wicg.github.io/nav-speculation/prerendering.html): nothing of those is read, and what their scripts send would be refused, since
 * `MessageSender.frameId` names a frame then, and not the tab's page.
 */
export function whenShown(doc: MaybeAhead, work: () => void): void {
  // An element of that name, which a page may have, is not `true`.
  if (doc.prerendering !== true) work();
  // The page can dispatch the event, too: then it is waited for once more.
  else listenOn(doc, 'prerenderingchange', () => whenShown(doc, work), { once: true });
}
