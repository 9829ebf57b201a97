import type { VNode } from 'preact';
import type { Codebook } from '../../lib/claim/codebook.ts';
import type { Settings } from '../../lib/claim/settings.ts';
import { CODING_COMMANDS, type CodingCommand, DEFAULT_KEYS } from '../../lib/coding/commands.ts';
import { keyForCommand } from '../../lib/coding/keys.ts';
import { useCodeNames, valueWithKey } from '../codebook/codebook-editor-names.ts';
import { KeyField, type KeyHolder } from '../design/key-field.tsx';
import { CodebookProvider } from '../words/codebook.tsx';
import { useTranslate } from '../words/i18n.tsx';
import { SettingMessage, SettingsSection } from './settings-section.tsx';
import type { SettingsActions, SettingsView } from './settings-view.ts';

export interface KeySettingsProps {
  readonly view: SettingsView;
  readonly actions: SettingsActions;
  readonly codebook: Codebook;
}

/** Keys while claims are coded: on or off, and which one does what. */
export function KeySettings({ view, actions, codebook }: KeySettingsProps): VNode {
  const t = useTranslate();
  const { settings, browser } = view;
  const changed = CODING_COMMANDS.filter((command) => settings.keys[command] !== undefined);
  return (
    <SettingsSection title={t('settings.keys.title')}>
      <p class="screen-hint">{t('settings.keys.hint')}</p>
      <label class="check">
        <input
          type="checkbox"
          checked={settings.hasKeys}
          onChange={(event) => actions.setHasKeys(event.currentTarget.checked)}
        />
        {t('settings.keys.on')}
      </label>
      <SettingMessage progress={view.edits['hasKeys']} onRetry={() => actions.retry()} />
      {settings.hasKeys && (
        <details class="settings-keys">
          <summary>{t('settings.keys.which')}</summary>
          <CodebookProvider codebook={codebook}>
            <ul class="command-keys">
              {CODING_COMMANDS.map((command) => (
                <CommandKey key={command} command={command} settings={settings} codebook={codebook} actions={actions} />
              ))}
            </ul>
          </CodebookProvider>
          <div class="toolbar">
            <button
              type="button"
              class="button"
              aria-disabled={changed.length === 0}
              onClick={() => actions.setKeys(Object.fromEntries(changed.map((command) => [command, null])))}
            >
              {t('settings.keys.defaults')}
            </button>
            <SettingMessage progress={view.edits['keys']} onRetry={() => actions.retry()} />
          </div>
        </details>
      )}
      <p class="field-hint">{t(`settings.keys.shortcuts.${browser}`)}</p>
    </SettingsSection>
  );
}

interface CommandKeyProps {
  readonly command: CodingCommand;
  readonly settings: Settings;
  readonly codebook: Codebook;
  readonly actions: SettingsActions;
}

function CommandKey({ command, settings, codebook, actions }: CommandKeyProps): VNode {
  const t = useTranslate();
  const nameOf = useCodeNames();
  const holder = (key: string) =>
    CODING_COMMANDS.find((one) => one !== command && keyForCommand(one, settings) === key);
  const holderOf = (key: string): KeyHolder | null => {
    const other = holder(key);
    if (other) return { name: t(`coding.command.${other}`), canTake: true };
    const value = valueWithKey(codebook, key);
    return value ? { name: nameOf(value), canTake: false } : null;
  };
  const set = (key: string) => {
    const other = key === '' ? undefined : holder(key);
    actions.setKeys({ ...(other ? { [other]: '' } : {}), [command]: key === DEFAULT_KEYS[command] ? null : key });
  };
  return (
    <li>
      <KeyField
        name={t(`coding.command.${command}`)}
        value={keyForCommand(command, settings)}
        holderOf={holderOf}
        onChange={set}
      />
    </li>
  );
}
