/** As much of the extension's API as is used here. */
interface Global {
  readonly chrome: { readonly scripting: { getRegisteredContentScripts(): Promise<readonly unknown[]> } };
}

/**
 * Runs in a page or the worker of an extension, sent there as text: until the browser knows in which pages it starts. It is told a moment
 * after the extension has been installed, loaded anew or given a site.
 */
export async function waitForRegisteredScripts(): Promise<void> {
  const { scripting } = (globalThis as unknown as Global).chrome;
  while ((await scripting.getRegisteredContentScripts()).length === 0) await new Promise((go) => setTimeout(go, 50));
}
