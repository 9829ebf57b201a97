import { render } from 'preact';
import { createTranslate, setLanguage, TranslateProvider } from '../../components/words/i18n.tsx';
import { getMessage } from '../../lib/platform/i18n.ts';
import { PagePanel } from './page-panel.tsx';

const root = document.querySelector('#app');
if (!root) throw new Error('sidepanel.html has no #app');
const translate = createTranslate(getMessage);
setLanguage(document.documentElement, translate);
document.title = translate('panel.title');
render(
  <TranslateProvider translate={translate}>
    <PagePanel onlyTab={tabIn(location.search)} />
  </TranslateProvider>,
  root,
);

/** The tab to stay with, where the panel stands in a tab of its own ("?tab=12"); `null` follows the tab in front. */
function tabIn(query: string): number | null {
  const tab = new URLSearchParams(query).get('tab');
  return tab !== null && /^\d{1,10}$/.test(tab) ? Number(tab) : null;
}
