import { render } from 'preact';
import { createTranslate, setLanguage, TranslateProvider } from '../../components/words/i18n.tsx';
import { getMessage } from '../../lib/platform/i18n.ts';
import { WelcomePage } from './welcome-page.tsx';

const root = document.querySelector('#app');
if (!root) throw new Error('welcome.html has no #app');
const translate = createTranslate(getMessage);
setLanguage(document.documentElement, translate);
document.title = translate('welcome.pageTitle');
render(
  <TranslateProvider translate={translate}>
    <WelcomePage />
  </TranslateProvider>,
  root,
);
