/** Stands in for lib/platform/browser.ts: as much of the extension's API as the content script uses, over the tests' background. */
import { FakeBackground } from './fake-background.ts';

/** What answers the page's script. */
export const background = new FakeBackground();

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => unknown;
const listeners = new Set<Listener>();
const connections = { addListener: () => {}, removeListener: () => {} };

export const browser = {
  runtime: {
    id: 'says-who@test',
    sendMessage: async (message: unknown) => structuredClone(background.answer(message)),
    onMessage: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
    onConnect: connections,
  },
};

export function isExtensionAlive(): boolean {
  return true;
}
