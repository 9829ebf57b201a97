import type { VNode } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Panel } from '../../components/panel/panel.tsx';
import type { PanelView, PopupActions } from '../../components/panel/popup-view.ts';
import { storedSources } from '../../lib/panel/known-sources.ts';
import { PanelSession, type SessionView } from '../../lib/panel/panel-session.ts';
import { canRequestTabsSite, requestTabsSite } from '../../lib/platform/site-request.ts';
import { sharedActions } from '../popup/panel-actions.ts';

const STARTING: SessionView = { link: { phase: 'starting' }, tab: null, site: null };

/** The panel beside the pages of its window, or of one tab. */
export function PagePanel({ onlyTab }: { readonly onlyTab: number | null }): VNode {
  const [view, setView] = useState(STARTING);
  const latest = useRef(view);
  latest.current = view;
  const session = useMemo(() => new PanelSession(setView, onlyTab), []);
  useEffect(() => {
    session.start();
    return () => session.close();
  }, []);
  const actions = useMemo<PopupActions>(() => {
    const tabId = () => latest.current.tab?.id ?? null;
    const subject = () => ({ link: session.link, site: latest.current.site, tabId: tabId() });
    return {
      ...sharedActions(subject, storedSources(), (site) => session.setSite(site)),
      pick: (take) => session.link?.pick(take) ?? (() => undefined),
      hideMarks: () => session.link?.stop(),
      retry: () => void session.follow(),
      ...(canRequestTabsSite()
        ? {
            requestAccess: () => {
              const id = tabId();
              if (id !== null) void requestTabsSite(id);
            },
          }
        : {}),
    };
  }, []);
  return <Panel view={panelView(view)} actions={actions} />;
}

function panelView({ link, site }: SessionView): PanelView {
  if (link.phase !== 'page') return link;
  return { ...link, site: site ?? { host: '', mode: 'on-click', canChange: false } };
}
