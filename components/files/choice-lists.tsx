import type { ComponentChildren, VNode } from 'preact';
import { useCallback } from 'preact/hooks';
import { useTranslate } from '../words/i18n.tsx';
import { ClaimWords } from './claim-words.tsx';
import type { ChoiceSource, ImportActions, TagRowView, TwinRowView } from './files-view.ts';
import { PreviewList } from './preview-list.tsx';

/** CSS pixels of usual rows. */
const TWIN_HEIGHT = 76;
const TAG_HEIGHT = 36;

export interface TwinListProps {
  readonly rows: ChoiceSource<TwinRowView>;
  readonly actions: Pick<ImportActions, 'keepBoth' | 'keepAllBoth'>;
}

/** Claims of the file on words of which another claim is here: the one here stays alone unless the reader keeps both. */
export function TwinList({ rows, actions }: TwinListProps): VNode {
  const t = useTranslate();
  const renderRow = useCallback(
    (row: TwinRowView, _index: number, { isTabStop }: { readonly isTabStop: boolean }) => (
      <div class="preview-row">
        <p>
          <ClaimWords claim={row.claim} />
        </p>
        <Choice
          isOn={row.areBothKept}
          isTabStop={isTabStop}
          onChange={(areBothKept) => actions.keepBoth(row.key, areBothKept)}
        >
          {t('files.twin.both')}
        </Choice>
      </div>
    ),
    [actions, t],
  );
  return (
    <PreviewList
      title={t('files.twin.title', undefined, rows.count)}
      rows={rows}
      rowHeight={TWIN_HEIGHT}
      keyOf={({ key }) => key}
      renderRow={renderRow}
    >
      <AllOrNone
        hint={t('files.twin.hint')}
        all={t('files.twin.all')}
        none={t('files.twin.none')}
        chosen={t('files.twin.kept', [rows.chosen, rows.count])}
        onChoose={actions.keepAllBoth}
      />
    </PreviewList>
  );
}

export interface TagListProps {
  readonly rows: ChoiceSource<TagRowView>;
  readonly actions: Pick<ImportActions, 'takeTag' | 'takeAllTags'>;
}

/** Tags of another program: each becomes a label of the reader's own, or is left out. */
export function TagList({ rows, actions }: TagListProps): VNode {
  const t = useTranslate();
  const renderRow = useCallback(
    ({ tag, claims, isTaken }: TagRowView, _index: number, { isTabStop }: { readonly isTabStop: boolean }) => (
      <div class="preview-row tag-row">
        <Choice isOn={isTaken} isTabStop={isTabStop} onChange={(isOn) => actions.takeTag(tag, isOn)}>
          <bdi dir="auto">{tag}</bdi>
        </Choice>
        <span class="claim-count">{t('library.claims', [claims], claims)}</span>
      </div>
    ),
    [actions, t],
  );
  return (
    <PreviewList
      title={t('files.tag.title', undefined, rows.count)}
      rows={rows}
      rowHeight={TAG_HEIGHT}
      keyOf={({ tag }) => tag}
      renderRow={renderRow}
    >
      <AllOrNone
        hint={t('files.tag.hint')}
        all={t('files.tag.all')}
        none={t('files.tag.none')}
        chosen={t('files.tag.taken', [rows.chosen, rows.count])}
        onChoose={actions.takeAllTags}
      />
    </PreviewList>
  );
}

interface AllOrNoneProps {
  readonly hint: string;
  readonly all: string;
  readonly none: string;
  /** How many are chosen, in words. */
  readonly chosen: string;
  onChoose(isOn: boolean): void;
}

function AllOrNone({ hint, all, none, chosen, onChoose }: AllOrNoneProps): VNode {
  return (
    <>
      <p class="field-hint">{hint}</p>
      <div class="toolbar">
        <button type="button" class="button" onClick={() => onChoose(true)}>
          {all}
        </button>
        <button type="button" class="button" onClick={() => onChoose(false)}>
          {none}
        </button>
        <span class="field-hint" role="status">
          {chosen}
        </span>
      </div>
    </>
  );
}

interface ChoiceProps {
  readonly isOn: boolean;
  readonly isTabStop: boolean;
  readonly children: ComponentChildren;
  onChange(isOn: boolean): void;
}

function Choice({ isOn, isTabStop, children, onChange }: ChoiceProps): VNode {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={isOn}
        tabIndex={isTabStop ? 0 : -1}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
