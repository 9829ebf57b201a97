import { isOfAllSites } from '../../platform/all-sites.ts';
import { allowedSites, askForSites, giveUpSites, onSitesChanged, sitePattern } from '../../platform/sites.ts';

/** A site on which marks come by themselves, as the reader knows it. */
export interface AllowedSite {
  /** "news.example": its host without "www." */
  readonly name: string;
  /** The permissions that it is made of. */
  readonly patterns: readonly string[];
}

/** What became of what the reader wanted last. */
export type SiteNews =
  /** What they wrote is no address of a site. */
  | { readonly type: 'no-address'; readonly address: string }
  /** The browser was asked, and said no. */
  | { readonly type: 'refused'; readonly name: string }
  /** The permission is not ours to give back: the browser's owner has given it. */
  | { readonly type: 'kept'; readonly name: string }
  | { readonly type: 'allowed' | 'given-up'; readonly name: string };

/** When marks come by themselves. */
export interface SitesState {
  readonly isReady: boolean;
  readonly sites: readonly AllowedSite[];
  readonly isEverywhere: boolean;
  /** `serial` tells two alike apart; a name of '' stands for everywhere. */
  readonly news: { readonly serial: number; readonly news: SiteNews } | null;
}

/** Before the browser was asked. */
export const LOADING_SITES: SitesState = { isReady: false, sites: [], isEverywhere: false, news: null };

/** What "everywhere" is: all that the manifest names as optional. */
const EVERYWHERE = ['http://*/*', 'https://*/*'];

/**
 * The sites that the reader has allowed. The browser keeps them and asks for them: here is only what it says. It takes a question
 * only in the course of a click, so the acts that ask do so before anything else.
 */
export class SitesModel {
  readonly #onState: (state: SitesState) => void;
  #state = LOADING_SITES;

  constructor(onState: (state: SitesState) => void) {
    this.#onState = onState;
  }

  /** Reads the sites, and again when they change, also in the browser's own settings. @returns how to leave off */
  follow(): () => void {
    void this.load();
    return onSitesChanged(() => void this.load());
  }

  /** Reads the sites. */
  async load(): Promise<void> {
    const patterns = await allowedSites();
    this.#set({ isReady: true, sites: sitesOf(patterns), isEverywhere: patterns.some(isOfAllSites) });
  }

  /** Asks for the site of an address as a person writes it. Must be called in the course of a click. */
  readonly allow = async (address: string): Promise<void> => {
    const patterns = patternsOf(address);
    if (patterns.length === 0) return this.#tell({ type: 'no-address', address });
    const [site] = sitesOf(patterns);
    await this.#ask(patterns, site?.name ?? address);
  };

  /** Asks for all sites. Must be called in the course of a click. */
  readonly allowEverywhere = (): Promise<void> => this.#ask(EVERYWHERE, '');

  /** Gives one site's permission back. */
  readonly giveUp = ({ name, patterns }: AllowedSite): Promise<void> => this.#giveBack(patterns, name);

  /** Gives the permission for everywhere back. Single sites that were allowed stay. */
  readonly giveUpEverywhere = async (): Promise<void> => {
    const patterns = (await allowedSites()).filter(isOfAllSites);
    await this.#giveBack(patterns, '');
  };

  /** Gives all permissions back: marks come with a click on the button only. */
  readonly giveUpAll = async (): Promise<void> => this.#giveBack(await allowedSites(), '');

  async #ask(patterns: readonly string[], name: string): Promise<void> {
    const isAllowed = await askForSites(patterns);
    await this.load();
    this.#tell({ type: isAllowed ? 'allowed' : 'refused', name });
  }

  async #giveBack(patterns: readonly string[], name: string): Promise<void> {
    const kept = await giveUpEach(patterns);
    await this.load();
    this.#tell({ type: kept.length === 0 ? 'given-up' : 'kept', name });
  }

  #tell(news: SiteNews): void {
    this.#set({ news: { serial: (this.#state.news?.serial ?? 0) + 1, news } });
  }

  #set(change: Partial<SitesState>): void {
    this.#state = { ...this.#state, ...change };
    this.#onState(this.#state);
  }
}

/**
 * Gives permissions back, each by itself: one that is not ours to give must not keep the others.
 * @returns those that stay
 */
export async function giveUpEach(patterns: readonly string[]): Promise<string[]> {
  const results = await Promise.all(
    patterns.map(async (pattern) => ({ pattern, isGone: await giveUpSites([pattern]) })),
  );
  return results.filter(({ isGone }) => !isGone).map(({ pattern }) => pattern);
}

/** The single sites among permissions, by name, each once whatever it is made of. */
export function sitesOf(patterns: readonly string[]): AllowedSite[] {
  const byName = new Map<string, string[]>();
  for (const pattern of patterns.filter((one) => !isOfAllSites(one))) {
    const name = pattern.replace(/^[^:]+:\/\/(?:\*\.|www\.)?/, '').replace(/\/\*$/, '');
    byName.set(name, [...(byName.get(name) ?? []), pattern]);
  }
  return [...byName]
    .map(([name, its]) => ({ name, patterns: its.toSorted() }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * What the browser is asked for when the reader writes an address: the host as it stands, and beside "news.example" its
 * "www.news.example", where most such addresses lead. Not all its subdomains: what is granted is what the popup can give back.
 */
export function patternsOf(address: string): string[] {
  const words = address.trim();
  const pattern = sitePattern(/^[a-z][a-z\d+.-]*:\/\//i.test(words) ? words : `https://${words}`);
  if (pattern === null || /[\s*]/.test(words)) return [];
  const { protocol, hostname } = new URL(pattern.slice(0, -1));
  if (!hostname.includes('.') || /^[\d.]+$/.test(hostname)) return [pattern];
  const bare = hostname.replace(/^www\./, '');
  return hasOwnName(bare) ? [`${protocol}//${bare}/*`, `${protocol}//www.${bare}/*`] : [pattern];
}

/** "news.example" and "news.co.example": a name right below a public suffix, which is told by its short second level. */
function hasOwnName(host: string): boolean {
  const labels = host.split('.');
  return labels.length === 2 || (labels.length === 3 && (labels[1]?.length ?? 0) <= 3);
}
