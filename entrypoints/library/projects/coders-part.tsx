import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { Coders } from '../../../components/projects/coders.tsx';
import { HandOut } from '../../../components/projects/hand-out.tsx';
import { CoderFiles, NO_CODER_FILES } from '../../../lib/library/projects/coder-files.ts';
import { exportForCoders, exportOwnCoding } from '../../../lib/library/projects/handout.ts';
import projectWorker from '../../../lib/library/projects/project-worker.ts?worker&url';
import { RemoteCoderFilesJob } from '../../../lib/library/projects/remote-project-jobs.ts';
import { startOwnWorker } from '../../../lib/platform/own-worker.ts';
import type { CodingRecord } from '../../../lib/schema/project-records.ts';
import type { ProjectPartProps } from './articles-part.tsx';

export interface CodersPartProps extends ProjectPartProps {
  readonly codings: readonly CodingRecord[];
}

/** What is handed out, and what comes back. */
export function CodersPart({ session, project, acts, codings }: CodersPartProps): VNode {
  const [files, setFiles] = useState(NO_CODER_FILES);
  const job = useMemo(() => new RemoteCoderFilesJob(() => startOwnWorker(projectWorker)), [session]);
  const model = useMemo(
    () => new CoderFiles(session.db, job, setFiles, (...broughtIn) => acts.broughtIn(...broughtIn)),
    [session, job, acts],
  );
  useLayoutEffect(() => model.aim({ project, codings }), [model, project, codings]);
  useEffect(() => () => model.cancel(), [model]);
  const save = (make: typeof exportOwnCoding) => {
    // What was typed last is stored before it is read.
    session.flush();
    void session.save('json', (context) => make(context, project));
  };
  const coders = codings.map(({ id, coder, claims, fileName, imported, articles }) => ({
    id,
    coder,
    claims,
    fileName,
    imported: Date.parse(imported),
    complete: articles?.filter(({ completeSince }) => completeSince !== null).length ?? null,
  }));
  const remove = (id: string) => {
    const coding = codings.find((one) => one.id === id);
    if (coding) void acts.removeCoding(coding);
  };
  return (
    <div class="projects">
      <HandOut
        onSaveForCoders={(hasClaims) => save((context) => exportForCoders(context, project, hasClaims))}
        onSaveOwn={() => save(exportOwnCoding)}
      />
      <Coders
        coders={coders}
        hasArticles={project.articleIds.length > 0}
        files={files}
        actions={{
          choose: (chosen) => void model.choose(chosen),
          name: model.name,
          leaveOut: model.leaveOut,
          apply: () => void model.apply(),
          cancel: model.cancel,
          retry: model.retry,
        }}
        onRemove={remove}
      />
    </div>
  );
}
