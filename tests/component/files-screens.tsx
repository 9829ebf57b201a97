import type { ComponentChildren } from 'preact';
import { vi } from 'vitest';
import { ReadOnlyNotice, ReadOnlyProvider } from '../../components/design/read-only.tsx';
import { Files, type FilesProps } from '../../components/files/files.tsx';
import type {
  BackupsView,
  ChoiceSource,
  ClaimWordsView,
  ConflictRowView,
  ImportsView,
  ImportView,
  PreviewView,
  RowSource,
  WorkView,
} from '../../components/files/files-view.ts';
import { SavedText, type SavedTextView } from '../../components/files/saved-text.tsx';
import { FAULTS } from '../../lib/messaging/result.ts';
import { frame } from './library-screens.tsx';
import { placeOf } from './sample-claims.ts';

/** The screen of files in every state, without words of its own. */

export function rowsOf<Row>(rows: readonly Row[]): RowSource<Row> {
  return { count: rows.length, at: (index) => rows[index] ?? null, load: vi.fn() };
}

export function choicesOf<Row>(rows: readonly Row[], chosen = 0): ChoiceSource<Row> {
  return { ...rowsOf(rows), chosen };
}

export const CLAIM: ClaimWordsView = {
  source: 'Ilse Brandt',
  cue: 'denied',
  content: 'that cranes had stood still',
  article: 'Cranes stand still for a third day',
  language: 'en',
};
const BARE: ClaimWordsView = { source: '', cue: '', content: '', article: '', language: '' };

/** One conflict of every kind and of every field. */
export const CONFLICTS: readonly ConflictRowView[] = [
  field('status', 'contested', 'denied'),
  field('sourceKind', 'ngo', 'expert'),
  field('secondKind', null, 'military'),
  field('act', 'statement', 'denial'),
  field('labels', [], ['own-a', 'own-b']),
  field('disputes', ['1'], []),
  field('note', 'Log asked for.', ''),
  field('sourceText', 'she', 'Ilse Brandt'),
  field('dismissed', true, false),
  field('detached', false, true),
  field(
    'place',
    placeOf({ source: 'she', cue: 'said', content: 'so' }),
    placeOf({ source: '', cue: 'says', content: 'so' }),
  ),
  { key: 'source 1', side: 'theirs', kind: 'source', name: 'Harbour office', mine: '', theirs: 'Port company' },
  { key: 'code 1', side: 'mine', kind: 'code', mine: 'Odd', theirs: 'Strange' },
];

function field(name: string, mine: unknown, theirs: unknown): ConflictRowView {
  const sides = { mine: { field: name, value: mine }, theirs: { field: name, value: theirs } };
  return { key: `claim ${name}`, side: 'mine', kind: 'field', claim: CLAIM, ...sides } as ConflictRowView;
}

const NO_OTHERS = { articles: 0, texts: 0, projects: 0, sources: 0, codes: 0, hasCodebook: false };

export function preview(change: Partial<PreviewView> = {}): PreviewView {
  return {
    fileName: '1.json',
    format: 'json',
    isForeign: false,
    added: rowsOf([]),
    changed: rowsOf([]),
    same: 0,
    refused: rowsOf([]),
    conflicts: choicesOf([]),
    twins: choicesOf([]),
    tags: choicesOf([]),
    others: NO_OTHERS,
    isEmpty: false,
    ...change,
  };
}

const CHANGED = CONFLICTS.flatMap((row) =>
  row.kind === 'field'
    ? [{ key: row.key, claim: CLAIM, fields: [{ field: row.mine.field, from: row.mine, to: row.theirs }] }]
    : [],
);

export const FULL = preview({
  added: rowsOf([
    { key: '1', claim: CLAIM },
    { key: '2', claim: BARE },
  ]),
  changed: rowsOf(CHANGED),
  same: 41,
  refused: rowsOf([{ key: '0', place: 'line 3', problem: 'status: not a status' }]),
  conflicts: choicesOf(CONFLICTS, 1),
  twins: choicesOf([{ key: 'twin 1', claim: CLAIM, areBothKept: false }]),
  tags: choicesOf(
    [
      { tag: 'odd', claims: 3, isTaken: true },
      { tag: 'energy', claims: 1, isTaken: false },
    ],
    1,
  ),
  others: { articles: 2, texts: 1, projects: 1, sources: 1, codes: 4, hasCodebook: true },
});

/** Rows that are made as they are asked for. */
export const HUGE = preview({
  added: { count: 100_000, at: (index) => ({ key: String(index), claim: CLAIM }), load: vi.fn() },
});

export const IDLE: ImportView = { stage: { type: 'idle' }, waiting: 0, news: null };
export const at = (stage: ImportView['stage'], change: Partial<ImportView> = {}): ImportView => ({
  ...IDLE,
  ...change,
  stage,
});
const told = (news: NonNullable<ImportView['news']>['news']): ImportView => ({ ...IDLE, news: { serial: 1, news } });

export const DONE: ImportsView = {
  kept: { imports: 20, days: 90 },
  phase: 'ready',
  fault: null,
  unreadable: 0,
  imports: [
    {
      id: 'i2',
      at: Date.UTC(2026, 2, 6),
      fileName: '2.csv',
      format: 'csv',
      added: 0,
      changed: 3,
      undone: null,
      undoableUntil: Date.UTC(2026, 5, 4),
      isBusy: false,
    },
    {
      id: 'i1',
      at: Date.UTC(2026, 2, 5),
      fileName: '1.json',
      format: '–',
      added: 12,
      changed: 0,
      undone: Date.UTC(2026, 2, 7),
      undoableUntil: null,
      isBusy: false,
    },
    {
      id: 'i0',
      at: Date.UTC(2025, 2, 5),
      fileName: '0.json',
      format: 'json',
      added: 1,
      changed: 0,
      undone: null,
      undoableUntil: null,
      isBusy: false,
    },
  ],
};
export const NO_IMPORTS: ImportsView = { ...DONE, imports: [] };

const backup = { claims: 1_234, articles: 56, bytes: 123_456, lacking: 0 } as const;
export const BACKUPS: BackupsView = {
  phase: 'ready',
  backups: [
    { ...backup, id: 'b4', at: Date.UTC(2026, 2, 8), reason: 'asked' },
    { ...backup, id: 'b3', at: Date.UTC(2026, 2, 7), reason: 'restore', lacking: 2 },
    { ...backup, id: 'b2', at: Date.UTC(2026, 2, 6), reason: 'import' },
    { ...backup, id: 'b1', at: Date.UTC(2026, 2, 5), reason: 'migration', bytes: 12 },
  ],
  unreadable: 0,
  bytes: 493_824,
  progress: null,
  fault: null,
  faultOf: null,
  restored: null,
  saved: null,
};
export const NO_BACKUPS: BackupsView = { ...BACKUPS, backups: [], bytes: 0 };

export function filesProps(change: Partial<FilesProps> = {}): FilesProps {
  const actions = [
    ...['choose', 'cancel', 'apply', 'decide', 'decideAll', 'keepBoth', 'keepAllBoth'],
    ...['takeTag', 'takeAllTags', 'retry', 'undo', 'dismissNews'],
  ];
  const backupActions = ['load', 'backUpNow', 'restore', 'cancel', 'remove', 'save'];
  const mocks = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, vi.fn()]));
  return {
    view: IDLE,
    actions: mocks(actions) as unknown as FilesProps['actions'],
    imports: NO_IMPORTS,
    backups: NO_BACKUPS,
    backupActions: mocks(backupActions) as unknown as FilesProps['backupActions'],
    onReadImports: vi.fn(),
    onExport: vi.fn(),
    ...change,
  };
}

const files = (change: Partial<FilesProps>) => () => frame(<Files {...filesProps(change)} />, { section: 'files' });
const text = (view: Partial<SavedTextView>) => () =>
  frame(
    <SavedText view={{ phase: 'saved', bytes: 12_345, fault: null, ...view }} onDelete={vi.fn()} onRestore={vi.fn()} />,
  );

const working = (work: WorkView, total: number): ImportView['stage'] => ({
  type: 'working',
  work,
  fileName: '1.json',
  progress: total > 0 ? { done: 34_000_000, total } : null,
});

const STAGES: Readonly<Record<string, ImportView>> = {
  idle: IDLE,
  'begun to read': at(working('reading', 0)),
  reading: at(working('reading', 102_000_000), { waiting: 2 }),
  comparing: at(working('comparing', 102_000_000)),
  copying: at(working('copying', 102_000_000)),
  storing: at(working('storing', 102_000_000), { waiting: 1 }),
  'being taken back': at(working('undoing', 102_000_000)),
  'a preview of everything': at({ type: 'preview', preview: FULL }),
  'a preview of very much': at({ type: 'preview', preview: HUGE }),
  'a preview of nothing new': at({ type: 'preview', preview: preview({ same: 3, isEmpty: true }) }),
  'a preview of what is refused': at({ type: 'preview', preview: preview({ refused: FULL.refused, isEmpty: true }) }),
  'a foreign file': at({
    type: 'preview',
    preview: preview({ isForeign: true, format: 'hypothesis', added: FULL.added }),
  }),
  'changes alone': at({ type: 'preview', preview: preview({ format: 'csv', changed: FULL.changed }) }),
  'other records alone': at({ type: 'preview', preview: preview({ format: 'w3c', others: FULL.others }) }),
  ...Object.fromEntries(
    (['empty', 'binary', 'not-utf8', 'unknown', 'unreadable'] as const).map((type) => [
      type,
      at({ type: 'refused', fileName: '1.json', problem: { type } }),
    ]),
  ),
  invalid: at({
    type: 'refused',
    fileName: '1.json',
    problem: { type: 'invalid', format: 'jsonl', detail: 'line 41: claim.status: not a status' },
  }),
  ...Object.fromEntries(FAULTS.map((fault) => [fault, at({ type: 'failed', fileName: '1.json', fault })])),
  imported: told({ type: 'imported', fileName: '1.json', importId: 'i1', added: 12, changed: 3 }),
  cancelled: told({ type: 'cancelled', fileName: '1.json' }),
  undone: told({ type: 'undone', fileName: '1.json', leftAlone: 0 }),
  'undone in part': told({ type: 'undone', fileName: '1.json', leftAlone: 2 }),
  'not undone': told({ type: 'failed', fault: 'storage-full' }),
};

const COPIES: Readonly<Record<string, Partial<BackupsView>>> = {
  'being listed': { phase: 'loading', backups: [] },
  'that cannot be listed': { phase: 'failed', backups: [], fault: 'storage-failed' },
  some: {},
  'some that are damaged': { unreadable: 1 },
  'one being made': { phase: 'backing-up', progress: null },
  'one being restored': { phase: 'restoring', progress: { done: 500, total: 2_000 } },
  'one restored': { restored: 'b1' },
  'one saved': { saved: { fileName: '1.jsonl.gz', href: 'blob:1' } },
  'one without room': { fault: 'storage-full' },
  'one that is damaged': { fault: 'backup-damaged', faultOf: 'b1' },
};

export const FILES_STATES: Readonly<Record<string, () => ComponentChildren>> = {
  ...Object.fromEntries(Object.entries(STAGES).map(([name, view]) => [`import: ${name}`, files({ view })])),
  'imports being read': files({ imports: { ...NO_IMPORTS, phase: 'loading' } }),
  'imports that cannot be read': files({ imports: { ...NO_IMPORTS, phase: 'failed', fault: 'storage-blocked' } }),
  'imports done': files({ imports: { ...DONE, unreadable: 1 } }),
  'an import being undone': files({
    imports: { ...DONE, imports: DONE.imports.map((one) => ({ ...one, isBusy: true })) },
  }),
  ...Object.fromEntries(
    Object.entries(COPIES).map(([name, change]) => [`copies: ${name}`, files({ backups: { ...BACKUPS, ...change } })]),
  ),
  'of a newer version': () => (
    <ReadOnlyProvider isReadOnly>
      {frame(<Files {...filesProps({ imports: DONE, backups: BACKUPS })} />, { news: <ReadOnlyNotice /> })}
    </ReadOnlyProvider>
  ),
  'a text being looked for': text({ phase: 'loading' }),
  'a saved text': text({}),
  'no saved text': text({ phase: 'none' }),
  'a deleted text': text({ phase: 'deleted' }),
  'a text that cannot be read': text({ phase: 'none', fault: 'storage-failed' }),
};

export const FILES_SCREENS = Object.entries(FILES_STATES).map(([name, render]) => ({ name: `files: ${name}`, render }));
