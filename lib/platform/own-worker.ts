/**
 * As much of Trusted Types (https://w3c.github.io/trusted-types/dist/spec/) as is used here; TypeScript's own types lack them.
 * Every browser we run in has them, Node.js has not.
 */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

/** The one policy that the content security policy of our pages allows (wxt.config.ts). */
const POLICY = 'own-scripts';

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/**
 * Starts a worker from one of the extension's own scripts. In a page of ours no text becomes a script's address but here, and none
 * becomes markup or code at all.
 * @param url as the build names it
 * @throws TypeError when the script is not of this extension
 */
export function startOwnWorker(url: string): Worker {
  policy ??= trustedTypes().createPolicy(POLICY, { createScriptURL: ownAddress });
  return new Worker(policy.createScriptURL(url), { type: 'module' });
}

function ownAddress(url: string): string {
  const { href } = new URL(url, location.origin);
  if (!href.startsWith(`${location.origin}/`)) throw new TypeError(`no script of ours: ${url}`);
  return href;
}

function trustedTypes(): TrustedTypes {
  return (globalThis as unknown as { trustedTypes: TrustedTypes }).trustedTypes;
}
