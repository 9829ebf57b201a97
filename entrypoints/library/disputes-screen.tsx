import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { MessageScreen } from '../../components/design/notice.tsx';
import { DisputeRows } from '../../components/library/dispute-rows.tsx';
import { ListState } from '../../components/library/list-state.tsx';
import { useTranslate } from '../../components/words/i18n.tsx';
import { DisputeList, type DisputeListState } from '../../lib/library/disputes/dispute-list.ts';
import { LOADING_WINDOWS } from '../../lib/library/query/windows.ts';
import type { ScreenProps } from './screen.ts';
import { useFreshRows } from './use-fresh-rows.ts';
import { useReader } from './use-reader.ts';
import { useRefreshOn } from './use-refresh-on.ts';
import { toFiledView } from './views.ts';

/** Claims and what disputes them, side by side. */
export function DisputesScreen({ session }: ScreenProps): VNode {
  const t = useTranslate();
  const { state, reader } = useReader<DisputeList, DisputeListState>(
    'disputes',
    LOADING_WINDOWS,
    (onState) => new DisputeList(session.db, onState),
  );
  useFreshRows(reader);
  useRefreshOn(session, reader);
  const rows = useMemo(
    () =>
      state.rows.map(({ disputed, denial }) => ({
        disputed: toFiledView(disputed, disputed.claim),
        denial: toFiledView(denial, denial.claim),
      })),
    [state.rows],
  );
  const isEmpty = rows.length === 0 && state.isComplete;
  const nothing = (
    <MessageScreen title={t('library.disputes.empty.title')}>
      <p>{t('library.disputes.empty.text')}</p>
    </MessageScreen>
  );
  return (
    <ListState {...state} onRetry={() => void reader?.start()} empty={isEmpty ? nothing : undefined}>
      <p class="section-hint">{t('library.disputes.hint')}</p>
      <DisputeRows rows={rows} isComplete={state.isComplete} onMore={() => void reader?.more()} />
    </ListState>
  );
}
