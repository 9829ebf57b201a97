import { sendToTab } from '../platform/runtime.ts';
import { allTabIds } from '../platform/tabs.ts';
import type { ToPage } from './protocol.ts';

/**
 * Tells the pages in all tabs that labels of an article changed. Tabs without our script do not listen, which is no fault; nobody's answer
 * is waited for, since a tab that the browser has put to sleep gives none until somebody looks at it.
 * @param exceptTab the tab that made the change and knows
 */
export async function announceLabels(articleUrl: string, exceptTab: number | null): Promise<void> {
  const request: ToPage['labels.changed']['request'] = { articleUrl };
  const others = (await allTabIds()).filter((id) => id !== exceptTab);
  tell(others, { type: 'labels.changed', request });
}

function tell(tabIds: readonly number[], message: object): void {
  void Promise.allSettled(tabIds.map((id) => sendToTab(id, message)));
}

/** What is different for the whole program, on pages of our own. */
export const ANNOUNCEMENTS = ['preferences-changed', 'records-replaced', 'everything-deleted'] as const;
/** One thing that pages of our own have to read anew for. */
export type Announcement = (typeof ANNOUNCEMENTS)[number];

/** The channel between the extension's own pages; other origins have no part in it. */
const CHANNEL = 'says-who';

/**
 * Tells everyone that the codebook or the settings changed, that a file or a backup copy brought in other records, or that everything was
 * deleted: the pages in all tabs, which read their claims anew and are not waited for, and our own pages ({@link onAnnouncement}), this
 * one too.
 */
export async function announce(announcement: Announcement): Promise<void> {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(announcement);
  channel.close();
  tell(await allTabIds(), { type: 'preferences.changed', request: {} });
}

/** Calls back with what another page of ours, or this one, announces. @returns how to leave off */
export function onAnnouncement(listener: (announcement: Announcement) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }) => {
    const known = ANNOUNCEMENTS.find((one) => one === data);
    if (known) listener(known);
  };
  return () => channel.close();
}
