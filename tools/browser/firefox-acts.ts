/**
 * What a person does in a Firefox outside of its pages. Each function runs in the window, with the browser's own rights, and sees
 * nothing of this file: it is handed what it needs.
 */

/** As much of what Firefox's own scripts see as is used here. */
interface Privileged {
  readonly ChromeUtils: { importESModule(address: string): Modules };
  readonly WebExtensionPolicy: { getByID(id: string): { readonly extension: Extension } | null };
  readonly SidebarController: { show(command: string): Promise<unknown>; hide(): void };
  readonly PopupNotifications: {
    readonly panel: { readonly state: string; readonly firstElementChild: Question | null };
  };
}

interface Modules {
  readonly AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
  readonly ExtensionParent: { readonly apiManager: { readonly global: { browserActionFor(of: Extension): Button } } };
  readonly ExtensionPermissions: {
    add(id: string, what: Permissions, emitter?: Extension): Promise<unknown>;
    remove(id: string, what: Permissions, emitter: Extension): Promise<unknown>;
  };
}

interface Button {
  triggerAction(window: unknown): Promise<void>;
}

interface Extension {
  readonly backgroundState: 'stopped' | 'starting' | 'running' | 'suspending';
  terminateBackground(options: object): Promise<void>;
}

interface Permissions {
  readonly origins: readonly string[];
  readonly permissions: readonly string[];
}

/** A popup of the window: an extension's stands in one. */
interface XulPanel extends Element {
  readonly state: string;
  hidePopup(): void;
}

/** A doorhanger: `button` is its yes, `secondaryButton` its no. */
interface Question extends Element {
  readonly button: HTMLElement;
  readonly secondaryButton: HTMLElement;
}

/** Clicks the extension's button in the toolbar. */
export async function pressToolbarButton(id: string): Promise<void> {
  const privileged = globalThis as unknown as Privileged;
  const extension = privileged.WebExtensionPolicy.getByID(id)?.extension;
  if (!extension) throw new Error(`${id} is not installed`);
  const { ExtensionParent } = privileged.ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(globalThis);
}

/** Whether a popup of an extension is open. */
export function hasPopup(): boolean {
  const panels = [...document.querySelectorAll('.webextension-popup-browser')].map((one) => one.closest('panel'));
  return panels.some((panel) => (panel as XulPanel | null)?.state === 'open');
}

/** Closes the popup that is open, as a click beside it does. */
export async function closePopup(): Promise<void> {
  for (const browser of document.querySelectorAll('.webextension-popup-browser')) {
    const panel = browser.closest('panel') as XulPanel | null;
    if (panel?.state !== 'open') continue;
    const isHidden = new Promise((resolve) => panel.addEventListener('popuphidden', resolve, { once: true }));
    panel.hidePopup();
    await isHidden;
  }
}

/** Opens the extension's sidebar, as the menu "View" does. */
export async function showSidebar(id: string): Promise<void> {
  const widget = id.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
  await (globalThis as unknown as Privileged).SidebarController.show(`${widget}-sidebar-action`);
}

/** Closes the sidebar. */
export function hideSidebar(): void {
  (globalThis as unknown as Privileged).SidebarController.hide();
}

/** Ends the background page, as Firefox does when it has been idle for half a minute. */
export async function endBackground(id: string): Promise<void> {
  const policy = (globalThis as unknown as Privileged).WebExtensionPolicy.getByID(id);
  await policy?.extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
}

/** Whether the background page is there. */
export function isBackgroundAwake(id: string): boolean {
  const policy = (globalThis as unknown as Privileged).WebExtensionPolicy.getByID(id);
  return policy?.extension.backgroundState === 'running';
}

/** Switches a site on or off in the browser's list of what its extensions may do. */
export async function switchSite(id: string, pattern: string, isAllowed: boolean): Promise<void> {
  const privileged = globalThis as unknown as Privileged;
  const extension = privileged.WebExtensionPolicy.getByID(id)?.extension;
  if (!extension) throw new Error(`${id} is not installed`);
  const address = 'resource://gre/modules/ExtensionPermissions.sys.mjs';
  const { ExtensionPermissions } = privileged.ChromeUtils.importESModule(address);
  const site = { origins: [pattern], permissions: [] };
  await (isAllowed ? ExtensionPermissions.add(id, site, extension) : ExtensionPermissions.remove(id, site, extension));
}

/** Lets the extension into private windows, as the browser's page of extensions does: it is loaded anew for that. */
export async function allowInPrivateWindows(id: string): Promise<void> {
  const { ChromeUtils } = globalThis as unknown as Privileged;
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  await (await AddonManager.getAddonByID(id)).reload();
}

/**
 * Presses yes or no on the question that the browser asks, once it asks one.
 * @param timeout milliseconds
 * @throws Error when it asks nothing, or goes on asking
 */
export async function answerQuestion(answer: 'allow' | 'deny', timeout: number): Promise<void> {
  const { panel } = (globalThis as unknown as Privileged).PopupNotifications;
  const until = Date.now() + timeout;
  const waitFor = async (isReached: () => boolean, failure: string) => {
    while (!isReached()) {
      if (Date.now() > until) throw new Error(failure);
      await new Promise((go) => setTimeout(go, 50));
    }
  };
  await waitFor(() => panel.state === 'open' && panel.firstElementChild !== null, 'the browser asks nothing');
  const question = panel.firstElementChild;
  (answer === 'allow' ? question?.button : question?.secondaryButton)?.click();
  await waitFor(() => panel.state === 'closed', 'the browser goes on asking');
}
