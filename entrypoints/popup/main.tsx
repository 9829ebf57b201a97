import { render } from 'preact';
import { createTranslate, setLanguage, TranslateProvider } from '../../components/words/i18n.tsx';
import { getMessage } from '../../lib/platform/i18n.ts';
import { PagePopup } from './page-popup.tsx';

const root = document.querySelector('#app');
if (!root) throw new Error('popup.html has no #app');
const translate = createTranslate(getMessage);
setLanguage(document.documentElement, translate);
render(
  <TranslateProvider translate={translate}>
    <PagePopup />
  </TranslateProvider>,
  root,
);
