import type { PageMessage, PanelMessage } from '../messaging/protocol.ts';
import type { Line } from '../platform/runtime.ts';
import type { CardHost } from './own-world.ts';
import { labelledBetween } from './page-state.ts';

/** What the popup may ask of the page besides what the card may. */
export interface PanelHost extends CardHost {
  /** Calls back with the claim whose card is open, now and whenever that changes. Answers how to leave off. */
  onSelected(listener: (claimId: string | null) => void): () => void;
  stop(): void;
}

/**
 * Keeps a popup up to date over its line, and does what it asks. Only the extension's own pages can open a line, so its
 * messages are not validated here; an edit is, in the background, before anything is stored.
 */
export function servePanel(line: Line, host: PanelHost, ending: AbortSignal): void {
  const tell = (message: PageMessage) => line.send(message);
  let told = host.state();
  let giveUpPicking: (() => void) | null = null;
  const leaveOff = host.onState((state) => {
    const claims = labelledBetween(told, state);
    told = state;
    tell(claims ? { type: 'labelled', claims } : { type: 'state', state });
  });
  const leaveSelected = host.onSelected((claimId) => tell({ type: 'selected', claimId }));
  const tellStopped = () => tell({ type: 'stopped' });
  ending.addEventListener('abort', tellStopped);
  line.onClose(() => {
    // The page may be read for hours after a popup has closed, and would hold on to what it last told each.
    ending.removeEventListener('abort', tellStopped);
    leaveOff();
    leaveSelected();
    giveUpPicking?.();
    host.flush();
    host.light(null);
  });
  const pick = (isOn: boolean) => {
    giveUpPicking?.();
    giveUpPicking = isOn ? host.pick((claimId) => tell({ type: 'picked', claimId })) : null;
  };
  line.onMessage((sent) => {
    const message = sent as PanelMessage;
    if (message.type === 'pick') pick(message.isOn);
    else carryOut(message, host, tell);
  });
  tell({ type: 'state', state: told });
}

function carryOut(
  message: Exclude<PanelMessage, { type: 'pick' }>,
  host: PanelHost,
  tell: (message: PageMessage) => void,
): void {
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
    case 'edit-all': {
      const { claimIds } = message;
      void host.editAll(claimIds, message.edit).then((result) => {
        for (const claimId of claimIds) tell({ type: 'edited', claimId, result });
      });
      break;
    }
    case 'take-back': {
      const { direction } = message;
      void host.takeBack(direction).then((result) => tell({ type: 'taken-back', direction, result }));
      break;
    }
    case 'edit': {
      const { claimId } = message;
      void host.edit(claimId, message.edit).then((result) => tell({ type: 'edited', claimId, result }));
    }
  }
}
