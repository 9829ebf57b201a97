import type { VNode } from 'preact';
import { Message } from '../design/message.tsx';
import { useWritingControl } from '../design/read-only.tsx';
import { type MessageKey, readersVariety, type Translate, useTranslate } from '../words/i18n.tsx';
import { TagList, TwinList } from './choice-lists.tsx';
import { ConflictList } from './conflict-list.tsx';
import type { ImportActions, OthersView, PreviewView, RefusedRowView } from './files-view.ts';
import { PreviewList } from './preview-list.tsx';
import { AddedRow, ChangedRow, RefusedRow } from './preview-rows.tsx';

/** CSS pixels of usual rows. */
const CLAIM_HEIGHT = 52;
const CHANGED_HEIGHT = 80;
const REFUSED_HEIGHT = 32;

export interface ImportPreviewProps {
  readonly preview: PreviewView;
  readonly actions: ImportActions;
}

/** What importing a file would do, before anything is stored: in numbers, each of which unfolds, and what is left to the reader. */
export function ImportPreview({ preview, actions }: ImportPreviewProps): VNode {
  const t = useTranslate();
  const { fileName, format, isForeign, conflicts, twins, tags } = preview;
  return (
    <div class="import-preview">
      <h3 data-stage tabIndex={-1}>
        <Message id="files.preview.title" words={[fileName]} />
      </h3>
      <p class="field-hint">
        {t('files.preview.readAs', [t(`format.${format}.name`)])} {isForeign && t('files.preview.foreign')}
      </p>
      <Outcome preview={preview} />
      <ConflictList rows={conflicts} actions={actions} />
      <TwinList rows={twins} actions={actions} />
      <TagList rows={tags} actions={actions} />
      <RefusedList rows={preview.refused} />
      <Answers preview={preview} actions={actions} />
    </div>
  );
}

/** What is new, what changes, and what stays. */
function Outcome({ preview }: Pick<ImportPreviewProps, 'preview'>): VNode {
  const t = useTranslate();
  const { added, changed, same, others } = preview;
  const rest = othersInWords(others, t);
  return (
    <>
      <PreviewList
        title={t('files.preview.added', undefined, added.count)}
        rows={added}
        rowHeight={CLAIM_HEIGHT}
        keyOf={keyOf}
        renderRow={renderAdded}
      />
      <PreviewList
        title={t('files.preview.changed', undefined, changed.count)}
        rows={changed}
        rowHeight={CHANGED_HEIGHT}
        keyOf={keyOf}
        renderRow={renderChanged}
      />
      {rest && <p>{t('files.preview.others', [rest])}</p>}
      {same > 0 && <p>{t('files.preview.same', undefined, same)}</p>}
    </>
  );
}

function RefusedList({ rows }: { readonly rows: PreviewView['refused'] }): VNode {
  const t = useTranslate();
  return (
    <PreviewList
      title={t('files.preview.refused', undefined, rows.count)}
      rows={rows}
      rowHeight={REFUSED_HEIGHT}
      keyOf={keyOf}
      renderRow={renderRefused}
    >
      <p class="field-hint">{t('files.preview.refusedHint')}</p>
    </PreviewList>
  );
}

type State = { readonly isTabStop: boolean };
const keyOf = ({ key }: { readonly key: string }) => key;
const renderAdded = (row: Parameters<typeof AddedRow>[0], _index: number, state: State) => (
  <AddedRow {...row} {...state} />
);
const renderChanged = (row: Parameters<typeof ChangedRow>[0], _index: number, state: State) => (
  <ChangedRow {...row} {...state} />
);
const renderRefused = (row: RefusedRowView, _index: number, state: State) => <RefusedRow {...row} {...state} />;

/** Whether to do it. */
function Answers({ preview, actions }: ImportPreviewProps): VNode {
  const t = useTranslate();
  const control = useWritingControl();
  if (preview.isEmpty) {
    return (
      <>
        <p>{t(whyEmpty(preview))}</p>
        <p>
          <button type="button" class="button" onClick={actions.cancel}>
            {t('files.goOn')}
          </button>
        </p>
      </>
    );
  }
  return (
    <>
      <p class="field-hint">{t('files.preview.copyFirst')}</p>
      <div class="toolbar">
        <button type="button" class="button button-primary" {...control(actions.apply)}>
          {importName(preview, t)}
        </button>
        <button type="button" class="button" onClick={actions.cancel}>
          {t('files.cancel')}
        </button>
      </div>
    </>
  );
}

/** Why importing it would store nothing. */
function whyEmpty({ conflicts, twins, refused, same }: PreviewView): MessageKey {
  if (conflicts.count > 0 || twins.count > 0) return 'files.preview.nothingChosen';
  return refused.count > 0 && same === 0 ? 'files.preview.nothingLeft' : 'files.preview.nothingNew';
}

/** "Import: 12 new, 3 changed". */
function importName({ added, changed }: PreviewView, t: Translate): string {
  if (added.count > 0 && changed.count > 0) return t('files.preview.importBoth', [added.count, changed.count]);
  if (added.count > 0) return t('files.preview.importNew', [added.count]);
  return changed.count > 0 ? t('files.preview.importChanged', [changed.count]) : t('files.preview.import');
}

/** "3 articles and 1 project", or ''. */
function othersInWords({ articles, texts, projects, sources, codes, hasCodebook }: OthersView, t: Translate): string {
  const parts = [
    articles > 0 && t('library.articles', undefined, articles),
    sources > 0 && t('files.others.sources', undefined, sources),
    texts > 0 && t('files.others.texts', undefined, texts),
    projects > 0 && t('files.others.projects', undefined, projects),
    codes > 0 && t('files.others.codes', undefined, codes),
    hasCodebook && t('files.others.codebook'),
  ].filter((part) => part !== false);
  return new Intl.ListFormat(readersVariety(t('interface.language'))).format(parts);
}
