import { useEffect } from 'preact/hooks';
import type { LibrarySession } from '../../lib/library/session/session.ts';

interface Refreshable {
  refresh(): Promise<void>;
}

/** Reads a list again when claims or sources were stored by an act of the reader. */
export function useRefreshOn(session: LibrarySession, reader: Refreshable | null): void {
  useEffect(() => session.onChanged(() => void reader?.refresh()), [session, reader]);
}

/**
 * Reads a list of claims again when sources were put together or parted, or everything was deleted. Labels alone change no such
 * list: a claim stays where it is until the reader looks for something else.
 */
export function useClaimsRefreshed(session: LibrarySession, reader: Refreshable | null): void {
  useEffect(
    () =>
      session.onChanged((what) => {
        if (what !== 'claims') void reader?.refresh();
      }),
    [session, reader],
  );
}

/** Counts anew when claims or sources were stored by an act of the reader. */
export function useRestartOn(session: LibrarySession, reader: { start(): Promise<void> } | null): void {
  useEffect(() => session.onChanged(() => void reader?.start()), [session, reader]);
}
