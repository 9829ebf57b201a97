import { render } from 'preact';
import { createTranslate, setLanguage, TranslateProvider } from '../../components/words/i18n.tsx';
import { getMessage } from '../../lib/platform/i18n.ts';
import { PagePopup } from './page-popup.tsx';

/** Puts the list in the place of the head that stands in popup.html. */
export function showPopup(): void {
  const root = document.querySelector('#app');
  if (!root) throw new Error('popup.html has no #app');
  const translate = createTranslate(getMessage);
  setLanguage(document.documentElement, translate);
  root.replaceChildren();
  render(
    <TranslateProvider translate={translate}>
      <PagePopup />
    </TranslateProvider>,
    root,
  );
}
