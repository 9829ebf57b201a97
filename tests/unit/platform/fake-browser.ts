/** The parts of the browser's API that lib/platform uses: events that a test fires, calls that it answers. */
import { vi } from 'vitest';

/** An event of the browser. */
export class FakeEvent<Arguments extends unknown[] = unknown[]> {
  readonly listeners = new Set<(...args: Arguments) => unknown>();
  readonly addListener = (listener: (...args: Arguments) => unknown) => void this.listeners.add(listener);
  readonly removeListener = (listener: (...args: Arguments) => unknown) => void this.listeners.delete(listener);

  /** Calls every listener; answers what they return. */
  fire(...args: Arguments): unknown[] {
    return [...this.listeners].map((listener) => listener(...args));
  }
}

/** One end of a port; like a real one it throws when it is used after its end. */
export class FakePort {
  readonly onMessage = new FakeEvent();
  readonly onDisconnect = new FakeEvent();
  readonly posted: unknown[] = [];
  isConnected = true;
  readonly name: string;
  readonly sender: { readonly id: string } | undefined;

  constructor(name: string, senderId?: string) {
    this.name = name;
    this.sender = senderId === undefined ? undefined : { id: senderId };
  }

  readonly postMessage = (message: unknown) => {
    if (!this.isConnected) throw new Error('Attempting to use a disconnected port object');
    this.posted.push(message);
  };

  /** Our end closes: the browser does not tell us. */
  readonly disconnect = () => {
    this.isConnected = false;
  };

  /** The other end closes. */
  end(): void {
    this.isConnected = false;
    this.onDisconnect.fire(this);
  }
}

export const OWN_ID = 'says-who-extension';

export interface RegisteredScript {
  readonly id: string;
  readonly matches: string[];
  readonly [field: string]: unknown;
}

/** A browser in which nothing has happened yet. */
export function fakeBrowser() {
  const scripts = new Map<string, RegisteredScript>();
  const known = (ids: readonly string[]) => ids.flatMap((id) => scripts.get(id) ?? []);
  return {
    scripts,
    runtime: {
      id: OWN_ID as string | undefined,
      onMessage: new FakeEvent(),
      onConnect: new FakeEvent(),
      onInstalled: new FakeEvent(),
      onStartup: new FakeEvent(),
      onUpdateAvailable: new FakeEvent(),
      sendMessage: vi.fn(async (_message: unknown): Promise<unknown> => undefined),
      getURL: (path: string) => `chrome-extension://${OWN_ID}${path}`,
      getManifest: () => ({ version: '0.1.0' }),
    },
    tabs: {
      connect: vi.fn((_tabId: number, { name }: { name: string }) => new FakePort(name)),
      sendMessage: vi.fn(async (_tabId: number, _message: unknown): Promise<unknown> => undefined),
      query: vi.fn(async (_query: unknown): Promise<{ id?: number; url?: string }[]> => []),
      create: vi.fn(async (_tab: unknown) => ({})),
    },
    permissions: {
      onAdded: new FakeEvent(),
      onRemoved: new FakeEvent(),
      contains: vi.fn(async (_what: unknown) => false),
      request: vi.fn(async (_what: unknown) => false),
      remove: vi.fn(async (_what: unknown) => true),
      getAll: vi.fn(async (): Promise<{ origins?: string[] }> => ({})),
    },
    scripting: {
      executeScript: vi.fn(async (_injection: unknown) => []),
      getRegisteredContentScripts: async ({ ids }: { ids: string[] }) => known(ids),
      // As browsers do: a second script of one id is refused, and so is a change of one that is not there.
      registerContentScripts: vi.fn(async (added: RegisteredScript[]) => {
        if (known(added.map(({ id }) => id)).length > 0) throw new Error('Duplicate script ID');
        for (const script of added) scripts.set(script.id, script);
      }),
      updateContentScripts: vi.fn(async (changed: RegisteredScript[]) => {
        if (known(changed.map(({ id }) => id)).length < changed.length) throw new Error('Nonexistent script ID');
        for (const script of changed) scripts.set(script.id, { ...scripts.get(script.id), ...script });
      }),
      unregisterContentScripts: vi.fn(async ({ ids }: { ids: string[] }) => {
        for (const id of ids) scripts.delete(id);
      }),
    },
  };
}

export type FakeBrowser = ReturnType<typeof fakeBrowser>;
