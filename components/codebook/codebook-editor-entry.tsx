import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { CodePlace } from '../../lib/claim/code-place.ts';
import type { Code, Codebook } from '../../lib/claim/codebook.ts';
import type { Settings } from '../../lib/claim/settings.ts';
import type { StatusId } from '../../lib/claim/taxonomy.ts';
import type { EditProgress } from '../../lib/messaging/result.ts';
import { Key } from '../coding/coding-key.tsx';
import { Icon } from '../design/icons.tsx';
import { MarkSwatch } from '../design/mark-swatch.tsx';
import { useCodes } from '../words/codebook.tsx';
import { useTranslate } from '../words/i18n.tsx';
import { CodeFields } from './codebook-editor-fields.tsx';
import { useCodeNames } from './codebook-editor-names.ts';
import type { CodebookActions } from './codebook-editor-view.ts';

export interface CodeEntryProps {
  readonly place: CodePlace;
  readonly code: Code;
  readonly codebook: Codebook;
  readonly settings: Pick<Settings, 'keys'>;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isOpen: boolean;
  readonly progress: EditProgress | undefined;
  readonly actions: CodebookActions;
  onToggle(): void;
}

/** One value: its look, name and key in a line, and what can be changed of it unfolded. */
export function CodeEntry(props: CodeEntryProps): VNode {
  const { place, code, isFirst, isLast, isOpen, actions, onToggle } = props;
  const t = useTranslate();
  const panelId = useId();
  const nameOf = useCodeNames();
  const { look } = useCodes();
  const name = nameOf(place);
  return (
    <li class={isOpen ? 'code-entry code-open' : 'code-entry'}>
      <div class="code-head">
        <button type="button" class="code-button" aria-expanded={isOpen} aria-controls={panelId} onClick={onToggle}>
          <Icon name="chevron" />
          {place.variable === 'statuses' && (
            <MarkSwatch
              look={code.id === 'unassessed' ? null : look({ act: 'statement', status: code.id as StatusId })}
            />
          )}
          <span class="code-words">
            <bdi class="code-name" dir="auto">
              {name}
            </bdi>
            {code.isHidden && <span class="badge">{t('codebook.hidden')}</span>}
          </span>
        </button>
        {code.key && <Key of={code.key} />}
        <span class="code-moves">
          <MoveButton by={-1} name={name} isAtEnd={isFirst} onMove={() => actions.move(place, -1)} />
          <MoveButton by={1} name={name} isAtEnd={isLast} onMove={() => actions.move(place, 1)} />
        </span>
      </div>
      <div id={panelId} hidden={!isOpen}>
        {isOpen && <CodeFields {...props} />}
      </div>
    </li>
  );
}

interface MoveButtonProps {
  readonly by: -1 | 1;
  readonly name: string;
  readonly isAtEnd: boolean;
  onMove(): void;
}

/** It stays in its place at the end of the list, so that the focus does too. */
function MoveButton({ by, name, isAtEnd, onMove }: MoveButtonProps): VNode {
  const t = useTranslate();
  return (
    <button
      type="button"
      class={`icon-button ${by === -1 ? 'move-up' : 'move-down'}`}
      aria-disabled={isAtEnd}
      title={t(by === -1 ? 'codebook.moveUp' : 'codebook.moveDown')}
      aria-label={t(by === -1 ? 'codebook.moveUpOf' : 'codebook.moveDownOf', [name])}
      onClick={() => !isAtEnd && onMove()}
    >
      <Icon name="chevron" />
    </button>
  );
}
