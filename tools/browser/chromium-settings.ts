/** What a person sets for an extension on Chromium's own page of extensions. */
import type { Page } from 'puppeteer-core';

/** Lets the extension into private windows. A loaded one stays only in developer mode. */
export async function allowInPrivateWindows(settings: Page, extensionId: string): Promise<void> {
  await settings.evaluate(async (id) => {
    const { developerPrivate } = (globalThis as unknown as { chrome: SettingsApi }).chrome;
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
    // It is loaded anew.
    for (;;) {
      const { state, incognitoAccess } = await developerPrivate.getExtensionInfo(id);
      if (state === 'ENABLED' && incognitoAccess.isActive) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }, extensionId);
}

/** Takes a site off the list of those that the extension may read. */
export async function revokeSite(settings: Page, extensionId: string, pattern: string): Promise<void> {
  await settings.evaluate(
    (id, site) =>
      (globalThis as unknown as { chrome: SettingsApi }).chrome.developerPrivate.removeHostPermission(id, site),
    extensionId,
    pattern,
  );
}

/** As much of the API of that page as is used here. */
interface SettingsApi {
  readonly developerPrivate: {
    updateProfileConfiguration(change: { readonly inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(change: {
      readonly extensionId: string;
      readonly incognitoAccess: boolean;
    }): Promise<void>;
    removeHostPermission(id: string, pattern: string): Promise<void>;
    getExtensionInfo(id: string): Promise<{
      readonly state: string;
      readonly incognitoAccess: { readonly isActive: boolean };
    }>;
  };
}
