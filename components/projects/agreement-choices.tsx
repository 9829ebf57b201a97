import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { useTranslate } from '../words/i18n.tsx';
import type { AgreementActions, ChoicesView } from './agreement-view.ts';

export interface AgreementChoicesProps {
  readonly choices: ChoicesView;
  readonly actions: Pick<AgreementActions, 'chooseCoder' | 'chooseComplete' | 'chooseBefore'>;
}

/** Which coders and which articles are compared, and whether the reader's labels are taken as they were before settling. */
export function AgreementChoices({ choices, actions }: AgreementChoicesProps): VNode {
  const t = useTranslate();
  const name = useId();
  const hintId = useId();
  const { coders, isCompleteOnly, isBeforeSettling, changedSince } = choices;
  return (
    <div class="project-ways">
      <fieldset class="project-box">
        <legend class="field-name">{t('projects.agreement.who')}</legend>
        {coders.map((coder) => (
          <label key={coder.id} class="check">
            <input
              type="checkbox"
              checked={coder.isChosen}
              onChange={(event) => actions.chooseCoder(coder.id, event.currentTarget.checked)}
            />
            <span>
              <bdi dir="auto">{coder.name}</bdi>
              {coder.id === '' && <span class="field-hint"> ({t('projects.coders.you')})</span>}
            </span>
          </label>
        ))}
        {(changedSince > 0 || isBeforeSettling) && (
          <label class="check">
            <input
              type="checkbox"
              checked={isBeforeSettling}
              onChange={(event) => actions.chooseBefore(event.currentTarget.checked)}
            />
            <span>
              {t('projects.agreement.before')}{' '}
              <span class="field-hint">{t('projects.agreement.beforeHint', undefined, changedSince)}</span>
            </span>
          </label>
        )}
      </fieldset>
      <fieldset class="project-box" aria-describedby={hintId}>
        <legend class="field-name">{t('projects.agreement.which')}</legend>
        {[false, true].map((value) => (
          <label key={String(value)} class="check">
            <input
              type="radio"
              name={name}
              checked={isCompleteOnly === value}
              onChange={() => actions.chooseComplete(value)}
            />
            <span>{t(value ? 'projects.agreement.complete' : 'projects.agreement.all')}</span>
          </label>
        ))}
        <p id={hintId} class="field-hint">
          {t('projects.agreement.completeHint', [t('coding.saveText')])}
        </p>
      </fieldset>
    </div>
  );
}
