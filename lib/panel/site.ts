import { askForSite, giveUpSite, isAllowed, sitePattern } from '../platform/sites.ts';

/** Whether marks come by themselves on a page's site. */
export interface Site {
  /** As the reader knows it: "example.org". */
  readonly host: string;
  /** What the browser is asked for; `null` where it cannot be asked (files, the browser's own pages). */
  readonly pattern: string | null;
  /** `on-click`: marks come with a click on the button; `allowed`: by themselves. */
  readonly mode: 'on-click' | 'allowed';
  readonly canChange: boolean;
}

/** The site of a page's address. */
export async function readSite(url: string): Promise<Site> {
  const pattern = sitePattern(url);
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  if (pattern === null) return { host, pattern, mode: 'on-click', canChange: false };
  const [isSiteAllowed, isEverywhere] = await Promise.all([isAllowed(pattern), isAllowed(everySiteLike(pattern))]);
  // One site cannot be taken out of all sites: that is for the settings.
  return { host, pattern, mode: isSiteAllowed ? 'allowed' : 'on-click', canChange: !isEverywhere };
}

/** The pattern of all sites with the protocol of one. */
function everySiteLike(pattern: string): string {
  return `${new URL(pattern).protocol}//*/*`;
}

/** Asks the reader for the site, or gives it back. Must be called in the course of a click. Answers the site as it is now. */
export async function switchSite(site: Site | null, shouldAllow: boolean): Promise<Site | null> {
  if (!site?.pattern) return site;
  // The question comes first: a browser takes it only directly after the click.
  await (shouldAllow ? askForSite(site.pattern) : giveUpSite(site.pattern));
  return { ...site, mode: (await isAllowed(site.pattern)) ? 'allowed' : 'on-click' };
}
