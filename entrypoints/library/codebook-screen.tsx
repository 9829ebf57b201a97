import type { VNode } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { CodebookEditor } from '../../components/codebook/codebook-editor.tsx';
import { CodebookModel, LOADING_CODEBOOK } from '../../lib/library/codebook/codebook-model.ts';
import type { ScreenProps } from './screen.ts';
import { useFlush } from './use-flush.ts';

/** The reader's codebook. */
export function CodebookScreen({ session, shared }: ScreenProps): VNode {
  const [view, setView] = useState(LOADING_CODEBOOK);
  const model = useMemo(() => new CodebookModel(session.db, setView), [session]);
  useEffect(() => model.follow(), [model]);
  useFlush(model);
  const actions = useMemo(() => {
    const { change, add, move, remove, reset, undo, redo, exportFile, importFile, retry, useDefaults } = model;
    return { change, add, move, remove, reset, undo, redo, exportFile, importFile, retry, useDefaults };
  }, [model]);
  return <CodebookEditor view={view} settings={shared.preferences.settings} actions={actions} />;
}
