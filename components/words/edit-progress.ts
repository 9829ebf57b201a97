import type { EditProgress, FaultCode } from '../../lib/messaging/result.ts';
import type { MessageKey } from './i18n.tsx';

export type { EditProgress };

/** The sentence for each fault. A browser's message names know no hyphen, hence the table. */
export const FAULT_MESSAGES: Readonly<Record<FaultCode, MessageKey>> = {
  'bad-message': 'fault.bad_message',
  'private-window': 'fault.private_window',
  'storage-full': 'fault.storage_full',
  'storage-blocked': 'fault.storage_blocked',
  'storage-newer': 'fault.storage_newer',
  'storage-failed': 'fault.storage_failed',
  'text-too-long': 'fault.text_too_long',
  'page-restless': 'fault.page_restless',
  'page-unreachable': 'fault.page_unreachable',
  'extension-updated': 'fault.extension_updated',
  unexpected: 'fault.unexpected',
};

/** The fault an edit ended with, or `null` while it runs, when it went well, or when there was none. */
export function editFaultOf(progress: EditProgress | undefined): FaultCode | null {
  return progress === undefined || progress === 'saving' || progress === 'saved' ? null : progress;
}
