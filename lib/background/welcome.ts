import { ownUrl } from '../platform/runtime.ts';
import { openTab } from '../platform/tabs.ts';

/** The page that says what a mark means, and asks when marks shall come (entrypoints/welcome). */
const WELCOME_PAGE = '/welcome.html';

/** Opens it in a tab: permissions are asked for there, where their prompt can be seen. */
export function openWelcome(): Promise<void> {
  return openTab(ownUrl(WELCOME_PAGE));
}
