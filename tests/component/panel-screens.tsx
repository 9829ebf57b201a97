import type { ComponentChildren } from 'preact';
import { vi } from 'vitest';
import { Panel } from '../../components/panel/panel.tsx';
import { Popup } from '../../components/panel/popup.tsx';
import type { PageView, PanelView, PopupActions, PopupView, SiteAccess } from '../../components/panel/popup-view.ts';
import { type Codebook, DEFAULT_CODEBOOK } from '../../lib/claim/codebook.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/claim/settings.ts';
import type { PageState } from '../../lib/messaging/protocol.ts';
import { FAULTS } from '../../lib/messaging/result.ts';
import { BRIDGE, EDITED, HARBOUR, readyState, type Sample } from './sample-claims.ts';

/** Popup and panel in every state. */

export const SITE: SiteAccess = { host: 'news.example', mode: 'on-click', canChange: true };

export function popupActions() {
  return {
    edit: vi.fn<PopupActions['edit']>(),
    editAll: vi.fn<PopupActions['editAll']>(),
    takeBack: vi.fn<PopupActions['takeBack']>(),
    show: vi.fn<PopupActions['show']>(),
    focus: vi.fn<PopupActions['focus']>(),
    suggestSources: vi.fn<PopupActions['suggestSources']>(async () => []),
    copy: vi.fn<PopupActions['copy']>(async () => undefined),
    version: '0.4.2, Firefox',
    allowSite: vi.fn(),
    hideMarks: vi.fn(),
    disallowSite: vi.fn(),
    exportPage: vi.fn<PopupActions['exportPage']>(),
    exportAll: vi.fn<PopupActions['exportAll']>(),
    openLibrary: vi.fn(),
    openSettings: vi.fn(),
    retry: vi.fn(),
  } satisfies PopupActions;
}

/** What a panel can do besides. */
export function panelActions() {
  const giveUp = vi.fn();
  return {
    ...popupActions(),
    giveUp,
    pick: vi.fn<NonNullable<PopupActions['pick']>>(() => giveUp),
    requestAccess: vi.fn(),
  };
}

export function pageView(state: PageState, rest: Partial<PageView> = {}): PageView {
  return { phase: 'page', state, site: SITE, edits: {}, ...rest };
}

/** A codebook with labels of the reader's own, one of them hidden. */
export const OWN_CODEBOOK: Codebook = {
  ...DEFAULT_CODEBOOK,
  labels: [
    {
      id: 'own-leak',
      name: 'Leaked',
      meaning: '',
      look: null,
      key: 'a',
      isHidden: false,
    },
    { id: 'own-old', name: 'Old news', meaning: '', look: null, key: '', isHidden: false },
    { id: 'own-gone', name: 'Hidden label', meaning: '', look: null, key: 'q', isHidden: true },
  ],
};

/** A state with another codebook and other settings. */
export function withPreferences(
  state: PageState,
  change: { codebook?: Codebook; settings?: Partial<Settings> },
): PageState {
  const preferences = {
    codebook: change.codebook ?? DEFAULT_CODEBOOK,
    settings: { ...DEFAULT_SETTINGS, ...change.settings },
  };
  return { ...state, article: state.article && { ...state.article, preferences } };
}

const READY = readyState(HARBOUR);
const ARTICLE = READY.article;
const withArticle = (change: Partial<NonNullable<PageState['article']>>, samples: readonly Sample[] = HARBOUR) =>
  pageView(readyState(samples, { article: ARTICLE && { ...ARTICLE, ...change } }));
const failing = Object.fromEntries(READY.claims.map(({ id }) => [id, 'storage-failed' as const]));

export const POPUP_VIEWS: Readonly<Record<string, PopupView>> = {
  'asking the page': { phase: 'starting' },
  'a page of the browser': { phase: 'no-page', reason: 'restricted' },
  'an article in Reader View': { phase: 'no-page', reason: 'reader' },
  'a PDF': { phase: 'no-page', reason: 'pdf' },
  'a tab that does not answer': { phase: 'no-page', reason: 'unreachable' },
  'marks that are hidden': { phase: 'no-page', reason: 'stopped' },
  'reading the page': pageView(readyState([], { phase: 'reading', article: null })),
  'no article': pageView(readyState([], { phase: 'not-article', article: null })),
  failed: pageView(readyState([], { phase: 'failed', fault: 'page-unreachable', article: null })),
  'nothing found': pageView(readyState([])),
  claims: pageView(READY),
  'claims that explain themselves': pageView(readyState(BRIDGE)),
  'claims and a codebook of one’s own': pageView(withPreferences(readyState(BRIDGE), { codebook: OWN_CODEBOOK })),
  'an edited article': pageView(readyState(EDITED)),
  'an allowed site': pageView(READY, { site: { ...SITE, mode: 'allowed' } }),
  'a site that cannot be asked for': pageView(READY, { site: { ...SITE, canChange: false } }),
  'an unknown language': withArticle({ language: 'fr', languageSupported: false }, []),
  'an unknown language with saved claims': withArticle({ language: 'fr', languageSupported: false }),
  'no telling which language': withArticle({ language: '', languageSupported: false }, []),
  'a private window': withArticle({ isPrivate: true }),
  ...Object.fromEntries(FAULTS.map((fault) => [`storage fault ${fault}`, withArticle({ storageFault: fault })])),
  'a claim put aside that cannot be put back': pageView(READY, { edits: failing }),
};

export const PANEL_VIEWS: Readonly<Record<string, PanelView>> = {
  ...POPUP_VIEWS,
  'a page that was not given': { phase: 'no-access' },
  'a claim whose card is open': pageView(READY, { selectedId: READY.claims[1]?.id ?? null }),
};

export interface Screen {
  readonly name: string;
  render(): ComponentChildren;
}

export const PANEL_SCREENS: readonly Screen[] = [
  ...Object.entries(POPUP_VIEWS).map(([name, view]) => ({
    name: `popup: ${name}`,
    render: () => <Popup view={view} actions={popupActions()} />,
  })),
  ...Object.entries(PANEL_VIEWS).map(([name, view]) => ({
    name: `panel: ${name}`,
    render: () => <Panel view={view} actions={panelActions()} />,
  })),
];
