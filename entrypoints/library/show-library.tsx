import { render } from 'preact';
import { createTranslate, setLanguage, TranslateProvider } from '../../components/words/i18n.tsx';
import { getMessage } from '../../lib/platform/i18n.ts';
import { openDatabase } from '../../lib/storage/open/db.ts';
import { LibraryPage } from './library-page.tsx';

/** Puts the library in the place of the head that stands in library.html. */
export function showLibrary(): void {
  const root = document.querySelector('#app');
  if (!root) throw new Error('library.html has no #app');
  const translate = createTranslate(getMessage);
  setLanguage(document.documentElement, translate);
  root.replaceChildren();
  render(
    <TranslateProvider translate={translate}>
      <LibraryPage db={openDatabase()} bulk={openDatabase({ durability: 'relaxed' })} />
    </TranslateProvider>,
    root,
  );
}
