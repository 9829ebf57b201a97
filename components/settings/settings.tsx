import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { Codebook } from '../../lib/claim/codebook.ts';
import { DEFAULT_SETTINGS, type Settings as SettingsOf } from '../../lib/claim/settings.ts';
import { Field } from '../design/field.tsx';
import { Message } from '../design/message.tsx';
import { FailedScreen, Waiting } from '../design/notice.tsx';
import { WritingFields } from '../design/read-only.tsx';
import { useDraft } from '../design/use-draft.ts';
import { DamagedScreen } from '../files/damaged-screen.tsx';
import { useTranslate } from '../words/i18n.tsx';
import { DeleteEverything } from './delete-everything.tsx';
import { KeySettings } from './settings-keys.tsx';
import { SettingMessage, SettingsSection } from './settings-section.tsx';
import { SiteSettings } from './settings-sites.tsx';
import { StorageSettings } from './settings-storage.tsx';
import type {
  EraseActions,
  EraseView,
  SettingsActions,
  SettingsView,
  SitesActions,
  SitesView,
} from './settings-view.ts';

export interface SettingsProps {
  readonly view: SettingsView;
  readonly actions: SettingsActions;
  readonly sites: SitesView;
  readonly siteActions: SitesActions;
  readonly erase: EraseView;
  readonly eraseActions: EraseActions;
  /** Keys that values have: one key cannot do two things. */
  readonly codebook: Codebook;
  /** The page that explains marks and modes (entrypoints/welcome). */
  readonly welcomeHref: string;
  /** What other people's code in the program is licensed under: a page of plain text. */
  readonly thirdPartyHref: string;
}

/** UTF-16 code units: as much as the settings take (lib/schema). */
const MAX_CODER = 200;

/** What the reader sets for the whole program. Below a heading of the first level. */
export function Settings(props: SettingsProps): VNode {
  const { view, actions, sites, siteActions, erase, eraseActions, codebook, welcomeHref, thirdPartyHref } = props;
  const t = useTranslate();
  if (view.phase === 'loading') return <Waiting text={t('settings.loading')} />;
  if (view.phase === 'failed') {
    return (
      <>
        <FailedScreen title={t('settings.failed')} fault={view.fault ?? 'unexpected'} onRetry={() => actions.retry()} />
        <div class="settings">
          <DeleteEverything view={erase} actions={eraseActions} />
        </div>
      </>
    );
  }
  if (view.phase === 'damaged') {
    return (
      <>
        <DamagedScreen of="settings" onRetry={() => actions.retry()} onUseDefaults={() => actions.useDefaults()} />
        <div class="settings">
          <DeleteEverything view={erase} actions={eraseActions} />
        </div>
      </>
    );
  }
  return (
    <div class="settings">
      {view.exported && <SavedDamage exported={view.exported} />}
      <WritingFields>
        <CoderSetting view={view} actions={actions} />
        <ModeSetting view={view} actions={actions} />
      </WritingFields>
      <SettingsSection title={t('settings.sites.title')}>
        <SiteSettings view={sites} actions={siteActions} />
      </SettingsSection>
      <WritingFields>
        <KeySettings view={view} actions={actions} codebook={codebook} />
      </WritingFields>
      <StorageSettings view={view} actions={actions} />
      <WritingFields>
        <PrivacySetting view={view} actions={actions} />
      </WritingFields>
      <SettingsSection title={t('settings.about.title')}>
        <p class="screen-hint">{t('settings.about.version', [view.version])}</p>
        <p>
          <a href={welcomeHref}>{t('settings.about.welcome')}</a>
        </p>
        <p>
          <a href={thirdPartyHref}>{t('settings.about.thirdParty')}</a>
        </p>
      </SettingsSection>
      <DeleteEverything view={erase} actions={eraseActions} />
    </div>
  );
}

interface SettingProps {
  readonly view: SettingsView;
  readonly actions: SettingsActions;
}

/** Where the damaged settings are, now that the usual ones hold. */
function SavedDamage({ exported }: { readonly exported: NonNullable<SettingsView['exported']> }): VNode {
  const t = useTranslate();
  return (
    <p class="notice" role="status">
      {t('settings.damaged.done')} <Message id="library.exported" words={[exported.fileName]} />{' '}
      <a href={exported.href} download={exported.fileName}>
        {t('library.saveAgain')}
      </a>
    </p>
  );
}

/** Who labels are by: written beside each of them, and exported. */
function CoderSetting({ view, actions }: SettingProps): VNode {
  const t = useTranslate();
  const id = useId();
  const hintId = useId();
  const progress = view.edits['coder'];
  const { coder } = view.settings;
  // The name that stands for none is a matter of the records, not of the reader.
  const draft = useDraft(coder === DEFAULT_SETTINGS.coder ? '' : coder, progress, (name) => actions.setCoder(name));
  return (
    <SettingsSection title={t('settings.coder.title')}>
      <Field
        id={id}
        name={t('settings.coder.name')}
        message={
          <>
            <p id={hintId} class="field-hint">
              {t('settings.coder.hint')}
            </p>
            <SettingMessage progress={progress} onRetry={() => actions.retry()} />
          </>
        }
      >
        <input
          id={id}
          class="control settings-name"
          type="text"
          dir="auto"
          autocomplete="off"
          maxLength={MAX_CODER}
          aria-describedby={hintId}
          value={draft.value}
          onFocus={draft.hold}
          onBlur={draft.release}
          onInput={(event) => draft.change(event.currentTarget.value)}
        />
      </Field>
    </SettingsSection>
  );
}

/** What is kept to oneself, from everybody and from the pages. */
function PrivacySetting({ view, actions }: SettingProps): VNode {
  const t = useTranslate();
  const hintId = useId();
  return (
    <SettingsSection title={t('settings.privacy.title')}>
      <p class="screen-hint">{t('settings.privacy.text')}</p>
      <label class="check">
        <input
          type="checkbox"
          aria-describedby={hintId}
          checked={view.settings.hasStatusMarks}
          onChange={(event) => actions.setHasStatusMarks(event.currentTarget.checked)}
        />
        {t('settings.privacy.statusMarks')}
      </label>
      <SettingMessage progress={view.edits['hasStatusMarks']} onRetry={() => actions.retry()} />
      <p id={hintId} class="field-hint">
        {t('settings.privacy.statusMarksHint')}
      </p>
    </SettingsSection>
  );
}

const MODES: readonly SettingsOf['mode'][] = ['precise', 'complete'];

/** How much is marked, with what is known of how often it is wrong. */
function ModeSetting({ view, actions }: SettingProps): VNode {
  const t = useTranslate();
  const name = useId();
  const titleId = useId();
  return (
    <section class="settings-section" aria-labelledby={titleId}>
      <h2 id={titleId}>{t('settings.mode.title')}</h2>
      <div class="choices" role="radiogroup" aria-labelledby={titleId}>
        {MODES.map((mode) => (
          <label key={mode} class="choice">
            <input
              type="radio"
              name={name}
              aria-describedby={`${name}-${mode}`}
              checked={view.settings.mode === mode}
              onChange={() => actions.setMode(mode)}
            />
            <span class="choice-words">
              <span class="choice-name">{t(`settings.mode.${mode}.name`)}</span>
              <span id={`${name}-${mode}`} class="field-hint">
                {t(`settings.mode.${mode}.text`)}
              </span>
            </span>
          </label>
        ))}
      </div>
      <SettingMessage progress={view.edits['mode']} onRetry={() => actions.retry()} />
      <p class="field-hint">{t('settings.mode.measured')}</p>
    </section>
  );
}
