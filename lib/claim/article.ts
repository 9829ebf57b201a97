/** What a page says of itself: JSON-LD first, then meta tags. Empty strings and lists where it says nothing. */
export interface ArticleMetadata {
  /** The value of `rel=canonical` as an absolute URL, or ''. Not yet trusted: see {@link articleUrl}. */
  readonly canonical: string;
  readonly title: string;
  readonly publisher: string;
  readonly authors: readonly string[];
  /** BCP 47 primary subtag in lower case ("en"), or ''. */
  readonly language: string;
  /** As the page gives it, an ISO 8601 date or date-time, or ''. */
  readonly published: string;
}

/**
 * Whether an article can be read at an address, or is named by its content (`ni:`, RFC 6920, as the command line names texts without one).
 * One with `javascript:` or `data:` would be a page, or a program, of whoever wrote a file; what a page made for itself (`blob:`) is gone
 * with it.
 */
export function isArticleAddress(url: string): boolean {
  return URL.canParse(url) && /^(https?|file|ni):$/.test(new URL(url).protocol);
}

const TRACKING =
  /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid|wt_?\w*|cmp(id)?|ref(src|_src)?|smid|ito|ocid|_ga)$/i;
const HOST_VARIANT = /^(www\d?|m|mobile|amp)\./;

/**
 * The URL under which an article is filed: `rel=canonical` where it can be trusted (the same site, and not a bare path,
 * since pages often name their home page), else the page's own address; without fragment, tracking parameters and
 * what the reader signs in with.
 * @throws TypeError when `href` is no URL.
 */
export function articleUrl(href: string, canonical: string): string {
  const own = new URL(href);
  const trusted = trustedCanonical(own, canonical) ?? own;
  const url = new URL(trusted.href);
  url.hash = '';
  // A name and a password for the site are the reader's own, and would go out with every file.
  url.username = '';
  url.password = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
}

function trustedCanonical(own: URL, canonical: string): URL | null {
  if (!canonical || !URL.canParse(canonical)) return null;
  const url = new URL(canonical);
  const isSameSite = siteOf(url) === siteOf(own) && /^https?:$/.test(url.protocol);
  const isBarePath = url.pathname === '/' && own.pathname !== '/';
  return isSameSite && !isBarePath ? url : null;
}

/** Whether two addresses are of one site, in any of its forms ("www.", "m.", "amp."). Absolute URLs, or it is not. */
export function isSameSite(one: string, other: string): boolean {
  return URL.canParse(one) && URL.canParse(other) && siteOf(new URL(one)) === siteOf(new URL(other));
}

function siteOf(url: URL): string {
  return url.host.replace(HOST_VARIANT, '');
}
