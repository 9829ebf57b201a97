import { articleUrl } from '../claim/article.ts';
import type { Sender } from '../platform/runtime.ts';

/**
 * The URL under which a page's article is filed, or `null` when the page names an address that is not its own. The sender
 * is what the browser vouches for; `href` may differ from it in the path only, when a page moved on without loading.
 */
export function articleAddress(href: string, canonical: string, sender: Sender): string | null {
  if (!URL.canParse(sender.url)) return null;
  const [named, actual] = [new URL(href), new URL(sender.url)];
  const isSameOrigin = named.protocol === actual.protocol && named.host === actual.host;
  return isSameOrigin ? articleUrl(href, canonical) : null;
}
