import { act, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LibraryPage } from '../../entrypoints/library/library-page.tsx';
import type { ClaimRecord } from '../../lib/schema/records.ts';
import { openDatabase, type SaysWhoDatabase } from '../../lib/storage/open/db.ts';
import { numberedDraft, sampleDraft, sampleMetadata, selector } from '../unit/schema/samples.ts';
import { edit, failAtWrite } from '../unit/storage/store.ts';
import './library-screens.tsx';
import { expectAccessible, renderScreen } from './support.tsx';

const surroundings = vi.hoisted(() => ({ saveFile: vi.fn(), pageStateOfTab: vi.fn(), hear: (_: string) => {} }));
vi.mock('../../lib/messaging/announce.ts', () => ({
  announceLabels: async () => {},
  announce: async () => {},
  onAnnouncement: (listener: (what: string) => void) => {
    surroundings.hear = listener;
    return () => {};
  },
}));
vi.mock('../../lib/platform/download.ts', () => ({ saveFile: surroundings.saveFile }));
vi.mock('../../lib/platform/runtime.ts', () => ({ ownVersion: () => '0.1.0', ownUrl: (path: string) => path }));
vi.mock('../../lib/platform/i18n.ts', () => ({ messageOf: String }));
vi.mock('../../lib/platform/sites.ts', () => ({ allowedSites: async () => [], onSitesChanged: () => () => {} }));
vi.mock('../../lib/library/export/page-state-of-tab.ts', () => ({ pageStateOfTab: surroundings.pageStateOfTab }));

/** The whole page over a real store: what an address shows, and what the reader does on it. */

let db: SaysWhoDatabase;
let claims: ClaimRecord[];

/** Claims of two articles and two sources, the second of which disputes the first. */
async function fill(): Promise<void> {
  const office = 'The harbour office';
  const draft = numberedDraft(2);
  const others = { ...draft, sourceText: office, selectors: { ...draft.selectors, source: [selector(office, 0)] } };
  const second = { articleUrl: 'https://news.example/2', metadata: sampleMetadata({ title: 'Ships wait outside' }) };
  const first = await edit(db, { status: 'contested' }, { draft: sampleDraft() });
  claims = [
    first,
    await edit(db, { disputes: [first.id] }, { draft: others, at: new Date('2026-03-01T12:01:00Z'), ...second }),
    await edit(db, { dismissed: true }, { draft: numberedDraft(3), at: new Date('2026-03-01T12:02:00Z') }),
  ];
}

beforeEach(() => {
  surroundings.saveFile.mockReset().mockImplementation((fileName) => ({ fileName, href: `blob:${fileName}` }));
  db = openDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
});

afterEach(() => db.close());

async function open(hash = ''): Promise<HTMLElement> {
  history.replaceState(null, '', hash === '' ? location.pathname : hash);
  const { container } = renderScreen(<LibraryPage db={db} />);
  await waitFor(() => expect(container.querySelector('.waiting')).toBeNull());
  return container as HTMLElement;
}

/** Follows a link as a browser does. */
async function follow(link: HTMLElement): Promise<void> {
  const hash = link.getAttribute('href') ?? '';
  await act(async () => {
    history.pushState(null, '', hash);
    dispatchEvent(new Event('hashchange'));
  });
}

const heading = () => screen.getByRole('heading', { level: 1 });
const rows = () => [...document.querySelectorAll('.claim-entry')].map((row) => row.textContent ?? '');
const storedStatus = async (index: number) => (await db.claims.get(claims[index]?.id ?? ''))?.status;

describe('an address', () => {
  beforeEach(fill);

  it.each([
    ['', 'Claims', 'The harbour office'],
    ['#/claims?status=contested', 'Claims', '1 claim'],
    ['#/claims?dismissed=only', 'Claims', 'Only those'],
    ['#/articles', 'Articles', 'Ships wait outside'],
    ['#/sources', 'Sources', 'The port authority of Vellmar'],
    ['#/sources?text=harb', 'Sources', 'The harbour office'],
    ['#/disputes', 'Disputes', 'Disputed by'],
    ['#/pictures', 'Pictures', 'Claims by source and status'],
    ['#/codebook', 'Codebook', 'Statuses'],
    ['#/article?id=019caaaa-0000-7000-8000-00000000dead', 'Articles', 'This is not in the library'],
    ['#/source?id=nobody', 'Sources', 'This is not in the library'],
    ['#/claims?text=nothinglikeit', 'Claims', 'Nothing matches'],
  ])('%j shows its screen: %s', async (hash, title, text) => {
    const container = await open(hash);
    await waitFor(() => expect(container.textContent).toContain(text));
    expect(heading().textContent).toBe(title);
    await waitFor(() => expect(document.title).toBe(`${title} – Says Who`));
    await expectAccessible(container);
  });

  it('of an article shows its claims in the order of the text, with sentences and progress', async () => {
    const container = await open(`#/article?id=${claims[0]?.articleId}`);
    await waitFor(() => expect(heading().textContent).toBe('Harbour stays open, says port'));
    await waitFor(() => expect(document.title).toContain('Harbour stays open'));
    expect(container.textContent).toContain('2 of 2 coded');
    expect(container.querySelectorAll('.claim-sentence')).toHaveLength(1);
    await expectAccessible(container);
  });

  it('of a source shows what it said, and is the source’s name', async () => {
    const container = await open(`#/source?id=${encodeURIComponent(claims[1]?.sourceKey ?? '')}`);
    await waitFor(() => expect(heading().textContent).toBe('The harbour office'));
    await waitFor(() => expect(rows()).toHaveLength(1));
    expect(container.textContent).toContain('in 1 article');
    await expectAccessible(container);
  });

  it('names the open claim, also after it was loaded anew', async () => {
    const id = claims[0]?.id ?? '';
    await open(`#/claims?claim=${id}`);
    await waitFor(() => expect(document.querySelector(`[data-claim="${id}"] form`)).not.toBeNull());
    fireEvent.click(screen.getByRole('button', { name: /harbour office/ }));
    await waitFor(() => expect(location.hash).toBe(`#/claims?claim=${claims[1]?.id}`));
  });
});

describe('moving about', () => {
  beforeEach(fill);

  it('brings another screen, its heading the focus, and Back the one before', async () => {
    await open('#/claims?status=contested');
    await waitFor(() => expect(rows()).toHaveLength(1));
    await follow(screen.getByRole('link', { name: 'Sources' }));
    await waitFor(() => expect(document.activeElement).toBe(heading()));
    expect(heading().textContent).toBe('Sources');
    await act(async () => {
      history.replaceState(null, '', '#/claims?status=contested');
      dispatchEvent(new PopStateEvent('popstate'));
    });
    expect(heading().textContent).toBe('Claims');
    await waitFor(() => expect(rows()).toHaveLength(1));
  });

  it('filters stay on their screen, are in the address, and leave the focus alone', async () => {
    await open();
    await waitFor(() => expect(rows()).toHaveLength(2));
    fireEvent.click(screen.getByRole('button', { name: 'Status' }));
    const box = screen.getByLabelText('Contested');
    box.focus();
    fireEvent.click(box);
    await waitFor(() => expect(rows()).toHaveLength(1));
    expect(location.hash).toBe('#/claims?status=contested');
    expect(document.activeElement).toBe(box);
    fireEvent.click(screen.getByRole('button', { name: 'Clear all' }));
    await waitFor(() => expect(rows()).toHaveLength(2));
    expect(location.hash).toBe('#/claims');
  });

  it('searching finds claims by their words', async () => {
    await open();
    const field = screen.getByRole('searchbox', { name: 'Search claims' });
    fireEvent.input(field, { target: { value: 'office' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await waitFor(() => expect(rows()).toHaveLength(1));
    expect(rows()[0]).toContain('The harbour office');
    expect(location.hash).toBe('#/claims?text=office');
  });
});

describe('what the reader does', () => {
  beforeEach(fill);
  const ctrl = (key: string, target: Element = document.body, shiftKey = false) =>
    fireEvent.keyDown(target, { key, ctrlKey: true, shiftKey });

  it('labels a claim in place; it stays there though the filter no longer lets it through', async () => {
    await open(`#/claims?status=contested&claim=${claims[0]?.id}`);
    const field = await screen.findByLabelText('Status');
    fireEvent.change(field, { target: { value: 'refuted' } });
    await waitFor(async () => expect(await storedStatus(0)).toBe('refuted'));
    expect(rows()[0]).toContain('Refuted');
  });

  it('undoes and redoes with the keyboard, which is said, but not in a field of text', async () => {
    await open(`#/claims?claim=${claims[0]?.id}`);
    fireEvent.change(await screen.findByLabelText('Status'), { target: { value: 'refuted' } });
    await waitFor(async () => expect(await storedStatus(0)).toBe('refuted'));
    ctrl('z', screen.getByLabelText('Note'));
    expect(document.querySelector('.news')?.textContent).toBe('');
    ctrl('z');
    await waitFor(() => expect(document.querySelector('.news')?.textContent).toContain('Undone: Status'));
    expect(await storedStatus(0)).toBe('contested');
    ctrl('Z', document.body, true);
    await waitFor(() => expect(document.querySelector('.news')?.textContent).toContain('Done again: Status'));
    expect(await storedStatus(0)).toBe('refuted');
  });

  it('labels several at once, and undoes it at once', async () => {
    await open();
    await waitFor(() => expect(rows()).toHaveLength(2));
    fireEvent.click(screen.getByRole('button', { name: 'Select several' }));
    for (const box of document.querySelectorAll('.claim-choice input')) fireEvent.click(box);
    const form = screen.getByRole('form', { name: 'Label several claims at once' });
    fireEvent.change(within(form).getByLabelText('Status'), { target: { value: 'outdated' } });
    fireEvent.click(within(form).getByRole('button', { name: 'Label 2 claims' }));
    await waitFor(() => expect(document.querySelector('.news')?.textContent).toContain('2 claims labelled.'));
    expect([await storedStatus(0), await storedStatus(1)]).toEqual(['outdated', 'outdated']);
    fireEvent.click(within(document.querySelector('.news') as HTMLElement).getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(document.querySelector('.news')?.textContent).toContain('Undone on 2 claims.'));
    expect([await storedStatus(0), await storedStatus(1)]).toEqual(['contested', 'unassessed']);
  });

  it('goes to what chooses several, and back to where that began', async () => {
    await open();
    await waitFor(() => expect(rows()).toHaveLength(2));
    fireEvent.click(screen.getByRole('button', { name: 'Select several' }));
    expect(document.activeElement?.textContent).toBe('Select all 2 listed');
    fireEvent.click(screen.getByRole('button', { name: 'Done' }));
    expect(document.activeElement?.textContent).toBe('Select several');
  });

  it('chooses all that is found, not only what has been scrolled to', async () => {
    // More than are read at first.
    for (let number = 4; number < 140; number++) {
      await edit(db, {}, { draft: numberedDraft(number), at: new Date(Date.UTC(2026, 2, 2, 0, number)) });
    }
    await open();
    fireEvent.click(await screen.findByRole('button', { name: 'Select several' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Select all 138 listed' }, { timeout: 20_000 }));
    await waitFor(() => expect(document.body.textContent).toContain('138 claims selected'));
    const form = screen.getByRole('form', { name: 'Label several claims at once' });
    fireEvent.change(within(form).getByLabelText('Status'), { target: { value: 'outdated' } });
    fireEvent.click(within(form).getByRole('button', { name: 'Label 138 claims' }));
    const statuses = async () => Object.groupBy(await db.claims.toArray(), ({ status }) => status);
    await waitFor(() => expect(document.querySelector('.news')?.textContent).toContain('138 claims labelled.'));
    expect((await statuses()).outdated).toHaveLength(138);
    // Those in sight show it, too.
    await waitFor(() => expect(rows()[0]).toContain('Outdated'));
    fireEvent.click(within(document.querySelector('.news') as HTMLElement).getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(document.querySelector('.news')?.textContent).toContain('Undone on 138 claims.'));
    expect((await statuses()).outdated).toBeUndefined();
  }, 30_000);

  it('says on another screen no more what was done on the one before, but keeps a file at hand', async () => {
    await open();
    const undo = await screen.findByRole('button', { name: 'Undo' });
    fireEvent.click(undo);
    const news = () => document.querySelector('.news')?.textContent ?? '';
    await waitFor(() => expect(news()).toContain('Undone'));
    await follow(screen.getByRole('link', { name: 'Articles' }));
    await waitFor(() => expect(news()).toBe(''));
    fireEvent.click(await screen.findByRole('button', { name: 'Export everything as CSV' }));
    await waitFor(() => expect(news()).toContain('Save it again'));
    await follow(screen.getByRole('link', { name: 'Claims' }));
    expect(news()).toContain('Save it again');
  });

  it('says whom a pronoun stood for, but never against the reader', async () => {
    const draft = {
      ...numberedDraft(9),
      sourceText: 'She',
      antecedent: 'Ilse Brandt',
      entity: { key: 'ilse-brandt', name: 'Ilse Brandt', kind: 'expert', country: null },
    } as const;
    const { source } = draft.selectors;
    const she = {
      ...draft,
      selectors: { ...draft.selectors, source: [selector('She', source[0]?.position.start ?? 0)] },
    };
    const { id } = await edit(db, {}, { draft: she, at: new Date('2026-03-01T13:00:00Z') });
    const container = await open();
    await waitFor(() => expect(rows()[0]).toContain('She (Ilse Brandt)'));
    await edit(db, { sourceText: 'The minister' }, { draft: she, at: new Date('2026-03-01T13:01:00Z') });
    expect((await db.claims.get(id))?.sourceText).toBe('The minister');
    await act(async () => surroundings.hear('labels'));
    await waitFor(() => expect(rows()[0]).toContain('The minister'));
    expect(container.textContent).not.toContain('Ilse Brandt');
  });

  it('puts a source together with another, and parts them by undoing', async () => {
    const [one, other] = [claims[0]?.sourceKey ?? '', claims[1]?.sourceKey ?? ''];
    await open(`#/source?id=${encodeURIComponent(one)}`);
    await waitFor(() => expect(rows()).toHaveLength(1));
    fireEvent.click(screen.getByRole('button', { name: 'Add another source …' }));
    expect(document.activeElement?.getAttribute('role')).toBe('combobox');
    fireEvent.click(await screen.findByRole('option', { name: /harbour office/ }));
    await waitFor(() => expect(rows()).toHaveLength(2));
    expect((await db.sources.get(other))?.into).toBe(one);
    fireEvent.click(within(document.querySelector('.news') as HTMLElement).getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(rows()).toHaveLength(1));
    expect((await db.sources.get(other))?.into).toBeNull();
  });

  it('reads the history of a claim', async () => {
    await open(`#/claims?claim=${claims[0]?.id}`);
    fireEvent.click(await screen.findByRole('button', { name: 'History' }));
    const list = await screen.findByRole('list', { name: 'History' });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      expect.stringContaining('Status: “Contested” instead of “Not assessed”'),
      expect.stringContaining('Saved'),
    ]);
  });

  it.each([
    ['#/claims', 'Export everything as JSON', /^says-who-\d/],
    ['#/claims?status=contested', 'Export these claims as CSV', /^says-who-\d.*csv$/],
    ['#/articles', 'Export everything as CSV', /csv$/],
  ])('on %s: "%s"', async (hash, name, fileName) => {
    await open(hash);
    fireEvent.click(await screen.findByRole('button', { name }));
    await waitFor(() => expect(surroundings.saveFile).toHaveBeenCalledOnce());
    expect(surroundings.saveFile.mock.calls[0]?.[0]).toMatch(fileName);
    await waitFor(() => expect(document.querySelector('.news')?.textContent).toContain('Saved says-who'));
  });
});

describe('a request in the address', () => {
  it('is carried out once, and is no place to come back to', async () => {
    await fill();
    await open('#export=json');
    await waitFor(() => expect(surroundings.saveFile).toHaveBeenCalledOnce());
    expect(location.hash).toBe('#/claims');
  });

  it('for a page that does not answer says so', async () => {
    surroundings.pageStateOfTab.mockResolvedValue(null);
    await open('#export=csv&tab=4');
    await waitFor(() => expect(document.querySelector('.news')?.textContent).toContain('The page does not answer.'));
    expect(surroundings.saveFile).not.toHaveBeenCalled();
  });
});

describe('the store', () => {
  it('that is full says that not all claims can be searched, and lists them all the same', async () => {
    await fill();
    db.close({ disableAutoOpen: false });
    failAtWrite(db, 1, new DOMException('full', 'QuotaExceededError'));
    const container = await open('');
    await waitFor(() =>
      expect(container.textContent).toContain('Not all claims can be searched yet. The disk is full'),
    );
    expect(rows()).toHaveLength(2);
  });

  it('that was emptied on another page is shown as empty', async () => {
    await fill();
    const container = await open('');
    await waitFor(() => expect(rows()).toHaveLength(2));
    await Promise.all([db.claims.clear(), db.articles.clear(), db.sources.clear()]);
    await act(async () => surroundings.hear('everything-deleted'));
    await waitFor(() => expect(container.textContent).toContain('No claims saved yet'));
  });

  it.each(['', '#/articles', '#/sources', '#/pictures'])('that is empty says what to do: %j', async (hash) => {
    const container = await open(hash);
    await waitFor(() => expect(container.textContent).toContain('press the Says Who button'));
    await expectAccessible(container);
  });

  it.each(['', '#/articles', '#/sources', '#/disputes', '#/pictures'])(
    'that fails says so, and is tried again: %j',
    async (hash) => {
      await fill();
      db.close();
      const container = await open(hash);
      await waitFor(() => expect(container.textContent).toContain('The library could not be opened'));
      expect(container.textContent).toContain('Your codebook and settings could not be read');
      await db.open();
      fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
      await waitFor(() => expect(container.textContent).not.toContain('could not be opened'));
    },
  );

  it('with damaged records shows the others, and how many it cannot show', async () => {
    await fill();
    await db.claims.put({ ...claims[0], note: 7 } as never);
    const container = await open('');
    await waitFor(() => expect(container.textContent).toContain('1 saved record is damaged'));
    expect(rows()).toHaveLength(1);
  });
});
