import type { VNode } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Settings } from '../../components/settings/settings.tsx';
import { EraseModel, NOT_ERASED } from '../../lib/library/settings/erase.ts';
import { SettingsModel, type SettingsState } from '../../lib/library/settings/settings-model.ts';
import { LOADING_SITES, SitesModel } from '../../lib/library/settings/sites-model.ts';
import type { ScreenProps } from './screen.ts';
import { useFlush } from './use-flush.ts';

/** The page that explains marks and modes (entrypoints/welcome). */
const WELCOME = '/welcome.html';
/** The notice that `npm run licenses` writes (public/). */
const THIRD_PARTY = '/third-party.txt';

/** What the reader sets for the whole program. */
export function SettingsScreen({ session, shared }: ScreenProps): VNode {
  const { db } = session;
  const [changed, setView] = useState<SettingsState | null>(null);
  const model = useMemo(() => new SettingsModel(db, setView), [db]);
  useEffect(() => model.follow(), [model]);
  useFlush(model);
  const [sites, setSites] = useState(LOADING_SITES);
  const siteModel = useMemo(() => new SitesModel(setSites), []);
  useEffect(() => siteModel.follow(), [siteModel]);
  const [erase, setErase] = useState(NOT_ERASED);
  const eraseModel = useMemo(() => new EraseModel(db, setErase), [db]);
  return (
    <Settings
      view={changed ?? model.state}
      actions={model}
      sites={sites}
      siteActions={siteModel}
      erase={erase}
      eraseActions={eraseModel}
      codebook={shared.preferences.codebook}
      welcomeHref={WELCOME}
      thirdPartyHref={THIRD_PARTY}
    />
  );
}
