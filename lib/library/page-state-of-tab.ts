import { PANEL_LINE, type PageState } from '../messaging/protocol.ts';
import { openLine } from '../platform/runtime.ts';
import { pageMessageSchema } from '../schema/messages.ts';

/** What the page of a tab knows now, or `null` when our script is not in it or it is no article. */
export function pageStateOfTab(tabId: number): Promise<PageState | null> {
  return new Promise((resolve) => {
    const line = openLine(tabId, PANEL_LINE);
    line.onClose(() => resolve(null));
    line.onMessage((message) => {
      const known = pageMessageSchema.safeParse(message);
      if (known.success && known.data.type !== 'state') return;
      const state = known.success && known.data.type === 'state' ? known.data.state : null;
      if (state?.phase === 'reading') return;
      line.close();
      resolve(state?.article ? state : null);
    });
  });
}
