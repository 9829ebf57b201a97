import { useEffect, useMemo, useState } from 'preact/hooks';
import { LibrarySession, NEW_SESSION, type SessionState } from '../../lib/library/session/session.ts';
import { onAnnouncement } from '../../lib/messaging/announce.ts';
import type { SaysWhoDatabase } from '../../lib/storage/open/db.ts';
import { useFlush } from './use-flush.ts';

/** The one session of the page, and what it says now. What is typed is stored when the page is hidden. */
export function useSession(db: SaysWhoDatabase, bulk: SaysWhoDatabase): [LibrarySession, SessionState] {
  const [state, setState] = useState(NEW_SESSION);
  const session = useMemo(() => new LibrarySession(db, setState, bulk), [db, bulk]);
  useFlush(session);
  useEffect(() => onAnnouncement((announcement) => void session.hear(announcement)), [session]);
  return [session, state];
}
