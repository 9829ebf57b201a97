import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LibraryPage } from '../../entrypoints/library/library-page.tsx';
import type { ArticleRecord } from '../../lib/schema/records.ts';
import { backUp } from '../../lib/storage/backup/back-up.ts';
import { saveText } from '../../lib/storage/edit/save-text.ts';
import { openDatabase, type SaysWhoDatabase } from '../../lib/storage/open/db.ts';
import { ARTICLE_URL, NOON, sampleMetadata } from '../unit/schema/samples.ts';
import { edit } from '../unit/storage/store.ts';
import './library-screens.tsx';
import { expectAccessible, renderScreen } from './support.tsx';

vi.mock('../../lib/messaging/announce.ts', () => ({
  announceLabels: async () => {},
  announce: async () => {},
  onAnnouncement: () => () => {},
}));
vi.mock('../../lib/platform/download.ts', () => ({ saveFile: (fileName: string) => ({ fileName, href: 'blob:1' }) }));
vi.mock('../../lib/platform/runtime.ts', () => ({ ownVersion: () => '0.1.0', ownUrl: (path: string) => path }));
vi.mock('../../lib/platform/i18n.ts', () => ({ messageOf: String }));
vi.mock('../../lib/platform/sites.ts', () => ({ allowedSites: async () => [], onSitesChanged: () => () => {} }));

/** The screen of files, and saved texts, in the whole page over a real store. (A file needs a worker: tests/e2e/import.test.ts.) */

let factory: IDBFactory;
let db: SaysWhoDatabase;
let article: ArticleRecord;

beforeEach(async () => {
  factory = new IDBFactory();
  db = openDatabase({ indexedDB: factory, IDBKeyRange });
  await edit(db, { status: 'contested' });
  article = await saveText(db, { articleUrl: ARTICLE_URL, metadata: sampleMetadata(), at: NOON }, 'All of it.');
});

afterEach(() => db.close());

async function open(hash: string, store = db): Promise<HTMLElement> {
  history.replaceState(null, '', hash);
  const { container } = renderScreen(<LibraryPage db={store} />);
  await waitFor(() => expect(container.querySelector('.waiting')).toBeNull());
  return container as HTMLElement;
}

const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));

describe('the screen of files', () => {
  it('has an address of its own, and its own undo', async () => {
    const container = await open('#/files');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Files');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(container.textContent).toContain('Nothing has been imported so far.');
    await expectAccessible(container);
  });

  // What is in a copy cannot be read in jsdom, whose arrays of bytes are not those of the store: restoring is tested in a browser.
  it('lists copies and makes one', async () => {
    await backUp(db, 'asked');
    await open('#/files');
    await screen.findByRole('button', { name: /^Restore/ });
    await press('Make a copy now');
    const restores = () => screen.getAllByRole('button', { name: /^Restore/ });
    await waitFor(() => expect(restores()).toHaveLength(2), { timeout: 5_000 });
  });

  it('deletes a copy once that was confirmed', async () => {
    await backUp(db, 'asked');
    await open('#/files');
    await press(/^Delete:/);
    await press('Delete it');
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Restore/ })).toBeNull());
    expect(document.body.textContent).toContain('There is no copy yet.');
  });
});

describe('the saved text of an article', () => {
  it('is deleted and put back on the page of the article', async () => {
    const container = await open(`#/article?id=${article.id}`);
    await waitFor(() => expect(container.textContent).toContain('Text saved, 10 bytes'));
    await expectAccessible(container);
    await press('Delete the text');
    await waitFor(() => expect(container.textContent).toContain('The text is deleted; the claims stay.'));
    expect(await db.texts.count()).toBe(0);
    const undo = container.querySelector<HTMLElement>('.saved-text .button');
    fireEvent.click(undo as HTMLElement);
    await waitFor(() => expect(container.textContent).toContain('Text saved, 10 bytes'));
    expect(await db.texts.count()).toBe(1);
  });
});

describe('what is said of the store on every screen', () => {
  it('that no copy could be made before an update, until one is made', async () => {
    await db.settings.put({ id: 'unbacked', value: NOON.toISOString() });
    const container = await open('#/claims');
    await waitFor(() => expect(container.textContent).toContain('no backup copy could be made before'));
    await expectAccessible(container);
    const link = screen.getByRole('link', { name: 'Make a copy now, under Files' });
    expect(link.getAttribute('href')).toBe('#/files');
    cleanup();
    const files = await open('#/files');
    await press('Make a copy now');
    await waitFor(() => expect(files.textContent).not.toContain('no backup copy could be made'), { timeout: 5_000 });
    expect(await db.settings.get('unbacked')).toBeUndefined();
  });

  it('that no copy could be made before an update, until that is put away', async () => {
    await db.settings.put({ id: 'unbacked', value: NOON.toISOString() });
    const container = await open('#/claims');
    await press('Close');
    await waitFor(() => expect(container.textContent).not.toContain('no backup copy could be made'));
  });

  it('that the codebook is damaged, and where it is set right', async () => {
    await db.table('settings').put({ id: 'codebook', value: { statuses: 7 } });
    const container = await open('#/claims');
    await waitFor(() => expect(container.textContent).toContain('Your codebook is damaged'));
    expect(screen.getByRole('link', { name: 'Set it right' }).getAttribute('href')).toBe('#/codebook');
    await expectAccessible(container);
    cleanup();
    const codebook = await open('#/codebook');
    await screen.findByRole('heading', { name: 'Your codebook is damaged' });
    // Said once: by the screen itself.
    expect(screen.queryByRole('link', { name: 'Set it right' })).toBeNull();
    await press('Save it and use the usual codebook');
    await waitFor(() => expect(codebook.textContent).toContain('says-who-codebook-damaged.json'));
    expect(await db.settings.get('codebook')).toBeUndefined();
  });
});

describe('a store that a newer program has upgraded', () => {
  /** Raises the version as the next program would. */
  async function upgrade(): Promise<SaysWhoDatabase> {
    await db.open();
    const { version } = db.backendDB();
    db.close();
    await new Promise<void>((resolve, reject) => {
      const opening = factory.open('says-who', version + 10);
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        opening.result.close();
        resolve();
      };
    });
    return openDatabase({ indexedDB: factory, IDBKeyRange });
  }

  it.each(['', '#/articles', '#/sources', '#/disputes', '#/files', '#/codebook', '#/settings'])(
    'is shown with a notice on top, and nothing is written: %j',
    async (hash) => {
      const newer = await upgrade();
      const container = await open(hash || '#/claims', newer);
      await waitFor(() =>
        expect(container.textContent).toContain('These labels come from a newer version of Says Who.'),
      );
      if (hash === '') expect(container.querySelectorAll('.claim-entry')).toHaveLength(1);
      newer.close();
    },
  );

  it('has its labels open to be read, and no field to change', async () => {
    const newer = await upgrade();
    const container = await open('#/claims', newer);
    await waitFor(() => expect(container.textContent).toContain('These labels come from a newer version of Says Who.'));
    fireEvent.click(await waitFor(() => container.querySelector('.claim-entry .claim-button') as HTMLElement));
    const fields = await waitFor(() => {
      const found = [...container.querySelectorAll('.label-editor :is(select, input, textarea, button)')];
      expect(found.length).toBeGreaterThan(4);
      return found;
    });
    expect(fields.filter((field) => !field.matches(':disabled'))).toEqual([]);
    expect(screen.getByRole('button', { name: 'Undo' }).ariaDisabled).toBe('true');
    newer.close();
  });

  it('has settings and a codebook to be read, and saved as a file, but not changed', async () => {
    const newer = await upgrade();
    await open('#/settings', newer);
    const name = await screen.findByLabelText<HTMLInputElement>('Name or initials');
    await waitFor(() => expect(name.matches(':disabled')).toBe(true));
    for (const field of screen.getAllByRole('radio')) expect(field.matches(':disabled')).toBe(true);
    expect(screen.getByRole('button', { name: 'Delete everything…' }).ariaDisabled).toBe('true');
    cleanup();
    const codebook = await open('#/codebook', newer);
    const back = await screen.findByRole('button', { name: 'Back to the default codebook' });
    await waitFor(() => expect(back.ariaDisabled).toBe('true'));
    expect(screen.getByRole('button', { name: 'Import a codebook…' }).ariaDisabled).toBe('true');
    expect(screen.getByRole('button', { name: 'Export the codebook' }).ariaDisabled).toBeNull();
    const fields = [...codebook.querySelectorAll('.code-section :is(select, input:not([hidden]), textarea)')];
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.filter((field) => !field.matches(':disabled'))).toEqual([]);
    newer.close();
  });

  it('has no copy to make and no file to import there, and says why', async () => {
    const newer = await upgrade();
    await open('#/files', newer);
    await waitFor(() => expect(screen.getByRole('button', { name: /^Choose files/ }).ariaDisabled).toBe('true'));
    const copy = screen.getByRole('button', { name: 'Make a copy now' });
    expect(document.getElementById(copy.getAttribute('aria-describedby') ?? '')?.textContent).toContain(
      'update the extension',
    );
    newer.close();
  });
});
