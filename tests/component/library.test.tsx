import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ArticleRows } from '../../components/library/article-rows.tsx';
import { BatchBar, type BatchBarProps } from '../../components/library/batch-bar.tsx';
import { ClaimRows, type ClaimRowsProps } from '../../components/library/claim-rows.tsx';
import { DropDown } from '../../components/library/drop-down.tsx';
import { DateMenu, FilterChips, FilterMenu, MoreMenu } from '../../components/library/filter-menus.tsx';
import { NoMatch } from '../../components/library/list-state.tsx';
import { NewsLine, type NewsView } from '../../components/library/news-line.tsx';
import { SearchField } from '../../components/library/search-field.tsx';
import { SourceMembers } from '../../components/library/source-head.tsx';
import { SourcePicker } from '../../components/library/source-picker.tsx';
import type { ArticleView } from '../../components/library/views.ts';
import { CodebookProvider } from '../../components/words/codebook.tsx';
import { DEFAULT_CODEBOOK } from '../../lib/claim/codebook.ts';
import { ARTICLES, CHANGES, claimRowsProps, FILED_CLAIMS, frame, SAVED_CLAIMS } from './library-screens.tsx';
import { expectAccessible, renderScreen } from './support.tsx';

const [FIRST, SECOND] = SAVED_CLAIMS;
const firstId = FIRST?.id ?? '';
const [ARTICLE] = ARTICLES;

afterEach(() => vi.useRealTimers());

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

  it('offer a file once more, and say what it lacks', () => {
    const file = { fileName: 'says-who.json', href: 'blob:https://news.example/1', lacking: 1 };
    const { region } = show({ type: 'exported', file });
    expect(region.textContent).toBe('Saved says-who.json. 1 damaged record could not be read and is missing from it.');
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'Save it again' });
    expect([link.download, link.href]).toEqual(['says-who.json', file.href]);
  });
});

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
      offer: { claims: 7, of: 7 },
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

  it('says that it chooses the first ones, of how many, where there are more', () => {
    const { onSelectAll } = open({ offer: { claims: 1_000, of: 5_200 } });
    fireEvent.click(screen.getByRole('button', { name: 'Select the first 1,000 of 5,200' }));
    expect(onSelectAll).toHaveBeenCalledOnce();
    expect(screen.queryByRole('button', { name: /^Select all/ })).toBeNull();
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

describe('filters', () => {
  const options = [
    { id: 'contested', name: 'Contested', isOn: true, count: 12 },
    { id: 'denied', name: 'Denied', isOn: false },
  ];

  it('say how many values are set, and unfold into a list to tick', async () => {
    const onToggle = vi.fn();
    const { container } = renderScreen(<FilterMenu name="Status" options={options} onToggle={onToggle} />);
    const button = screen.getByRole('button', { name: /Status/ });
    expect(button.textContent).toContain('1');
    fireEvent.click(button);
    await expectAccessible(container);
    const group = screen.getByRole('group', { name: 'Status' });
    expect(
      within(group)
        .getAllByRole<HTMLInputElement>('checkbox')
        .map(({ checked }) => checked),
    ).toEqual([true, false]);
    expect(group.textContent).toContain('12');
    fireEvent.click(screen.getByLabelText('Denied'));
    expect(onToggle).toHaveBeenCalledExactlyOnceWith('denied');
  });

  it('fold on Escape with the focus on their button, and when something else is done', () => {
    renderScreen(
      <>
        <DropDown name="Menu">
          <input aria-label="inside" />
        </DropDown>
        <input aria-label="outside" />
      </>,
    );
    const button = screen.getByRole('button', { name: 'Menu' });
    const isOpen = () => button.getAttribute('aria-expanded') === 'true';
    fireEvent.click(button);
    act(() => screen.getByLabelText('inside').focus());
    expect(isOpen()).toBe(true);
    fireEvent.keyDown(screen.getByLabelText('inside'), { key: 'Escape' });
    expect(isOpen()).toBe(false);
    expect(document.activeElement).toBe(button);
    fireEvent.click(button);
    act(() => screen.getByLabelText('outside').focus());
    expect(isOpen()).toBe(false);
    fireEvent.click(button);
    fireEvent.pointerDown(document.body);
    expect(isOpen()).toBe(false);
  });

  it('take days from and to', () => {
    const onChange = vi.fn();
    renderScreen(<DateMenu from="" to="2026-03-31" onChange={onChange} />);
    fireEvent.click(screen.getByRole('button', { name: /Date/ }));
    fireEvent.change(screen.getByLabelText('Saved from'), { target: { value: '2026-03-01' } });
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ from: '2026-03-01', to: '2026-03-31' });
  });

  it('ask for disputed claims, and for those put aside', () => {
    const actions = { onDisputed: vi.fn(), onDismissed: vi.fn() };
    renderScreen(<MoreMenu isDisputed={false} dismissed="without" {...actions} />);
    fireEvent.click(screen.getByRole('button', { name: 'More' }));
    fireEvent.click(screen.getByLabelText('Disputed by another claim'));
    fireEvent.click(screen.getByLabelText('Only those'));
    expect(actions.onDisputed).toHaveBeenCalledExactlyOnceWith(true);
    expect(actions.onDismissed).toHaveBeenCalledExactlyOnceWith('only');
  });

  it('that are set are listed, each with a way to take it away, and one for all', () => {
    const onRemove = vi.fn();
    const onClear = vi.fn();
    renderScreen(
      <FilterChips chips={[{ id: '1', variable: 'Status', value: 'Contested', onRemove }]} onClear={onClear} />,
    );
    expect(screen.getByRole('list', { name: 'Filters that are set' }).textContent).toBe('Status Contested');
    fireEvent.click(screen.getByRole('button', { name: 'Remove the filter: Status Contested' }));
    fireEvent.click(screen.getByRole('button', { name: 'Clear all' }));
    expect([onRemove, onClear].map((call) => call.mock.calls.length)).toEqual([1, 1]);
  });

  it('that leave nothing can be cleared at once', () => {
    const onClear = vi.fn();
    renderScreen(<NoMatch onClear={onClear} />);
    fireEvent.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(onClear).toHaveBeenCalledOnce();
  });
});

describe('the focus', () => {
  const chipsOf = (values: readonly string[]) =>
    values.map((value) => ({ id: value, variable: '', value, onRemove: vi.fn() }));
  const focused = () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.className;

  it('goes to the next filter when one is taken away, to the last one, and stays near when none is left', () => {
    const show = (values: readonly string[]) => <FilterChips chips={chipsOf(values)} onClear={vi.fn()} />;
    const { rerender } = renderScreen(show(['1', '2', '3']));
    screen.getByRole('button', { name: /: 2/ }).focus();
    rerender(show(['1', '3']));
    expect(focused()).toBe('Remove the filter: 3');
    rerender(show(['1']));
    expect(focused()).toBe('Remove the filter: 1');
    rerender(show([]));
    expect(focused()).toBe('filter-chips');
  });

  it('is not taken from where the reader went meanwhile', () => {
    const show = (values: readonly string[]) => (
      <>
        <FilterChips chips={chipsOf(values)} onClear={vi.fn()} />
        <input aria-label="elsewhere" />
      </>
    );
    const { rerender } = renderScreen(show(['1']));
    screen.getByRole('button', { name: /: 1/ }).focus();
    screen.getByLabelText('elsewhere').focus();
    rerender(show([]));
    expect(focused()).toBe('elsewhere');
  });

  it('stays with the news when what was pressed there is done', () => {
    const show = (news: NewsView | null) => <NewsLine news={news} serial={1} onUndo={vi.fn()} onDismiss={vi.fn()} />;
    const { rerender } = renderScreen(show({ type: 'labelled', claims: 2 }));
    screen.getByRole('button', { name: 'Undo' }).focus();
    rerender(show({ type: 'taken-back', direction: 'undo', claims: 2, sources: 0, claim: null }));
    expect(focused()).toBe('Close');
    rerender(show(null));
    expect(focused()).toBe('news');
  });

  it('is on the button again when a source was chosen', async () => {
    renderScreen(
      <DropDown name="Menu">
        {(fold) => (
          <SourcePicker name="Which?" suggest={async () => [{ id: '1', name: 'I', claims: 1 }]} onPick={fold} />
        )}
      </DropDown>,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Menu' }));
    fireEvent.click(await screen.findByRole('option'));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Menu' }));
    expect(screen.queryByRole('combobox')).toBeNull();
  });
});

describe('the search field', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  const field = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search' });
  const type = (value: string) => fireEvent.input(field(), { target: { value } });

  it('searches when typing pauses, once', () => {
    const onSearch = vi.fn();
    renderScreen(<SearchField name="Search" text="" onSearch={onSearch} />);
    for (const typed of ['s', 'sh', 'shi']) {
      type(typed);
      vi.advanceTimersByTime(100);
    }
    expect(onSearch).not.toHaveBeenCalled();
    vi.advanceTimersByTime(200);
    expect(onSearch).toHaveBeenCalledExactlyOnceWith('shi');
  });

  it('searches at once on Enter and when it is left, and not again for the same', () => {
    const onSearch = vi.fn();
    renderScreen(<SearchField name="Search" text="" onSearch={onSearch} />);
    type('ship');
    fireEvent.keyDown(field(), { key: 'Enter' });
    fireEvent.blur(field());
    vi.advanceTimersByTime(1_000);
    expect(onSearch).toHaveBeenCalledExactlyOnceWith('ship');
  });

  it('keeps what is typed while its own search arrives, and takes up what comes from elsewhere', () => {
    const onSearch = vi.fn();
    const { rerender } = renderScreen(<SearchField name="Search" text="" onSearch={onSearch} />);
    type('ship');
    fireEvent.keyDown(field(), { key: 'Enter' });
    type('ships');
    rerender(<SearchField name="Search" text="ship" onSearch={onSearch} />);
    expect(field().value).toBe('ships');
    act(() => rerender(<SearchField name="Search" text="" onSearch={onSearch} />));
    expect(field().value).toBe('');
  });
});

describe('choosing a source', () => {
  const SOURCES = [
    { id: '1', name: 'Ilse Brandt', claims: 12 },
    { id: '2', name: 'The harbour office', claims: 1 },
  ];
  const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Which?' });

  it('is done by typing some of the name, the arrows and Enter', async () => {
    const suggest = vi.fn(async (typed: string) => SOURCES.filter(({ name }) => name.toLowerCase().includes(typed)));
    const onPick = vi.fn();
    const { container } = renderScreen(<SourcePicker name="Which?" suggest={suggest} onPick={onPick} />);
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(2));
    await expectAccessible(container);
    const active = () => document.getElementById(field().getAttribute('aria-activedescendant') ?? '')?.textContent;
    expect(active()).toBe('Ilse Brandt12 claims');
    fireEvent.keyDown(field(), { key: 'ArrowDown' });
    expect(active()).toBe('The harbour office1 claim');
    fireEvent.input(field(), { target: { value: 'ilse' } });
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1));
    fireEvent.keyDown(field(), { key: 'Enter' });
    expect(onPick).toHaveBeenCalledExactlyOnceWith(SOURCES[0]);
    expect(field().value).toBe('');
  });

  it('is done by a click', async () => {
    const onPick = vi.fn();
    renderScreen(<SourcePicker name="Which?" suggest={async () => SOURCES} onPick={onPick} />);
    fireEvent.click(await screen.findByRole('option', { name: /harbour office/ }));
    expect(onPick).toHaveBeenCalledExactlyOnceWith(SOURCES[1]);
  });

  it('says when there is none, and lets an answer go that comes too late', async () => {
    const answers: ((sources: typeof SOURCES) => void)[] = [];
    const suggest = () => new Promise<typeof SOURCES>((resolve) => answers.push(resolve));
    renderScreen(<SourcePicker name="Which?" suggest={suggest} onPick={vi.fn()} />);
    await waitFor(() => expect(answers).toHaveLength(1));
    fireEvent.input(field(), { target: { value: 'x' } });
    await waitFor(() => expect(answers).toHaveLength(2));
    await act(async () => answers[1]?.([]));
    await act(async () => answers[0]?.(SOURCES));
    expect(screen.queryAllByRole('option')).toEqual([]);
    expect(screen.getByRole('status').textContent).toBe('No source of this name is saved.');
  });
});

describe('what counts as a source', () => {
  it('is put together and parted', async () => {
    const actions = { onMerge: vi.fn(), onPart: vi.fn(), onPartSelf: vi.fn() };
    const other = { id: '9', name: 'I. Brandt', claims: 2 };
    renderScreen(
      <SourceMembers
        members={[{ id: '3', name: 'The harbour master', claims: 4, href: '#/source?id=3' }]}
        head={null}
        suggest={async () => [other]}
        {...actions}
      />,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Part again: The harbour master' }));
    expect(actions.onPart).toHaveBeenCalledExactlyOnceWith({ id: '3', name: 'The harbour master' });
    fireEvent.click(screen.getByRole('button', { name: 'Add another source …' }));
    fireEvent.click(await screen.findByRole('option', { name: /I. Brandt/ }));
    expect(actions.onMerge).toHaveBeenCalledExactlyOnceWith(other);
  });

  it('is said of one that counts as another, and can be parted from it', () => {
    const actions = { onMerge: vi.fn(), onPart: vi.fn(), onPartSelf: vi.fn() };
    const head = { id: '5', name: 'The office', claims: 4, href: '#/source?id=5' };
    renderScreen(<SourceMembers members={[]} head={head} suggest={async () => []} {...actions} />);
    expect(screen.getByRole<HTMLAnchorElement>('link', { name: 'The office' }).hash).toBe('#/source?id=5');
    fireEvent.click(screen.getByRole('button', { name: 'Part again' }));
    expect(actions.onPartSelf).toHaveBeenCalledOnce();
    expect(screen.queryByRole('button', { name: /Add another/ })).toBeNull();
  });
});

describe('an article in a list', () => {
  const show = (change: Partial<ArticleView>) =>
    renderScreen(
      <ArticleRows
        name="Articles"
        rows={[{ article: { ...(ARTICLE as ArticleView), ...change }, claims: 7 }]}
        isComplete
        onMore={vi.fn()}
      />,
    );

  it('has title, publisher, day and number of claims, and leads to its screen', () => {
    const { container } = show({});
    expect(screen.getByRole('list', { name: 'Articles' }).textContent).toMatch(
      /Cranes stand still for a third day.*The Daily Harbour.*2026.*7 claims/,
    );
    expect(container.querySelector('time')?.dateTime).toBe('2026-03-04');
    expect(screen.getByRole<HTMLAnchorElement>('link', { name: /^Cranes/ }).hash).toBe('#/article?id=article-1');
  });

  it.each(['', 'soon', '2026-99-99', '+300000-01-01'])('takes the day it was read for the date %j', (published) => {
    expect(show({ published }).container.querySelector('time')?.dateTime).toBe('2026-03-05');
  });

  it('whose dates are both unusable is shown without any', () => {
    const { container } = show({ published: '', lastSeen: Number.NaN });
    expect(container.querySelector('time')).toBeNull();
    expect(container.textContent).toContain('The Daily Harbour');
  });

  it.each(['2026-03-04', '2026-03-04T23:30:00-11:00', '2026-03-04T00:30:00+13:00'])(
    'shows the day of %j as the publisher has it, wherever the reader is',
    (published) => {
      expect(show({ published }).container.querySelector('time')?.textContent).toMatch(/\b4\b/);
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
    show({ url });
    const link = screen.queryByRole<HTMLAnchorElement>('link', { name: /Open the article/ });
    expect(link !== null).toBe(isLinked);
    if (link) expect([link.href, link.target, link.rel]).toEqual([url, '_blank', 'noopener noreferrer']);
  });
});
