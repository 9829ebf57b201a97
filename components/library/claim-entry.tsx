import type { ComponentChildren, VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { ClaimEdit } from '../../lib/claim/claim.ts';
import { ClaimSummary } from '../claims/claim-row.tsx';
import { inItsLanguage, nameOf } from '../claims/claim-view.ts';
import { Icon } from '../design/icons.tsx';
import { WritingFields } from '../design/read-only.tsx';
import { LabelEditor } from '../label/label-editor.tsx';
import { type EditProgress, editFaultOf } from '../words/edit-progress.ts';
import { useTranslate } from '../words/i18n.tsx';
import { ArticleDate, useTitle, WebLink } from './article-facts.tsx';
import { ClaimHistory } from './claim-history.tsx';
import type { FiledClaimView, HistoryView } from './views.ts';

/** What is shown of a claim beside its own words. */
export interface ClaimEntryParts {
  /** The article it is from; not where a whole list is from one. */
  readonly hasArticle: boolean;
  /** The way to its source's screen; not where a whole list is of one source. */
  readonly hasSource: boolean;
  /** Its sentence, once it is open; not where sentences stand in the list. */
  readonly hasSentence: boolean;
}

export interface ClaimEntryProps extends ClaimEntryParts {
  readonly row: FiledClaimView;
  readonly isOpen: boolean;
  /** Whether the Tab key stops here: one row of a list does. */
  readonly isTabStop: boolean;
  readonly progress: EditProgress | undefined;
  /** Names of sources to offer. */
  readonly sources: readonly string[];
  /** What happened to it: absent until it is asked for, `null` while it is read. */
  readonly history: HistoryView | null | undefined;
  onToggle(): void;
  onEdit(edit: ClaimEdit): void;
  onHistory(isWanted: boolean): void;
}

/** One claim of a list over many articles; opened, its sentence, its label, its history and the ways on from it. */
export function ClaimEntry(props: ClaimEntryProps): VNode {
  const { row, isOpen, isTabStop, progress, hasArticle, onToggle } = props;
  const panelId = useId();
  const tabIndex = isTabStop ? 0 : -1;
  const isUnsaved = !isOpen && editFaultOf(progress) !== null;
  return (
    <article class={isOpen ? 'claim-entry claim-row-open' : 'claim-entry'} data-claim={row.claim.id}>
      {row.lead && <Sentence words={row.lead} of={row} />}
      <button
        type="button"
        class="claim-button"
        aria-expanded={isOpen}
        aria-controls={panelId}
        tabIndex={tabIndex}
        onClick={onToggle}
      >
        <ClaimSummary claim={row.claim} />
      </button>
      {hasArticle && <ClaimOrigin row={row} tabIndex={tabIndex} />}
      {isUnsaved && <UnsavedMark />}
      <div id={panelId} class="claim-panel" hidden={!isOpen}>
        {isOpen && <OpenClaim {...props} />}
      </div>
    </article>
  );
}

/** Where it is from: the article's title, its publisher, its day. */
export function ClaimOrigin({ row, tabIndex }: { readonly row: FiledClaimView; readonly tabIndex?: number }): VNode {
  const titleOf = useTitle();
  const { article, claimHref } = row;
  return (
    <p class="claim-origin">
      <a href={claimHref} {...(tabIndex === undefined ? {} : { tabIndex })}>
        <bdi dir="auto" {...(article.title ? inItsLanguage(row.claim) : {})}>
          {titleOf(article)}
        </bdi>
      </a>
      {article.publisher && <bdi dir="auto">{article.publisher}</bdi>}
      <ArticleDate {...article} />
    </p>
  );
}

function UnsavedMark(): VNode {
  const t = useTranslate();
  return (
    <p class="claim-unsaved">
      <Icon name="warning" />
      {t('library.notSaved')}
    </p>
  );
}

function Sentence({ words, of: { claim } }: { readonly words: string; readonly of: FiledClaimView }): VNode {
  return (
    <blockquote class="claim-sentence">
      <bdi dir="auto" {...inItsLanguage(claim)}>
        {words}
      </bdi>
    </blockquote>
  );
}

function OpenClaim(props: ClaimEntryProps): VNode {
  const { row, progress, sources, history, hasSource, hasSentence, onEdit, onHistory } = props;
  const t = useTranslate();
  const titleOf = useTitle();
  const { claim, sentence, article, sourceHref } = row;
  return (
    <>
      {hasSentence && sentence && <Sentence words={sentence} of={row} />}
      <WritingFields>
        <LabelEditor claim={claim} progress={progress} sources={sources} onEdit={onEdit} />
      </WritingFields>
      <div class="claim-ways">
        {hasSource && <a href={sourceHref}>{t('library.allOfSource', [nameOf(claim) || t('claim.noSource')])}</a>}
        <WebLink url={article.url} title={titleOf(article)} />
        <Unfolding name={t('library.history.title')} isOpen={history !== undefined} onToggle={onHistory}>
          {history !== undefined && <ClaimHistory history={history} />}
        </Unfolding>
      </div>
    </>
  );
}

interface UnfoldingProps {
  readonly name: string;
  readonly isOpen: boolean;
  readonly children: ComponentChildren;
  onToggle(isOpen: boolean): void;
}

/** Something that is read when it is asked for. */
function Unfolding({ name, isOpen, children, onToggle }: UnfoldingProps): VNode {
  const id = useId();
  return (
    <>
      <button
        type="button"
        class="text-button disclosure"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => onToggle(!isOpen)}
      >
        {name}
      </button>
      <div id={id} class="claim-history" hidden={!isOpen}>
        {children}
      </div>
    </>
  );
}

export interface SelectableClaimProps {
  readonly row: FiledClaimView;
  readonly isSelected: boolean;
  readonly isTabStop: boolean;
  readonly hasArticle: boolean;
  /** @param isRun the row was chosen with the Shift key: all from the last chosen one to here */
  onSelect(isRun: boolean): void;
}

/** The same claim while several are chosen: a check box for the whole row. */
export function SelectableClaim({ row, isSelected, isTabStop, hasArticle, onSelect }: SelectableClaimProps): VNode {
  return (
    <div class={isSelected ? 'claim-entry claim-entry-selected' : 'claim-entry'} data-claim={row.claim.id}>
      <label class="claim-choice">
        <input
          type="checkbox"
          checked={isSelected}
          tabIndex={isTabStop ? 0 : -1}
          onClick={(event) => onSelect(event.shiftKey)}
        />
        <ClaimSummary claim={row.claim} />
      </label>
      {hasArticle && <ClaimOrigin row={row} tabIndex={-1} />}
    </div>
  );
}
