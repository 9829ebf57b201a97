import type { VNode } from 'preact';
import { useCallback } from 'preact/hooks';
import { useCodes } from '../words/codebook.tsx';
import { useTranslate } from '../words/i18n.tsx';
import { ClaimWords } from './claim-words.tsx';
import { fieldWords } from './field-words.ts';
import type { ChoiceSource, ConflictRowView, ImportActions, SideView } from './files-view.ts';
import { PreviewList } from './preview-list.tsx';
import { Value } from './preview-rows.tsx';

/** CSS pixels of a usual conflict. */
const ROW_HEIGHT = 124;
const SIDES: readonly SideView[] = ['mine', 'theirs'];

export interface ConflictListProps {
  readonly rows: ChoiceSource<ConflictRowView>;
  readonly actions: Pick<ImportActions, 'decide' | 'decideAll'>;
}

/** What is one thing here and another in the file, with nothing to tell which is newer: the reader decides, one by one or at once. */
export function ConflictList({ rows, actions }: ConflictListProps): VNode {
  const t = useTranslate();
  const renderRow = useCallback(
    (row: ConflictRowView, _index: number, { isTabStop }: { readonly isTabStop: boolean }) => (
      <Conflict row={row} isTabStop={isTabStop} onDecide={actions.decide} />
    ),
    [actions],
  );
  return (
    <PreviewList
      title={t('files.conflict.title', undefined, rows.count)}
      isOpen
      rows={rows}
      rowHeight={ROW_HEIGHT}
      keyOf={keyOf}
      renderRow={renderRow}
    >
      <p class="field-hint">{t('files.conflict.hint')}</p>
      <div class="toolbar">
        {SIDES.map((side) => (
          <button key={side} type="button" class="button" onClick={() => actions.decideAll(side)}>
            {t(`files.conflict.all.${side}`)}
          </button>
        ))}
        <span class="field-hint" role="status">
          {t('files.conflict.taken', [rows.chosen, rows.count])}
        </span>
      </div>
    </PreviewList>
  );
}

const keyOf = ({ key }: ConflictRowView) => key;

interface ConflictProps {
  readonly row: ConflictRowView;
  readonly isTabStop: boolean;
  onDecide(key: string, side: SideView): void;
}

function Conflict({ row, isTabStop, onDecide }: ConflictProps): VNode {
  const t = useTranslate();
  const what = useWhat(row);
  return (
    <div class="preview-row conflict">
      <p>
        {row.kind === 'field' ? (
          <ClaimWords claim={row.claim} />
        ) : (
          <span class="claim-words">
            {row.kind === 'source' ? <bdi dir="auto">{row.name}</bdi> : t('files.conflict.code')}
          </span>
        )}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand on the line of what it is of */}
      <div class="conflict-sides" role="group" aria-label={what.name}>
        <span class="field-name" aria-hidden="true">
          {what.name}
        </span>
        {SIDES.map((side) => (
          <button
            key={side}
            type="button"
            class="button conflict-side"
            aria-pressed={row.side === side}
            tabIndex={isTabStop ? 0 : -1}
            onClick={() => onDecide(row.key, side)}
          >
            <span class="conflict-whose">{t(`files.conflict.${side}`)}</span> <Value words={what[side]} />
          </button>
        ))}
      </div>
    </div>
  );
}

/** What the two sides are about, and each of them in words. */
function useWhat(row: ConflictRowView): { readonly name: string; readonly mine: string; readonly theirs: string } {
  const t = useTranslate();
  const codes = useCodes();
  switch (row.kind) {
    case 'field': {
      const [mine, theirs] = [fieldWords(row.mine, codes, t), fieldWords(row.theirs, codes, t)];
      return { name: t(`library.field.${row.mine.field}`), mine, theirs };
    }
    case 'source':
      return { name: t('library.sources.partOf'), mine: row.mine, theirs: row.theirs };
    case 'code':
      return { name: t('codebook.name'), mine: row.mine, theirs: row.theirs };
  }
}
