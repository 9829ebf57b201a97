import type { VNode } from 'preact';
import { useCallback, useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../design/icons.tsx';
import { useWritingControl } from '../design/read-only.tsx';
import { ArticleDate, useTitle } from '../library/article-facts.tsx';
import { RowList } from '../library/row-list.tsx';
import { SearchField } from '../library/search-field.tsx';
import { useTranslate } from '../words/i18n.tsx';
import type { ArticleOfferView } from './projects-view.ts';

/** CSS pixels of a usual row. */
const ROW_HEIGHT = 52;

export interface ArticleChoiceProps {
  readonly text: string;
  readonly phase: 'loading' | 'ready' | 'failed';
  /** Tells the answer to one search from that to another. */
  readonly shownKey: string;
  readonly rows: readonly ArticleOfferView[];
  readonly isComplete: boolean;
  readonly chosen: ReadonlySet<string>;
  onSearch(text: string): void;
  onMore(): void;
  /** The same function as long as rows look the same. */
  onChoose(articleId: string, isChosen: boolean): void;
  onAdd(): void;
  /** Adds all that the search finds, those that are not listed yet too. */
  onAddAll(): void;
  onDone(): void;
}

const keyOf = ({ article }: ArticleOfferView) => article.id;

/** Articles of the library to put into the project: searched, chosen one by one, or all that are found. */
export function ArticleChoice(props: ArticleChoiceProps): VNode {
  const { text, phase, shownKey, rows, isComplete, onSearch } = props;
  const t = useTranslate();
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed for it is gone.
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const isNothing = phase === 'ready' && rows.length === 0 && isComplete;
  return (
    <section class="project-box" aria-labelledby={headingId}>
      <h2 ref={heading} id={headingId} class="project-section-name" tabIndex={-1}>
        {t('projects.articles.choose')}
      </h2>
      <p class="section-hint">{t('projects.articles.chooseHint')}</p>
      <SearchField name={t('projects.articles.search')} text={text} onSearch={onSearch} />
      <p class="claim-count" role="status">
        {isNothing && t(text ? 'projects.articles.noneFound' : 'projects.articles.noLibrary')}
        {!isNothing &&
          phase === 'ready' &&
          t(isComplete ? 'projects.articles.number' : 'projects.articles.soFar', undefined, rows.length)}
      </p>
      {!isNothing && <Offers key={shownKey} {...props} />}
      <ChoiceButtons {...props} isNothing={isNothing} />
    </section>
  );
}

function ChoiceButtons(props: ArticleChoiceProps & { readonly isNothing: boolean }): VNode {
  const { chosen, isNothing, onAdd, onAddAll, onDone } = props;
  const t = useTranslate();
  const control = useWritingControl();
  return (
    <div class="toolbar">
      <button type="button" class="button button-primary" {...control(onAdd, chosen.size === 0)}>
        <Icon name="plus" />
        {t('projects.articles.add', undefined, chosen.size)}
      </button>
      <button type="button" class="button" {...control(onAddAll, isNothing)}>
        {t('projects.articles.addAll')}
      </button>
      <button type="button" class="button" onClick={onDone}>
        {t('projects.articles.done')}
      </button>
    </div>
  );
}

/** In a box of their own, so that the buttons after them are never far. */
function Offers({ rows, isComplete, chosen, onMore, onChoose }: ArticleChoiceProps): VNode {
  const t = useTranslate();
  const box = useRef<HTMLDivElement>(null);
  const renderRow = useCallback(
    (row: ArticleOfferView, _index: number, { isTabStop }: { readonly isTabStop: boolean }) => (
      <Offer row={row} isChosen={chosen.has(row.article.id)} isTabStop={isTabStop} onChoose={onChoose} />
    ),
    [chosen, onChoose],
  );
  return (
    <div ref={box} class="project-offers">
      <RowList
        name={t('projects.articles.found')}
        rows={rows}
        isComplete={isComplete}
        rowHeight={ROW_HEIGHT}
        scroller={box}
        keyOf={keyOf}
        renderRow={renderRow}
        onMore={onMore}
      />
    </div>
  );
}

interface OfferProps extends Pick<ArticleChoiceProps, 'onChoose'> {
  readonly row: ArticleOfferView;
  readonly isChosen: boolean;
  readonly isTabStop: boolean;
}

function Offer({ row: { article, claims, isIn }, isChosen, isTabStop, onChoose }: OfferProps): VNode {
  const t = useTranslate();
  const titleOf = useTitle();
  return (
    <label class="check project-offer">
      <input
        type="checkbox"
        checked={isIn || isChosen}
        aria-disabled={isIn ? true : undefined}
        tabIndex={isTabStop ? 0 : -1}
        onClick={(event) => {
          // Off, and with the focus all the same: the arrow keys go through it.
          if (isIn) event.preventDefault();
        }}
        onChange={(event) => onChoose(article.id, event.currentTarget.checked)}
      />
      <span class="project-row-words">
        <bdi dir="auto">{titleOf(article)}</bdi>
        <span class="entry-facts">
          {article.publisher && <bdi dir="auto">{article.publisher}</bdi>}
          <ArticleDate {...article} />
          <span>{t('library.claims', [claims], claims)}</span>
          {isIn && <span>{t('projects.articles.in')}</span>}
        </span>
      </span>
    </label>
  );
}
