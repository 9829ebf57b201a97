import type { VNode } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { LOADING_SITES, SitesModel, type SitesState } from '../../lib/library/settings/sites-model.ts';
import { browserName } from '../../lib/platform/browser-name.ts';
import { ownUrl } from '../../lib/platform/runtime.ts';

/** The welcome page over the browser's permissions, for which it asks in this tab. */
export function WelcomePage(): VNode {
  const [sites, setSites] = useState<SitesState>(LOADING_SITES);
  const model = useMemo(() => new SitesModel(setSites), []);
  useEffect(() => model.follow(), [model]);
  return (
    <Welcome
      sites={sites}
      siteActions={model}
      browser={browserName()}
      libraryHref={ownUrl('/library.html')}
      settingsHref={ownUrl('/library.html#/settings')}
    />
  );
}
