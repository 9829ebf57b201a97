import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { ExportButtons } from '../../components/design/export-buttons.tsx';
import { ClaimRows } from '../../components/library/claim-rows.tsx';
import { ListState } from '../../components/library/list-state.tsx';
import { useTranslate } from '../../components/words/i18n.tsx';
import { formatRoute } from '../../lib/library/address/route.ts';
import { exportFiltered } from '../../lib/library/export/export-filtered.ts';
import { ClaimQuery, LOADING_CLAIMS } from '../../lib/library/query/claim-query.ts';
import { NO_FILTERS } from '../../lib/library/query/filters.ts';
import type { SourceScreenProps } from './source-screen.tsx';
import { useClaimRows } from './use-claim-rows.ts';
import { useFreshRows } from './use-fresh-rows.ts';
import { useReader } from './use-reader.ts';
import { useClaimsRefreshed } from './use-refresh-on.ts';
import { toFiledView } from './views.ts';

/** All that one source said, newest first. */
export function SourceClaims(props: SourceScreenProps): VNode {
  const { session, shared, sourceId } = props;
  const t = useTranslate();
  const filters = { ...NO_FILTERS, sourceId };
  const { state, reader } = useReader(
    sourceId,
    LOADING_CLAIMS,
    (onState) => new ClaimQuery(session.db, filters, onState),
  );
  useFreshRows(reader);
  useClaimsRefreshed(session, reader);
  const rows = useMemo(
    () => state.rows.map((row) => toFiledView(row, session.shown(row.claim))),
    [session, state.rows, shared.revision],
  );
  const claimRows = useClaimRows(props);
  const isEmpty = rows.length === 0 && state.isComplete;
  return (
    <ListState
      {...state}
      onRetry={() => void reader?.start()}
      empty={isEmpty ? <p>{t('library.sources.nothing')}</p> : undefined}
    >
      <div class="list-line">
        <a href={formatRoute({ view: 'claims', filters })}>{t('library.sources.filter')}</a>
        <ExportButtons
          name={t('library.exportFound')}
          nameOf={(format) => t('library.exportFoundAs', [format])}
          onExport={(format) => void session.save(format, (context) => exportFiltered(context, filters))}
        />
      </div>
      <ClaimRows
        {...claimRows}
        name={t('library.sources.said')}
        rows={rows}
        isComplete={state.isComplete}
        hasArticle
        hasSource={false}
        hasSentence
        selected={null}
        onSelect={() => {}}
        onMore={() => void reader?.more()}
      />
    </ListState>
  );
}
