import type { VNode } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Library, type LibraryActions } from '../../components/library.tsx';
import { readLibraryRequest } from '../../lib/library/address.ts';
import { LibraryModel, type LibraryState, LOADING_LIBRARY } from '../../lib/library/library-model.ts';
import { pageStateOfTab } from '../../lib/library/page-state-of-tab.ts';
import type { SaysWhoDatabase } from '../../lib/storage/db.ts';
import { toLibraryView } from './library-view.ts';

/** The library over the store; does first what its address asks for. */
export function LibraryPage({ db }: { readonly db: SaysWhoDatabase }): VNode {
  const [state, setState] = useState<LibraryState>(LOADING_LIBRARY);
  const model = useMemo(() => new LibraryModel(db, setState), [db]);
  useEffect(() => {
    void model.load().then(() => carryOut(model));
    const flush = () => model.flush();
    document.addEventListener('visibilitychange', flush);
    return () => document.removeEventListener('visibilitychange', flush);
  }, [model]);

  const actions: LibraryActions = {
    openArticle: (id) => void model.openArticle(id),
    edit: (claimId, edit) => void model.edit(claimId, edit),
    exportAll: (format) => void model.exportAll(format),
    exportArticle: (id, format) => void model.exportArticle(id, format),
    showMore: () => void model.showMore(),
    retry: () => void model.load(),
  };
  return <Library view={toLibraryView(state)} actions={actions} />;
}

async function carryOut(model: LibraryModel): Promise<void> {
  const request = readLibraryRequest(location.hash);
  // Once: a reload is a wish to see the library, not to save the file again.
  history.replaceState(null, '', location.pathname);
  if (!request.export) return;
  if (typeof request.tabId !== 'number') return model.exportAll(request.export);
  const page = await pageStateOfTab(request.tabId);
  return page ? model.exportPage(page, request.export) : model.fail('page-unreachable');
}
