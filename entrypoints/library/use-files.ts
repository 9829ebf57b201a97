import { useEffect, useMemo, useState } from 'preact/hooks';
import { FilesDesk, type FilesState } from '../../lib/library/files/files-desk.ts';
import importWorker from '../../lib/library/files/import-worker.ts?worker&url';
import { RemoteImportJob } from '../../lib/library/files/remote-job.ts';
import type { LibrarySession } from '../../lib/library/session/session.ts';
import { startOwnWorker } from '../../lib/platform/own-worker.ts';

/** One for each page of the library, whichever of its screens is shown. */
const DESKS = new WeakMap<LibrarySession, FilesDesk>();

/** What is done with files, and how that goes. */
export function useFiles(session: LibrarySession): { readonly desk: FilesDesk; readonly state: FilesState } {
  const desk = useMemo(() => deskOf(session), [session]);
  const [state, setState] = useState(desk.state);
  useEffect(() => desk.follow(setState), [desk]);
  return { desk, state };
}

function deskOf(session: LibrarySession): FilesDesk {
  const desk = DESKS.get(session) ?? newDesk(session);
  DESKS.set(session, desk);
  return desk;
}

function newDesk(session: LibrarySession): FilesDesk {
  const job = new RemoteImportJob(() => startOwnWorker(importWorker));
  return new FilesDesk(session.db, job, () => void session.forgetUnbacked());
}
