/** Patterns of pages everywhere, as readers and policies may give them. */
const ALL_SITES: ReadonlySet<string> = new Set(['http://*/*', 'https://*/*', '*://*/*', '<all_urls>']);

/** Whether a pattern is of no site in particular. */
export function isOfAllSites(pattern: string): boolean {
  return ALL_SITES.has(pattern);
}
