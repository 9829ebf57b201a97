import { browser } from './browser.ts';

/** The match pattern by which a page's site is asked for: its origin, whatever the port (patterns know none). */
export function sitePattern(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  // Firefox knows no patterns with IPv6 addresses, and throws where it is asked about one.
  const isAskable = (protocol === 'http:' || protocol === 'https:') && !hostname.startsWith('[');
  return isAskable ? `${protocol}//${hostname}/*` : null;
}

/** Whether marks may come by themselves on pages of this pattern. */
export function isAllowed(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] });
}

/** Asks the reader for one site. Must be called in the course of a click. */
export function askForSite(pattern: string): Promise<boolean> {
  return askForSites([pattern]);
}

/** Asks the reader for several patterns by one question. Must be called in the course of a click. */
export function askForSites(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...patterns] });
}

/** Gives a site's permission back. Answers `false` where it is not ours to give (granted by the browser's policy). */
export function giveUpSite(pattern: string): Promise<boolean> {
  return giveUpSites([pattern]);
}

/** Gives the permission for several patterns back. Answers `false` where one of them is not ours to give. */
export async function giveUpSites(patterns: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.remove({ origins: [...patterns] });
  } catch {
    return false;
  }
}

/** The patterns of all sites the reader has allowed. */
export async function allowedSites(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/**
 * Calls back when the reader allows a site or takes it back, here or in the browser's own settings.
 * @returns how to leave off
 */
export function onSitesChanged(listener: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(listener);
  onRemoved.addListener(listener);
  return () => {
    onAdded.removeListener(listener);
    onRemoved.removeListener(listener);
  };
}

/** Calls back when the extension was installed: not when it, or the browser, was updated. */
export function onInstall(listener: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') listener();
  });
}

/** Calls back when the extension was installed or updated and when the browser starts. */
export function onWake(listener: () => void): void {
  browser.runtime.onInstalled.addListener(listener);
  browser.runtime.onStartup.addListener(listener);
}

/** A script that the browser starts by itself. */
export interface SiteScript {
  readonly id: string;
  /** From the package's root. */
  readonly file: string;
  readonly runAt: 'document_start' | 'document_idle';
  /** Patterns of the pages it starts in; for none it is taken away. */
  readonly patterns: readonly string[];
}

/** Lets the browser start scripts by themselves, each on its sites and on no other. */
export async function registerScripts(scripts: readonly SiteScript[]): Promise<void> {
  const { scripting } = browser;
  const ids = scripts.map(({ id }) => id);
  const registered = new Set((await scripting.getRegisteredContentScripts({ ids })).map(({ id }) => id));
  const isWanted = ({ patterns }: SiteScript) => patterns.length > 0;
  const isThere = ({ id }: SiteScript) => registered.has(id);
  const unwanted = scripts.filter((script) => !isWanted(script) && isThere(script));
  const wanted = scripts.filter(isWanted);
  // Changed in one step: between taking one away and registering it anew, pages would come without marks.
  const known = wanted.filter(isThere).map(registrationOf);
  const others = wanted.filter((script) => !isThere(script)).map(registrationOf);
  if (unwanted.length > 0) await scripting.unregisterContentScripts({ ids: unwanted.map(({ id }) => id) });
  if (known.length > 0) await scripting.updateContentScripts(known);
  if (others.length > 0) await scripting.registerContentScripts(others);
}

type Registration = Parameters<typeof browser.scripting.registerContentScripts>[0][number];

function registrationOf({ id, file, runAt, patterns }: SiteScript): Registration {
  return { id, js: [file], matches: [...patterns], runAt, persistAcrossSessions: true };
}
