import type { VNode } from 'preact';
import { ScreenIcon } from '../design/icons.tsx';
import { Day } from '../words/dates.tsx';
import { useTranslate } from '../words/i18n.tsx';
import type { ArticleView } from './views.ts';

/** The day an article appeared, as the publisher reckons it; else the day it was last read; nothing where neither is known. */
export function ArticleDate({ published, lastSeen }: Pick<ArticleView, 'published' | 'lastSeen'>): VNode | null {
  const day = /^\d{4}-\d\d-\d\d/.exec(published)?.[0] ?? '';
  const appeared = new Date(`${day}T00:00:00Z`);
  if (isDate(appeared)) return <Day date={appeared} timeZone="UTC" />;
  const read = new Date(lastSeen);
  return isDate(read) ? <Day date={read} /> : null;
}

/** Whether a date is one: records may hold anything that a page once said. */
function isDate(date: Date): boolean {
  return !Number.isNaN(date.getTime());
}

/** The way to the article itself. Its address was a page's word once: only what a browser opens as a web page becomes a link. */
export function WebLink({ url, title }: { readonly url: string; readonly title: string }): VNode | null {
  const t = useTranslate();
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) return null;
  return (
    <a
      class="web-link"
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={t('library.openPageOf', [title])}
    >
      {t('library.openPage')}
      <ScreenIcon name="open-external" />
    </a>
  );
}

/** An article's title, or what to call one without. */
export function useTitle(): (article: Pick<ArticleView, 'title'>) => string {
  const t = useTranslate();
  return ({ title }) => title || t('library.untitled');
}
