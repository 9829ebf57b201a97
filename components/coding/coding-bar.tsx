import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { ClaimEdit } from '../../lib/claim/claim.ts';
import type { CodingCommand } from '../../lib/coding/commands.ts';
import { type KeyTable, keyForCommand } from '../../lib/coding/keys.ts';
import { progressOf } from '../../lib/coding/progress.ts';
import { NO_SELECTION } from '../../lib/coding/selection.ts';
import type { ClaimView } from '../claims/claim-view.ts';
import { ScreenIcon, type ScreenIconName } from '../design/icons.tsx';
import { type MessageKey, useTranslate } from '../words/i18n.tsx';
import { keyCap } from './coding-key.tsx';
import type { CodingState, SetCoding } from './coding-state.ts';
import { CodingStatuses } from './coding-statuses.tsx';

export interface CodingBarProps {
  /** All claims of the page. */
  readonly views: readonly ClaimView[];
  readonly coding: CodingState;
  readonly keys: KeyTable;
  /** How many claims of the article are not in the store and could be. */
  readonly unsaved: number;
  /** Its text is stored as well, or cannot be. */
  readonly isSaved: boolean;
  /** What was done last, in words. */
  readonly said: string;
  readonly setCoding: SetCoding;
  /** Gives it to the claim that keys are about, or to all that are selected. */
  onGive(edit: ClaimEdit): void;
  onTakeBack(direction: 'undo' | 'redo'): void;
  onSaveAll(): void;
  onHelp(): void;
}

/** How far the coding of the article has got, and what there is to do about all of it. */
export function CodingBar(props: CodingBarProps): VNode {
  const t = useTranslate();
  const moreId = useId();
  const { views, coding, keys, said, setCoding, onTakeBack, onHelp } = props;
  const { coded, total } = progressOf(views);
  const { areKeysOpen } = coding;
  const isSelecting = coding.selection !== null;
  const key = (command: CodingCommand) => (keys.settings.hasKeys ? keyForCommand(command, keys.settings) : '');
  return (
    <section class="coding-bar" aria-label={t('coding.name')}>
      <div class="coding-line">
        <button
          type="button"
          class="button button-quiet disclosure coding-count"
          aria-expanded={areKeysOpen}
          aria-controls={moreId}
          onClick={() => setCoding({ areKeysOpen: !areKeysOpen })}
        >
          {t('coding.progress', [coded, total])}
          <ScreenIcon name="chevron" />
        </button>
        <span class="coding-tools">
          <BarButton name="action.undo" icon="undo" of={key('undo')} onPress={() => onTakeBack('undo')} />
          <BarButton name="action.redo" icon="redo" of={key('redo')} onPress={() => onTakeBack('redo')} />
          <BarButton
            name="batch.select"
            icon="select"
            of={key('select')}
            isPressed={isSelecting}
            onPress={() => setCoding({ selection: isSelecting ? null : NO_SELECTION })}
          />
          <BarButton name="coding.keys" icon="keyboard" of={key('help')} onPress={onHelp} />
        </span>
      </div>
      <progress class="progress coding-progress" aria-label={t('coding.name')} value={coded} max={Math.max(1, total)} />
      <div id={moreId} class="coding-more" hidden={!areKeysOpen}>
        {areKeysOpen && <CodingOptions {...props} />}
      </div>
      <p class="coding-said" role="status">
        {said}
      </p>
    </section>
  );
}

function CodingOptions({ coding, keys, unsaved, isSaved, setCoding, onGive, onSaveAll }: CodingBarProps): VNode {
  const t = useTranslate();
  return (
    <>
      <CodingStatuses keys={keys} onGive={onGive} />
      <div class="coding-line">
        <label class="check">
          <input
            type="checkbox"
            checked={coding.goesOn}
            onChange={(event) => setCoding({ goesOn: event.currentTarget.checked })}
          />
          {t('coding.goOn')}
        </label>
        {(unsaved > 0 || !isSaved) && (
          <button type="button" class="text-button" title={t('coding.saveHint')} onClick={onSaveAll}>
            {unsaved > 0 ? t('coding.saveAll', undefined, unsaved) : t('coding.saveText')}
          </button>
        )}
      </div>
    </>
  );
}

interface BarButtonProps {
  readonly name: MessageKey;
  readonly icon: ScreenIconName;
  /** The key that does the same, or ''. */
  readonly of: string;
  readonly isPressed?: boolean;
  onPress(): void;
}

function BarButton({ name, icon, of: key, isPressed, onPress }: BarButtonProps): VNode {
  const t = useTranslate();
  const title = key === '' ? t(name) : t('key.with', [t(name), keyCap(key, t)]);
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={t(name)}
      {...(key === '' ? {} : { 'aria-keyshortcuts': key === key.toLowerCase() ? key : `Shift+${key}` })}
      {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
      title={title}
      // The claim keeps the focus, so that the next key is about the same claim.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      <ScreenIcon name={icon} />
    </button>
  );
}
