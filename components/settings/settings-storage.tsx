import type { VNode } from 'preact';
import { FAULT_MESSAGES } from '../words/edit-progress.ts';
import { readersVariety, useTranslate } from '../words/i18n.tsx';
import { SettingsSection } from './settings-section.tsx';
import type { AmountView, SettingsActions, SettingsView } from './settings-view.ts';

export interface StorageSettingsProps {
  readonly view: SettingsView;
  readonly actions: SettingsActions;
}

/** What is stored, the room that it takes, and whether the browser keeps it when room runs short. */
export function StorageSettings({ view, actions }: StorageSettingsProps): VNode {
  const t = useTranslate();
  const { amount, amountFault, keepAnswer } = view;
  return (
    <SettingsSection title={t('settings.storage.title')}>
      <p class="screen-hint">{t('settings.storage.where')}</p>
      {amountFault && <p class="notice notice-fault">{t(FAULT_MESSAGES[amountFault])}</p>}
      {amount && <Amount amount={amount} />}
      {amount?.isKept === false && keepAnswer === null && (
        <div class="settings-offer">
          <p class="field-hint">{t('settings.storage.mayClear')}</p>
          <button type="button" class="button" onClick={() => actions.askToKeep()}>
            {t('settings.storage.keep')}
          </button>
        </div>
      )}
      <p class="field-hint" role="status">
        {amount?.isKept === true && t('settings.storage.isKept')}
        {amount?.isKept !== true && keepAnswer === 'refused' && t('settings.storage.notKept')}
      </p>
    </SettingsSection>
  );
}

function Amount({ amount }: { readonly amount: AmountView }): VNode {
  const t = useTranslate();
  const { claims, articles, used } = amount;
  const records = t('settings.storage.amount', [
    t('library.claims', [claims], claims),
    t('library.articles', [articles], articles),
  ]);
  const size = used === null ? null : inMegabytes(used, readersVariety(t('interface.language')));
  return (
    <p>
      {records} {size !== null && t('settings.storage.used', [size])}
    </p>
  );
}

/** Bytes as a reader takes them in: the browser's own figure is an estimate. */
function inMegabytes(bytes: number, language: string): string {
  const megabytes = bytes / 1_000_000;
  const format = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: megabytes < 10 ? 1 : 0,
  });
  return format.format(megabytes);
}
