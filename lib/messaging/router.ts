import type { Sender } from '../platform/runtime.ts';
import { requestSchemas } from '../schema/messages.ts';
import type { ToBackground } from './protocol.ts';
import { failure, type Result } from './result.ts';

/** What the background does on each message. */
export type Handlers = {
  readonly [Type in keyof ToBackground]: (
    request: ToBackground[Type]['request'],
    sender: Sender,
  ) => Promise<Result<ToBackground[Type]['answer']>>;
};

/** Who may send what: a page's own script never starts scripts in other tabs. */
const SENT_FROM: Record<keyof ToBackground, 'page' | 'extension'> = {
  'article.read': 'page',
  'claim.edit': 'page',
  'claims.edit': 'page',
  'steps.take-back': 'page',
  'sources.of-site': 'page',
  'claim.propose': 'page',
  'claim.describe': 'page',
  'article.save': 'page',
  'card.load': 'page',
  'page.coming': 'page',
  'page.start': 'extension',
};

/** By which a router tells our own pages and scripts from other senders. */
export interface RouterOptions {
  readonly ownId: string;
  /** "chrome-extension://id/" */
  readonly ownOrigin: string;
}

/**
 * The background's one border. Whatever arrives is checked for its sender (id and kind of page, as the browser vouches for
 * them) and its shape before a handler sees it; what a handler throws becomes a fault.
 * The answer is `undefined` for what is no message of ours at all, so that other listeners may take it.
 */
export function createRouter(handlers: Handlers, options: RouterOptions) {
  return (message: unknown, sender: Sender): Promise<Result<unknown>> | undefined => {
    if (sender.extensionId !== options.ownId) return undefined;
    const type = typeOf(message);
    if (!type) return undefined;
    if (placeOf(sender, options.ownOrigin) !== SENT_FROM[type]) {
      return Promise.resolve(failure('bad-message', `${type} from ${sender.url}`));
    }
    return carryOut(type, (message as { request?: unknown }).request, sender, handlers);
  };
}

function typeOf(message: unknown): keyof ToBackground | null {
  if (typeof message !== 'object' || message === null || !('type' in message)) return null;
  const { type } = message;
  return typeof type === 'string' && Object.hasOwn(SENT_FROM, type) ? (type as keyof ToBackground) : null;
}

/** `null` for what none of our scripts is in: a frame in a page, or a page in no tab. */
function placeOf({ url, tabId, isTopFrame }: Sender, ownOrigin: string): 'page' | 'extension' | null {
  if (url.startsWith(ownOrigin)) return 'extension';
  return tabId !== null && isTopFrame ? 'page' : null;
}

async function carryOut<Type extends keyof ToBackground>(
  type: Type,
  request: unknown,
  sender: Sender,
  handlers: Handlers,
): Promise<Result<unknown>> {
  const parsed = requestSchemas[type].safeParse(request);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return failure('bad-message', `${type}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
  }
  try {
    // The schema of a type is proven to be that type's request (lib/schema/messages.ts).
    return await handlers[type](parsed.data as ToBackground[Type]['request'], sender);
  } catch (error) {
    return failure('unexpected', `${type}: ${String(error)}`);
  }
}
