import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Notice } from '../../components/design/notice.tsx';
import { ReadOnlyNotice, ReadOnlyProvider } from '../../components/design/read-only.tsx';
import { useUndoKeys } from '../../components/design/use-undo-keys.ts';
import { LibraryFrame, SECTIONS, type Section } from '../../components/library/library-frame.tsx';
import { NewsLine } from '../../components/library/news-line.tsx';
import { DamagedNotice, UnbackedNotice } from '../../components/library/store-notices.tsx';
import { CodebookProvider } from '../../components/words/codebook.tsx';
import { FAULT_MESSAGES } from '../../components/words/edit-progress.ts';
import { useTranslate } from '../../components/words/i18n.tsx';
import type { ExportFormat } from '../../lib/claim/export-format.ts';
import { readLibraryRequest } from '../../lib/library/address/request.ts';
import { formatRoute, type LibraryRoute } from '../../lib/library/address/route.ts';
import { pageStateOfTab } from '../../lib/library/export/page-state-of-tab.ts';
import { NO_FILTERS } from '../../lib/library/query/filters.ts';
import type { LibrarySession, SessionState } from '../../lib/library/session/session.ts';
import type { SaysWhoDatabase } from '../../lib/storage/open/db.ts';
import { screenOf } from './place.ts';
import { Screen } from './screens.tsx';
import { usePlace } from './use-place.ts';
import { useReadOnlyStore } from './use-read-only-store.ts';
import { useSession } from './use-session.ts';
import { toNewsView } from './views.ts';
import { WorkLine } from './work-line.tsx';

const HREFS = Object.fromEntries(SECTIONS.map((section) => [section, formatRoute(routeOf(section))])) as Record<
  Section,
  string
>;

export interface LibraryPageProps {
  readonly db: SaysWhoDatabase;
  /** A connection for bulk work that can be done again: its transactions need not be on the disk when they complete. */
  readonly bulk?: SaysWhoDatabase;
}

/** The library over the store: one screen at a time, as the address says; does first what the address asks for. */
export function LibraryPage({ db, bulk = db }: LibraryPageProps): VNode {
  const t = useTranslate();
  const [session, shared] = useSession(db, bulk);
  useRequest(session);
  const [place, go] = usePlace();
  const { view } = place.route;
  const [title, setTitle] = useState<string | null>(null);
  const section = sectionOf(view);
  const isBelow = section !== view;
  const name = (isBelow ? title : null) ?? t(`library.nav.${section}`);
  const { news } = shared;
  const heading = useScreenChange(screenOf(place.route), place.openId !== null, () => {
    // It was about what was on the screen before; a file that was saved and what went wrong stay until they are read.
    if (news && !['exported', 'failed'].includes(news.news.type)) session.dismissNews();
  });
  const hasOwnUndo = ['projects', 'files', 'codebook', 'settings'].includes(section);
  // These read codebook and settings themselves, and say what is wrong with them.
  const ownsPreferences = section === 'codebook' || section === 'settings';
  const isReadOnly = useReadOnlyStore(db, shared.preferences);
  useUndoKeys((direction) => void session.takeBack(direction), !hasOwnUndo);
  // The codebook may have been changed on its own screen, and what is damaged set right.
  useEffect(() => void session.readPreferences(), [session, ownsPreferences]);
  useEffect(() => {
    document.title = t('library.tabTitle', [name]);
  }, [name, t]);
  return (
    <CodebookProvider codebook={shared.preferences.codebook}>
      <ReadOnlyProvider isReadOnly={isReadOnly}>
        <LibraryFrame
          section={section}
          isBelow={isBelow}
          hrefs={HREFS}
          title={<bdi dir="auto">{name}</bdi>}
          heading={heading}
          hasHistory={!hasOwnUndo}
          onTakeBack={(direction) => void session.takeBack(direction)}
          news={<PageNews session={session} shared={shared} section={section} ownsPreferences={ownsPreferences} />}
        >
          <Screen session={session} shared={shared} place={place} go={go} onTitle={setTitle} />
        </LibraryFrame>
      </ReadOnlyProvider>
    </CodebookProvider>
  );
}

interface PageNewsProps {
  readonly session: LibrarySession;
  readonly shared: SessionState;
  readonly section: Section;
  readonly ownsPreferences: boolean;
}

/** What there is to say above every screen: what the last act came to, what is under way, and what is wrong with the store. */
function PageNews({ session, shared, section, ownsPreferences }: PageNewsProps): VNode {
  const t = useTranslate();
  const { news, work, isUnbacked, damaged, preferencesFault } = shared;
  return (
    <>
      <ReadOnlyNotice />
      <NewsLine
        news={news && toNewsView(news.news)}
        serial={news?.serial ?? 0}
        onUndo={() => void session.takeBack('undo')}
        onDismiss={() => session.dismissNews()}
      />
      <WorkLine work={work?.work ?? null} progress={work} onEnd={() => session.endWork()} />
      {isUnbacked && <UnbackedNotice href={HREFS.files} onDismiss={() => void session.forgetUnbacked()} />}
      {damaged
        .filter((of) => of !== section)
        .map((of) => (
          <DamagedNotice key={of} of={of} href={HREFS[of]} />
        ))}
      {preferencesFault && !ownsPreferences && (
        <Notice isFault>
          {t('library.noPreferences')} {t(FAULT_MESSAGES[preferencesFault])}
        </Notice>
      )}
    </>
  );
}

/** The heading of another screen takes the focus, unless a claim in it is to: what the reader followed a link for. */
function useScreenChange(screen: string, hasOpenClaim: boolean, onChange: () => void) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(screen);
  useLayoutEffect(() => {
    if (before.current === screen) return;
    before.current = screen;
    onChange();
    if (!hasOpenClaim) heading.current?.focus({ preventScroll: true });
  }, [screen, hasOpenClaim]);
  return heading;
}

function sectionOf(view: LibraryRoute['view']): Section {
  if (view === 'article') return 'articles';
  if (view === 'project') return 'projects';
  return view === 'source' ? 'sources' : view;
}

function routeOf(section: Section): LibraryRoute {
  if (section === 'claims' || section === 'pictures') return { view: section, filters: NO_FILTERS };
  return section === 'sources' ? { view: 'sources', text: '' } : { view: section };
}

/** Carries out what the address asks for: once, since a reload is a wish to see the library, not to save the file again. */
function useRequest(session: LibrarySession): void {
  useLayoutEffect(() => {
    const request = readLibraryRequest(location.hash);
    if (!request.export) return;
    history.replaceState(null, '', formatRoute(routeOf('claims')));
    void carryOut(session, request.export, request.tabId ?? null);
  }, [session]);
}

async function carryOut(session: LibrarySession, format: ExportFormat, tabId: number | null): Promise<void> {
  if (tabId === null) return session.exportAll(format);
  const page = await pageStateOfTab(tabId);
  return page ? session.exportPage(page, format) : session.fail('page-unreachable');
}
