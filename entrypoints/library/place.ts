import { formatRoute, type LibraryRoute, parseRoute } from '../../lib/library/address/route.ts';

/** Where the reader is: a view, and the claim that is open in it. All of it is in the address. */
export interface Place {
  readonly route: LibraryRoute;
  readonly openId: string | null;
}

/** The field for the open claim, which no view has for anything else. */
const OPEN_FIELD = 'claim';
const CLAIM_ID = /^[\w-]{1,64}$/;

/** The fragment of the library's address for a place. */
export function formatPlace({ route, openId }: Place): string {
  const hash = formatRoute(route);
  if (openId === null) return hash;
  return `${hash}${hash.includes('?') ? '&' : '?'}${OPEN_FIELD}=${encodeURIComponent(openId)}`;
}

/** The place that a fragment names. What it does not understand is not there. */
export function parsePlace(hash: string): Place {
  const query = hash.includes('?') ? hash.slice(hash.indexOf('?') + 1) : '';
  const id = new URLSearchParams(query).get(OPEN_FIELD) ?? '';
  return { route: parseRoute(hash), openId: CLAIM_ID.test(id) ? id : null };
}

/** What tells one screen from another: a list that is filtered otherwise is the same screen, another article is another. */
export function screenOf(route: LibraryRoute): string {
  if (route.view === 'article') return `article ${route.articleId}`;
  if (route.view === 'source') return `source ${route.sourceId}`;
  if (route.view === 'project') return `project ${route.projectId} ${route.part}`;
  return route.view;
}
