import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { NewsLine, type NewsView } from '../../components/library/news-line.tsx';
import { NO_SHORTCOMINGS } from '../../lib/library/export/export.ts';
import { frame } from './library-screens.tsx';
import { renderScreen } from './support.tsx';

describe('the frame', () => {
  it('links to every part, and says which one this is', () => {
    renderScreen(frame(null, { section: 'sources' }));
    const links = within(screen.getByRole('navigation', { name: 'Library' })).getAllByRole<HTMLAnchorElement>('link');
    expect(links.map(({ textContent, hash }) => [textContent, hash])).toEqual([
      ['Claims', '#/claims'],
      ['Articles', '#/articles'],
      ['Sources', '#/sources'],
      ['Disputes', '#/disputes'],
      ['Pictures', '#/pictures'],
      ['Projects', '#/projects'],
      ['Files', '#/files'],
      ['Codebook', '#/codebook'],
      ['Settings', '#/settings'],
    ]);
    expect(links.map((link) => link.getAttribute('aria-current')).filter(Boolean)).toEqual(['page']);
    expect(screen.getByRole('link', { name: 'Sources' }).getAttribute('aria-current')).toBe('page');
  });

  it('tells a screen below a part from the part itself', () => {
    renderScreen(frame(null, { section: 'articles', isBelow: true }));
    expect(screen.getByRole('link', { name: 'Articles' }).getAttribute('aria-current')).toBe('true');
  });

  it('undoes and redoes, except where the screen does so itself', () => {
    const onTakeBack = vi.fn();
    const { rerender } = renderScreen(frame(null, { onTakeBack }));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    fireEvent.click(screen.getByRole('button', { name: 'Redo' }));
    expect(onTakeBack.mock.calls).toEqual([['undo'], ['redo']]);
    rerender(frame(null, { onTakeBack, hasHistory: false }));
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});

describe('the news', () => {
  const show = (news: NewsView | null) => {
    const actions = { onUndo: vi.fn(), onDismiss: vi.fn() };
    const { rerender } = renderScreen(<NewsLine news={null} serial={0} {...actions} />);
    const region = screen.getByRole('status');
    rerender(<NewsLine news={news} serial={1} {...actions} />);
    return { region, ...actions };
  };

  it.each<[NewsView, string]>([
    [{ type: 'labelled', claims: 1 }, '1 claim labelled.'],
    [{ type: 'labelled', claims: 12 }, '12 claims labelled.'],
    [{ type: 'merged', from: 'A', into: 'B' }, '“A” now counts as “B”.'],
    [{ type: 'nothing-to-take-back', direction: 'redo' }, 'There is nothing to do again.'],
    [{ type: 'taken-back', direction: 'undo', claims: 4, sources: 0, claim: null }, 'Undone on 4 claims.'],
    [
      { type: 'taken-back', direction: 'redo', claims: 0, sources: 1, claim: null },
      'Done again: a source has changed.',
    ],
    [
      {
        type: 'taken-back',
        direction: 'undo',
        claims: 1,
        sources: 0,
        claim: { source: 'Ilse', fields: ['status', 'note'], href: '#' },
      },
      'Undone: Status and Note, of the claim by Ilse.',
    ],
    [
      { type: 'failed', fault: 'storage-full' },
      'The disk is full, so this was not saved. Free some space and try again.',
    ],
  ])('say what %j came to, in a region that was there before', (news, text) => {
    expect(show(news).region.textContent).toBe(text);
  });

  it('offer to undo what can be, lead to what was undone, and go', () => {
    const { onUndo, onDismiss } = show({ type: 'merged', from: 'A', into: 'B' });
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect([onUndo, onDismiss].map((call) => call.mock.calls.length)).toEqual([1, 1]);
  });

  it('have no undo for an undo, but the way to its claim', () => {
    const claim = { source: '', fields: ['status'] as const, href: '#/article?id=1' };
    const { region } = show({ type: 'taken-back', direction: 'undo', claims: 1, sources: 0, claim });
    expect(region.textContent).toBe('Undone: Status, of the claim by No source given.');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(screen.getByRole<HTMLAnchorElement>('link').hash).toBe('#/article?id=1');
  });

  it.each([
    [{ lacking: 1 }, ' 1 damaged record could not be read and is missing from it.', 'damage'],
    [
      { leftOut: 2 },
      ' 2 claims that you put aside or took off their articles are left out: this format has no place for them.',
      'what the format is not for',
    ],
    [
      { isTooLargeToImport: true },
      ' It is too large to be imported again in this format. JSON Lines can hold more, and so can several files, by filters.',
      'a way that leads nowhere',
    ],
    [
      { withoutText: 2, notInText: 1 },
      ' 2 articles are missing: this format is made of the articles’ texts, which were not saved. Save all claims on their pages first. 1 claim is missing: its words do not stand in the saved text.',
      'a text that nobody saved, which is no damage, and the way to save it',
    ],
    [{ lostLinks: 1 }, ' 1 claim disputes one that is not in the file; that is not in it either.', 'a link'],
    [{}, '', 'nothing to say'],
  ])('say what a file has not or cannot: %o', (shortcomings, said, _reason) => {
    const file = {
      fileName: 'says-who.json',
      href: 'blob:https://news.example/1',
      ...NO_SHORTCOMINGS,
      ...shortcomings,
    };
    expect(show({ type: 'exported', file }).region.textContent).toBe(`Saved says-who.json.${said}`);
  });

  it('offer a file once more', () => {
    const file = { fileName: 'says-who.json', href: 'blob:https://news.example/1', ...NO_SHORTCOMINGS };
    show({ type: 'exported', file });
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'Save it again' });
    expect([link.download, link.href]).toEqual(['says-who.json', file.href]);
  });
});
