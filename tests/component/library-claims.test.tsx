import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { BatchBar, type BatchBarProps } from '../../components/library/batch-bar.tsx';
import { ClaimRows, type ClaimRowsProps } from '../../components/library/claim-rows.tsx';
import type { ArticleView } from '../../components/library/views.ts';
import { CodebookProvider } from '../../components/words/codebook.tsx';
import { DEFAULT_CODEBOOK } from '../../lib/claim/codebook.ts';
import { ARTICLES, CHANGES, claimRowsProps, FILED_CLAIMS, SAVED_CLAIMS } from './library-screens.tsx';
import { renderScreen } from './support.tsx';

const [FIRST, SECOND] = SAVED_CLAIMS;
const firstId = FIRST?.id ?? '';
const [ARTICLE] = ARTICLES;

describe('a list of claims', () => {
  const open = (change: Partial<ClaimRowsProps> = {}) => {
    const props = claimRowsProps({ name: 'Claims', ...change });
    const { rerender, container } = renderScreen(<ClaimRows {...props} />);
    return {
      props,
      container,
      update: (next: Partial<ClaimRowsProps>) => rerender(<ClaimRows {...props} {...next} />),
    };
  };
  const button = (name: RegExp) => screen.getByRole('button', { name });

  it('has each claim with its article, publisher and day, and the way to it', () => {
    open();
    const rows = within(screen.getByRole('list', { name: 'Claims' })).getAllByRole('article');
    expect(rows[0]?.textContent).toMatch(/Ilse Brandt said.*Statement.*Cranes stand still.*The Daily Harbour.*2026/);
    expect(within(rows[0] as HTMLElement).getByRole<HTMLAnchorElement>('link').hash).toBe(
      '#/article?id=article-1&claim=0',
    );
    expect(rows[1]?.textContent).toContain('Untitled article');
  });

  it('opens a claim in place with the editor, its sentence and the ways on', () => {
    const { props, update } = open();
    fireEvent.click(button(/Ilse Brandt said/));
    expect(props.onOpen).toHaveBeenCalledExactlyOnceWith(firstId);
    update({ openId: firstId });
    expect(button(/Ilse Brandt said/).getAttribute('aria-expanded')).toBe('true');
    expect(document.querySelector('.claim-sentence')?.textContent).toBe(FILED_CLAIMS[0]?.sentence);
    fireEvent.change(screen.getByLabelText('Status'), { target: { value: 'retracted' } });
    expect(props.onEdit).toHaveBeenCalledExactlyOnceWith(firstId, { status: 'retracted' });
    expect(screen.getByRole<HTMLAnchorElement>('link', { name: /All claims by Harbour master/ }).hash).toBe(
      '#/source?id=0',
    );
    expect(screen.getByRole<HTMLAnchorElement>('link', { name: /Open the article/ }).href).toBe(ARTICLE?.url);
  });

  it('folds the open claim on Escape, and gives the focus to it', () => {
    const { props } = open({ openId: firstId });
    const field = screen.getByLabelText('Note');
    field.focus();
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(props.onOpen).toHaveBeenCalledExactlyOnceWith(null);
    expect(document.activeElement).toBe(button(/Ilse Brandt said/));
  });

  it('has one stop for the Tab key, and the arrows for the rest', () => {
    const { container } = open();
    const stops = () => [...container.querySelectorAll<HTMLElement>('.claim-button')].map(({ tabIndex }) => tabIndex);
    expect(stops()).toEqual([0, -1, -1, -1, -1, -1, -1]);
    expect([...container.querySelectorAll<HTMLElement>('li a[tabindex="0"]')]).toHaveLength(1);
    const first = button(/Ilse Brandt said/);
    first.focus();
    fireEvent.keyDown(first, { key: 'ArrowDown' });
    expect(document.activeElement?.textContent).toContain('dockers’ union');
    expect(stops()).toEqual([-1, 0, -1, -1, -1, -1, -1]);
  });

  it('reads a history when it is asked for, and tells it last change first, in words', () => {
    const { props, update } = open({ openId: firstId });
    fireEvent.click(screen.getByRole('button', { name: 'History' }));
    expect(props.onHistory).toHaveBeenCalledExactlyOnceWith(firstId, true);
    update({ openId: firstId, histories: { [firstId]: { changes: CHANGES, unreadable: 0 } } });
    const entries = within(screen.getByRole('list', { name: 'History' })).getAllByRole('listitem');
    expect(entries.map(({ firstElementChild }) => firstElementChild?.textContent)).toEqual([
      'Put aside as not a claimdone again',
      'Put back among the claimsundone',
      'The article says why it does not name the source',
      'Found in other words of the article, and kept',
      'Looked for in the article again',
      'Put aside as not a claim',
      'Source: “Ilse Brandt” instead of “she”',
      'Note: “Report asked for.” taken away',
      'Disputes: “1 claim”',
      'Labels: “own-a and own-b”',
      'Act: “Denial” instead of “Statement”',
      'Kind of source: “NGO” instead of “Not specified”',
      'Status: “Contested” instead of “Not assessed”',
      'Saved',
    ]);
    expect(entries[0]?.textContent).toMatch(/Mara · .*2026/);
  });

  it('marks a folded claim that could not be saved', () => {
    const { container } = open({ edits: { [firstId]: 'storage-full' } });
    expect(container.querySelector('.claim-unsaved')?.textContent).toBe('Not saved: open it to try again');
  });

  it('chooses claims instead of opening them while several are to be labelled', () => {
    const { props } = open({ selected: new Set([firstId]) });
    const boxes = screen.getAllByRole<HTMLInputElement>('checkbox');
    expect(boxes.map(({ checked }) => checked)).toEqual([true, false, false, false, false, false, false]);
    fireEvent.click(boxes[1] as HTMLElement, { shiftKey: true });
    expect(props.onSelect).toHaveBeenCalledExactlyOnceWith(SECOND?.id, true);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('asks for more when its end is in sight, until there is no more', async () => {
    const { props } = open({ isComplete: false });
    await waitFor(() => expect(props.onMore).toHaveBeenCalled());
    const complete = open({ isComplete: true });
    expect(complete.props.onMore).not.toHaveBeenCalled();
  });

  it('shows hostile words as words', () => {
    const [row] = FILED_CLAIMS;
    if (!row) throw new Error('no claim');
    const hostile = { ...ARTICLES[0], title: '<img src=x onerror=alert(1)>', publisher: '<script>1</script>' };
    const { container } = open({
      rows: [{ ...row, article: hostile as ArticleView, sentence: '<b>bold</b>' }],
      openId: row.claim.id,
    });
    expect(container.querySelector('img, script, b')).toBeNull();
  });
});

describe('labelling several at once', () => {
  const open = (change: Partial<BatchBarProps> = {}) => {
    const props: BatchBarProps = {
      selected: 3,
      listed: 7,
      onSelectAll: vi.fn(),
      onSelectNone: vi.fn(),
      onApply: vi.fn(),
      onEnd: vi.fn(),
      onCover: vi.fn(),
      ...change,
    };
    const labels = [{ id: 'own-a', name: 'Border', meaning: '', look: null, key: '', isHidden: false }] as const;
    renderScreen(
      <CodebookProvider codebook={{ ...DEFAULT_CODEBOOK, labels }}>
        <BatchBar {...props} />
      </CodebookProvider>,
    );
    return props;
  };

  it('gives what was chosen, once, and nothing by moving over the values', () => {
    const { onApply } = open();
    const apply = screen.getByRole<HTMLButtonElement>('button', { name: 'Label 3 claims' });
    expect(apply.getAttribute('aria-disabled')).toBe('true');
    fireEvent.change(screen.getByLabelText('Status'), { target: { value: 'contested' } });
    fireEvent.change(screen.getByLabelText('Add a label'), { target: { value: 'own-a' } });
    expect(onApply).not.toHaveBeenCalled();
    fireEvent.click(apply);
    expect(onApply).toHaveBeenCalledExactlyOnceWith({
      status: 'contested',
      sourceKind: null,
      label: 'own-a',
      isDismissed: false,
    });
    expect(apply.getAttribute('aria-disabled')).toBe('true');
  });

  it('puts aside as no claims', () => {
    const { onApply } = open();
    fireEvent.click(screen.getByLabelText('Not a claim'));
    fireEvent.click(screen.getByRole('button', { name: 'Label 3 claims' }));
    expect(onApply).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ isDismissed: true, status: null }));
  });

  it('says how much of the list it covers while it stays in sight, and that it no longer does', () => {
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(120);
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent = '.batch { position: sticky }';
    const { onCover } = open();
    expect(vi.mocked(onCover).mock.calls).toEqual([[120]]);
    cleanup();
    expect(vi.mocked(onCover).mock.calls.at(-1)).toEqual([0]);
    style.remove();
    vi.restoreAllMocks();
  });

  it('chooses all, however many there are', () => {
    const { onSelectAll } = open({ listed: 105_200 });
    fireEvent.click(screen.getByRole('button', { name: 'Select all 105,200 listed' }));
    expect(onSelectAll).toHaveBeenCalledOnce();
    cleanup();
    // As long as nobody has counted them, no number is given that would be another one.
    const uncounted = open({ listed: null });
    fireEvent.click(screen.getByRole('button', { name: 'Select all listed' }));
    expect(uncounted.onSelectAll).toHaveBeenCalledOnce();
  });

  it('gives nothing to no claims', () => {
    const { onApply } = open({ selected: 0 });
    fireEvent.change(screen.getByLabelText('Status'), { target: { value: 'contested' } });
    fireEvent.submit(screen.getByRole('form'));
    expect(onApply).not.toHaveBeenCalled();
  });

  it('says how many are chosen, chooses all or none, and ends', () => {
    const { onSelectAll, onSelectNone, onEnd } = open();
    expect(screen.getByRole('status').textContent).toBe('3 claims selected');
    for (const name of ['Select all 7 listed', 'Select none', 'Done'])
      fireEvent.click(screen.getByRole('button', { name }));
    expect([onSelectAll, onSelectNone, onEnd].map((call) => vi.mocked(call).mock.calls.length)).toEqual([1, 1, 1]);
  });
});
