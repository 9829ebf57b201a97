import { act, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DropDown } from '../../components/library/drop-down.tsx';
import { DateMenu, FilterChips, FilterMenu, MoreMenu } from '../../components/library/filter-menus.tsx';
import { NoMatch } from '../../components/library/list-state.tsx';
import { NewsLine, type NewsView } from '../../components/library/news-line.tsx';
import { SearchField } from '../../components/library/search-field.tsx';
import { SourcePicker } from '../../components/library/source-picker.tsx';
import { expectAccessible, renderScreen } from './support.tsx';

afterEach(() => vi.useRealTimers());

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
