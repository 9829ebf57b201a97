import type { VNode } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Popup, type PopupActions, type PopupView } from '../../components/panel/popup.tsx';
import { storedSources } from '../../lib/panel/known-sources.ts';
import { type LinkView, linkToPage, type PageLink } from '../../lib/panel/page-link.ts';
import { tellStarted } from '../../lib/panel/panel-session.ts';
import { readSite, type Site } from '../../lib/panel/site.ts';
import { hasPanel, openPanel } from '../../lib/platform/sidebar.ts';
import { asksInPlaceOfPopup } from '../../lib/platform/site-request.ts';
import { activeTab, type ShownTab } from '../../lib/platform/tabs.ts';
import { sharedActions } from './panel-actions.ts';

const STARTING: LinkView = { phase: 'starting' };

/** The popup over the active tab: brings the marks into its page and follows it. */
export function PagePopup(): VNode {
  const [view, setView] = useState<LinkView>(STARTING);
  const [site, setSite] = useState<Site | null>(null);
  const tab = useRef<ShownTab | null>(null);
  const link = useRef<PageLink | null>(null);
  const lastSite = useRef(site);
  lastSite.current = site;

  const start = async () => {
    const now = await activeTab();
    if (!now) return setView({ phase: 'no-page', reason: 'restricted' });
    tab.current = now;
    setSite(await readSite(now.url));
    link.current = await linkToPage(now, setView);
    if (link.current) tellStarted(now.id);
  };
  useEffect(() => {
    void start();
  }, []);

  const actions = useMemo<PopupActions>(() => {
    const subject = () => ({ link: link.current, site: lastSite.current, tabId: tab.current?.id ?? null });
    const shared = sharedActions(subject, storedSources(), setSite);
    return {
      ...shared,
      allowSite: () => {
        shared.allowSite();
        // The question is the browser's, which goes on without us.
        if (asksInPlaceOfPopup()) window.close();
      },
      hideMarks: () => {
        link.current?.stop();
        window.close();
      },
      retry: () => {
        link.current?.close();
        void start();
      },
      ...(hasPanel() ? { openPanel: () => tab.current && void openPanel(tab.current.windowId).then(closeWindow) } : {}),
    };
  }, []);
  return <Popup view={popupView(view, site)} actions={actions} />;
}

/** The panel has the same list: two of them would be one too many. */
function closeWindow(): void {
  window.close();
}

function popupView(view: LinkView, site: Site | null): PopupView {
  if (view.phase !== 'page') return view;
  return { ...view, site: site ?? { host: '', mode: 'on-click', canChange: false } };
}
