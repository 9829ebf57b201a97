import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { MarkStyle } from '../../lib/highlight/mark-style.ts';
import { Icon } from '../design/icons.tsx';
import { MarkSwatch } from '../design/mark-swatch.tsx';
import { useHeldFocus } from '../design/use-held-focus.ts';
import { useTranslate } from '../words/i18n.tsx';
import { DropDown } from './drop-down.tsx';

/** One value that a list can be filtered by. */
export interface FilterOption {
  readonly id: string;
  readonly name: string;
  readonly isOn: boolean;
  /** How marks of claims with it look; absent where values have no looks. */
  readonly look?: MarkStyle | null;
  /** How many claims have it; absent where that is not known at once. */
  readonly count?: number;
}

export interface FilterMenuProps {
  readonly name: string;
  readonly options: readonly FilterOption[];
  onToggle(id: string): void;
}

/** Values of one variable; claims with any of those that are ticked are listed. */
export function FilterMenu({ name, options, onToggle }: FilterMenuProps): VNode {
  const t = useTranslate();
  return (
    <DropDown name={name} count={options.filter(({ isOn }) => isOn).length}>
      <fieldset class="filter-values">
        <legend class="visually-hidden">{name}</legend>
        {options.map(({ id, name: value, isOn, look, count }) => (
          <label key={id} class="check filter-value">
            <input type="checkbox" checked={isOn} onChange={() => onToggle(id)} />
            {look !== undefined && <MarkSwatch look={look} />}
            <bdi dir="auto">{value}</bdi>
            {count !== undefined && <span class="filter-count">{t('picture.number', [count])}</span>}
          </label>
        ))}
      </fieldset>
    </DropDown>
  );
}

export interface DateMenuProps {
  /** YYYY-MM-DD, both included, or '' for no limit. */
  readonly from: string;
  readonly to: string;
  onChange(dates: { readonly from: string; readonly to: string }): void;
}

/** Between which days claims were saved. */
export function DateMenu({ from, to, onChange }: DateMenuProps): VNode {
  const t = useTranslate();
  const fromId = useId();
  const toId = useId();
  return (
    <DropDown name={t('library.filter.date')} count={Number(from !== '' || to !== '')}>
      <div class="filter-dates">
        <label class="field-name" for={fromId}>
          {t('library.filter.from')}
        </label>
        <input
          id={fromId}
          class="control"
          type="date"
          value={from}
          max={to || undefined}
          onChange={(event) => onChange({ from: event.currentTarget.value, to })}
        />
        <label class="field-name" for={toId}>
          {t('library.filter.to')}
        </label>
        <input
          id={toId}
          class="control"
          type="date"
          value={to}
          min={from || undefined}
          onChange={(event) => onChange({ from, to: event.currentTarget.value })}
        />
      </div>
    </DropDown>
  );
}

/** Which claims that were put aside are listed: none, only those, or those as well. */
export const DISMISSED_CHOICES = ['without', 'only', 'with'] as const;
export type DismissedChoice = (typeof DISMISSED_CHOICES)[number];

export interface MoreMenuProps {
  readonly isDisputed: boolean;
  readonly dismissed: DismissedChoice;
  onDisputed(isDisputed: boolean): void;
  onDismissed(dismissed: DismissedChoice): void;
}

/** What is seldom asked for. */
export function MoreMenu({ isDisputed, dismissed, onDisputed, onDismissed }: MoreMenuProps): VNode {
  const t = useTranslate();
  const group = useId();
  return (
    <DropDown name={t('library.filter.more')} count={Number(isDisputed) + Number(dismissed !== 'without')}>
      <div class="filter-values">
        <label class="check filter-value">
          <input type="checkbox" checked={isDisputed} onChange={() => onDisputed(!isDisputed)} />
          {t('library.filter.disputed')}
        </label>
      </div>
      <fieldset class="filter-values">
        <legend class="field-name">{t('library.filter.dismissedLegend')}</legend>
        {DISMISSED_CHOICES.map((choice) => (
          <label key={choice} class="check filter-value">
            <input type="radio" name={group} checked={dismissed === choice} onChange={() => onDismissed(choice)} />
            {t(`library.filter.dismissed.${choice}`)}
          </label>
        ))}
      </fieldset>
    </DropDown>
  );
}

/** One filter that is set. */
export interface FilterChip {
  readonly id: string;
  /** What it is a value of. */
  readonly variable: string;
  readonly value: string;
  onRemove(): void;
}

/** Every filter that is set, each with a button to take it away. */
export function FilterChips({ chips, onClear }: { readonly chips: readonly FilterChip[]; onClear(): void }): VNode {
  const t = useTranslate();
  const focus = useHeldFocus<HTMLDivElement>('.icon-button');
  if (chips.length === 0) return <div class="filter-chips" {...focus} />;
  return (
    <div class="filter-chips" {...focus}>
      <ul class="chip-list" aria-label={t('library.filter.set')}>
        {chips.map(({ id, variable, value, onRemove }) => (
          <li key={id} class="chip">
            <span>
              {variable && <span class="chip-variable">{variable} </span>}
              <bdi dir="auto">{value}</bdi>
            </span>
            <button
              type="button"
              class="icon-button"
              aria-label={t('library.filter.remove', [variable ? `${variable} ${value}` : value])}
              onClick={onRemove}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="text-button" onClick={onClear}>
        {t('library.filter.clear')}
      </button>
    </div>
  );
}
