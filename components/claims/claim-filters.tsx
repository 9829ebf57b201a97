import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { ACTS, type Act, type OwnCodeId, type StatusId } from '../../lib/claim/taxonomy.ts';
import { countSet, NO_PAGE_FILTERS, type PageFilters } from '../../lib/coding/filters.ts';
import { ScreenIcon } from '../design/icons.tsx';
import { useCodes } from '../words/codebook.tsx';
import { useTranslate } from '../words/i18n.tsx';
import { filterableOf } from './claim-filtering.ts';
import { type ClaimView, nameOf } from './claim-view.ts';

export interface ClaimFiltersProps {
  readonly filters: PageFilters;
  readonly isOpen: boolean;
  /** All claims of the page. */
  readonly claims: readonly ClaimView[];
  /** How many of them are listed now. */
  readonly shown: number;
  onFilters(filters: PageFilters): void;
  onToggle(isOpen: boolean): void;
}

/** Which of the page's claims to list: words to be found in them, and what they are. All that is set must hold. */
export function ClaimFilters(props: ClaimFiltersProps): VNode {
  const t = useTranslate();
  const moreId = useId();
  const { filters, isOpen, claims, shown, onFilters, onToggle } = props;
  const set = countSet(filters);
  const beside = set - (filters.text.trim() === '' ? 0 : 1);
  return (
    <search class="claim-filters" aria-label={t('filter.name')}>
      <div class="filter-line">
        <span class="control-with-icon filter-search">
          <ScreenIcon name="search" />
          <input
            class="control"
            type="search"
            name="search"
            dir="auto"
            autocomplete="off"
            spellcheck={false}
            aria-label={t('filter.search')}
            placeholder={t('filter.search')}
            value={filters.text}
            onInput={(event) => onFilters({ ...filters, text: event.currentTarget.value })}
            onKeyDown={(event) => leaveOnEscape(event, filters.text, () => onFilters({ ...filters, text: '' }))}
          />
        </span>
        <button
          type="button"
          class="button filter-toggle"
          aria-expanded={isOpen}
          aria-controls={moreId}
          onClick={() => onToggle(!isOpen)}
        >
          <ScreenIcon name="filter" />
          {beside > 0 ? t('filter.set', [beside]) : t('filter.more')}
        </button>
      </div>
      <div id={moreId} class="filter-choices" hidden={!isOpen}>
        {isOpen && <FilterChoices {...props} />}
      </div>
      <div class="filter-result">
        <p role="status">{set > 0 && t('filter.shown', [shown, claims.length])}</p>
        {set > 0 && (
          <button type="button" class="text-button" onClick={() => onFilters(NO_PAGE_FILTERS)}>
            {t('filter.clear')}
          </button>
        )}
      </div>
    </search>
  );
}

/** Escape empties the field before it closes a popup. */
function leaveOnEscape(event: KeyboardEvent, text: string, empty: () => void): void {
  if (event.key !== 'Escape' || text === '') return;
  event.preventDefault();
  event.stopPropagation();
  empty();
}

function FilterChoices({ filters, claims, onFilters }: ClaimFiltersProps): VNode {
  const t = useTranslate();
  const codes = useCodes();
  const counted = <Value extends string>(valuesOf: (claim: ClaimView) => readonly Value[]) => {
    const counts = new Map<Value, number>();
    for (const claim of claims) for (const value of valuesOf(claim)) counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
  };
  const sources = new Map(claims.map((claim) => [filterableOf(claim).source, nameOf(claim)]));
  const acts = counted<Act>(({ label }) => [label.act]);
  const labels = counted<OwnCodeId>(({ label }) => label.labels);
  const set = (change: Partial<PageFilters>) => onFilters({ ...filters, ...change });
  return (
    <>
      <FilterChoice
        name={t('editor.act')}
        value={filters.act}
        counts={new Map(ACTS.flatMap((act): [Act, number][] => (acts.has(act) ? [[act, acts.get(act) ?? 0]] : [])))}
        nameOf={(act) => t(`act.${act}`)}
        onChoose={(act) => set({ act })}
      />
      <FilterChoice
        name={t('editor.status')}
        value={filters.status}
        counts={counted<StatusId>(({ label }) => [label.status])}
        nameOf={codes.statusName}
        onChoose={(status) => set({ status })}
      />
      <FilterChoice
        name={t('editor.source')}
        value={filters.source}
        counts={new Map([...counted((claim) => [filterableOf(claim).source])].sort(([, a], [, b]) => b - a))}
        nameOf={(source) => sources.get(source) || t('claim.noSource')}
        onChoose={(source) => set({ source })}
      />
      {(labels.size > 0 || filters.label !== null) && (
        <FilterChoice
          name={t('editor.labels')}
          value={filters.label}
          counts={labels}
          nameOf={codes.labelName}
          onChoose={(label) => set({ label })}
        />
      )}
      <div class="filter-checks">
        {(['isUncoded', 'isChanged', 'isGone'] as const).map((field) => (
          <label key={field} class="check">
            <input
              type="checkbox"
              checked={filters[field]}
              onChange={(event) => set({ [field]: event.currentTarget.checked })}
            />
            {t(`filter.${field}`)}
          </label>
        ))}
      </div>
    </>
  );
}

interface FilterChoiceProps<Value extends string> {
  readonly name: string;
  readonly value: Value | null;
  /** How many claims have each value that there is. */
  readonly counts: ReadonlyMap<Value, number>;
  nameOf(value: Value): string;
  onChoose(value: Value | null): void;
}

function FilterChoice<Value extends string>(props: FilterChoiceProps<Value>): VNode {
  const t = useTranslate();
  const id = useId();
  const { name, value, counts, nameOf: nameOfValue, onChoose } = props;
  // What is set stays to be seen when no claim has it any more.
  const values = value !== null && !counts.has(value) ? [...counts.keys(), value] : [...counts.keys()];
  return (
    <div class="field">
      <label class="field-name" for={id}>
        {name}
      </label>
      <select
        id={id}
        class="control"
        value={value === null ? '' : `=${value}`}
        onChange={(event) => onChoose(values[event.currentTarget.selectedIndex - 1] ?? null)}
      >
        <option value="">{t('filter.any')}</option>
        {values.map((one) => (
          <option key={one} value={`=${one}`}>
            {t('filter.option', [nameOfValue(one), counts.get(one) ?? 0])}
          </option>
        ))}
      </select>
    </div>
  );
}
