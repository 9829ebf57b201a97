import type { VNode } from 'preact';
import { ActsBySource, StatusBySource } from '../pictures/by-source.tsx';
import { ClaimsOverTime } from '../pictures/claims-over-time.tsx';
import type { DayCount } from '../pictures/periods.ts';
import { useTranslate } from '../words/i18n.tsx';
import { type Counts, useActCategories, useStatusCategories } from './categories.ts';

/** A source in the pictures. */
export interface SourceFigure {
  readonly key: string;
  readonly name: string;
  readonly statuses: Counts;
  readonly acts: Counts;
}

export interface FigurePicturesProps {
  readonly sources: readonly SourceFigure[];
  /** The sources without a bar of their own, and their claims. */
  readonly others: { readonly sources: number; readonly claims: number };
  /** Of all sources. */
  readonly statuses: Counts;
  readonly days: readonly DayCount[];
}

/** All claims that are asked for: by whom and how contested, what sort of saying, when. */
export function FigurePictures({ sources, others, statuses, days }: FigurePicturesProps): VNode {
  const t = useTranslate();
  const rowsOf = (counts: 'statuses' | 'acts') => sources.map((one) => ({ ...one, counts: one[counts] }));
  const most = sources.length;
  return (
    <div class="picture-list">
      <div>
        <StatusBySource rows={rowsOf('statuses')} statuses={useStatusCategories(statuses)} most={most} />
        {others.sources > 0 && (
          <p class="section-hint">
            {t('library.pictures.others', [
              t('picture.sources', [others.sources], others.sources),
              t('picture.claims', [others.claims], others.claims),
            ])}
          </p>
        )}
      </div>
      <ActsBySource rows={rowsOf('acts')} acts={useActCategories()} most={most} />
      <ClaimsOverTime days={days} />
    </div>
  );
}
