import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { type ArticleSummary, Library, type LibraryView } from '../../components/library.tsx';
import { ARTICLES, LIBRARY_VIEWS, libraryActions, libraryView, SAVED_CLAIMS } from './screens.tsx';
import { expectAccessible, renderScreen } from './support.tsx';

function openLibrary(view: LibraryView) {
  const actions = libraryActions();
  const { rerender, container } = renderScreen(<Library view={view} actions={actions} />);
  return { actions, container, update: (next: LibraryView) => rerender(<Library view={next} actions={actions} />) };
}

const OPEN = libraryView({ open: { id: 'article-1', claims: SAVED_CLAIMS } });
const articleWith = (change: Partial<ArticleSummary>) =>
  libraryView({ articles: ARTICLES.slice(0, 1).map((article) => ({ ...article, ...change })), total: 1 });

describe('the library', () => {
  it('has nothing that axe-core finds while it is folded', async () => {
    const { container } = openLibrary(libraryView({ total: 40 }));
    await expectAccessible(container);
  });

  it.each([
    ['loading', 'Opening your saved articles…'],
    ['failed', 'come from a newer version of Says Who'],
    ['empty', 'Open a news article and press the Says Who button in the toolbar.'],
    ['an article being opened', 'Opening your saved articles…'],
    ['an article without claims', 'No claims are saved for this article.'],
  ])('says what is the case: %s', (name, sentence) => {
    const { container } = openLibrary(LIBRARY_VIEWS[name] ?? libraryView());
    expect(container.textContent).toContain(sentence);
  });

  it('tries again when it could not be opened', () => {
    const { actions } = openLibrary(LIBRARY_VIEWS['failed'] ?? libraryView());
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(actions.retry).toHaveBeenCalledOnce();
  });

  it('lists articles in the order given, with title, publisher, day and number of claims', () => {
    openLibrary(libraryView());
    const [first, second] = within(screen.getByRole('list', { name: 'Saved articles' })).getAllByRole('listitem');
    expect(first?.textContent).toMatch(/Cranes stand still for a third day.*The Daily Harbour.*2026.*7 claims/);
    expect(first?.querySelector('time')?.dateTime).toContain('2026-03-04');
    expect(second?.textContent).toMatch(/Untitled article.*1 claim(?!s)/);
  });

  it.each(['', 'soon', '2026-99-99', '+300000-01-01'])('takes the day it was read for the date %j', (published) => {
    const { container } = openLibrary(articleWith({ published }));
    expect(container.querySelector('time')?.dateTime).toContain('2026-03-05');
  });

  it('shows an article whose dates are both unusable without any', () => {
    const { container } = openLibrary(articleWith({ published: '', lastSeen: Number.NaN }));
    expect(container.querySelector('time')).toBeNull();
    expect(container.textContent).toContain('The Daily Harbour');
  });

  it.each(['2026-03-04', '2026-03-04T23:30:00-11:00', '2026-03-04T00:30:00+13:00'])(
    'shows the day of %j as the publisher has it, wherever the reader is',
    (published) => {
      const { container } = openLibrary(articleWith({ published }));
      expect(container.querySelector('time')?.textContent).toMatch(/\b4\b/);
    },
  );

  it.each([
    ['https://news.example/a', true],
    ['http://news.example/a', true],
    ['javascript:alert(1)', false],
    ['data:text/html,<script>alert(1)</script>', false],
    ['file:///etc/passwd', false],
    ['not an address', false],
    ['', false],
  ])('links to %j: %s', (url, isLinked) => {
    openLibrary(articleWith({ url }));
    const link = screen.queryByRole<HTMLAnchorElement>('link', { name: /Open the article/ });
    expect(link !== null).toBe(isLinked);
    if (link) expect([link.href, link.target, link.rel]).toEqual([url, '_blank', 'noopener noreferrer']);
  });

  it('opens one article, and closes it', () => {
    const { actions, update } = openLibrary(libraryView());
    const button = () => screen.getByRole('button', { name: 'Cranes stand still for a third day' });
    fireEvent.click(button());
    expect(actions.openArticle).toHaveBeenLastCalledWith('article-1');
    update(OPEN);
    expect(button().getAttribute('aria-expanded')).toBe('true');
    fireEvent.click(button());
    expect(actions.openArticle).toHaveBeenLastCalledWith(null);
  });

  it('labels a saved claim with the same editor', () => {
    const { actions } = openLibrary(OPEN);
    fireEvent.click(screen.getByRole('button', { name: /The port company denied/ }));
    fireEvent.change(screen.getByLabelText('Status'), { target: { value: 'retracted' } });
    expect(actions.edit).toHaveBeenCalledExactlyOnceWith(SAVED_CLAIMS[2]?.id, { status: 'retracted' });
  });

  it('keeps claims that were put aside, and says so', () => {
    const { actions } = openLibrary(OPEN);
    const button = screen.getByRole('button', { name: /the sign says\s*Not a claim/ });
    fireEvent.click(button);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(actions.edit).toHaveBeenCalledExactlyOnceWith(SAVED_CLAIMS[6]?.id, { dismissed: false });
  });

  it('exports everything or one article', () => {
    const { actions } = openLibrary(OPEN);
    for (const format of ['JSON', 'CSV']) {
      fireEvent.click(screen.getByRole('button', { name: `Export everything as ${format}` }));
      fireEvent.click(screen.getByRole('button', { name: `Export this article as ${format}` }));
    }
    expect(vi.mocked(actions.exportAll).mock.calls).toEqual([['json'], ['csv']]);
    expect(vi.mocked(actions.exportArticle).mock.calls).toEqual([
      ['article-1', 'json'],
      ['article-1', 'csv'],
    ]);
  });

  it('says what was saved, in a region that was there before, and offers it again', () => {
    const { update } = openLibrary(libraryView());
    const region = screen.getByRole('status');
    const exported = { fileName: 'says-who-2026.json', href: 'blob:https://news.example/1', lacking: 0 };
    update(libraryView({ exported }));
    expect(region.textContent).toBe('Saved says-who-2026.json. Save it again');
    const link = within(region).getByRole<HTMLAnchorElement>('link');
    expect([link.download, link.href]).toEqual(['says-who-2026.json', 'blob:https://news.example/1']);
  });

  it('says what is damaged: how much is not shown, and how much the file lacks', () => {
    const exported = { fileName: 'says-who.json', href: 'blob:https://news.example/1', lacking: 2 };
    const { container } = openLibrary(libraryView({ unreadable: 1, exported }));
    expect(container.textContent).toContain('1 saved record is damaged and cannot be shown.');
    expect(container.textContent).toContain('2 damaged records could not be read and are missing from it.');
  });

  it('shows a window over the articles, and more when asked', () => {
    const { actions, container } = openLibrary(libraryView({ total: 40 }));
    expect(container.textContent).toContain('40 saved articles');
    expect(container.textContent).toContain('2 of 40 shown');
    fireEvent.click(screen.getByRole('button', { name: 'Show more articles' }));
    expect(actions.showMore).toHaveBeenCalledOnce();
  });

  it('offers no more when all are shown', () => {
    openLibrary(libraryView());
    expect(screen.queryByRole('button', { name: 'Show more articles' })).toBeNull();
  });

  it('shows hostile titles as words', () => {
    const { container } = openLibrary(
      articleWith({ title: '<img src=x onerror=alert(1)>', publisher: '<script>1</script>' }),
    );
    expect(container.querySelector('img, script')).toBeNull();
  });
});
