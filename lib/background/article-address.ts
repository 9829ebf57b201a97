import { articleUrl, isArticleAddress } from '../claim/article.ts';
import type { Sender } from '../platform/runtime.ts';

/**
 * The URL under which a page's article is filed, or `null` when the page names an address that is not its own, or has none that lasts. The sender
 * is what the browser vouches for; `href` may differ from it in the path only, when a page moved on without loading.
 */
export function articleAddress(href: string, canonical: string, sender: Sender): string | null {
  // What no import would take is not stored: no export could bring it back.
  if (!isArticleAddress(sender.url)) return null;
  return isOwn(new URL(href), new URL(sender.url)) ? articleUrl(href, canonical) : null;
}

function isOwn(named: URL, actual: URL): boolean {
  // Files and the like have no origin in common: each is for itself.
  if (actual.origin === 'null') return withoutHash(named) === withoutHash(actual);
  return named.origin === actual.origin && named.protocol === actual.protocol;
}

/** A `#` that nothing follows is in `href` and not in `hash`. */
function withoutHash({ href }: URL): string {
  return href.replace(/#.*/, '');
}
