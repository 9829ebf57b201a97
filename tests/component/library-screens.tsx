import type { ComponentChildren } from 'preact';
import { createRef } from 'preact';
import { vi } from 'vitest';
import { type ClaimView, toClaimView } from '../../components/claims/claim-view.ts';
import { ArticleHead } from '../../components/library/article-head.tsx';
import { ArticleRows } from '../../components/library/article-rows.tsx';
import { BatchBar } from '../../components/library/batch-bar.tsx';
import { ClaimRows, type ClaimRowsProps } from '../../components/library/claim-rows.tsx';
import { DisputeRows } from '../../components/library/dispute-rows.tsx';
import { FigurePictures } from '../../components/library/figure-pictures.tsx';
import { DateMenu, FilterChips, FilterMenu, MoreMenu } from '../../components/library/filter-menus.tsx';
import { LibraryFrame, type LibraryFrameProps, SECTIONS } from '../../components/library/library-frame.tsx';
import { IndexProgress, ListState, NoMatch, NothingSaved } from '../../components/library/list-state.tsx';
import { NewsLine, type NewsView } from '../../components/library/news-line.tsx';
import { SearchField } from '../../components/library/search-field.tsx';
import { SourceHead, SourceMembers } from '../../components/library/source-head.tsx';
import { SourcePictures } from '../../components/library/source-pictures.tsx';
import { SourceRows } from '../../components/library/source-rows.tsx';
import { DamagedNotice, UnbackedNotice } from '../../components/library/store-notices.tsx';
import type { ArticleView, ChangeView, FiledClaimView } from '../../components/library/views.ts';
import { WorkLine } from '../../entrypoints/library/work-line.tsx';
import { FAULTS } from '../../lib/messaging/result.ts';
import { HARBOUR, placeOf, readyState } from './sample-claims.ts';

/** The library's screens in every state. */

// jsdom has no layout: nothing in it ever changes its size, and there is nothing to scroll.
window.scrollTo = () => {};
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

const READY = readyState(HARBOUR);

export const SAVED_CLAIMS: readonly ClaimView[] = READY.claims.map((claim) => {
  const { found: _, ...view } = toClaimView(claim, READY.words[claim.id]);
  return { ...view, outcome: null };
});

export const ARTICLES: readonly ArticleView[] = [
  {
    id: 'article-1',
    url: 'https://news.example/harbour',
    title: 'Cranes stand still for a third day',
    publisher: 'The Daily Harbour',
    published: '2026-03-04',
    lastSeen: Date.UTC(2026, 2, 5),
    href: '#/article?id=article-1',
  },
  {
    id: 'article-2',
    url: 'ftp://news.example/',
    title: '',
    publisher: '',
    published: 'soon',
    lastSeen: Date.UTC(2026, 1, 2),
    href: '#/article?id=article-2',
  },
];

export const FILED_CLAIMS: readonly FiledClaimView[] = SAVED_CLAIMS.map((claim, index) => ({
  claim,
  sentence: `${claim.words.source} ${claim.words.cue} ${claim.words.content}.`,
  lead: '',
  created: Date.UTC(2026, 2, 5 + index),
  article: ARTICLES[index % 2] as ArticleView,
  sourceHref: `#/source?id=${index}`,
  claimHref: `#/article?id=article-1&claim=${index}`,
}));

const [FIRST = '', SECOND = ''] = SAVED_CLAIMS.map(({ id }) => id);

const AT = { at: Date.UTC(2026, 2, 5, 12), by: 'Mara', way: 'edit' } as const;
const PLACE = placeOf({ source: 'she', cue: 'said', content: 'so' });

/** One change of every field, and what taking back looks like. */
export const CHANGES: readonly ChangeView[] = [
  { ...AT, id: '01', field: 'created' },
  { ...AT, id: '02', field: 'status', from: 'unassessed', to: 'contested' },
  { ...AT, id: '03', field: 'sourceKind', from: 'unspecified', to: 'ngo' },
  { ...AT, id: '04', field: 'act', from: 'statement', to: 'denial' },
  { ...AT, id: '05', field: 'labels', from: [], to: ['own-a', 'own-b'] },
  { ...AT, id: '06', field: 'disputes', from: [], to: ['x'] },
  { ...AT, id: '07', field: 'note', from: 'Report asked for.', to: '' },
  { ...AT, id: '08', field: 'sourceText', from: 'she', to: 'Ilse Brandt' },
  { ...AT, id: '09', field: 'dismissed', from: false, to: true },
  { ...AT, id: '10', field: 'detached', from: true, to: false },
  { ...AT, id: '11', field: 'place', from: PLACE, to: PLACE },
  { ...AT, id: '14', field: 'reasonGiven', from: false, to: true },
  { ...AT, id: '12', field: 'dismissed', from: true, to: false, way: 'undo' },
  { ...AT, id: '13', field: 'dismissed', from: false, to: true, way: 'redo' },
];

export const HREFS = Object.fromEntries(SECTIONS.map((name) => [name, `#/${name}`])) as LibraryFrameProps['hrefs'];

export function frame(children: ComponentChildren, change: Partial<LibraryFrameProps> = {}) {
  return (
    <LibraryFrame
      section="claims"
      isBelow={false}
      hrefs={HREFS}
      title={<bdi dir="auto">Cranes</bdi>}
      heading={createRef()}
      news={<NewsLine news={null} serial={0} onUndo={vi.fn()} onDismiss={vi.fn()} />}
      hasHistory
      onTakeBack={vi.fn()}
      {...change}
    >
      {children}
    </LibraryFrame>
  );
}

export function claimRowsProps(change: Partial<ClaimRowsProps> = {}): ClaimRowsProps {
  return {
    name: '',
    rows: FILED_CLAIMS,
    isComplete: true,
    edits: {},
    sources: ['Ilse Brandt'],
    openId: null,
    histories: {},
    selected: null,
    hasArticle: true,
    hasSource: true,
    hasSentence: true,
    onOpen: vi.fn(),
    onEdit: vi.fn(),
    onHistory: vi.fn(),
    onSelect: vi.fn(),
    onMore: vi.fn(),
    ...change,
  };
}

function Filters() {
  const chips = [
    { id: '1', variable: '', value: '', onRemove: vi.fn() },
    { id: '2', variable: '', value: '2026', onRemove: vi.fn() },
  ];
  const options = [
    { id: 'a', name: '1', isOn: true, look: 'status-contested', count: 1_234 },
    { id: 'b', name: '2', isOn: false },
  ] as const;
  return (
    <>
      <SearchField name="…" text="" onSearch={vi.fn()} />
      <FilterMenu name="" options={options} onToggle={vi.fn()} />
      <DateMenu from="2026-03-01" to="" onChange={vi.fn()} />
      <MoreMenu isDisputed dismissed="with" onDisputed={vi.fn()} onDismissed={vi.fn()} />
      <FilterChips chips={chips} onClear={vi.fn()} />
    </>
  );
}

const state = (change: Partial<Parameters<typeof ListState>[0]>) => (
  <ListState phase="ready" fault={null} unreadable={0} onRetry={vi.fn()} {...change}>
    {change.children}
  </ListState>
);

const SOURCES = [
  { id: '1', name: 'Ilse Brandt', kind: 'expert', country: 'NO', claims: 12, members: 1, href: '#/source?id=1' },
  { id: '2', name: '', kind: 'unspecified', country: null, claims: 1, members: 0, href: '#/source?id=2' },
] as const;
const COUNTS = { statuses: { unassessed: 3, contested: 1 }, acts: { statement: 3, denial: 1 } };
const member = (id: string, name: string) => ({ id, name, claims: 2, href: `#/source?id=${id}` });
const members = (change: Partial<Parameters<typeof SourceMembers>[0]>) => (
  <SourceMembers
    members={[]}
    head={null}
    suggest={async () => []}
    onMerge={vi.fn()}
    onPart={vi.fn()}
    onPartSelf={vi.fn()}
    {...change}
  />
);
const source = (parts: ComponentChildren, isCounting: boolean) =>
  frame(
    <>
      <SourceHead source={SOURCES[0]} articles={3} first={AT.at} last={AT.at} isCounting={isCounting} />
      <SourcePictures name="Ilse Brandt" {...COUNTS} isCounting={isCounting} />
      {parts}
    </>,
    { section: 'sources', isBelow: true },
  );

export const NEWS: readonly NewsView[] = [
  ...(['undo', 'redo'] as const).flatMap((direction): NewsView[] => [
    { type: 'nothing-to-take-back', direction },
    { type: 'taken-back', direction, claims: 3, sources: 0, claim: null },
    { type: 'taken-back', direction, claims: 0, sources: 2, claim: null },
    {
      type: 'taken-back',
      direction,
      claims: 1,
      sources: 0,
      claim: { source: 'Ilse Brandt', fields: ['status', 'note'], href: '#/article?id=1' },
    },
  ]),
  { type: 'labelled', claims: 12 },
  { type: 'merged', from: 'Ilse Brandt', into: 'I. Brandt' },
  { type: 'parted', name: 'Ilse Brandt' },
  {
    type: 'exported',
    file: {
      fileName: 'says-who.json',
      href: 'blob:https://news.example/1',
      lacking: 2,
      leftOut: 3,
      withoutText: 1,
      notInText: 4,
      lostLinks: 1,
      isTooLargeToImport: true,
    },
  },
  ...FAULTS.map((fault): NewsView => ({ type: 'failed', fault })),
];

const [DISPUTED, DENIAL] = FILED_CLAIMS;

export const LIBRARY_STATES: Readonly<Record<string, () => ComponentChildren>> = {
  loading: () => frame(state({ phase: 'loading' })),
  ...Object.fromEntries(FAULTS.map((fault) => [`failed: ${fault}`, () => frame(state({ phase: 'failed', fault }))])),
  'an address of nothing': () => frame(state({ phase: 'missing' })),
  'nothing saved': () => frame(state({ empty: <NothingSaved /> })),
  'nothing that matches': () => frame(state({ empty: <NoMatch onClear={vi.fn()} /> })),
  'damaged records': () => frame(state({ unreadable: 2 })),
  'claims being indexed': () => frame(<IndexProgress done={1_200} total={100_000} fault={null} />),
  'claims that cannot be indexed': () => frame(<IndexProgress done={0} total={0} fault="storage-full" />),
  filters: () => frame(<Filters />),
  claims: () => frame(<ClaimRows {...claimRowsProps()} />),
  'claims of which more may follow': () => frame(<ClaimRows {...claimRowsProps({ isComplete: false })} />),
  'an open claim': () => frame(<ClaimRows {...claimRowsProps({ openId: FIRST })} />),
  'a history being read': () =>
    frame(<ClaimRows {...claimRowsProps({ openId: FIRST, histories: { [FIRST]: null } })} />),
  'a history': () =>
    frame(
      <ClaimRows {...claimRowsProps({ openId: FIRST, histories: { [FIRST]: { changes: CHANGES, unreadable: 1 } } })} />,
    ),
  'a claim that could not be saved': () =>
    frame(<ClaimRows {...claimRowsProps({ edits: { [FIRST]: 'storage-full', [SECOND]: 'saved' } })} />),
  'claims to choose from': () =>
    frame(
      <>
        <BatchBar
          selected={1}
          listed={7}
          onSelectAll={vi.fn()}
          onSelectNone={vi.fn()}
          onApply={vi.fn()}
          onEnd={vi.fn()}
          onCover={vi.fn()}
        />
        <ClaimRows {...claimRowsProps({ selected: new Set([FIRST]) })} />
      </>,
    ),
  'all claims of a large store being found, to choose them, while others are labelled': () =>
    frame(
      <>
        <BatchBar
          selected={0}
          listed={105_200}
          onSelectAll={vi.fn()}
          onSelectNone={vi.fn()}
          onApply={vi.fn()}
          onEnd={vi.fn()}
          onCover={vi.fn()}
        />
        <WorkLine work="finding" progress={{ done: 300, total: 105_200 }} onEnd={vi.fn()} />
      </>,
      { news: <WorkLine work="labelling" progress={{ done: 200, total: 1_200 }} onEnd={vi.fn()} /> },
    ),
  'what is said of the store': () =>
    frame(null, {
      news: (
        <>
          <UnbackedNotice href="#/files" onDismiss={vi.fn()} />
          <DamagedNotice of="codebook" href="#/codebook" />
          <DamagedNotice of="settings" href="#/settings" />
        </>
      ),
    }),
  articles: () =>
    frame(
      <ArticleRows
        name=""
        rows={ARTICLES.map((article, index) => ({ article, claims: index + 1 }))}
        isComplete
        onMore={vi.fn()}
      />,
      { section: 'articles' },
    ),
  'an article': () =>
    frame(
      <>
        <ArticleHead article={ARTICLES[0] as ArticleView} coded={3} total={7} />
        <ClaimRows
          {...claimRowsProps({ rows: FILED_CLAIMS.map((row) => ({ ...row, lead: row.sentence })), hasArticle: false })}
        />
      </>,
      { section: 'articles', isBelow: true },
    ),
  'an article without claims': () =>
    frame(<ArticleHead article={ARTICLES[1] as ArticleView} coded={0} total={0} />, { section: 'articles' }),
  sources: () => frame(<SourceRows rows={SOURCES} isComplete onMore={vi.fn()} />, { section: 'sources' }),
  'a source': () => source(members({}), false),
  'a source being counted': () => source(members({}), true),
  'a source with others': () => source(members({ members: [member('3', 'I. Brandt'), member('4', '')] }), false),
  'a source counted as another': () => source(members({ head: member('5', 'The harbour office') }), false),
  disputes: () =>
    frame(
      <DisputeRows
        rows={DISPUTED && DENIAL ? [{ disputed: DISPUTED, denial: DENIAL }] : []}
        isComplete
        onMore={vi.fn()}
      />,
      { section: 'disputes' },
    ),
  pictures: () =>
    frame(
      <FigurePictures
        sources={[{ key: '1', name: 'Ilse Brandt', ...COUNTS }]}
        others={{ sources: 3, claims: 40 }}
        statuses={COUNTS.statuses}
        days={[{ day: '2026-03-01', count: 4 }]}
      />,
      { section: 'pictures' },
    ),
  'a screen with an undo of its own': () => frame(null, { section: 'codebook', hasHistory: false }),
  ...Object.fromEntries(
    NEWS.map((news) => [
      `news: ${Object.values(news)
        .filter((value) => typeof value !== 'object')
        .join(' ')}`,
      () => frame(null, { news: <NewsLine news={news} serial={1} onUndo={vi.fn()} onDismiss={vi.fn()} /> }),
    ]),
  ),
};

export const LIBRARY_SCREENS = Object.entries(LIBRARY_STATES).map(([name, render]) => ({
  name: `library: ${name}`,
  render,
}));
