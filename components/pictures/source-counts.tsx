import type { VNode } from 'preact';
import { useTranslate } from '../words/i18n.tsx';
import { Bar, OthersBar } from './bars.tsx';
import { SourceTable, useGist } from './by-source.tsx';
import { barScale, type Category, segmentsOf, topRows } from './counts.ts';
import { Picture } from './picture.tsx';

/** What a panel has room for. */
const MOST = 5;
const CLAIMS = 'claims';

export interface SourceCountsProps {
  /** In any order. `name` is '' for the claims without a source. */
  readonly sources: readonly { readonly key: string; readonly name: string; readonly count: number }[];
  /** How many sources are drawn before the rest is summed. */
  readonly most?: number;
}

/** Who speaks how often: small, for a panel. */
export function SourceCounts({ sources, most = MOST }: SourceCountsProps): VNode {
  const t = useTranslate();
  const title = t('picture.bySource');
  const rows = sources.map(({ key, name, count }) => ({ key, name, counts: { [CLAIMS]: count } }));
  const categories: Category[] = [{ key: CLAIMS, name: t('picture.all'), look: null }];
  const top = topRows(rows, most);
  const { widthOf, areOthersCut } = barScale(top);
  const barOf = (count: number) => ({
    textures: '',
    total: count,
    segments: segmentsOf({ [CLAIMS]: count }, categories, widthOf),
  });
  const ofOthers = top.others?.counts[CLAIMS] ?? 0;
  return (
    <Picture
      title={title}
      gist={useGist(title, rows, categories)}
      isEmpty={sources.every(({ count }) => count === 0)}
      table={() => <SourceTable title={title} rows={rows} categories={categories} />}
    >
      <div class="picture-bars picture-bars-small">
        {top.rows.map(({ key, name, counts }) => (
          <Bar key={key} name={name || t('claim.noSource')} {...barOf(counts[CLAIMS] ?? 0)} />
        ))}
        {top.others && <OthersBar sources={top.others.rows} isCut={areOthersCut} {...barOf(ofOthers)} />}
      </div>
    </Picture>
  );
}
