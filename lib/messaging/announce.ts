import { sendToTab } from '../platform/runtime.ts';
import { allTabIds } from '../platform/tabs.ts';
import type { ToPage } from './protocol.ts';

/**
 * Tells the pages in all tabs that labels of an article changed. Tabs without our script do not listen, which is no fault.
 * @param exceptTab the tab that made the change and knows
 */
export async function announceLabels(articleUrl: string, exceptTab: number | null): Promise<void> {
  const request: ToPage['labels.changed']['request'] = { articleUrl };
  const others = (await allTabIds()).filter((id) => id !== exceptTab);
  await Promise.allSettled(others.map((id) => sendToTab(id, { type: 'labels.changed', request })));
}
