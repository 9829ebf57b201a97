import { useEffect, useMemo, useState } from 'preact/hooks';
import { FilesDesk, type FilesState } from '../../lib/library/files/files-desk.ts';
import { RemoteImportJob } from '../../lib/library/files/remote-job.ts';
import type { LibrarySession } from '../../lib/library/session/session.ts';

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
  const desk = DESKS.get(session) ?? new FilesDesk(session.db, new RemoteImportJob(startWorker));
  DESKS.set(session, desk);
  return desk;
}

function startWorker(): Worker {
  return new Worker(new URL('../../lib/library/files/import-worker.ts', import.meta.url), { type: 'module' });
}
