import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { ListState, NoMatch, NothingSaved } from '../../components/library/list-state.tsx';
import { SearchField } from '../../components/library/search-field.tsx';
import { SourceRows } from '../../components/library/source-rows.tsx';
import { useTranslate } from '../../components/words/i18n.tsx';
import { LOADING_WINDOWS } from '../../lib/library/query/windows.ts';
import { SourceList, type SourceListState } from '../../lib/library/sources/source-list.ts';
import type { ScreenProps } from './screen.ts';
import { useFreshRows } from './use-fresh-rows.ts';
import { useReader } from './use-reader.ts';
import { useRefreshOn } from './use-refresh-on.ts';
import { toSourceRow } from './views.ts';

export interface SourcesScreenProps extends ScreenProps {
  /** The beginning of a name or of a word in it. */
  readonly text: string;
}

/** Who is quoted, most of all first; or found by name. */
export function SourcesScreen({ session, go, text }: SourcesScreenProps): VNode {
  const t = useTranslate();
  const { state, reader, shownKey } = useReader<SourceList, SourceListState>(
    text,
    LOADING_WINDOWS,
    (onState) => new SourceList(session.db, text, onState),
  );
  useFreshRows(reader);
  useRefreshOn(session, reader);
  const rows = useMemo(() => state.rows.map(toSourceRow), [state.rows]);
  const show = (next: string, how: 'push' | 'replace') =>
    go({ route: { view: 'sources', text: next }, openId: null }, how);
  const isEmpty = rows.length === 0 && state.isComplete;
  return (
    <>
      <div class="filters">
        <SearchField
          name={t('library.sources.search')}
          text={text}
          onSearch={(next) => show(next, text === '' ? 'push' : 'replace')}
        />
      </div>
      <ListState
        {...state}
        onRetry={() => void reader?.start()}
        empty={isEmpty ? text ? <NoMatch onClear={() => show('', 'push')} /> : <NothingSaved /> : undefined}
      >
        <SourceRows key={shownKey} rows={rows} isComplete={state.isComplete} onMore={() => void reader?.more()} />
      </ListState>
    </>
  );
}
