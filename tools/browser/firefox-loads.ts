/**
 * Firefox's automation tells of no load of an extension's own pages, and puppeteer waits for that after each navigation and reload.
 * So it is told of them here.
 */
import type { BidiConnection } from './firefox-window.ts';

/** https://www.w3.org/TR/webdriver-bidi/#type-browsingContext-NavigationInfo */
interface Navigation {
  readonly context: string;
  readonly navigation: string | null;
  readonly url: string;
  readonly timestamp: number;
}

/** Tells puppeteer when pages have loaded whose address begins with `root`, from now on. */
export function tellOfLoads(connection: BidiConnection, root: string): void {
  connection.on('browsingContext.navigationCommitted', (navigation: Navigation) => {
    if (navigation.url.startsWith(root)) void tellOnceLoaded(connection, navigation);
  });
}

async function tellOnceLoaded(connection: BidiConnection, navigation: Navigation): Promise<void> {
  try {
    await connection.send('script.callFunction', {
      functionDeclaration: String(whenLoaded),
      target: { context: navigation.context },
      awaitPromise: true,
    });
  } catch {
    // Gone before it had loaded: of the page in its place there is word of its own.
    return;
  }
  connection.emit('browsingContext.domContentLoaded', navigation);
  connection.emit('browsingContext.load', navigation);
}

/** Runs in the page. */
async function whenLoaded(): Promise<void> {
  if (document.readyState !== 'complete') await new Promise((resolve) => addEventListener('load', resolve));
}
