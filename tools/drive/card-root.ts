import type { ElementHandle, Page } from 'puppeteer-core';

/**
 * What puppeteer holds for an element of a Firefox, which its public types do not tell: the world that it belongs to, and under
 * which name the browser knows it.
 */
interface FirefoxHandle {
  readonly realm: {
    readonly realm: {
      callFunction(work: string, awaitsPromise: boolean, options: object): Promise<{ readonly result: RemoteNode }>;
    };
    createHandle(node: RemoteNode): ElementHandle<Element>;
  };
  remoteValue(): RemoteNode;
}

/** A node as WebDriver BiDi serialises it (https://www.w3.org/TR/webdriver-bidi/#type-script-NodeRemoteValue). */
interface RemoteNode {
  readonly type: 'node';
  readonly sharedId: string;
  readonly value?: { readonly shadowRoot?: RemoteNode | null };
}

/**
 * The root of the card on a page in Firefox, or `null` where no card is open. It is closed to the page's scripts; the browser tells
 * of it to those who drive it.
 */
export async function cardRoot(page: Page): Promise<ElementHandle | null> {
  const host = await page.$('says-who-card');
  if (!host) return null;
  const handle = host as unknown as FirefoxHandle;
  const { result } = await handle.realm.realm.callFunction('(host) => host', false, {
    arguments: [handle.remoteValue()],
    serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
  });
  const root = result.value?.shadowRoot;
  return root ? handle.realm.createHandle(root) : null;
}
