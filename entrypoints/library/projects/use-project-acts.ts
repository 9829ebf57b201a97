import { useEffect, useMemo, useState } from 'preact/hooks';
import { ProjectActs, type ProjectNewsState } from '../../../lib/library/projects/project-acts.ts';
import type { LibrarySession } from '../../../lib/library/session/session.ts';

/** What the reader does to projects on a screen, and what the last of it came to. `revision` counts what was done. */
export function useProjectActs(session: LibrarySession) {
  const [news, setNews] = useState<ProjectNewsState | null>(null);
  const [revision, setRevision] = useState(0);
  const acts = useMemo(
    () => new ProjectActs(session.db, setNews, () => setRevision((before) => before + 1)),
    [session],
  );
  return { acts, news, revision };
}

/** Reads anew whenever something was done to projects. */
export function useReadAfter(revision: number, reader: { refresh(): Promise<void> } | null): void {
  useEffect(() => {
    if (revision > 0) void reader?.refresh();
  }, [revision, reader]);
}
