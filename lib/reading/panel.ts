import type { PageMessage, PanelMessage } from '../messaging/protocol.ts';
import type { Line } from '../platform/runtime.ts';
import type { CardHost } from './own-world.ts';
import { labelledBetween } from './page-state.ts';

/** What the popup may ask of the page besides what the card may. */
export interface PanelHost extends CardHost {
  stop(): void;
}

/**
 * Keeps a popup up to date over its line, and does what it asks. Only the extension's own pages can open a line, so its
 * messages are not validated here; an edit is, in the background, before anything is stored.
 */
export function servePanel(line: Line, host: PanelHost): void {
  const tell = (message: PageMessage) => line.send(message);
  let told = host.state();
  const leaveOff = host.onState((state) => {
    const claims = labelledBetween(told, state);
    told = state;
    tell(claims ? { type: 'labelled', claims } : { type: 'state', state });
  });
  line.onClose(() => {
    leaveOff();
    host.flush();
    host.light(null);
  });
  line.onMessage((message) => carryOut(message as PanelMessage, host, tell));
  tell({ type: 'state', state: told });
}

function carryOut(message: PanelMessage, host: PanelHost, tell: (message: PageMessage) => void): void {
  switch (message.type) {
    case 'show':
      host.show(message.claimId);
      break;
    case 'focus':
      host.light(message.claimId);
      break;
    case 'stop':
      host.stop();
      break;
    case 'edit': {
      const { claimId } = message;
      void host.edit(claimId, message.edit).then((result) => tell({ type: 'edited', claimId, result }));
    }
  }
}
