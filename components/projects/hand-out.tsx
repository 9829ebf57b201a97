import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { ScreenIcon } from '../design/icons.tsx';
import { useTranslate } from '../words/i18n.tsx';

export interface HandOutProps {
  /** @param hasClaims whether the claims go along, without their labels */
  onSaveForCoders(hasClaims: boolean): void;
  onSaveOwn(): void;
}

/** The files that go out: the project to be coded, and the reader's own coding of it. */
export function HandOut({ onSaveForCoders, onSaveOwn }: HandOutProps): VNode {
  const t = useTranslate();
  const headingId = useId();
  const name = useId();
  const [hasClaims, setHasClaims] = useState(true);
  return (
    <section class="project-section" aria-labelledby={headingId}>
      <h2 id={headingId} class="project-section-name">
        {t('projects.handOut.title')}
      </h2>
      <p class="section-hint">{t('projects.handOut.hint')}</p>
      <div class="project-ways">
        <div class="project-box">
          <p>{t('projects.handOut.codersHint')}</p>
          <fieldset class="project-choice">
            <legend class="field-name">{t('projects.handOut.which')}</legend>
            {[true, false].map((value) => (
              <label key={String(value)} class="check">
                <input type="radio" name={name} checked={hasClaims === value} onChange={() => setHasClaims(value)} />
                <span>
                  {t(value ? 'projects.handOut.claims' : 'projects.handOut.noClaims')}{' '}
                  <span class="field-hint">
                    {t(value ? 'projects.handOut.claimsHint' : 'projects.handOut.noClaimsHint')}
                  </span>
                </span>
              </label>
            ))}
          </fieldset>
          <p class="field-hint">{t('projects.handOut.doneHint', [t('coding.saveText')])}</p>
          <button type="button" class="button" onClick={() => onSaveForCoders(hasClaims)}>
            <ScreenIcon name="download" />
            {t('projects.handOut.coders')}
          </button>
        </div>
        <div class="project-box">
          <p>{t('projects.handOut.ownHint')}</p>
          <button type="button" class="button" onClick={onSaveOwn}>
            <ScreenIcon name="download" />
            {t('projects.handOut.own')}
          </button>
        </div>
      </div>
    </section>
  );
}
