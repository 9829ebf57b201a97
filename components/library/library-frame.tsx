import type { ComponentChildren, RefObject, VNode } from 'preact';
import { Icon, ScreenIcon, type ScreenIconName } from '../design/icons.tsx';
import { useWritingControl } from '../design/read-only.tsx';
import { useTranslate } from '../words/i18n.tsx';

/** The parts of the library, in the order of its navigation. */
export const SECTIONS = [
  'claims',
  'articles',
  'sources',
  'disputes',
  'pictures',
  'projects',
  'files',
  'codebook',
  'settings',
] as const;
export type Section = (typeof SECTIONS)[number];

const ICONS: Readonly<Record<Section, ScreenIconName>> = {
  claims: 'quote',
  articles: 'book',
  sources: 'person',
  disputes: 'split',
  pictures: 'chart',
  projects: 'merge',
  files: 'download',
  codebook: 'tag',
  settings: 'settings',
};

export interface LibraryFrameProps {
  /** Where the screen belongs. */
  readonly section: Section;
  /** The screen is one below its section: one article of the articles. */
  readonly isBelow: boolean;
  readonly hrefs: Readonly<Record<Section, string>>;
  readonly title: ComponentChildren;
  /** Takes the focus when another screen comes. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** What the last act came to: a live region, there from the start. */
  readonly news: ComponentChildren;
  readonly children: ComponentChildren;
  /** What is done on this screen can be undone here: some have an undo of their own. */
  readonly hasHistory: boolean;
  onTakeBack(direction: 'undo' | 'redo'): void;
}

/** What stands around every screen of the library: the way to the others, undo and redo, and the news. */
export function LibraryFrame(props: LibraryFrameProps): VNode {
  const { section, isBelow, hrefs, title, heading, news, children, hasHistory, onTakeBack } = props;
  const t = useTranslate();
  return (
    <div class="surface library">
      <header class="library-side">
        <p class="brand">{t('extension.name')}</p>
        <nav aria-label={t('library.title')}>
          <ul class="library-nav">
            {SECTIONS.map((name) => (
              <li key={name}>
                <a
                  class="library-link"
                  href={hrefs[name]}
                  aria-current={name === section ? (isBelow ? 'true' : 'page') : undefined}
                >
                  <ScreenIcon name={ICONS[name]} />
                  {t(`library.nav.${name}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <p class="mark-meaning">{t('mark.meaning')}</p>
      </header>
      <main class="library-main">
        <div class="library-head">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {hasHistory && <HistoryButtons onTakeBack={onTakeBack} />}
        </div>
        {news}
        {children}
      </main>
    </div>
  );
}

function HistoryButtons({ onTakeBack }: Pick<LibraryFrameProps, 'onTakeBack'>): VNode {
  const t = useTranslate();
  const writing = useWritingControl();
  return (
    <div class="toolbar">
      {(['undo', 'redo'] as const).map((direction) => (
        <button
          key={direction}
          type="button"
          class="button button-quiet"
          aria-keyshortcuts={direction === 'undo' ? 'Control+Z' : 'Control+Shift+Z'}
          title={t(`library.${direction}Hint`)}
          {...writing(() => onTakeBack(direction))}
        >
          <Icon name={direction} />
          {t(`library.${direction}`)}
        </button>
      ))}
    </div>
  );
}
