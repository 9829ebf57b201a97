import type { VNode } from 'preact';
import { useCallback, useId, useMemo, useState } from 'preact/hooks';
import { Message } from '../design/message.tsx';
import { RowList } from '../library/row-list.tsx';
import { useTranslate } from '../words/i18n.tsx';
import type { DisagreementView, VariableView } from './agreement-view.ts';
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
              {`${words.variable(variable)} (${t('projects.agreement.count', [variable.disagreements.length])})`}
            </option>
          ))}
      </select>
    </span>
  );
}

interface DisagreementProps {
  readonly row: DisagreementView;
  readonly coders: readonly string[];
  readonly isTabStop: boolean;
}

function Disagreement({ row, coders, isTabStop }: DisagreementProps): VNode {
  const t = useTranslate();
  const words = useVariableWords();
  const { variable, article, language, values, href, settled, source, cue, content } = row;
  const lang = language || undefined;
  const short = [source, cue, content].filter(Boolean).join(' ');
  const said = (value: string | null) =>
    value === null ? t('projects.agreement.nothing') : words.value(variable.id, value);
  const tabIndex = isTabStop ? 0 : -1;
  return (
    <div class="disagreement">
      <p class="claim-sentence">
        <bdi dir="auto" lang={lang}>
          <Sentence row={row} />
        </bdi>
      </p>
      <p class="entry-facts">
        <bdi dir="auto" class="field-name">
          {words.variable(variable)}
        </bdi>
        {values.map((value, coder) => (
          <span key={coder} class={value === null ? 'no-figure' : ''}>
            <Message id="projects.agreement.says" words={[coders[coder] ?? '', said(value)]} />
          </span>
        ))}
        {settled !== null && (
          <span class="badge">
            <Message id="projects.agreement.settled" words={[said(settled)]} />
          </span>
        )}
      </p>
      <p class="entry-facts">
        {href === null ? (
          <span tabIndex={tabIndex}>{t('projects.agreement.notYours')}</span>
        ) : (
          <a href={href} tabIndex={tabIndex} aria-label={t('projects.agreement.settleOf', [short])}>
            {t('projects.agreement.settle')}
          </a>
        )}
        <bdi dir="auto">{article || t('library.untitled')}</bdi>
      </p>
    </div>
  );
}

/** The sentence with the cue and the source of the claim in it; where they do not stand in it, before it. */
function Sentence({ row: { sentence, source, cue, content } }: { readonly row: DisagreementView }): VNode {
  const at = cue === '' ? -1 : sentence.indexOf(cue);
  if (at < 0) return <>{sentence || [source, cue, content].filter(Boolean).join(' ')}</>;
  return (
    <>
      {sentence.slice(0, at)}
      <strong>{cue}</strong>
      {sentence.slice(at + cue.length)}
    </>
  );
}
