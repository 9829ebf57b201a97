import type { ComponentChildren, VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from '../design/icons.tsx';
import { useTranslate } from '../words/i18n.tsx';

export interface PictureProps {
  readonly title: string;
  /** What the picture shows, in words: for who does not see it. */
  readonly gist: string;
  /** There is nothing to draw: a line says so in place of picture and table. */
  readonly isEmpty: boolean;
  readonly children: ComponentChildren;
  /** What stands under the picture. */
  readonly remark?: string;
  /** The same as a table: made when it is asked for. */
  readonly table: () => VNode;
}

/** A picture with its title, its gist, and the table behind it, which has everything that the picture has. */
export function Picture({ title, gist, isEmpty, children, remark, table }: PictureProps): VNode {
  const t = useTranslate();
  const [isTable, setIsTable] = useState(false);
  const tableId = useId();
  return (
    <figure class="picture">
      <figcaption class="picture-title">{title}</figcaption>
      {isEmpty ? (
        <p class="picture-remark">{t('picture.empty')}</p>
      ) : (
        <>
          <div class="picture-drawing" role="img" aria-label={gist}>
            {children}
          </div>
          {remark && <p class="picture-remark">{remark}</p>}
          <button
            type="button"
            class="button button-quiet disclosure picture-table-button"
            aria-expanded={isTable}
            aria-controls={tableId}
            onClick={() => setIsTable(!isTable)}
          >
            {t('picture.asTable')}
            <Icon name="chevron" />
          </button>
          <div id={tableId} hidden={!isTable}>
            {isTable && table()}
          </div>
        </>
      )}
    </figure>
  );
}
