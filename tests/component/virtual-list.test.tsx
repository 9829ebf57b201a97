import { act, fireEvent, waitFor } from '@testing-library/preact';
import { useRef } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mostRows, VirtualList, type VirtualListProps } from '../../components/design/virtual-list.tsx';
import { expectAccessible, renderScreen } from './support.tsx';

/** CSS pixels, of a world without layout: what the browser would measure. */
const VIEW = 500;
const ROW = 50;
const OPEN_ROW = 200;

interface Row {
  readonly id: string;
  readonly isOpen?: boolean;
}

let resized: ((element: Element) => void)[] = [];

class FakeResizeObserver {
  readonly #elements = new Set<Element>();
  constructor(callback: (entries: readonly { target: Element }[]) => void) {
    resized.push((element) => {
      if (this.#elements.has(element)) callback([{ target: element }]);
    });
  }
  observe(element: Element) {
    this.#elements.add(element);
  }
  unobserve(element: Element) {
    this.#elements.delete(element);
  }
  disconnect() {
    this.#elements.clear();
  }
}

function heightOf(element: Element): number {
  if (element.matches('.scroller')) return VIEW;
  if (element.matches('li')) return element.querySelector('form') ? OPEN_ROW : ROW;
  return 0;
}

beforeEach(() => {
  resized = [];
  vi.stubGlobal('ResizeObserver', FakeResizeObserver);
  const sizes = {
    clientHeight: heightOf,
    offsetHeight: heightOf,
    scrollHeight: (element: Element) => Number.parseFloat(element.querySelector('ul')?.style.height ?? '0'),
  };
  for (const [name, size] of Object.entries(sizes)) {
    vi.spyOn(HTMLElement.prototype, name as 'offsetHeight', 'get').mockImplementation(function (this: HTMLElement) {
      return size(this);
    });
  }
  const scroll = function (this: Element, options?: ScrollToOptions | number) {
    if (typeof options === 'object') scrollTo(this, options.top ?? 0);
  };
  Element.prototype.scrollTo = scroll as typeof Element.prototype.scrollTo;
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function scrollTo(element: Element, top: number) {
  const next = Math.min(Math.max(0, top), Math.max(0, element.scrollHeight - VIEW));
  if (next === element.scrollTop) return;
  element.scrollTop = next;
  fireEvent.scroll(element);
}

const rowsOf = (count: number): Row[] => Array.from({ length: count }, (_, index) => ({ id: `r${index}` }));

interface Changes extends Partial<Pick<VirtualListProps<Row>, 'count' | 'isComplete' | 'rowAt' | 'onRange'>> {
  readonly inWindow?: boolean;
}

function Screen(changes: Changes) {
  const { count = 100_000, isComplete = true, rowAt = (index) => ({ id: `r${index}` }), onRange, inWindow } = changes;
  const scroller = useRef<HTMLDivElement>(null);
  return (
    <div>
      <div ref={scroller} class="scroller">
        <VirtualList<Row>
          name="Claims"
          loadingName="Loading…"
          {...{ count, isComplete, rowAt, renderRow }}
          {...(inWindow ? {} : { scroller })}
          keyOf={({ id }) => id}
          onRange={onRange ?? (() => {})}
          estimateHeight={ROW}
        />
      </div>
      <button type="button">Elsewhere</button>
    </div>
  );
}

const renderRow: VirtualListProps<Row>['renderRow'] = ({ id, isOpen }, _, { isTabStop }) => (
  <div>
    <button type="button" tabIndex={isTabStop ? 0 : -1} aria-expanded={isOpen === true}>
      {id}
    </button>
    {isOpen && (
      <form>
        <input aria-label={`Note of ${id}`} />
      </form>
    )}
  </div>
);

function show(changes: Changes = {}) {
  const result = renderScreen(<Screen {...changes} />);
  const find = (selector: string) => {
    const element = result.container.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`no ${selector}`);
    return element;
  };
  return {
    ...result,
    scroller: find('.scroller'),
    list: find('ul'),
    change: (next: Changes) => result.rerender(<Screen {...next} />),
    button: (id: string) => result.getByRole('button', { name: id }),
    indexes: () => [...result.container.querySelectorAll<HTMLElement>('li')].map((row) => Number(row.dataset['index'])),
    topOf: (id: string) =>
      Number.parseFloat(result.getByRole('button', { name: id }).closest('li')?.style.top ?? 'none'),
  };
}

const focused = () => document.activeElement?.textContent;
const press = (key: string, more: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document, { key, ...more });
const settle = () => act(() => new Promise<void>((done) => setTimeout(done, 30)));

describe('the window over the rows', () => {
  it('draws what is in sight of 100,000 rows, and has the height of all', async () => {
    const { indexes, list } = show();
    await waitFor(() => expect(indexes().length).toBeGreaterThan(9));
    expect(indexes().length).toBeLessThan(40);
    expect(list.style.height).toBe(`${100_000 * ROW}px`);
  });

  it('draws the rows that were scrolled to, in their order and at their places', async () => {
    const { scroller, indexes, topOf } = show();
    scrollTo(scroller, 1_000_000);
    await waitFor(() => expect(indexes()).toContain(20_000));
    expect(indexes()).toEqual(indexes().toSorted((a, b) => a - b));
    expect(topOf('r20005')).toBe(20_005 * ROW);
  });

  it('moves what is below a row that grows', async () => {
    const rows = rowsOf(100);
    const { change, topOf, button } = show({ count: 100, rowAt: (index) => rows[index] ?? null });
    await waitFor(() => expect(topOf('r4')).toBe(4 * ROW));
    rows[2] = { id: 'r2', isOpen: true };
    change({ count: 100, rowAt: (index) => rows[index] ?? null });
    const row = button('r2').closest('li');
    act(() => {
      for (const tell of resized) if (row) tell(row);
    });
    await waitFor(() => expect(topOf('r4')).toBe(3 * ROW + OPEN_ROW));
    expect(topOf('r2')).toBe(2 * ROW);
  });

  it('keeps the first row in sight where it is when rows come above it', async () => {
    const rows = rowsOf(1000);
    const { scroller, indexes, change } = show({ count: 1000, rowAt: (index) => rows[index] ?? null });
    scrollTo(scroller, 10_010);
    await waitFor(() => expect(indexes()).toContain(200));
    const more = [{ id: 'new 1' }, { id: 'new 2' }, ...rows];
    change({ count: 1002, rowAt: (index) => more[index] ?? null });
    await settle();
    expect(scroller.scrollTop).toBe(10_010 + 2 * ROW);
  });

  it('takes a row’s height along when others come above it', async () => {
    const rows = rowsOf(100);
    rows[2] = { id: 'r2', isOpen: true };
    const { change, topOf } = show({ count: 100, rowAt: (index) => rows[index] ?? null });
    await waitFor(() => expect(topOf('r3')).toBe(2 * ROW + OPEN_ROW));
    const more = [{ id: 'new' }, ...rows];
    change({ count: 101, rowAt: (index) => more[index] ?? null });
    await waitFor(() => expect(topOf('r2')).toBe(3 * ROW));
    expect(topOf('r3')).toBe(3 * ROW + OPEN_ROW);
  });

  it('ends where browsers do, and still says how many rows there are', async () => {
    const { list, button } = show({ count: 10_000_000 });
    await settle();
    expect(Number.parseFloat(list.style.height)).toBe(mostRows(ROW) * ROW);
    expect(Number.parseFloat(list.style.height)).toBeLessThan(17_895_698);
    expect(button('r0').closest('li')?.getAttribute('aria-setsize')).toBe('10000000');
    button('r0').focus();
    press('End');
    await waitFor(() => expect(focused()).toBe(`r${mostRows(ROW) - 1}`));
  });

  it('follows the window where nothing else scrolls', async () => {
    vi.stubGlobal('innerHeight', VIEW);
    vi.stubGlobal('scrollTo', () => {});
    const { indexes } = show({ inWindow: true });
    await waitFor(() => expect(indexes()).toContain(5));
    vi.stubGlobal('scrollY', 1_000_000);
    fireEvent.scroll(window);
    await waitFor(() => expect(indexes()).toContain(20_000));
    expect(indexes().length).toBeLessThan(40);
  });

  it('shows at the very top what is new there', async () => {
    const rows = rowsOf(1000);
    const { scroller, change, topOf } = show({ count: 1000, rowAt: (index) => rows[index] ?? null });
    await settle();
    const more = [{ id: 'new' }, ...rows];
    change({ count: 1001, rowAt: (index) => more[index] ?? null });
    await waitFor(() => expect(topOf('new')).toBe(0));
    expect(scroller.scrollTop).toBe(0);
  });
});

describe('rows that are not loaded', () => {
  it('are asked for once, and show that they are loaded', async () => {
    const onRange = vi.fn();
    const { getAllByText, change } = show({ rowAt: () => null, onRange });
    await waitFor(() => expect(onRange).toHaveBeenCalled());
    const [first, last] = onRange.mock.lastCall ?? [];
    expect([first, last]).toEqual([0, expect.any(Number)]);
    expect(last).toBeGreaterThan(8);
    expect(getAllByText('Loading…').length).toBeGreaterThan(8);
    const times = onRange.mock.calls.length;
    change({ rowAt: () => null, onRange });
    await settle();
    expect(onRange).toHaveBeenCalledTimes(times);
  });

  it('are not asked for where none is lacking', async () => {
    const onRange = vi.fn();
    show({ onRange });
    await settle();
    expect(onRange).not.toHaveBeenCalled();
  });

  it('are asked for again when they were dropped', async () => {
    const onRange = vi.fn();
    const { change } = show({ onRange });
    await settle();
    change({ onRange, rowAt: () => null });
    await waitFor(() => expect(onRange).toHaveBeenCalled());
  });

  it('may follow the last one that is known: more are asked for at the end alone', async () => {
    const onRange = vi.fn();
    const { scroller } = show({ count: 200, isComplete: false, onRange });
    await settle();
    expect(onRange).not.toHaveBeenCalled();
    scrollTo(scroller, 1_000_000);
    await waitFor(() => expect(onRange).toHaveBeenCalledWith(expect.any(Number), 199));
  });

  it('keep their heights while they are loaded anew', async () => {
    const rows = rowsOf(100);
    rows[2] = { id: 'r2', isOpen: true };
    const { change, list, topOf } = show({ count: 100, rowAt: (index) => rows[index] ?? null });
    await waitFor(() => expect(topOf('r4')).toBe(3 * ROW + OPEN_ROW));
    const { height } = list.style;
    change({ count: 100, rowAt: () => null });
    await settle();
    expect(list.style.height).toBe(height);
  });
});

describe('the keyboard', () => {
  it.each([
    ['ArrowDown', 'r6', 'the next row'],
    ['ArrowUp', 'r4', 'the one before'],
    ['PageDown', 'r13', 'a screen further, one row of it kept'],
    ['PageUp', 'r0', 'no further than the first'],
    ['Home', 'r0', 'the first'],
    ['End', 'r99999', 'the last, which was not drawn'],
  ])('%s goes to %s: %s', async (key, expected) => {
    const { button } = show();
    await settle();
    button('r5').focus();
    press(key);
    await waitFor(() => expect(focused()).toBe(expected));
  });

  it('takes a key that follows the focus at once', async () => {
    const { button } = show();
    await settle();
    button('r0').focus();
    press('ArrowDown');
    await settle();
    expect(focused()).toBe('r1');
  });

  it('scrolls to the row that it goes to', async () => {
    const { button, scroller } = show();
    await settle();
    button('r0').focus();
    press('End');
    await waitFor(() => expect(scroller.scrollTop).toBe(100_000 * ROW - VIEW));
  });

  it.each([{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { shiftKey: true }])(
    'leaves %o with a key to the browser',
    async (modifier) => {
      const { button } = show();
      await settle();
      button('r5').focus();
      expect(press('ArrowDown', modifier)).toBe(true);
      await settle();
      expect(focused()).toBe('r5');
    },
  );

  it('leaves keys in a row’s form to the form', async () => {
    const { getByLabelText } = show({ rowAt: (index) => ({ id: `r${index}`, isOpen: index === 1 }) });
    await settle();
    getByLabelText('Note of r1').focus();
    expect(press('End')).toBe(true);
    await settle();
    expect(document.activeElement).toBe(getByLabelText('Note of r1'));
  });

  it('stops at one row alone, the one that was last at', async () => {
    const { button, container } = show();
    await settle();
    const stops = () => [...container.querySelectorAll('li [tabindex="0"]')].map(({ textContent }) => textContent);
    expect(stops()).toEqual(['r0']);
    act(() => button('r3').focus());
    await waitFor(() => expect(stops()).toEqual(['r3']));
  });
});

describe('the focus', () => {
  it('stays on a row that is scrolled out of sight', async () => {
    const { button, scroller, indexes } = show();
    await settle();
    act(() => button('r3').focus());
    scrollTo(scroller, 1_000_000);
    await waitFor(() => expect(indexes()).toContain(20_000));
    expect(focused()).toBe('r3');
    press('ArrowDown');
    await waitFor(() => expect(focused()).toBe('r4'));
    expect(scroller.scrollTop).toBeLessThan(1000);
  });

  it('waits for a row that is loaded, and goes to its control', async () => {
    const { button, change } = show({ rowAt: (index) => (index < 50 ? { id: `r${index}` } : null) });
    await settle();
    button('r3').focus();
    press('End');
    await waitFor(() => expect(focused()).toBe('Loading…'));
    change({});
    await waitFor(() => expect(focused()).toBe('r99999'));
  });

  it('comes back when the rows are loaded anew, others above them', async () => {
    const rows = rowsOf(100);
    const { button, change } = show({ count: 100, rowAt: (index) => rows[index] ?? null });
    await settle();
    act(() => button('r3').focus());
    change({ count: 101, rowAt: () => null });
    await waitFor(() => expect(focused()).toBe('Loading…'));
    const more = [{ id: 'new' }, ...rows];
    change({ count: 101, rowAt: (index) => more[index] ?? null });
    await waitFor(() => expect(focused()).toBe('r3'));
    press('ArrowDown');
    await waitFor(() => expect(focused()).toBe('r4'));
  });

  it('goes to the row that takes the place of one that is gone, and to the list when none is left', async () => {
    const { button, change, list } = show({ count: 3 });
    await settle();
    act(() => button('r1').focus());
    change({ count: 2, rowAt: (index) => ({ id: index === 0 ? 'r0' : 'r2' }) });
    await waitFor(() => expect(focused()).toBe('r2'));
    change({ count: 1 });
    await waitFor(() => expect(focused()).toBe('r0'));
    change({ count: 0, rowAt: () => null });
    await waitFor(() => expect(document.activeElement).toBe(list));
  });

  it('is not taken from where the reader went', async () => {
    const { button, change, getByText } = show({ count: 100 });
    await settle();
    act(() => button('r1').focus());
    act(() => getByText('Elsewhere').focus());
    await settle();
    act(() => getByText('Elsewhere').blur());
    change({ count: 100, rowAt: (index) => ({ id: `other ${index}` }) });
    await settle();
    expect(document.activeElement).toBe(document.body);
  });
});

describe('for screen readers', () => {
  it('each row has its place in the whole list', async () => {
    const { scroller, button } = show();
    scrollTo(scroller, 1_000_000);
    await waitFor(() => expect(button('r20005')).toBeTruthy());
    const row = button('r20005').closest('li');
    expect(row?.getAttribute('aria-posinset')).toBe('20006');
    expect(row?.getAttribute('aria-setsize')).toBe('100000');
  });

  it('the size of a list that is not known yet is said to be unknown', async () => {
    const { button } = show({ isComplete: false });
    await settle();
    expect(button('r0').closest('li')?.getAttribute('aria-setsize')).toBe('-1');
  });

  it('has nothing that axe-core finds, with rows, an open one and ones that are loaded', async () => {
    const { container, getByRole } = show({
      rowAt: (index) => (index > 4 ? null : { id: `r${index}`, isOpen: index === 1 }),
    });
    await settle();
    expect(getByRole('list', { name: 'Claims' })).toBeTruthy();
    await expectAccessible(container);
  });
});
