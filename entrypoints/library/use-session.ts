import { useEffect, useMemo, useState } from 'preact/hooks';
import { LibrarySession, NEW_SESSION, type SessionState } from '../../lib/library/session/session.ts';
import { onAnnouncement } from '../../lib/messaging/announce.ts';
import type { SaysWhoDatabase } from '../../lib/storage/open/db.ts';

/** The one session of the page, and what it says now. What is typed is stored when the page is hidden. */
export function useSession(db: SaysWhoDatabase, bulk: SaysWhoDatabase): [LibrarySession, SessionState] {
  const [state, setState] = useState(NEW_SESSION);
  const session = useMemo(() => new LibrarySession(db, setState, bulk), [db, bulk]);
  useEffect(() => {
    const flush = () => session.flush();
    document.addEventListener('visibilitychange', flush);
    return () => document.removeEventListener('visibilitychange', flush);
  }, [session]);
  useEffect(() => onAnnouncement((announcement) => void session.hear(announcement)), [session]);
  return [session, state];
}

/** Ctrl+Z and Ctrl+Shift+Z (and Ctrl+Y) for everything, except where they are a text field's own. */
export function useUndoKeys(session: LibrarySession, isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented || isText(event.target)) return;
      const key = event.key.toLowerCase();
      const isRedo = (key === 'z' && event.shiftKey) || (key === 'y' && !event.shiftKey);
      if (key !== 'z' && !isRedo) return;
      event.preventDefault();
      void session.takeBack(isRedo ? 'redo' : 'undo');
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [session, isOn]);
}

const TEXT =
  'textarea, [contenteditable], input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"])';

function isText(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches(TEXT);
}
