/** The browser's own list of an extension's errors: what its page of extensions shows to a developer. */
import type { ExtensionBrowser } from '../browser/launch.ts';

/** The little of the browser's API for that page that is used here. */
interface Settings {
  readonly chrome: {
    readonly developerPrivate: {
      updateProfileConfiguration(change: { readonly inDeveloperMode: boolean }): Promise<void>;
      updateExtensionConfiguration(change: {
        readonly extensionId: string;
        readonly errorCollection: boolean;
      }): Promise<void>;
      getExtensionInfo(id: string): Promise<{
        readonly runtimeErrors: readonly { readonly message: string; readonly source: string }[];
        readonly manifestErrors: readonly { readonly message: string; readonly source: string }[];
      }>;
    };
  };
}

/** Has the browser note every error and warning from now on. */
export async function collectErrors({ open, extensionId }: ExtensionBrowser): Promise<void> {
  const page = await open('chrome://extensions/');
  await page.evaluate(async (id) => {
    const { developerPrivate } = (globalThis as unknown as Settings).chrome;
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId: id, errorCollection: true });
  }, extensionId);
  await page.close();
}

/** What the browser answers a background that asks it something at the moment at which it is killed; nobody is there to hear it. */
const KILLED = /\/background\.js: Uncaught \(in promise\) Error: No SW$/;

/** What it has noted. */
export interface BrowserErrors {
  readonly errors: readonly string[];
  /** How many it has noted besides that are no more than the end of a background that was killed. */
  readonly ofKills: number;
}

/** Tells errors from what is no more than the end of a background that was killed. */
export function apartFromKills(noted: readonly string[]): BrowserErrors {
  const errors = noted.filter((one) => !KILLED.test(one));
  return { errors, ofKills: noted.length - errors.length };
}

/** Asks it what it has noted: where it is from, and its words. */
export async function browserErrors({ open, extensionId }: ExtensionBrowser): Promise<string[]> {
  const page = await open('chrome://extensions/');
  const errors = await page.evaluate(async (id) => {
    const { developerPrivate } = (globalThis as unknown as Settings).chrome;
    const { runtimeErrors, manifestErrors } = await developerPrivate.getExtensionInfo(id);
    return [...runtimeErrors, ...manifestErrors].map(({ message, source }) => `${source}: ${message}`);
  }, extensionId);
  await page.close();
  return errors;
}
