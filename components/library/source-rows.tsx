import type { VNode } from 'preact';
import type { SourceKindId } from '../../lib/claim/taxonomy.ts';
import { useCodes } from '../words/codebook.tsx';
import { countryName } from '../words/country-name.ts';
import { useTranslate } from '../words/i18n.tsx';
import { RowList } from './row-list.tsx';

/** CSS pixels of a usual row. */
const ROW_HEIGHT = 60;

/** A source among others. */
export interface SourceRow {
  readonly id: string;
  /** '' for the claims that name none. */
  readonly name: string;
  readonly kind: SourceKindId;
  /** ISO 3166-1 alpha-2, or `null`. */
  readonly country: string | null;
  /** Of it and of those put together with it. */
  readonly claims: number;
  /** How many were put together with it. */
  readonly members: number;
  readonly href: string;
}

export interface SourceRowsProps {
  readonly rows: readonly SourceRow[];
  readonly isComplete: boolean;
  onMore(): void;
}

const keyOf = ({ id }: SourceRow) => id;
const renderRow = (row: SourceRow, _index: number, state: { readonly isTabStop: boolean }) => (
  <SourceEntry {...row} {...state} />
);

/** Who is quoted, each the way to all that they said. */
export function SourceRows({ rows, isComplete, onMore }: SourceRowsProps): VNode {
  const t = useTranslate();
  return (
    <RowList
      name={t('library.sources.list')}
      rows={rows}
      isComplete={isComplete}
      rowHeight={ROW_HEIGHT}
      keyOf={keyOf}
      renderRow={renderRow}
      onMore={onMore}
    />
  );
}

function SourceEntry(props: SourceRow & { readonly isTabStop: boolean }): VNode {
  const { name, claims, members, href, isTabStop } = props;
  const t = useTranslate();
  return (
    <div class="list-entry">
      <a class="list-entry-name" href={href} tabIndex={isTabStop ? 0 : -1}>
        <bdi dir="auto">{name || t('claim.noSource')}</bdi>
      </a>
      <p class="entry-facts">
        <span>{t('library.claims', [claims], claims)}</span>
        <SourceFacts {...props} />
        {members > 0 && <span>{t('library.sources.members', [members], members)}</span>}
      </p>
    </div>
  );
}

/** What sort of source it is, and of which country. */
export function SourceFacts({ kind, country }: Pick<SourceRow, 'kind' | 'country'>): VNode {
  const t = useTranslate();
  const { kindName } = useCodes();
  const place = country ? countryName(country, t('interface.language')) : '';
  return (
    <>
      {kind !== 'unspecified' && <span>{kindName(kind)}</span>}
      {place && <span>{t('editor.countryFact', [place])}</span>}
    </>
  );
}
