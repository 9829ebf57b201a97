import type { VNode } from 'preact';
import { useCallback, useId, useState } from 'preact/hooks';
import { VirtualList } from '../design/virtual-list.tsx';
import { useTranslate } from '../words/i18n.tsx';
import type { AgreementActions, DisagreementsView, DisagreementView, VariableView } from './agreement-view.ts';
import { Disagreement } from './disagreement-row.tsx';
import { useVariableWords } from './use-variable-words.ts';

/** CSS pixels of a usual row. */
const ROW_HEIGHT = 128;
/** The choice of all variables. */
const EVERY = '';

export interface DisagreementListProps {
  readonly coders: readonly string[];
  readonly variables: readonly VariableView[];
  readonly disagreements: DisagreementsView;
  readonly onRule: AgreementActions['rule'];
}

const keyOf = ({ key }: DisagreementView) => key;

/** What coders say differently of a claim, one after the other, and the way to the reader's own claim. */
export function DisagreementList({ coders, variables, disagreements, onRule }: DisagreementListProps): VNode {
  const t = useTranslate();
  const headingId = useId();
  const [variable, setVariable] = useState(EVERY);
  const [isOpenOnly, setIsOpenOnly] = useState(false);
  const all = sumOf(variables, EVERY);
  const asked = sumOf(variables, variable);
  const rows = disagreements.of({ variable, isOpenOnly });
  const rowAt = useCallback((index: number) => rows.at(index), [rows]);
  const renderRow = useCallback(
    (row: DisagreementView, _index: number, { isTabStop }: { readonly isTabStop: boolean }) => (
      <Disagreement row={row} coders={coders} isTabStop={isTabStop} onRule={onRule} />
    ),
    [coders, onRule],
  );
  return (
    <section class="project-section" aria-labelledby={headingId}>
      <h2 id={headingId} class="project-section-name">
        {t('projects.agreement.disagreements')}
      </h2>
      {all.disagreements === 0 ? (
        <p class="section-hint">{t('projects.agreement.noDisagreements')}</p>
      ) : (
        <>
          <p class="section-hint">{t('projects.agreement.disagreementsHint')}</p>
          <div class="list-line">
            <p class="claim-count" role="status">
              {t('projects.agreement.open', undefined, asked.disagreements - asked.settled)}
              {asked.settled > 0 && ` · ${t('projects.agreement.settledNumber', undefined, asked.settled)}`}
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
          <VirtualList
            key={`${variable} ${isOpenOnly}`}
            name={t('projects.agreement.disagreements')}
            loadingName={t('library.loading')}
            count={rows.count}
            isComplete
            rowAt={rowAt}
            keyOf={keyOf}
            onRange={rows.load}
            renderRow={renderRow}
            estimateHeight={ROW_HEIGHT}
          />
        </>
      )}
    </section>
  );
}

/** How many disagreements there are in a variable, or in all. */
function sumOf(variables: readonly VariableView[], id: string): Pick<VariableView, 'disagreements' | 'settled'> {
  const asked = variables.filter((variable) => id === EVERY || variable.id === id);
  return {
    disagreements: asked.reduce((sum, { disagreements }) => sum + disagreements, 0),
    settled: asked.reduce((sum, { settled }) => sum + settled, 0),
  };
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
          .filter(({ disagreements }) => disagreements > 0)
          .map((variable) => (
            <option key={variable.id} value={variable.id}>
              {t('projects.agreement.choice', [words.variable(variable), variable.disagreements])}
            </option>
          ))}
      </select>
    </span>
  );
}
