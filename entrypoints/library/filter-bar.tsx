import type { VNode } from 'preact';
import { DropDown } from '../../components/library/drop-down.tsx';
import {
  DateMenu,
  FilterChips,
  FilterMenu,
  type FilterOption,
  MoreMenu,
} from '../../components/library/filter-menus.tsx';
import { SearchField } from '../../components/library/search-field.tsx';
import { SourcePicker } from '../../components/library/source-picker.tsx';
import { useCodes } from '../../components/words/codebook.tsx';
import { useTranslate } from '../../components/words/i18n.tsx';
import { ACTS } from '../../lib/claim/taxonomy.ts';
import { type ClaimFilters, NO_FILTERS } from '../../lib/library/query/filters.ts';
import type { LibrarySession } from '../../lib/library/session/session.ts';
import { useFilterChips } from './use-filter-chips.ts';
import { useSourceSuggest } from './use-source-suggest.ts';

export interface FilterBarProps {
  readonly session: LibrarySession;
  readonly filters: ClaimFilters;
  /** Words to search for are typed: each letter is no place of its own to go back to. */
  onChange(filters: ClaimFilters, how: 'push' | 'replace'): void;
}

/** Everything that claims can be filtered by, and what is set. */
export function FilterBar({ session, filters, onChange }: FilterBarProps): VNode {
  const t = useTranslate();
  const set = (change: Partial<ClaimFilters>) => onChange({ ...filters, ...change }, 'push');
  const chips = useFilterChips(session, filters, set);
  const suggest = useSourceSuggest(session);
  const isTyping = filters.text !== '';
  return (
    <div class="filters">
      <SearchField
        name={t('library.filter.text')}
        text={filters.text}
        onSearch={(text) => onChange({ ...filters, text }, isTyping ? 'replace' : 'push')}
      />
      <fieldset class="filter-menus">
        <legend class="visually-hidden">{t('library.filter.title')}</legend>
        <ValueMenus filters={filters} onSet={set} />
        <DropDown name={t('editor.source')} count={Number(filters.sourceId !== null)}>
          {(fold) => (
            <SourcePicker
              name={t('library.filter.source')}
              suggest={suggest}
              onPick={({ id }) => {
                fold();
                set({ sourceId: id });
              }}
            />
          )}
        </DropDown>
        <DateMenu
          from={filters.from ?? ''}
          to={filters.to ?? ''}
          onChange={({ from, to }) => set({ from: from || null, to: to || null })}
        />
        <MoreMenu
          isDisputed={filters.isDisputed}
          dismissed={filters.dismissed}
          onDisputed={(isDisputed) => set({ isDisputed })}
          onDismissed={(dismissed) => set({ dismissed })}
        />
      </fieldset>
      <FilterChips chips={chips} onClear={() => onChange(NO_FILTERS, 'push')} />
    </div>
  );
}

interface ValueMenusProps {
  readonly filters: ClaimFilters;
  onSet(change: Partial<ClaimFilters>): void;
}

/** The variables whose values are few: their menus tick any of them. */
function ValueMenus({ filters, onSet }: ValueMenusProps): VNode {
  const t = useTranslate();
  const { codebook, statusName, kindName, labelName, look } = useCodes();
  const { statuses, acts, sourceKinds, labels } = filters;
  const statusOptions = options(codebook.statuses, statuses, statusName).map((option) => ({
    ...option,
    look: option.id === 'unassessed' ? null : look({ act: 'statement', status: option.id }),
  }));
  const actOptions = ACTS.map((act) => ({
    id: act,
    name: t(`act.${act}`),
    isOn: acts.includes(act),
    look: look({ act, status: 'unassessed' }),
  }));
  return (
    <>
      <FilterMenu
        name={t('editor.status')}
        options={statusOptions}
        onToggle={(id) => onSet({ statuses: toggled(statuses, codebook.statuses, id) })}
      />
      <FilterMenu
        name={t('editor.act')}
        options={actOptions}
        onToggle={(id) => onSet({ acts: ACTS.filter((act) => acts.includes(act) !== (act === id)) })}
      />
      <FilterMenu
        name={t('editor.sourceKind')}
        options={options(codebook.sourceKinds, sourceKinds, kindName)}
        onToggle={(id) => onSet({ sourceKinds: toggled(sourceKinds, codebook.sourceKinds, id) })}
      />
      {(codebook.labels.length > 0 || labels.length > 0) && (
        <FilterMenu
          name={t('library.filter.label')}
          options={options(codebook.labels, labels, labelName)}
          onToggle={(id) => onSet({ labels: toggled(labels, codebook.labels, id) })}
        />
      )}
    </>
  );
}

/** The codebook's values, those that are hidden as well: claims may have them. */
function options<Id extends string>(
  codes: readonly { readonly id: Id }[],
  on: readonly Id[],
  nameOf: (id: Id) => string,
): (FilterOption & { readonly id: Id })[] {
  return codes.map(({ id }) => ({ id, name: nameOf(id), isOn: on.includes(id) }));
}

/** Ticks a value, or takes it away; in the codebook's order, so that the same choice is the same address. */
function toggled<Id extends string>(on: readonly Id[], codes: readonly { readonly id: Id }[], id: string): Id[] {
  const known = codes.map((code) => code.id);
  const all = [...known, ...on.filter((one) => !known.includes(one))];
  return all.filter((one) => on.includes(one) !== (one === id));
}
