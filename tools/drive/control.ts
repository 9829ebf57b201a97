/**
 * Finds controls as people who hear a page find them: by what sort of control one is, and by what it is called. Chromium is asked for
 * its tree of accessible things, which leads into the closed root of the card as well. That of Firefox leads neither there nor
 * anywhere in popup and sidebar (docs/browsers.md), so role and name are computed in the page.
 */
import type { ElementHandle, JSHandle, Page } from 'puppeteer-core';
import { cardRoot } from './card-root.ts';
import { namedElement } from './named-element.ts';

/** Roles of WAI-ARIA by which controls are found here. */
type ControlRole = 'button' | 'checkbox' | 'combobox' | 'dialog' | 'link' | 'radio' | 'searchbox' | 'textbox';

/** Milliseconds for a long article on a slow machine. */
const TIMEOUT = 20_000;
const POLLING = 50;

/**
 * The first control with this role and exactly this name, once it is there: on a page, in the card on it, in popup or sidebar.
 * @param within looks in this element alone
 * @throws Error when it is not there after 20 seconds
 */
export async function findControl(
  page: Page,
  role: ControlRole,
  name: string,
  within?: ElementHandle,
): Promise<ElementHandle<HTMLElement>> {
  if (await isFirefox(page)) return findByWords(page, role, name, within);
  const found = await (within ?? page).waitForSelector(`::-p-aria([role="${role}"][name="${name}"])`, {
    timeout: TIMEOUT,
  });
  if (!found) throw new Error(`no ${role} named "${name}"`);
  return found as ElementHandle<HTMLElement>;
}

/** Milliseconds in which a control that is there can be clicked, so that one that was drawn anew meanwhile is looked for again. */
const PATIENCE = 15_000;

/** Clicks a control, once it is there, wherever its list is scrolled to, and however often it is drawn anew before. */
export async function pressControl(page: Page, role: ControlRole, name: string, within?: ElementHandle): Promise<void> {
  const until = Date.now() + TIMEOUT;
  for (;;) {
    const control = await findControl(page, role, name, within);
    try {
      // Not below a head or a foot, which stay in sight.
      await control.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
      await control.asLocator().setTimeout(PATIENCE).click();
      return;
    } catch (error) {
      // Only a control that has gone was never clicked.
      const isThere = await control.evaluate((element) => element.isConnected).catch(() => false);
      if (isThere || Date.now() > until) throw error;
    }
  }
}

/** Clicks the button of this name. */
export function pressButton(page: Page, name: string, within?: ElementHandle): Promise<void> {
  return pressControl(page, 'button', name, within);
}

/** Whether a page, or a popup or sidebar, is one of Firefox. */
export async function isFirefox(page: Page): Promise<boolean> {
  return (await page.browser().version()).startsWith('firefox');
}

async function findByWords(
  page: Page,
  role: ControlRole,
  name: string,
  within: ElementHandle | undefined,
): Promise<ElementHandle<HTMLElement>> {
  const until = Date.now() + TIMEOUT;
  while (Date.now() < until) {
    for (const root of await rootsOf(page, within)) {
      const found = (await root.evaluateHandle(namedElement, role, name)).asElement();
      if (found) return found as ElementHandle<HTMLElement>;
    }
    await new Promise((go) => setTimeout(go, POLLING));
  }
  throw new Error(`no ${role} named "${name}"`);
}

/** Where to look: what is outermost first. */
async function rootsOf(page: Page, within: ElementHandle | undefined): Promise<readonly JSHandle<Node>[]> {
  if (within) return [within];
  const card = await cardRoot(page);
  return [await page.evaluateHandle(() => document), ...(card ? [card] : [])];
}
