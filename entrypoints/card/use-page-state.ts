import { useEffect, useState } from 'preact/hooks';
import type { PageState } from '../../lib/messaging/protocol.ts';
import type { CardHost } from '../../lib/reading/own-world.ts';

/** What is known of the page, as it is now. */
export function usePageState(host: CardHost): PageState {
  const [state, setState] = useState(host.state());
  useEffect(() => host.onState(setState), [host]);
  return state;
}
