import type { VNode } from 'preact';
import { useTranslate } from '../words/i18n.tsx';

export interface PictureTableProps {
  /** The picture's title. */
  readonly caption: string;
  /** What the rows are, then what is counted. */
  readonly columns: readonly [string, ...string[]];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly key: string;
  /** Foreign words (a source's name) have their own direction. */
  readonly name: string;
  readonly counts: readonly number[];
}

/** The numbers behind a picture. It can be scrolled sideways, by keyboard too: many statuses are wider than a panel. */
export function PictureTable({ caption, columns, rows }: PictureTableProps): VNode {
  const t = useTranslate();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section class="table-box picture-table-box" aria-label={t('picture.tableOf', [caption])} tabIndex={0}>
      <table class="table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={column} scope="col" class={index > 0 ? 'number' : undefined}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, counts }) => (
            <tr key={key}>
              <th scope="row">
                <bdi dir="auto">{name}</bdi>
              </th>
              {counts.map((count, index) => (
                <td key={columns[index + 1]} class="number">
                  {t('picture.number', [count])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
