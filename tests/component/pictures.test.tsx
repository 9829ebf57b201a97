import { fireEvent } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { ActsBySource, StatusBySource } from '../../components/pictures/by-source.tsx';
import { ClaimsOverTime } from '../../components/pictures/claims-over-time.tsx';
import type { Category } from '../../components/pictures/counts.ts';
import type { Translate } from '../../components/words/i18n.tsx';
import { PALETTE } from '../../lib/highlight/palette.ts';
import { expectAccessible, renderScreen } from './support.tsx';

const STATUSES: readonly Category[] = [
  { key: 'unassessed', name: 'Not assessed', look: null },
  { key: 'denied', name: 'Denied', look: 'status-denied' },
  { key: 'confirmed', name: 'Confirmed', look: 'status-confirmed' },
  { key: 'refuted', name: 'Refuted', look: 'status-refuted' },
];
const ACTS: readonly Category[] = [
  { key: 'statement', name: 'Statement', look: 'act-statement' },
  { key: 'denial', name: 'Denial', look: 'act-denial' },
];
const LONG_NAME = `The spokesperson of the Directorate-General for ${'Inland Waterways and '.repeat(8)}Harbours`;

const ROWS = [
  { key: 'a', name: 'Kessania', counts: { unassessed: 2, denied: 3 } },
  { key: 'b', name: 'Harbour union', counts: { denied: 1, confirmed: 8 } },
  { key: 'c', name: '', counts: { unassessed: 1 } },
];
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    key: `${index}`,
    name: `Source ${index}`,
    counts: { denied: 100 - index },
  }));

function show(picture: Parameters<typeof renderScreen>[0], words?: Translate) {
  const result = renderScreen(picture, words);
  const { container } = result;
  return {
    ...result,
    gist: () => result.getByRole('img').getAttribute('aria-label'),
    names: () => [...container.querySelectorAll('.picture-name')].map(({ textContent }) => textContent),
    totals: () =>
      [...container.querySelectorAll('.picture-bar-line .picture-number')].map(({ textContent }) => textContent),
    openTable: () => {
      fireEvent.click(result.getByRole('button', { name: 'Show as a table' }));
      return [...container.querySelectorAll('tr')].map((row) =>
        [...row.children].map(({ textContent }) => textContent),
      );
    },
  };
}

describe('claims by source and status', () => {
  it('draws a line for each source, most first, with its total', () => {
    const { names, totals } = show(<StatusBySource rows={ROWS} statuses={STATUSES} />);
    expect(names()).toEqual(['Harbour union', 'Kessania', 'No source given']);
    expect(totals()).toEqual(['9', '5', '1']);
  });

  it('says in words what it shows', () => {
    const { gist } = show(<StatusBySource rows={ROWS} statuses={STATUSES} />);
    expect(gist()).toBe(
      'Claims by source and status: 15 claims, 3 sources. Most by: Harbour union (9). Most often: Confirmed (8).',
    );
  });

  it('has all of it in a table', () => {
    const { openTable, getByRole } = show(<StatusBySource rows={ROWS} statuses={STATUSES} />);
    expect(openTable()).toEqual([
      ['Source', 'Not assessed', 'Denied', 'Confirmed', 'Total'],
      ['Harbour union', '0', '1', '8', '9'],
      ['Kessania', '2', '3', '0', '5'],
      ['No source given', '1', '0', '0', '1'],
    ]);
    expect(getByRole('table', { name: 'Claims by source and status' })).toBeTruthy();
    expect(getByRole('columnheader', { name: 'Denied' })).toBeTruthy();
    expect(getByRole('rowheader', { name: 'Kessania' })).toBeTruthy();
  });

  it('takes the table away again', () => {
    const { openTable, getByRole, queryByRole } = show(<StatusBySource rows={ROWS} statuses={STATUSES} />);
    openTable();
    fireEvent.click(getByRole('button', { name: 'Show as a table', expanded: true }));
    expect(queryByRole('table')).toBeNull();
  });

  it('explains the looks that occur, and no other', () => {
    const { container } = show(<StatusBySource rows={ROWS} statuses={STATUSES} />);
    const legend = [...container.querySelectorAll('.picture-legend-entry')].map(({ textContent }) => textContent);
    expect(legend).toEqual(['Not assessed', 'Denied', 'Confirmed']);
  });

  it('fills each part with the texture of its look, in the palette’s colour', () => {
    const { container } = show(<StatusBySource rows={ROWS} statuses={STATUSES} />);
    const part = container.querySelector('.picture-bar rect[fill$="status-confirmed)"]');
    expect(part?.getAttribute('stroke')).toBe(PALETTE['status-confirmed'].colour);
    const id = part?.getAttribute('fill')?.slice('url(#'.length, -1);
    expect(container.querySelector(`pattern[id="${id}"] path`)?.getAttribute('stroke')).toBe(
      PALETTE['status-confirmed'].colour,
    );
    expect(part?.querySelector('title')?.textContent).toBe('Confirmed: 8');
  });

  it('uses other textures in two pictures of one page', () => {
    const { container } = show(
      <>
        <StatusBySource rows={ROWS} statuses={STATUSES} />
        <StatusBySource rows={ROWS} statuses={STATUSES} />
      </>,
    );
    const ids = [...container.querySelectorAll('pattern')].map(({ id }) => id);
    expect(ids).toHaveLength(4);
    expect(new Set(ids).size).toBe(4);
  });

  it('sums what is beyond the first ten of 50 sources', () => {
    const { names, totals, openTable } = show(<StatusBySource rows={many(50)} statuses={STATUSES} />);
    expect(names()).toHaveLength(11);
    expect(names().at(-1)).toBe('40 other sources');
    const rest = Array.from({ length: 40 }, (_, index) => 90 - index).reduce((sum, count) => sum + count, 0);
    expect(totals().at(-1)).toBe(rest.toLocaleString('en'));
    expect(openTable()).toHaveLength(51);
  });

  it('breaks the bar of the others where it would dwarf the rest', () => {
    const isBroken = (count: number) =>
      show(<StatusBySource rows={many(count)} statuses={STATUSES} />).container.querySelector('.picture-break') !==
      null;
    expect(isBroken(12)).toBe(false);
    expect(isBroken(50)).toBe(true);
  });

  it('sums in the table too what nobody reads through', () => {
    const rows = Array.from({ length: 3000 }, (_, index) => ({ key: `${index}`, name: 'S', counts: { denied: 1 } }));
    const table = show(<StatusBySource rows={rows} statuses={STATUSES} />).openTable();
    expect(table).toHaveLength(202);
    expect(table.at(-1)).toEqual(['2,800 other sources', '2,800']);
  });

  it('has a long name whole: in its title, and in the table', () => {
    const rows = [{ key: 'a', name: LONG_NAME, counts: { denied: 1 } }];
    const { getByTitle, openTable } = show(<StatusBySource rows={rows} statuses={STATUSES} />);
    expect(getByTitle(LONG_NAME).tagName).toBe('BDI');
    expect(openTable()[1]?.[0]).toBe(LONG_NAME);
  });

  it('writes large numbers as the language does, and none as 0', () => {
    const rows = [
      { key: 'a', name: 'Kessania', counts: { denied: 1_000_000, confirmed: 1 } },
      { key: 'b', name: 'Veltland', counts: {} },
    ];
    const { totals, container } = show(<StatusBySource rows={rows} statuses={STATUSES} />);
    expect(totals()).toEqual(['1,000,001', '0']);
    const [large, small] = container.querySelectorAll('.picture-bar rect');
    expect(Number.parseFloat(small?.getAttribute('width') ?? '')).toBeGreaterThan(0.5);
    const widths = [large, small].map((rect) => Number.parseFloat(rect?.getAttribute('width') ?? ''));
    expect((widths[0] ?? 0) + (widths[1] ?? 0)).toBeCloseTo(100);
  });
});

describe('claims by source and act', () => {
  it('is of acts', () => {
    const rows = [{ key: 'a', name: 'Kessania', counts: { statement: 4, denial: 2 } }];
    const { gist, openTable } = show(<ActsBySource rows={rows} acts={ACTS} />);
    expect(gist()).toBe(
      'Claims by source and act: 6 claims, 1 source. Most by: Kessania (6). Most often: Statement (4).',
    );
    expect(openTable()[0]).toEqual(['Source', 'Statement', 'Denial', 'Total']);
  });
});

describe('claims over time', () => {
  const DAYS = [
    { day: '2026-05-04', count: 3 },
    { day: '2026-05-06', count: 1_000_000 },
  ];

  it('says in words from when to when, and when most', () => {
    expect(show(<ClaimsOverTime days={DAYS} />).gist()).toBe(
      'Claims by the day they were saved: 1,000,003 claims, from May 4, 2026 to May 6, 2026. Most at: May 6, 2026 (1,000,000).',
    );
  });

  it('has the days without claims in the table', () => {
    expect(show(<ClaimsOverTime days={DAYS} />).openTable()).toEqual([
      ['Day', 'Claims'],
      ['May 4, 2026', '3'],
      ['May 5, 2026', '0'],
      ['May 6, 2026', '1,000,000'],
    ]);
  });

  it('draws few claims so that they are told from none', () => {
    const { container } = show(<ClaimsOverTime days={DAYS} />);
    const columns = [...container.querySelectorAll('.picture-column')];
    expect(columns.map((column) => column.getAttribute('height'))).toEqual(['2%', '100%']);
  });

  it.each([
    [[{ day: '2026-01-01', count: 1 }], 'Each column is a day.', 'one day'],
    [
      [
        { day: '2026-01-01', count: 1 },
        { day: '2026-09-01', count: 1 },
      ],
      'Each column is a week, named by its Monday.',
      'months',
    ],
    [
      [
        { day: '2020-01-01', count: 1 },
        { day: '2026-09-01', count: 1 },
      ],
      'Each column is a month.',
      'years',
    ],
    [
      [
        { day: '1950-01-01', count: 1 },
        { day: '2026-09-01', count: 1 },
      ],
      'Each column is a year.',
      'decades',
    ],
  ])('%j: %s (%s)', (days, remark) => {
    expect(show(<ClaimsOverTime days={days} />).container.textContent).toContain(remark);
  });

  it('says how many claims have no date', () => {
    const { container } = show(<ClaimsOverTime days={[...DAYS, { day: 'soon', count: 2 }]} undated={10} />);
    expect(container.textContent).toContain('12 claims without a date are left out.');
  });
});

describe.each([
  ['by status, empty', <StatusBySource key="1" rows={[]} statuses={STATUSES} />],
  [
    'by status, sources without claims',
    <StatusBySource key="2" rows={[{ key: 'a', name: 'K', counts: {} }]} statuses={STATUSES} />,
  ],
  ['by act, empty', <ActsBySource key="3" rows={[]} acts={ACTS} />],
  ['over time, empty', <ClaimsOverTime key="4" days={[]} undated={3} />],
  ['over time, a day of none', <ClaimsOverTime key="5" days={[{ day: '2026-05-04', count: 0 }]} />],
])('%s', (_, picture) => {
  it('says what to do in place of a picture', async () => {
    const { container, queryByRole } = show(picture);
    expect(container.textContent).toContain('Nothing to show yet. Save claims, and they are counted here.');
    expect(queryByRole('img')).toBeNull();
    expect(queryByRole('button')).toBeNull();
    await expectAccessible(container);
  });
});

describe.each([
  ['by status', <StatusBySource key="1" rows={many(50)} statuses={STATUSES} />],
  ['by act', <ActsBySource key="2" rows={[{ key: 'a', name: 'K', counts: { denial: 1 } }]} acts={ACTS} />],
  ['over time', <ClaimsOverTime key="3" days={[{ day: '2026-05-04', count: 2 }]} />],
])('%s', (_, picture) => {
  it('has nothing that axe-core finds, with its table open', async () => {
    const { container, openTable } = show(picture);
    openTable();
    await expectAccessible(container);
  });
});
