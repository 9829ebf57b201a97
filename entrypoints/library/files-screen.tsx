import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { Files } from '../../components/files/files.tsx';
import type { BackupsView, ImportsView } from '../../components/files/files-view.ts';
import type { BackupsState } from '../../lib/library/backups/backups-model.ts';
import type { FilesState } from '../../lib/library/files/files-desk.ts';
import { KEPT_DAYS, KEPT_IMPORTS } from '../../lib/storage/import/keep.ts';
import type { ScreenProps } from './screen.ts';
import { useFiles } from './use-files.ts';

/** All that goes in and out as files, and the copies of what is stored. */
export function FilesScreen({ session }: ScreenProps): VNode {
  const { desk, state } = useFiles(session);
  const actions = useMemo(() => {
    const { choose, cancel, apply, retry, decide, decideAll } = desk.import;
    const { keepBoth, keepAllBoth, takeTag, takeAllTags, dismissNews } = desk.import;
    const choices = { decide, decideAll, keepBoth, keepAllBoth, takeTag, takeAllTags };
    const store = () => {
      // What was typed last is stored before it is compared with the file.
      session.flush();
      return apply();
    };
    return { ...choices, choose, cancel, apply: store, retry, undo: desk.undo, dismissNews };
  }, [desk, session]);
  return (
    <Files
      view={state.import}
      actions={actions}
      imports={toImportsView(state)}
      backups={toBackupsView(state.backups)}
      backupActions={desk.backups}
      onReadImports={() => void desk.imports.load()}
      onExport={(format) => void session.exportAll(format)}
    />
  );
}

function toImportsView({ imports, import: { stage } }: FilesState): ImportsView {
  const views = imports.imports.map(({ id, at, fileName, format, added, changed, undone, undoableUntil }) => ({
    id,
    at: Date.parse(at),
    fileName,
    format,
    added,
    changed,
    undone: undone === null ? null : Date.parse(undone),
    undoableUntil,
    isBusy: stage.type !== 'idle',
  }));
  return { ...imports, imports: views, kept: { imports: KEPT_IMPORTS, days: KEPT_DAYS } };
}

function toBackupsView(state: BackupsState): BackupsView {
  const backups = state.backups.map(({ id, at, reason, rows, bytes, lacking }) => ({
    id,
    at: Date.parse(at),
    reason,
    claims: rows['claims'] ?? 0,
    articles: rows['articles'] ?? 0,
    bytes,
    lacking,
  }));
  return { ...state, backups };
}
