import type { ComponentChildren } from 'preact';
import { vi } from 'vitest';
import { AddToProject } from '../../components/projects/add-to-project.tsx';
import { Agreement } from '../../components/projects/agreement.tsx';
import type {
  AgreementStateView,
  ChoicesView,
  DisagreementsView,
  DisagreementView,
  FigureView,
  ReportView,
  VariableView,
} from '../../components/projects/agreement-view.ts';
import { ArticleChoice, type ArticleChoiceProps } from '../../components/projects/article-choice.tsx';
import { Coders, type CodersProps } from '../../components/projects/coders.tsx';
import { HandOut } from '../../components/projects/hand-out.tsx';
import { ProjectArticles } from '../../components/projects/project-articles.tsx';
import { ProjectHead } from '../../components/projects/project-head.tsx';
import { ProjectList } from '../../components/projects/project-list.tsx';
import { ProjectNews } from '../../components/projects/project-news.tsx';
import type { CoderFilesView, CoderFileView, ProjectNewsView } from '../../components/projects/projects-view.ts';
import { FAULTS } from '../../lib/messaging/result.ts';
import { ARTICLES, frame } from './library-screens.tsx';

/** The screens of projects in every state, without words of their own. */

const figure = (value: number): FigureView => ({ value, why: null });
const NO_UNITS: FigureView = { value: null, why: 'no-units' };
const ONE_VALUE: FigureView = { value: null, why: 'one-value' };

const [FIRST, SECOND] = ARTICLES;
const ARTICLE_ROWS = [
  { id: 'article-1', article: FIRST ?? null, claims: 12 },
  { id: 'article-2', article: SECOND ?? null, claims: 1 },
  { id: 'article-3', article: null, claims: 0 },
];

const PROJECTS = [
  { id: '1', name: 'Ilse Brandt', articles: 12, created: Date.UTC(2026, 2, 5), href: '#/project?id=1' },
  { id: '2', name: '2026', articles: 1, created: Date.UTC(2026, 2, 6), href: '#/project?id=2' },
];

const CODERS = [
  { id: '1', coder: 'Ilse Brandt', claims: 120, fileName: '1.json', imported: Date.UTC(2026, 2, 5), complete: 7 },
  { id: '2', coder: '2', claims: 1, fileName: '2.json', imported: Date.UTC(2026, 2, 6), complete: null },
];

const FILE: CoderFileView = {
  key: '1',
  fileName: '1.json',
  name: 'Ilse Brandt',
  nameProblem: null,
  claims: 12,
  articles: 2,
  otherClaims: 0,
  refused: 0,
  replaces: null,
};
const preview = (...changes: Partial<CoderFileView>[]): CoderFilesView => ({
  stage: 'preview',
  files: changes.map((change, index) => ({ ...FILE, key: String(index), ...change })),
  refused: [],
});

function coders(change: Partial<CodersProps> = {}) {
  const actions = {
    choose: vi.fn(),
    name: vi.fn(),
    leaveOut: vi.fn(),
    apply: vi.fn(),
    cancel: vi.fn(),
    retry: vi.fn(),
  };
  return (
    <Coders coders={CODERS} hasArticles files={{ stage: 'idle' }} actions={actions} onRemove={vi.fn()} {...change} />
  );
}

export function choice(change: Partial<ArticleChoiceProps> = {}) {
  const rows = ARTICLES.map((article, index) => ({ article, claims: index + 1, isIn: index === 0 }));
  return (
    <ArticleChoice
      text=""
      phase="ready"
      shownKey=""
      rows={rows}
      isComplete
      chosen={new Set(['article-2'])}
      onSearch={vi.fn()}
      onMore={vi.fn()}
      onChoose={vi.fn()}
      onAdd={vi.fn()}
      onAddAll={vi.fn()}
      onDone={vi.fn()}
      {...change}
    />
  );
}

/** A project with articles and a coder. */
export const projectHead = () => (
  <ProjectHead
    name="Ilse Brandt"
    articles={12}
    coders={1}
    part="coders"
    hrefs={{ articles: '#1', coders: '#2', agreement: '#3' }}
    allHref="#4"
    onRename={vi.fn()}
  />
);

/** A variable with figures of every sort; ids of all variables come up. */
function variable(id: string, values: readonly string[], change: Partial<VariableView> = {}): VariableView {
  return {
    id,
    name: '7',
    missing: [1, 0, 4],
    percent: figure(0.75),
    cohen: { mean: figure(-0.00001), counted: 2, pairs: 3 },
    fleiss: { kappa: NO_UNITS, units: 0 },
    krippendorff: { alpha: figure(0.696), units: 1_234 },
    pairs: [{ coders: [0, 1], units: 12, percent: figure(1), kappa: ONE_VALUE }],
    confusion: { values, counts: values.map((_, row) => values.map((__, column) => (row === column ? 90 : row))) },
    disagreements: 2,
    settled: 1,
    ...change,
  };
}

export const REPORT: ReportView = {
  coders: ['Ilse Brandt', '2', '3'],
  articles: { shared: 2, single: 1 },
  units: { all: 1_300, shared: 1_234, complete: 12 },
  variables: [
    variable('status', ['denied', 'contested', 'own-1']),
    variable('act', ['denial', 'statement'], { disagreements: 0, settled: 0 }),
    variable('sourceKind', ['ngo', 'expert']),
    variable('secondKind', ['none', 'ngo']),
    variable('dismissed', ['1', '0'], { krippendorff: { alpha: ONE_VALUE, units: 3 } }),
    variable('own-2', ['1', '0']),
  ],
  found: [
    {
      coders: [0, 1],
      articles: 2,
      otherTexts: 1,
      claims: figure(0.8),
      onlyOne: 3,
      onlyOther: 1,
      parts: (['source', 'cue', 'content'] as const).map((part) => ({
        part,
        exact: figure(0.5),
        overlap: figure(0.9),
        characters: NO_UNITS,
      })),
    },
  ],
  unknownLabels: 1,
  notComplete: 2,
  unknownComplete: ['2'],
  gone: 1,
  unreadable: 3,
};

export const DISAGREEMENTS: readonly DisagreementView[] = [
  {
    key: '1',
    variable: { id: 'status', name: 'status' },
    source: 'Ilse Brandt',
    cue: 'denied',
    content: 'it',
    sentence: 'Ilse Brandt denied it.',
    article: 'Cranes stand still',
    language: 'en',
    values: ['denied', 'contested', null],
    href: '#/article?id=1&claim=1',
    settled: null,
    ruledClaimId: '1',
  },
  {
    key: '2',
    variable: { id: 'own-2', name: '7' },
    source: '',
    cue: '',
    content: '',
    sentence: '',
    article: '',
    language: '',
    values: ['1', '0', '0'],
    href: null,
    settled: { value: '0', rulings: [] },
    ruledClaimId: '2',
  },
  {
    key: '3',
    variable: { id: 'reasonGiven', name: 'reasonGiven' },
    source: 'Two officials',
    cue: 'said',
    content: 'so',
    sentence: 'Two officials said so.',
    article: 'Cranes stand still',
    language: 'en',
    values: ['1', '0', null],
    href: '#/article?id=1&claim=3',
    settled: {
      value: null,
      rulings: [
        { claimId: '3', by: 'Rhea', note: 'The rules are a reason to one of us.' },
        { claimId: '4', by: 'Ana', note: 'Rules are none.' },
      ],
    },
    ruledClaimId: '3',
  },
];

/** Rows that are all there but the last, which is being fetched. */
function listed(rows: readonly DisagreementView[]): DisagreementsView {
  return {
    of: ({ variable: id, isOpenOnly }) => {
      const asked = rows.filter((row) => (id === '' || row.variable.id === id) && !(isOpenOnly && row.settled));
      return { count: asked.length + 1, at: (index) => asked[index] ?? null, load: vi.fn() };
    },
  };
}

const CHOICES: ChoicesView = {
  coders: REPORT.coders.map((name, index) => ({ id: index === 0 ? '' : name, name, isChosen: true })),
  isCompleteOnly: true,
  isBeforeSettling: true,
  changedSince: 2,
};

const READY: AgreementStateView = {
  phase: 'ready',
  fault: null,
  progress: null,
  compared: { report: REPORT, disagreements: listed(DISAGREEMENTS) },
};

/** The agreement in a state. */
export function agreement(state: Partial<AgreementStateView> = {}, choices: Partial<ChoicesView> = {}) {
  const actions = {
    chooseCoder: vi.fn(),
    chooseComplete: vi.fn(),
    chooseBefore: vi.fn(),
    compare: vi.fn(),
    cancel: vi.fn(),
    save: vi.fn(),
    rule: vi.fn(),
  };
  return <Agreement choices={{ ...CHOICES, ...choices }} state={{ ...READY, ...state }} actions={actions} />;
}

const nothing = { compared: null } as const;
const reported = (report: ReportView) => ({ compared: { report, disagreements: listed(DISAGREEMENTS) } });
const twoCoders = { ...REPORT, coders: REPORT.coders.slice(0, 2), found: [] };
const noArticles = { ...REPORT, articles: { shared: 0, single: 3 } };
const agreed = { ...REPORT, variables: REPORT.variables.map((one) => ({ ...one, disagreements: 0, settled: 0 })) };

const NEWS: readonly ProjectNewsView[] = [
  { type: 'deleted', name: 'Ilse Brandt' },
  { type: 'renamed', name: 'Ilse Brandt' },
  { type: 'articles-added', articles: 0 },
  { type: 'articles-added', articles: 12 },
  { type: 'articles-removed', articles: 1 },
  { type: 'coder-removed', coder: 'Ilse Brandt' },
  { type: 'coders-added', coders: ['Ilse Brandt'], claims: 12 },
  { type: 'undone' },
  ...FAULTS.map((fault): ProjectNewsView => ({ type: 'failed', fault })),
];

const PROJECT_STATES: Readonly<Record<string, () => ComponentChildren>> = {
  'no project': () => <ProjectList projects={[]} onCreate={vi.fn()} onDelete={vi.fn()} />,
  projects: () => <ProjectList projects={PROJECTS} onCreate={vi.fn()} onDelete={vi.fn()} />,
  'the head of a project': () => projectHead(),
  'no article': () => <ProjectArticles rows={[]} isComplete onMore={vi.fn()} onTake={vi.fn()} />,
  'articles, and one that is gone': () => (
    <ProjectArticles rows={ARTICLE_ROWS} isComplete onMore={vi.fn()} onTake={vi.fn()} />
  ),
  'articles to choose from': () => choice(),
  'articles to choose from, of which more may come': () => choice({ isComplete: false }),
  'articles to choose from: none has these words': () => choice({ text: '7', rows: [], chosen: new Set() }),
  'articles to choose from: there is none': () => choice({ rows: [], chosen: new Set() }),
  'articles to choose from: looking': () => choice({ phase: 'loading', rows: [], isComplete: false }),
  'what is handed out': () => <HandOut onSaveForCoders={vi.fn()} onSaveOwn={vi.fn()} />,
  'no coder': () => coders({ coders: [] }),
  'coders before there are articles': () => coders({ coders: [], hasArticles: false }),
  coders: () => coders(),
  'a coder’s file being read': () =>
    coders({ files: { stage: 'reading', fileName: '1.json', progress: { done: 100, total: 1_200 } } }),
  'a coder’s file of which nothing has been read yet': () =>
    coders({ files: { stage: 'reading', fileName: '1.json', progress: null } }),
  'a copy made before coders’ files are stored': () =>
    coders({ files: { stage: 'storing', work: 'copying', progress: null } }),
  'coders’ files being stored': () =>
    coders({ files: { stage: 'storing', work: 'storing', progress: { done: 100, total: 1_200 } } }),
  'coders’ files that could not be stored': () => coders({ files: { stage: 'failed', fault: 'storage-full' } }),
  'coders’ files': () =>
    coders({
      files: preview(
        {},
        { name: '', nameProblem: 'missing' },
        { nameProblem: 'own' },
        { nameProblem: 'twice' },
        { otherClaims: 3, refused: 1, replaces: 12 },
        { claims: 0, articles: 0 },
      ),
    }),
  'coders’ files of which nothing can be taken': () =>
    coders({
      files: { stage: 'preview', files: [], refused: [{ key: '1', fileName: '1.json', problem: { type: 'unknown' } }] },
    }),
  'projects to add an article to': () => (
    <AddToProject projects={[{ id: '1', name: '1', isIn: true }]} allHref="#1" onToggle={vi.fn()} />
  ),
  'agreement of one coder': () => agreement(nothing, { coders: CHOICES.coders.slice(0, 1) }),
  'agreement of coders who are not chosen': () =>
    agreement(nothing, { coders: CHOICES.coders.map((coder) => ({ ...coder, isChosen: false })) }),
  'agreement being read': () => agreement({ ...nothing, phase: 'working', progress: { work: 'reading', share: 0.2 } }),
  'agreement being compared anew': () => agreement({ phase: 'working', progress: { work: 'comparing', share: 0.7 } }),
  'agreement given up': () => agreement({ ...nothing, phase: 'cancelled' }),
  'agreement that could not be read': () => agreement({ ...nothing, phase: 'failed', fault: 'storage-failed' }),
  'agreement of three coders': () => agreement(),
  'agreement of two coders': () => agreement(reported(twoCoders), { changedSince: 0, isBeforeSettling: false }),
  'agreement of no article': () => agreement(reported(noArticles)),
  'agreement everywhere': () => agreement(reported(agreed)),
  ...Object.fromEntries(
    NEWS.map((news, serial) => [
      `news: ${news.type} ${serial}`,
      () => (
        <ProjectNews line={{ serial, news, canUndo: news.type === 'deleted' }} onUndo={vi.fn()} onDismiss={vi.fn()} />
      ),
    ]),
  ),
};

export const PROJECT_SCREENS = Object.entries(PROJECT_STATES).map(([name, render]) => ({
  name: `projects: ${name}`,
  render: () => frame(render(), { section: 'projects' }),
}));
