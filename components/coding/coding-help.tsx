import type { VNode } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { CODING_COMMANDS, type CodingCommand } from '../../lib/coding/commands.ts';
import { type KeyTable, keyForCommand } from '../../lib/coding/keys.ts';
import { IconButton } from '../design/icon-button.tsx';
import { Icon } from '../design/icons.tsx';
import { useCodes } from '../words/codebook.tsx';
import { type Translate, useTranslate } from '../words/i18n.tsx';
import { keyCap } from './coding-key.tsx';

/** Keys that always work, beside those that can be changed. */
function alwaysKeys(command: CodingCommand, t: Translate): string[] {
  switch (command) {
    case 'next':
      return ['↓'];
    case 'previous':
      return ['↑'];
    case 'undo':
      return [t('key.ctrl', ['Z'])];
    case 'redo':
      return [t('key.ctrl', [t('key.shift', ['Z'])])];
    default:
      return [];
  }
}

export interface CodingHelpProps {
  readonly keys: KeyTable;
  onClose(): void;
}

/** All keys, over the list. */
export function CodingHelp({ keys, onClose }: CodingHelpProps): VNode {
  const t = useTranslate();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      class="surface coding-help"
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && close()}
      onKeyDown={(event) => event.key === keyForCommand('help', keys.settings) && close()}
    >
      <div class="help-body">
        <header class="help-header">
          <h2 id={titleId}>{t('coding.keys')}</h2>
          <IconButton name={t('action.close')} onClick={close}>
            <Icon name="close" />
          </IconButton>
        </header>
        {!keys.settings.hasKeys && <p class="notice">{t('coding.keysOff')}</p>}
        <KeyList keys={keys} />
        <p class="mark-meaning">{t('coding.keysWhere')}</p>
      </div>
    </dialog>
  );
}

function KeyList({ keys }: { readonly keys: KeyTable }): VNode {
  const t = useTranslate();
  const codes = useCodes();
  const { codebook, settings } = keys;
  const commands = CODING_COMMANDS.map((command) => ({
    name: t(`coding.command.${command}`),
    keys: [...(settings.hasKeys ? [keyCap(keyForCommand(command, settings), t)] : []), ...alwaysKeys(command, t)],
  }));
  const values = [
    ...codebook.statuses.map((code) => ({ ...code, name: codes.statusName(code.id) })),
    ...codebook.sourceKinds.map((code) => ({ ...code, name: codes.kindName(code.id) })),
    ...codebook.labels.map((code) => ({ ...code, name: codes.labelName(code.id) })),
  ].filter(({ key, isHidden }) => settings.hasKeys && key !== '' && !isHidden);
  return (
    <>
      {values.length > 0 && (
        <dl class="key-list">
          {values.map(({ id, name, key }) => (
            <KeyLine key={id} name={name} keys={[keyCap(key, t)]} />
          ))}
        </dl>
      )}
      <dl class="key-list">
        {[...commands, { name: t('coding.extend'), keys: [t('key.shift', ['↓']), t('key.shift', ['↑'])] }]
          .filter((line) => line.keys.some((key) => key !== ''))
          .map((line) => (
            <KeyLine key={line.name} {...line} />
          ))}
      </dl>
    </>
  );
}

function KeyLine({ name, keys }: { readonly name: string; readonly keys: readonly string[] }): VNode {
  return (
    <div class="key-line">
      <dt>
        {keys.filter(Boolean).map((key) => (
          <kbd key={key} class="key">
            {key}
          </kbd>
        ))}
      </dt>
      <dd>{name}</dd>
    </div>
  );
}
