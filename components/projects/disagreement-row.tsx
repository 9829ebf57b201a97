import { Fragment, type VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Message } from '../design/message.tsx';
import { useWritingControl } from '../design/read-only.tsx';
import { useTranslate } from '../words/i18n.tsx';
import type { AgreementActions, DisagreementView } from './agreement-view.ts';
import { useVariableWords } from './use-variable-words.ts';

/** UTF-16 code units: as much as a record takes (lib/schema). */
const MAX_NOTE = 10_000;

export interface DisagreementProps {
  readonly row: DisagreementView;
  readonly coders: readonly string[];
  readonly isTabStop: boolean;
  readonly onRule: AgreementActions['rule'];
}

/** One claim in its sentence, what each coder says of it, and the way to the reader's own. */
export function Disagreement({ row, coders, isTabStop, onRule }: DisagreementProps): VNode {
  const t = useTranslate();
  const words = useVariableWords();
  const { variable, article, language, values, href, settled, source, cue, content } = row;
  const [latest, ...others] = settled?.rulings ?? [];
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
        {settled?.rulings.map(({ claimId, by }) => (
          <span key={claimId} class="badge">
            <Message id="projects.agreement.says" words={[by, t('projects.agreement.stands')]} />
          </span>
        ))}
        {settled?.rulings.length === 0 && (
          <span class="badge">
            <Message id="projects.agreement.settled" words={[said(settled.value)]} />
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
        {settled === null && <LetStand {...{ row, short, tabIndex, onRule }} />}
        <bdi dir="auto">{article || t('library.untitled')}</bdi>
      </p>
      {latest && <Standing {...{ row, short, tabIndex, onRule }} note={latest.note} />}
      {others.map(({ claimId, by, note }) => (
        <p key={claimId} class="entry-facts">
          <Message id="projects.agreement.says" words={[by, note]} />
        </p>
      ))}
    </div>
  );
}

interface RulingProps extends Pick<DisagreementProps, 'row' | 'onRule'> {
  readonly short: string;
  readonly tabIndex: number;
}

/** Lets a disagreement stand as it is. */
function LetStand({ row, short, tabIndex, onRule }: RulingProps): VNode {
  const t = useTranslate();
  const control = useWritingControl();
  return (
    <button
      type="button"
      class="text-button"
      tabIndex={tabIndex}
      aria-label={t('projects.agreement.letStandOf', [short])}
      {...control(() => onRule(row, ''))}
    >
      {t('projects.agreement.letStand')}
    </button>
  );
}

/** Why it stands, and the way back. What is being typed stays while the coders are compared anew, and the row with them. */
function Standing({ row, short, note, tabIndex, onRule }: RulingProps & { readonly note: string }): VNode {
  const t = useTranslate();
  const id = useId();
  const control = useWritingControl();
  const [draft, setDraft] = useState({ over: note, text: note });
  if (draft.over !== note) setDraft({ over: note, text: note });
  return (
    <div class="ruling">
      <label class="field-name" for={id}>
        {t('projects.agreement.why')}
      </label>
      <input
        id={id}
        class="control"
        type="text"
        dir="auto"
        tabIndex={tabIndex}
        maxLength={MAX_NOTE}
        value={draft.text}
        onInput={(event) => setDraft({ over: note, text: event.currentTarget.value })}
        onChange={(event) => onRule(row, event.currentTarget.value)}
      />
      <button
        type="button"
        class="text-button"
        tabIndex={tabIndex}
        aria-label={t('projects.agreement.reopenOf', [short])}
        {...control(() => onRule(row, null))}
      >
        {t('projects.agreement.reopen')}
      </button>
    </div>
  );
}

/** The sentence with the words of source and cue picked out; the words alone where there is no sentence. */
function Sentence({ row: { sentence, source, cue, content } }: { readonly row: DisagreementView }): VNode {
  if (sentence === '') return <>{[source, cue, content].filter(Boolean).join(' ')}</>;
  const parts = [
    { at: source === '' ? -1 : sentence.indexOf(source), words: source, name: '' },
    { at: cue === '' ? -1 : sentence.indexOf(cue), words: cue, name: 'disagreement-cue' },
  ].filter(({ at }) => at >= 0);
  let from = 0;
  return (
    <>
      {parts
        .toSorted((a, b) => a.at - b.at)
        .map(({ at, words, name }) => {
          // Words that stand in those before them are picked out already.
          if (at < from) return null;
          const before = sentence.slice(from, at);
          from = at + words.length;
          return (
            <Fragment key={at}>
              {before}
              <strong class={name}>{words}</strong>
            </Fragment>
          );
        })}
      {sentence.slice(from)}
    </>
  );
}
