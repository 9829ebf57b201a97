import type { VNode } from 'preact';
import { useCallback, useId, useMemo, useState } from 'preact/hooks';
import { RowList } from '../library/row-list.tsx';
import { useTranslate } from '../words/i18n.tsx';
import type { DisagreementView, VariableView } from './agreement-view.ts';
import { Disagreement } from './disagreement-row.tsx';
import { useVariableWords } from './use-variable-words.ts';

/** CSS pixels of a usual row. */
const ROW_HEIGHT = 128;
/** The choice of all variables. */
const EVERY = '';

export interface DisagreementListProps {
  readonly coders: readonly string[];
  readonly variables: readonly VariableView[];
  readonly rows: readonly DisagreementView[];
}

const keyOf = ({ key }: DisagreementView) => key;
const nothing = () => {};

/** What coders say differently of a claim, one after the other, and the way to the reader's own claim. */
export function DisagreementList({ coders, variables, rows }: DisagreementListProps): VNode {
  const t = useTranslate();
  const headingId = useId();
  const [variable, setVariable] = useState(EVERY);
  const [isOpenOnly, setIsOpenOnly] = useState(false);
  const asked = useMemo(
    () => rows.filter((row) => variable === EVERY || row.variable.id === variable),
    [rows, variable],
  );
  const open = useMemo(() => asked.filter(({ settled }) => settled === null), [asked]);
  const renderRow = useCallback(
    (row: DisagreementView, _index: number, { isTabStop }: { readonly isTabStop: boolean }) => (
      <Disagreement row={row} coders={coders} isTabStop={isTabStop} />
    ),
    [coders],
  );
  const settled = asked.length - open.length;
  return (
    <section class="project-section" aria-labelledby={headingId}>
      <h2 id={headingId} class="project-section-name">
        {t('projects.agreement.disagreements')}
      </h2>
      {rows.length === 0 ? (
        <p class="section-hint">{t('projects.agreement.noDisagreements')}</p>
      ) : (
        <>
          <p class="section-hint">{t('projects.agreement.disagreementsHint')}</p>
          <div class="list-line">
            <p class="claim-count" role="status">
              {t('projects.agreement.open', undefined, open.length)}
              {settled > 0 && ` · ${t('projects.agreement.settledNumber', undefined, settled)}`}
            </p>
            <VariableChoice variables={variables} chosen={variable} onChoose={setVariable} />
            <label class="check">
              <input
                type="checkbox"
                checked={isOpenOnly}
                onChange={(event) => setIsOpenOnly(event.currentTarget.checked)}
              />
              <span>{t('projects.agreement.hideSettled')}</span>
            </label>
          </div>
          <RowList
            key={`${variable} ${isOpenOnly}`}
            name={t('projects.agreement.disagreements')}
            rows={isOpenOnly ? open : asked}
            isComplete
            rowHeight={ROW_HEIGHT}
            keyOf={keyOf}
            renderRow={renderRow}
            onMore={nothing}
          />
        </>
      )}
    </section>
  );
}

interface VariableChoiceProps {
  readonly variables: readonly VariableView[];
  readonly chosen: string;
  onChoose(id: string): void;
}

/** The variables in which coders differ, with how often they do. */
function VariableChoice({ variables, chosen, onChoose }: VariableChoiceProps): VNode {
  const t = useTranslate();
  const words = useVariableWords();
  const id = useId();
  return (
    <span class="toolbar">
      <label class="field-name" for={id}>
        {t('projects.agreement.of')}
      </label>
      <select
        id={id}
        class="control export-choice"
        value={chosen}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        <option value={EVERY}>{t('projects.agreement.every')}</option>
        {variables
          .filter(({ disagreements }) => disagreements.length > 0)
          .map((variable) => (
            <option key={variable.id} value={variable.id}>
              {t('projects.agreement.choice', [words.variable(variable), variable.disagreements.length])}
            </option>
          ))}
      </select>
    </span>
  );
}
