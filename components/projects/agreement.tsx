import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { ScreenIcon } from '../design/icons.tsx';
import { Message } from '../design/message.tsx';
import { Notice } from '../design/notice.tsx';
import { useHeldFocus } from '../design/use-held-focus.ts';
import { FAULT_MESSAGES } from '../words/edit-progress.ts';
import { readersVariety, useTranslate } from '../words/i18n.tsx';
import { AgreementChoices } from './agreement-choices.tsx';
import {
  AGREEMENT_FILE_NAMES,
  type AgreementActions,
  type AgreementStateView,
  type ChoicesView,
  type ReportView,
} from './agreement-view.ts';
import { ConfusionTables } from './confusion-tables.tsx';
import { DisagreementList } from './disagreement-list.tsx';
import { FiguresTable } from './figures-table.tsx';
import { FoundClaims } from './found-claims.tsx';
import { PairsTable } from './pairs-table.tsx';

export interface AgreementProps {
  readonly choices: ChoicesView;
  readonly state: AgreementStateView;
  readonly actions: AgreementActions;
}

/** How far coders agree: which of them, on which articles, in figures, and what they have to talk about. */
export function Agreement({ choices, state, actions }: AgreementProps): VNode {
  const t = useTranslate();
  const isAlone = choices.coders.length < 2;
  if (isAlone) return <p class="notice">{t('projects.agreement.alone')}</p>;
  const isAny = choices.coders.filter(({ isChosen }) => isChosen).length > 1;
  return (
    <div class="projects">
      <AgreementChoices choices={choices} actions={actions} />
      {isAny ? <Compared state={state} actions={actions} /> : <Notice>{t('projects.agreement.noOther')}</Notice>}
    </div>
  );
}

function Compared({ state, actions }: Pick<AgreementProps, 'state' | 'actions'>): VNode {
  const t = useTranslate();
  const { phase, fault, compared } = state;
  const focus = useHeldFocus<HTMLDivElement>('.button');
  return (
    <>
      <div {...focus}>
        {/* There from the start, so that its words are read out. */}
        <div role="status">{phase === 'working' && <Working state={state} onCancel={actions.cancel} />}</div>
        {(phase === 'failed' || phase === 'cancelled') && (
          <div class={phase === 'failed' ? 'notice notice-fault news' : 'notice news'} role="alert">
            <p class="news-text">{fault ? t(FAULT_MESSAGES[fault]) : t('projects.agreement.stopped')}</p>
            <button type="button" class="button" onClick={actions.compare}>
              {t(fault ? 'action.retry' : 'projects.agreement.compare')}
            </button>
          </div>
        )}
      </div>
      {compared && phase !== 'failed' && <Report {...compared} actions={actions} />}
    </>
  );
}

function Working({ state, onCancel }: { readonly state: AgreementStateView; onCancel(): void }): VNode {
  const t = useTranslate();
  const text = t(state.progress?.work === 'comparing' ? 'projects.agreement.comparing' : 'projects.agreement.reading');
  return (
    <div class="agreement-work">
      <span>{text}</span>
      <progress class="progress" value={state.progress?.share ?? 0} aria-label={text} />
      <button type="button" class="button" onClick={onCancel}>
        {t('projects.cancel')}
      </button>
    </div>
  );
}

interface ReportProps extends NonNullable<AgreementStateView['compared']> {
  readonly actions: Pick<AgreementActions, 'save' | 'rule'>;
}

function Report({ report, disagreements, actions }: ReportProps): VNode {
  const t = useTranslate();
  const filesId = useId();
  return (
    <>
      <Summary report={report} />
      {report.articles.shared === 0 ? (
        <Notice>{t('projects.agreement.noArticles')}</Notice>
      ) : (
        <>
          <FiguresTable report={report} />
          {report.coders.length > 2 && <PairsTable report={report} />}
          <FoundClaims report={report} />
          <ConfusionTables report={report} />
          <DisagreementList
            coders={report.coders}
            variables={report.variables}
            disagreements={disagreements}
            onRule={actions.rule}
          />
          <section class="project-section" aria-labelledby={filesId}>
            <h2 id={filesId} class="project-section-name">
              {t('projects.agreement.files')}
            </h2>
            <div class="toolbar">
              {AGREEMENT_FILE_NAMES.map((file) => (
                <button key={file} type="button" class="button" onClick={() => actions.save(file)}>
                  <ScreenIcon name="download" />
                  {t(`projects.agreement.file.${file}`)}
                </button>
              ))}
            </div>
          </section>
        </>
      )}
    </>
  );
}

/** What was compared, and what was left out. */
function Summary({ report }: { readonly report: ReportView }): VNode {
  const t = useTranslate();
  const { coders, articles, units, unknownLabels, notComplete, unknownComplete, gone, unreadable } = report;
  const list = new Intl.ListFormat(readersVariety(t('interface.language')));
  return (
    <div class="agreement-summary">
      {unreadable > 0 && <Notice isFault>{t('library.unreadable', undefined, unreadable)}</Notice>}
      <p>
        <bdi dir="auto">{list.format(coders)}</bdi> · {t('projects.count.articles', undefined, articles.shared)}
      </p>
      <p>
        {t('projects.agreement.claims', undefined, units.all)}{' '}
        {t('projects.agreement.shared', [units.shared, units.complete])}
      </p>
      {articles.single > 0 && <p>{t('projects.agreement.single', undefined, articles.single)}</p>}
      {notComplete > 0 && <p>{t('projects.agreement.notComplete', undefined, notComplete)}</p>}
      {unknownComplete.length > 0 && (
        <p>
          <Message id="projects.agreement.completeUnknown" words={[list.format(unknownComplete)]} />
        </p>
      )}
      {gone > 0 && <p>{t('projects.agreement.gone', undefined, gone)}</p>}
      {unknownLabels > 0 && <p>{t('projects.agreement.labels', undefined, unknownLabels)}</p>}
    </div>
  );
}
