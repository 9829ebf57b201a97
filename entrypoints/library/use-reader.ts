import { useEffect, useRef, useState } from 'preact/hooks';

/** Something that reads the store and tells what it knows so far. */
export interface Reader {
  start(): Promise<void>;
  close(): void;
}

interface ReaderNow<R extends Reader, State> {
  readonly state: State;
  /** `null` before the first is started. */
  readonly reader: R | null;
  /** What the state is the answer to. */
  readonly shownKey: string;
  /** What is shown is what was asked for before; the answer to what is asked now is on its way. */
  readonly isStale: boolean;
}

interface Read<R extends Reader, State> {
  readonly key: string;
  readonly reader: R;
  readonly state: State;
}

/**
 * Reads as long as the screen is there, and anew when something else is asked for. What was read before stays until then: a list
 * that is emptied with every letter of a search flickers.
 * @param key another one wherever `make` would ask for something else
 */
export function useReader<R extends Reader, State extends { readonly phase: string }>(
  key: string,
  initial: State,
  make: (onState: (state: State) => void) => R,
): ReaderNow<R, State> {
  const [read, setRead] = useState<Read<R, State> | null>(null);
  const latest = useRef(make);
  latest.current = make;
  useEffect(() => {
    const reader: R = latest.current((state) => {
      setRead((before) => {
        const isNothingYet = state.phase === 'loading' && before?.state.phase === 'ready';
        return isNothingYet ? before : { key, reader, state };
      });
    });
    void reader.start();
    return () => reader.close();
  }, [key]);
  return {
    state: read?.state ?? initial,
    reader: read?.reader ?? null,
    shownKey: read?.key ?? key,
    isStale: read?.key !== key,
  };
}
