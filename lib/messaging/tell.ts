import { sendBare } from '../platform/send-bare.ts';
import type { ToBackground } from './protocol.ts';

/** Tells the background something whose answer nobody waits for. For all else there is `ask` (client.ts). */
export function tell<Type extends keyof ToBackground>(type: Type, request: ToBackground[Type]['request']): void {
  sendBare({ type, request });
}
