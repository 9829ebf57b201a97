import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { readersVariety, useTranslate } from '../words/i18n.tsx';
import { Bar, OthersBar } from './bars.tsx';
import {
  barScale,
  type Category,
  type CountRow,
  drawnByLook,
  presentCategories,
  segmentsOf,
  sum,
  topRows,
  totalOf,
} from './counts.ts';
import { Picture } from './picture.tsx';
import { PictureTable } from './picture-table.tsx';
import { Legend, Textures } from './textures.tsx';

/** Bars that can be taken in at a glance. */
const MOST = 10;
/** Rows of the table: the rest is summed there too, since a page of thousands is no help. */
const MOST_IN_TABLE = 200;

interface BySourceProps {
  /** In any order; a source without claims may be among them. */
  readonly rows: readonly CountRow[];
  /** How many sources are drawn before the rest is summed. */
  readonly most?: number;
}

export interface StatusBySourceProps extends BySourceProps {
  /** In the codebook's order; `counts` of the rows are by their keys. */
  readonly statuses: readonly Category[];
}

/** Who says how much, and how contested it is. */
export function StatusBySource({ rows, statuses, most = MOST }: StatusBySourceProps): VNode {
  const t = useTranslate();
  return <StackedBars title={t('picture.statusBySource')} rows={rows} categories={statuses} most={most} />;
}

export interface ActsBySourceProps extends BySourceProps {
  /** The looks of acts, or acts, that `counts` of the rows are by. */
  readonly acts: readonly Category[];
}

/** Who says how much, and what sort of saying it is. */
export function ActsBySource({ rows, acts, most = MOST }: ActsBySourceProps): VNode {
  const t = useTranslate();
  return <StackedBars title={t('picture.actsBySource')} rows={rows} categories={acts} most={most} />;
}

interface StackedBarsProps extends Required<BySourceProps> {
  readonly title: string;
  readonly categories: readonly Category[];
}

function StackedBars({ title, rows, categories, most }: StackedBarsProps): VNode {
  const t = useTranslate();
  const id = useId();
  const top = topRows(rows, most);
  const present = presentCategories(categories, rows);
  const names = new Intl.ListFormat(readersVariety(t('interface.language')), { type: 'unit' });
  const drawn = drawnByLook(present, (several) => names.format(several));
  const { widthOf, areOthersCut } = barScale(top);
  const partsOf = (counts: CountRow['counts']) => segmentsOf(drawn.countsOf(counts), drawn.categories, widthOf);
  const total = totalOf(sum(rows));
  return (
    <Picture
      title={title}
      gist={useGist(title, rows, present)}
      isEmpty={total === 0}
      table={() => <SourceTable title={title} rows={rows} categories={present} />}
    >
      <Textures id={id} categories={present} />
      <Legend id={id} categories={drawn.categories} />
      <div class="picture-bars">
        {top.rows.map(({ key, name, counts }) => (
          <Bar
            key={key}
            textures={id}
            name={name || t('claim.noSource')}
            total={totalOf(counts)}
            segments={partsOf(counts)}
          />
        ))}
        {top.others && (
          <OthersBar
            textures={id}
            sources={top.others.rows}
            total={totalOf(top.others.counts)}
            segments={partsOf(top.others.counts)}
            isCut={areOthersCut}
          />
        )}
      </div>
    </Picture>
  );
}

/** The picture in a few sentences: how many, who most, what most. */
function useGist(title: string, rows: readonly CountRow[], categories: readonly Category[]): string {
  const t = useTranslate();
  const all = sum(rows);
  const [first] = topRows(rows, 1).rows;
  const most = categories.reduce<Category | null>(
    (best, one) => (best && (all[best.key] ?? 0) >= (all[one.key] ?? 0) ? best : one),
    null,
  );
  const total = totalOf(all);
  const sentences = [
    t('picture.gist', [title, t('picture.claims', [total], total), t('picture.sources', [rows.length], rows.length)]),
  ];
  if (first) sentences.push(t('picture.gistSource', [first.name || t('claim.noSource'), totalOf(first.counts)]));
  if (most && categories.length > 1) sentences.push(t('picture.gistCategory', [most.name, all[most.key] ?? 0]));
  return sentences.join(' ');
}

interface SourceTableProps {
  readonly title: string;
  readonly rows: readonly CountRow[];
  /** A single one is the total already. */
  readonly categories: readonly Category[];
}

/** Every source with its counts. */
function SourceTable({ title, rows, categories }: SourceTableProps): VNode {
  const t = useTranslate();
  const { rows: listed, others } = topRows(rows, MOST_IN_TABLE);
  const columns = categories.length > 1 ? categories : [];
  const countsOf = (counts: CountRow['counts']) => [...columns.map(({ key }) => counts[key] ?? 0), totalOf(counts)];
  const lines = listed.map(({ key, name, counts }) => ({
    key,
    name: name || t('claim.noSource'),
    counts: countsOf(counts),
  }));
  if (others) {
    lines.push({ key: '', name: t('picture.others', [others.rows], others.rows), counts: countsOf(others.counts) });
  }
  return (
    <PictureTable
      caption={title}
      columns={[t('picture.source'), ...columns.map(({ name }) => name), t('picture.total')]}
      rows={lines}
    />
  );
}
