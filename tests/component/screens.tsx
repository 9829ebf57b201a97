import type { ComponentChildren } from 'preact';
import { vi } from 'vitest';
import { ClaimCard, type ClaimCardProps } from '../../components/claim-card.tsx';
import { disputesOf, NO_DISPUTES } from '../../components/claim-disputes.ts';
import { type ClaimView, toClaimView } from '../../components/claim-view.ts';
import { type ArticleSummary, Library, type LibraryActions, type LibraryView } from '../../components/library.tsx';
import { Popup, type PopupActions, type PopupView, type SiteAccess } from '../../components/popup.tsx';
import type { PageState } from '../../lib/messaging/protocol.ts';
import { FAULTS } from '../../lib/messaging/result.ts';
import { BRIDGE, EDITED, HARBOUR, pageClaim, readyState, type Sample } from './sample-claims.ts';

/** Every screen in every state, for what must hold for all of them: accessible, and no words of their own. */

export const SITE: SiteAccess = { host: 'news.example', mode: 'on-click', canChange: true };

export function popupActions(): PopupActions {
  return {
    edit: vi.fn(),
    show: vi.fn(),
    focus: vi.fn(),
    allowSite: vi.fn(),
    hideMarks: vi.fn(),
    disallowSite: vi.fn(),
    exportPage: vi.fn(),
    exportAll: vi.fn(),
    openLibrary: vi.fn(),
    retry: vi.fn(),
  };
}

export function pageView(state: PageState, rest: Partial<Extract<PopupView, { phase: 'page' }>> = {}): PopupView {
  return { phase: 'page', state, site: SITE, edits: {}, ...rest };
}

const READY = readyState(HARBOUR);
const ARTICLE = READY.article;
const withArticle = (change: Partial<NonNullable<PageState['article']>>, samples: readonly Sample[] = HARBOUR) =>
  pageView(readyState(samples, { article: ARTICLE && { ...ARTICLE, ...change } }));

export const POPUP_VIEWS: Readonly<Record<string, PopupView>> = {
  'asking the page': { phase: 'starting' },
  'a page of the browser': { phase: 'no-page', reason: 'restricted' },
  'a PDF': { phase: 'no-page', reason: 'pdf' },
  'a tab that does not answer': { phase: 'no-page', reason: 'unreachable' },
  'reading the page': pageView(readyState([], { phase: 'reading', article: null })),
  'no article': pageView(readyState([], { phase: 'not-article', article: null })),
  failed: pageView(readyState([], { phase: 'failed', fault: 'page-unreachable', article: null })),
  'nothing found': pageView(readyState([])),
  claims: pageView(READY),
  'claims that explain themselves': pageView(readyState(BRIDGE)),
  'an edited article': pageView(readyState(EDITED)),
  'an allowed site': pageView(READY, { site: { ...SITE, mode: 'allowed' } }),
  'a site that cannot be asked for': pageView(READY, { site: { ...SITE, canChange: false } }),
  'an unknown language': withArticle({ language: 'fr', languageSupported: false }, []),
  'an unknown language with saved claims': withArticle({ language: 'fr', languageSupported: false }),
  'no telling which language': withArticle({ language: '', languageSupported: false }, []),
  'a private window': withArticle({ isPrivate: true }),
  ...Object.fromEntries(FAULTS.map((fault) => [`storage fault ${fault}`, withArticle({ storageFault: fault })])),
  'a claim put aside that cannot be put back': pageView(READY, {
    edits: Object.fromEntries(READY.claims.map(({ id }) => [id, 'storage-failed'])),
  }),
};

export function cardProps(sample: Sample, change: Partial<ClaimCardProps> = {}): ClaimCardProps {
  return {
    claim: pageClaim(sample),
    words: sample.words,
    isLost: false,
    position: { index: 1, count: 12 },
    isPrivate: false,
    progress: undefined,
    sources: ['Harbour master Ilse Brandt', 'The port company'],
    disputes: NO_DISPUTES,
    onEdit: vi.fn(),
    onShow: vi.fn(),
    onPrevious: vi.fn(),
    onNext: vi.fn(),
    onClose: vi.fn(),
    ...change,
  };
}

const [FIRST, , , ANONYMOUS, , GONE, DISMISSED] = HARBOUR;

/** One of the claims about the bridge, as it stands among the others. */
export function bridgeCard(id: string, change: Partial<ClaimCardProps> = {}): ClaimCardProps {
  const { claims, words } = readyState(BRIDGE);
  const sample = BRIDGE.find((one) => one.id === id);
  if (!sample) throw new Error(`no claim ${id}`);
  const views = claims.map((claim) => toClaimView(claim, words[claim.id]));
  return cardProps(sample, { disputes: disputesOf(views, id), ...change });
}

const CARDS: Readonly<Record<string, ClaimCardProps>> =
  FIRST && ANONYMOUS && GONE && DISMISSED
    ? {
        untouched: cardProps(FIRST),
        'without a source': cardProps(ANONYMOUS),
        gone: cardProps(GONE),
        dismissed: cardProps(DISMISSED),
        detached: cardProps({ ...GONE, label: { detached: true } }),
        'changed on the page': cardProps({ ...FIRST, outcome: 'changed' }),
        lost: cardProps(FIRST, { isLost: true }),
        'lost with what was entered': cardProps(FIRST, { isLost: true, progress: 'saved' }),
        'lost with a fault': cardProps(FIRST, { isLost: true, progress: 'storage-full' }),
        'of no other claims': cardProps(FIRST, { isLost: true, position: { index: 0, count: 0 } }),
        denied: bridgeCard('tests'),
        'a denial': bridgeCard('denial'),
        'a pronoun': bridgeCard('she'),
        'in a private window': cardProps(FIRST, { isPrivate: true }),
        saving: cardProps(FIRST, { progress: 'saving' }),
        saved: cardProps(FIRST, { progress: 'saved' }),
        ...Object.fromEntries(FAULTS.map((fault) => [fault, cardProps(FIRST, { progress: fault })])),
      }
    : {};

export const ARTICLES: readonly ArticleSummary[] = [
  {
    id: 'article-1',
    url: 'https://news.example/harbour',
    title: 'Cranes stand still for a third day',
    publisher: 'The Daily Harbour',
    published: '2026-03-04',
    lastSeen: Date.UTC(2026, 2, 5),
    claimCount: 7,
  },
  {
    id: 'article-2',
    url: 'ftp://news.example/',
    title: '',
    publisher: '',
    published: 'soon',
    lastSeen: Date.UTC(2026, 1, 2),
    claimCount: 1,
  },
];

export function libraryView(change: Partial<LibraryView> = {}): LibraryView {
  return {
    phase: 'ready',
    fault: null,
    articles: ARTICLES,
    total: 2,
    unreadable: 0,
    open: null,
    edits: {},
    exported: null,
    ...change,
  };
}

export function libraryActions(): LibraryActions {
  return {
    openArticle: vi.fn(),
    edit: vi.fn(),
    exportAll: vi.fn(),
    exportArticle: vi.fn(),
    showMore: vi.fn(),
    retry: vi.fn(),
  };
}

export const SAVED_CLAIMS: readonly ClaimView[] = READY.claims.map((claim) => ({
  ...toClaimView(claim, READY.words[claim.id]),
  outcome: null,
}));

export const LIBRARY_VIEWS: Readonly<Record<string, LibraryView>> = {
  loading: libraryView({ phase: 'loading', articles: [], total: 0 }),
  failed: libraryView({ phase: 'failed', fault: 'storage-newer', articles: [], total: 0 }),
  empty: libraryView({ articles: [], total: 0 }),
  articles: libraryView(),
  'more articles': libraryView({ total: 40 }),
  'an article being opened': libraryView({ open: { id: 'article-1', claims: null } }),
  'an article without claims': libraryView({ open: { id: 'article-1', claims: [] } }),
  'an open article': libraryView({ open: { id: 'article-1', claims: SAVED_CLAIMS } }),
  'an export made': libraryView({
    exported: { fileName: 'says-who.json', href: 'blob:https://news.example/1', lacking: 0 },
  }),
  'damaged records': libraryView({
    unreadable: 1,
    exported: { fileName: 'says-who.json', href: 'blob:https://news.example/1', lacking: 2 },
  }),
};

export interface Screen {
  readonly name: string;
  render(): ComponentChildren;
}

export const SCREENS: readonly Screen[] = [
  ...Object.entries(POPUP_VIEWS).map(([name, view]) => ({
    name: `popup: ${name}`,
    render: () => <Popup view={view} actions={popupActions()} />,
  })),
  ...Object.entries(CARDS).map(([name, props]) => ({ name: `card: ${name}`, render: () => <ClaimCard {...props} /> })),
  ...Object.entries(LIBRARY_VIEWS).map(([name, view]) => ({
    name: `library: ${name}`,
    render: () => <Library view={view} actions={libraryActions()} />,
  })),
];
