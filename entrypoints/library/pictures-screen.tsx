import type { VNode } from 'preact';
import { FigurePictures } from '../../components/library/figure-pictures.tsx';
import { ListState, NoMatch, NothingSaved } from '../../components/library/list-state.tsx';
import { useTranslate } from '../../components/words/i18n.tsx';
import { formatRoute } from '../../lib/library/address/route.ts';
import { COUNTING_FIGURES, FigureCounter } from '../../lib/library/figures/figures.ts';
import { type ClaimFilters, isAny, NO_FILTERS } from '../../lib/library/query/filters.ts';
import { FilterBar } from './filter-bar.tsx';
import type { ScreenProps } from './screen.ts';
import { useReader } from './use-reader.ts';
import { useRestartOn } from './use-refresh-on.ts';

export interface PicturesScreenProps extends ScreenProps {
  readonly filters: ClaimFilters;
}

/** The claims that are asked for, counted. */
export function PicturesScreen({ session, go, filters }: PicturesScreenProps): VNode {
  const t = useTranslate();
  const { state, reader } = useReader(
    JSON.stringify(filters),
    COUNTING_FIGURES,
    (onState) => new FigureCounter(session.db, filters, onState),
  );
  useRestartOn(session, reader);
  const { figures, phase, progress } = state;
  const show = (next: ClaimFilters, how: 'push' | 'replace') =>
    go({ route: { view: 'pictures', filters: next }, openId: null }, how);
  const isEmpty = phase === 'ready' && figures.claims === 0;
  const empty = isAny(filters) ? <NoMatch onClear={() => show(NO_FILTERS, 'push')} /> : <NothingSaved />;
  const text = t('library.pictures.counting');
  return (
    <>
      <FilterBar session={session} filters={filters} onChange={show} />
      <div class="list-line">
        <p class="claim-count" role="status">
          {phase === 'counting' ? text : t('library.claims', [figures.claims], figures.claims)}
        </p>
        {!isEmpty && <a href={formatRoute({ view: 'claims', filters })}>{t('library.pictures.asList')}</a>}
      </div>
      {phase === 'counting' && <progress class="progress" value={progress} aria-label={text} />}
      <ListState
        phase={phase === 'failed' ? 'failed' : 'ready'}
        fault={state.fault}
        unreadable={state.unreadable}
        onRetry={() => void reader?.start()}
        empty={isEmpty ? empty : undefined}
      >
        <FigurePictures {...figures} days={figures.days.map(({ day, claims }) => ({ day, count: claims }))} />
      </ListState>
    </>
  );
}
