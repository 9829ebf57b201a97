/** Hears every error and warning of every page and worker of a browser, from its beginning. */
import type { Browser, CDPSession, Protocol, Target } from 'puppeteer-core';
import { isGone } from './gone.ts';
import { type Heard, type Owner, ownerOf, type World } from './whose.ts';

/** What was heard, with its owner and when. */
export interface Entry extends Heard {
  readonly owner: Owner;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const CONSOLE_LEVELS: readonly string[] = ['error', 'warning', 'assert'];

export class Ears {
  readonly entries: Entry[] = [];
  readonly #root: string;
  /** What went wrong with listening itself. */
  readonly problems: string[] = [];

  private constructor(root: string) {
    this.#root = root;
  }

  /** Listens to what is open and to all that opens from now on. */
  static async on(browser: Browser, extensionId: string): Promise<Ears> {
    const ears = new Ears(`chrome-extension://${extensionId}/`);
    browser.on('targetcreated', (target: Target) => void ears.#listen(target));
    await Promise.all(browser.targets().map((target) => ears.#listen(target)));
    return ears;
  }

  /** Those of one owner. */
  of(owner: Owner): readonly Entry[] {
    return this.entries.filter((entry) => entry.owner === owner);
  }

  async #listen(target: Target): Promise<void> {
    try {
      const session = await lineTo(target);
      if (!session) return;
      follow(
        session,
        () => target.url(),
        (heard) => this.#hear(heard),
      );
      // What was written before is told once more.
      await Promise.all([session.send('Runtime.enable'), session.send('Log.enable')]);
    } catch (error) {
      // A worker may be killed, and a popup closed, before anybody could listen.
      if (!isGone(error)) this.problems.push(`${target.url()}: ${error}`);
    }
  }

  #hear(heard: Heard): void {
    this.entries.push({ ...heard, owner: ownerOf(heard, this.#root), at: Date.now() });
  }
}

/**
 * The debugger's line to a page, and to a worker the one that there is: a second one would keep those waiting for ever who asked
 * a worker something when it was killed.
 */
async function lineTo(target: Target): Promise<CDPSession | null> {
  if (target.type() === 'service_worker') return (await target.worker())?.client ?? null;
  return target.type() === 'page' || target.type() === 'other' ? target.createCDPSession() : null;
}

function follow(session: CDPSession, addressNow: () => string, hear: (heard: Heard) => void): void {
  const worlds = new Map<number, World>();
  session.on('Runtime.executionContextCreated', ({ context: { id, origin, name } }) =>
    worlds.set(id, { origin, name }),
  );
  const worldOf = (id: number | undefined) => (id === undefined ? null : (worlds.get(id) ?? null));
  session.on('Runtime.consoleAPICalled', ({ type, args, executionContextId, stackTrace }) => {
    if (!CONSOLE_LEVELS.includes(type)) return;
    const text = args.map(wordsOf).join(' ');
    hear({
      kind: 'console',
      level: type,
      text,
      ...placeIn(stackTrace),
      world: worldOf(executionContextId),
      heardIn: addressNow(),
    });
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: details }) => {
    const { exception, executionContextId, stackTrace } = details;
    const text = exception?.description ?? `${details.text} ${exception ? wordsOf(exception) : ''}`;
    const place = placeIn(stackTrace);
    const url = details.url ?? place.url;
    hear({
      kind: 'exception',
      level: 'error',
      text,
      ...place,
      url,
      world: worldOf(executionContextId),
      heardIn: addressNow(),
    });
  });
  session.on('Log.entryAdded', ({ entry: { level, text, url = '', stackTrace } }) => {
    if (level !== 'error' && level !== 'warning') return;
    hear({ kind: 'log', level, text, stack: placeIn(stackTrace).stack, url, world: null, heardIn: addressNow() });
  });
}

function placeIn(trace: Protocol.Runtime.StackTrace | undefined): Pick<Heard, 'url' | 'stack'> {
  const stack = (trace?.callFrames ?? []).map(({ url }) => url);
  return { url: stack[0] ?? '', stack };
}

function wordsOf({ value, description, type }: Protocol.Runtime.RemoteObject): string {
  return description ?? (value === undefined ? type : String(value));
}
