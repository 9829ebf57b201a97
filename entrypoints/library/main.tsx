import { render } from 'preact';
import { createTranslate, setLanguage, TranslateProvider } from '../../components/words/i18n.tsx';
import { getMessage } from '../../lib/platform/i18n.ts';
import { openDatabase } from '../../lib/storage/db.ts';
import { LibraryPage } from './library-page.tsx';

const root = document.querySelector('#app');
if (!root) throw new Error('library.html has no #app');
const translate = createTranslate(getMessage);
setLanguage(document.documentElement, translate);
render(
  <TranslateProvider translate={translate}>
    <LibraryPage db={openDatabase()} bulk={openDatabase({ durability: 'relaxed' })} />
  </TranslateProvider>,
  root,
);
