import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { listenThroughReopening } from '../../../lib/page/reopened-document.ts';
import { collectGarbage } from '../collect-garbage.ts';

/** A document as far as an observer goes: it keeps its observers, which do not keep it. */
class ObservedDocument {
  readonly observers = new Set<FakeObserver>();

  /** As `document.open()` does, for one. */
  getAnotherRoot(): void {
    for (const observer of this.observers) observer.callback();
  }
}

class FakeObserver {
  readonly callback: () => void;
  #observed: WeakRef<ObservedDocument> | null = null;

  constructor(callback: () => void) {
    this.callback = callback;
  }

  observe(doc: ObservedDocument): void {
    this.#observed = new WeakRef(doc);
    doc.observers.add(this);
  }

  disconnect(): void {
    this.#observed?.deref()?.observers.delete(this);
  }
}

beforeEach(() => void vi.stubGlobal('MutationObserver', FakeObserver));
afterEach(() => void vi.unstubAllGlobals());

function follow(ending: AbortController, listen: (doc: ObservedDocument) => void): ObservedDocument {
  const doc = new ObservedDocument();
  listenThroughReopening(doc as unknown as Document, () => listen(doc), ending.signal);
  return doc;
}

describe('listening to a document that may be written anew', () => {
  test('begins at once, and again whenever it has another root', () => {
    const listen = vi.fn();
    const doc = follow(new AbortController(), listen);
    expect(listen).toHaveBeenCalledTimes(1);
    doc.getAnotherRoot();
    doc.getAnotherRoot();
    expect(listen).toHaveBeenCalledTimes(3);
  });

  test('ends with the signal', () => {
    const ending = new AbortController();
    const listen = vi.fn();
    const doc = follow(ending, listen);
    ending.abort();
    expect(doc.observers.size).toBe(0);
    expect(listen).toHaveBeenCalledTimes(1);
  });

  test('does not begin after the signal', () => {
    const listen = vi.fn();
    const doc = follow({ signal: AbortSignal.abort(), abort: () => {} }, listen);
    expect([doc.observers.size, listen.mock.calls.length]).toEqual([0, 0]);
  });

  test('does not hold a document that is gone, as a frame’s is long before the page ends', async () => {
    const ending = new AbortController();
    const heard: string[] = [];
    const gone = new WeakRef(follow(ending, () => void heard.push('listening')));
    await collectGarbage();
    expect(gone.deref()).toBeUndefined();
    ending.abort();
    expect(heard).toEqual(['listening']);
  });
});
