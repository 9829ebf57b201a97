import { PANEL_LINE, type PageState } from '../../messaging/protocol.ts';
import { openLine } from '../../platform/runtime.ts';
import { pageMessageSchema } from '../../schema/messages.ts';

/**
 * Milliseconds for a page to say what it knows. A page of 15,000 words is read in less than one second; a tab that the
 * browser has frozen does not answer at all, and the reader waits for a file.
 */
export const PATIENCE = 10_000;

/**
 * What the page of a tab knows when it has read itself, or `null` when our script is not in it, it is no article, it
 * talks nonsense or does not answer in time.
 */
export function pageStateOfTab(tabId: number): Promise<PageState | null> {
  return new Promise((resolve) => {
    const line = openLine(tabId, PANEL_LINE);
    const end = (state: PageState | null) => {
      clearTimeout(timer);
      line.close();
      resolve(state);
    };
    const timer = setTimeout(() => end(null), PATIENCE);
    line.onClose(() => end(null));
    line.onMessage((message) => {
      const known = pageMessageSchema.safeParse(message);
      if (!known.success) return end(null);
      if (known.data.type !== 'state') return;
      const { state } = known.data;
      if (state.phase !== 'reading') end(state.article ? state : null);
    });
  });
}
