import type { PopupActions } from '../../components/panel/popup-view.ts';
import { libraryAddress } from '../../lib/library/address/request.ts';
import type { SuggestSources } from '../../lib/panel/known-sources.ts';
import type { PageLink } from '../../lib/panel/page-link.ts';
import { type Site, switchSite } from '../../lib/panel/site.ts';
import { runningVersion } from '../../lib/platform/browser-name.ts';
import { copyText } from '../../lib/platform/clipboard.ts';
import { ownUrl } from '../../lib/platform/runtime.ts';
import { openTab } from '../../lib/platform/tabs.ts';

/** What popup and panel act on, as it is when the reader acts. */
export interface Subject {
  readonly link: PageLink | null;
  readonly site: Site | null;
  readonly tabId: number | null;
}

/** What popup and panel have in common: all that a reader can do but going away and coming back. */
export type SharedActions = Omit<PopupActions, 'hideMarks' | 'retry' | 'pick' | 'openPanel' | 'requestAccess'>;

/** @param onSite called with the site as it is after its permission was asked for or given back */
export function sharedActions(
  subject: () => Subject,
  suggestSources: SuggestSources,
  onSite: (site: Site | null) => void,
): SharedActions {
  const link = () => subject().link;
  return {
    edit: (claimId, edit) => link()?.edit(claimId, edit),
    editAll: (claimIds, edit) => link()?.editAll(claimIds, edit),
    takeBack: (direction) => link()?.takeBack(direction),
    show: (claimId) => link()?.show(claimId),
    focus: (claimId) => link()?.focus(claimId),
    suggestSources,
    copy: copyText,
    version: runningVersion(),
    allowSite: async () => onSite(await switchSite(subject().site, true)),
    disallowSite: async () => onSite(await switchSite(subject().site, false)),
    exportPage: (format) => void openTab(ownUrl(libraryAddress({ export: format, tabId: subject().tabId }))),
    exportAll: (format) => void openTab(ownUrl(libraryAddress({ export: format }))),
    openLibrary: () => void openTab(ownUrl(libraryAddress({}))),
    openSettings: () => void openTab(ownUrl(`${libraryAddress({})}${SETTINGS}`)),
  };
}

/** Where the library has the settings (lib/library/address/route.ts). */
const SETTINGS = '#/settings';
