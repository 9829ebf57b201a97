import { isExtensionAlive } from '../platform/browser.ts';
import { sendToBackground } from '../platform/runtime.ts';
import type { ToBackground } from './protocol.ts';
import { failure, type Result } from './result.ts';

/** Milliseconds before the one retry: a killed background needs about 20 to wake. */
const RETRY_AFTER = 150;

/**
 * Asks the background. Never rejects: a background that cannot be reached is a fault like any other. Asks a second time
 * when the background died before it answered (browsers end it at will), which is safe because every message of the
 * protocol can be carried out twice.
 * @example const answer = await ask('page.start', { tabId: 7 });
 */
export async function ask<Type extends keyof ToBackground>(
  type: Type,
  request: ToBackground[Type]['request'],
): Promise<Result<ToBackground[Type]['answer']>> {
  type Answer = Result<ToBackground[Type]['answer']>;
  const first = await attempt<Answer>({ type, request });
  if (first.answer) return first.answer;
  if (!isExtensionAlive()) return failure('extension-updated', first.problem);
  await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER));
  const second = await attempt<Answer>({ type, request });
  if (second.answer) return second.answer;
  return failure(isExtensionAlive() ? 'unexpected' : 'extension-updated', second.problem);
}

/** The background is our own code and the only one that can answer: its answers are not validated a second time. */
async function attempt<Answer>(message: unknown): Promise<{ answer?: Answer; problem: string }> {
  if (!isExtensionAlive()) return { problem: 'no extension' };
  try {
    const answer = await sendToBackground(message);
    return answer === undefined ? { problem: 'no answer' } : { answer: answer as Answer, problem: '' };
  } catch (error) {
    return { problem: String(error) };
  }
}
