import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { ClaimList, sourceNames } from './claim-list.tsx';
import type { EditProgress } from './edit-progress.ts';
import { ExportButtons } from './export-buttons.tsx';
import { useTranslate } from './i18n.tsx';
import { Icon } from './icons.tsx';
import type { ArticleSummary, LibraryActions, OpenArticle } from './library-view.ts';
import { Waiting } from './notice.tsx';

export interface ArticleEntryProps {
  readonly article: ArticleSummary;
  /** Its claims where this article is open, else `null`. */
  readonly open: OpenArticle | null;
  readonly edits: Readonly<Record<string, EditProgress>>;
  readonly actions: LibraryActions;
}

/** One saved article; opened, its claims with their labels. */
export function ArticleEntry({ article, open, edits, actions }: ArticleEntryProps): VNode {
  const t = useTranslate();
  const panelId = useId();
  const title = article.title || t('library.untitled');
  const isOpen = open !== null;
  return (
    <li class={isOpen ? 'article article-open' : 'article'}>
      <h2 class="article-title">
        <button
          type="button"
          class="article-button"
          aria-expanded={isOpen}
          aria-controls={panelId}
          onClick={() => actions.openArticle(isOpen ? null : article.id)}
        >
          <Icon name="chevron" />
          <bdi dir="auto">{title}</bdi>
        </button>
      </h2>
      <p class="article-facts">
        {article.publisher && <bdi dir="auto">{article.publisher}</bdi>}
        <ArticleDate article={article} />
        <span>{t('library.claims', undefined, article.claimCount)}</span>
        <ArticleLink url={article.url} title={title} />
      </p>
      <div id={panelId} class="article-panel" hidden={!isOpen}>
        {open && <ArticleClaims title={title} open={open} edits={edits} actions={actions} />}
      </div>
    </li>
  );
}

interface ArticleClaimsProps {
  readonly title: string;
  readonly open: OpenArticle;
  readonly edits: Readonly<Record<string, EditProgress>>;
  readonly actions: LibraryActions;
}

function ArticleClaims({ title, open: { id, claims }, edits, actions }: ArticleClaimsProps): VNode {
  const t = useTranslate();
  const [openId, setOpenId] = useState<string | null>(null);
  if (!claims) return <Waiting text={t('library.loading')} />;
  if (claims.length === 0) return <p>{t('library.noClaims')}</p>;
  return (
    <>
      <ClaimList
        name={t('library.claimsOf', [title])}
        claims={claims}
        edits={edits}
        sources={sourceNames(claims)}
        openId={openId}
        onOpen={setOpenId}
        onEdit={actions.edit}
      />
      <ExportButtons
        name={t('library.exportArticle')}
        nameOf={(format) => t('library.exportArticleAs', [format])}
        onExport={(format) => actions.exportArticle(id, format)}
      />
    </>
  );
}

/** The day it appeared, as the publisher reckons it; else the day it was last read. */
function ArticleDate({ article: { published, lastSeen } }: { readonly article: ArticleSummary }): VNode | null {
  const day = /^\d{4}-\d\d-\d\d/.exec(published)?.[0] ?? '';
  const appeared = new Date(`${day}T00:00:00Z`);
  if (isDate(appeared)) return <Day date={appeared} timeZone="UTC" />;
  const read = new Date(lastSeen);
  return isDate(read) ? <Day date={read} /> : null;
}

function Day({ date, timeZone }: { readonly date: Date; readonly timeZone?: string }): VNode {
  const text = date.toLocaleDateString(undefined, { dateStyle: 'medium', ...(timeZone ? { timeZone } : {}) });
  return <time dateTime={date.toISOString().slice(0, 10)}>{text}</time>;
}

function isDate(date: Date): boolean {
  return !Number.isNaN(date.getTime());
}

/** The address was a page's word once: only what a browser opens as a web page becomes a link. */
function ArticleLink({ url, title }: { readonly url: string; readonly title: string }): VNode | null {
  const t = useTranslate();
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) return null;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" aria-label={t('library.openPageOf', [title])}>
      {t('library.openPage')}
    </a>
  );
}
