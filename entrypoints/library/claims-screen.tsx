import type { VNode } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ExportButtons } from '../../components/design/export-buttons.tsx';
import { ScreenIcon } from '../../components/design/icons.tsx';
import { WritingFields } from '../../components/design/read-only.tsx';
import { BatchBar } from '../../components/library/batch-bar.tsx';
import { ClaimRows } from '../../components/library/claim-rows.tsx';
import { IndexProgress, ListState, NoMatch, NothingSaved } from '../../components/library/list-state.tsx';
import { useTranslate } from '../../components/words/i18n.tsx';
import type { ExportFormat } from '../../lib/claim/export-format.ts';
import { exportFiltered } from '../../lib/library/export/export-filtered.ts';
import { ClaimQuery, type ClaimQueryState, LOADING_CLAIMS } from '../../lib/library/query/claim-query.ts';
import { type ClaimFilters, isAny, NO_FILTERS } from '../../lib/library/query/filters.ts';
import type { LibrarySession } from '../../lib/library/session/session.ts';
import { FilterBar } from './filter-bar.tsx';
import type { ScreenProps } from './screen.ts';
import { useClaimRows } from './use-claim-rows.ts';
import { useFreshRows } from './use-fresh-rows.ts';
import { useIndexing } from './use-indexing.ts';
import { useReader } from './use-reader.ts';
import { useClaimsRefreshed } from './use-refresh-on.ts';
import { useSelection } from './use-selection.ts';
import { toFiledView } from './views.ts';
import { WorkLine } from './work-line.tsx';

export interface ClaimsScreenProps extends ScreenProps {
  readonly filters: ClaimFilters;
}

/** All claims of all articles: searched, filtered, labelled one by one or many at once. */
export function ClaimsScreen(props: ClaimsScreenProps): VNode {
  const { session, go, filters } = props;
  const t = useTranslate();
  const found = useFoundClaims(props);
  const { state, reader, rows, shownKey, indexing } = found;
  const claimRows = useClaimRows(props);
  const selection = useSelection(session, { ...state, filters, rows });
  const [covered, setCovered] = useState(0);
  const isEmpty = rows.length === 0 && state.isComplete;
  const show = (next: ClaimFilters, how: 'push' | 'replace') =>
    go({ route: { view: 'claims', filters: next }, openId: null }, how);
  const empty = isAny(filters) ? <NoMatch onClear={() => show(NO_FILTERS, 'push')} /> : <NothingSaved />;
  return (
    <>
      <FilterBar session={session} filters={filters} onChange={show} />
      <ListLine
        session={session}
        filters={filters}
        found={found}
        onSelect={selection.selected ? null : selection.begin}
      />
      <IndexProgress {...indexing} />
      {selection.selected && (
        <WritingFields>
          <BatchBar
            selected={selection.selected.size}
            listed={selection.listed}
            onSelectAll={selection.selectAll}
            onSelectNone={selection.selectNone}
            onApply={selection.apply}
            onEnd={selection.end}
            onCover={setCovered}
          />
        </WritingFields>
      )}
      <WorkLine
        work={selection.finding && 'finding'}
        progress={selection.finding?.progress ?? null}
        onEnd={selection.endFinding}
      />
      <ListState {...state} onRetry={() => void reader?.start()} empty={isEmpty ? empty : undefined}>
        <ClaimRows
          // Another list begins at its top.
          key={shownKey}
          {...claimRows}
          name={t('library.nav.claims')}
          rows={rows}
          isComplete={state.isComplete}
          hasArticle
          hasSource
          hasSentence
          selected={selection.selected}
          coveredHeight={covered}
          onSelect={selection.select}
          onMore={() => void reader?.more()}
        />
      </ListState>
    </>
  );
}

/** The claims that the filters let through, as the reader left them, and how far the index of their words is. */
function useFoundClaims({ session, shared, filters }: ClaimsScreenProps) {
  const reading = useReader(
    JSON.stringify(filters),
    LOADING_CLAIMS,
    (onState) => new ClaimQuery(session.db, filters, onState),
  );
  const { state, reader } = reading;
  const indexing = useIndexing(session.bulk, state.phase === 'ready');
  useFreshRows(reader, indexing.total > 0 && indexing.done >= indexing.total);
  useClaimsRefreshed(session, reader);
  const rows = useMemo(
    () => state.rows.map((row) => toFiledView(row, session.shown(row.claim))),
    [session, state.rows, shared.revision],
  );
  return { ...reading, rows, indexing };
}

interface ListLineProps {
  readonly session: LibrarySession;
  readonly filters: ClaimFilters;
  readonly found: ReturnType<typeof useFoundClaims>;
  /** Begins to choose claims; `null` while they are chosen. */
  readonly onSelect: (() => void) | null;
}

/** How many claims are listed, and what can be done with all of them. */
function ListLine({ session, filters, found: { state, isStale, rows }, onSelect }: ListLineProps): VNode {
  const t = useTranslate();
  const isFiltered = isAny(filters);
  const begin = useFocusAgain(onSelect !== null);
  const save = (format: ExportFormat) =>
    isFiltered ? session.save(format, (context) => exportFiltered(context, filters)) : session.exportAll(format);
  return (
    <div class="list-line">
      <p class="claim-count" role="status">
        <CountText state={state} isStale={isStale} />
      </p>
      {rows.length > 0 && onSelect && (
        <button ref={begin} type="button" class="button" onClick={onSelect}>
          <ScreenIcon name="select" />
          {t('library.batch.begin')}
        </button>
      )}
      {rows.length > 0 && (
        <ExportButtons
          name={t(isFiltered ? 'library.exportFound' : 'library.exportAll')}
          nameOf={(format) => t(isFiltered ? 'library.exportFoundAs' : 'library.exportAllAs', [format])}
          onExport={(format) => void save(format)}
        />
      )}
    </div>
  );
}

/** Gives a button the focus when it comes back: what took its place had it, and is gone. */
function useFocusAgain(isThere: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  const wasThere = useRef(isThere);
  useLayoutEffect(() => {
    if (isThere && !wasThere.current) button.current?.focus({ preventScroll: true });
    wasThere.current = isThere;
  }, [isThere]);
  return button;
}

/** How many there are: "many" until they are counted. */
function CountText({ state, isStale }: { readonly state: ClaimQueryState; readonly isStale: boolean }): VNode | null {
  const t = useTranslate();
  const { phase, rows, total, isComplete, isIndexing } = state;
  if (isStale && phase === 'ready') return <>{t('library.searching')}</>;
  if (phase !== 'ready') return null;
  const count = isComplete ? rows.length : total;
  const text = count === null ? t('library.manyClaims') : t('library.claims', [count], count);
  return <>{isIndexing ? `${text} ${t('library.soFar')}` : text}</>;
}
