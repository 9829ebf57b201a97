/** What several pages and the library do to one store, each by itself: acts drawn by chance, and noted. */
import type { ClaimEdit } from '../../lib/claim/claim.ts';
import type { OwnCodeId, SourceKindId, StatusId } from '../../lib/claim/taxonomy.ts';
import type { Author } from '../../lib/storage/edit/changes.ts';
import { type DraftEdit, editClaims } from '../../lib/storage/edit/edit-claim.ts';
import { editStoredClaims } from '../../lib/storage/edit/edit-stored-claim.ts';
import { mergeSources, NoSuchSourceError, partSource } from '../../lib/storage/edit/merge-sources.ts';
import { type Direction, takeBack } from '../../lib/storage/edit/take-back.ts';
import type { SaysWhoDatabase } from '../../lib/storage/open/db.ts';
import { articleIdOf } from '../../lib/storage/tables/articles.ts';
import { numberedDraft, sampleMetadata } from '../../tests/unit/schema/samples.ts';
import { type Desk, nextAuthor, pick, recorded, type Some, some } from './desk.ts';

/** One act on a connection. */
export type Doing = (db: SaysWhoDatabase, desk: Desk) => Promise<void>;

const ARTICLES: Some<string> = ['https://news.example/harbour', 'https://news.example/bridge'];
const CLAIMS: Some<number> = [0, 1, 2, 3];
const NAMES: Some<string> = ['Vellmar’s port', 'the port', 'Ada Brandt', ''];
const STATUSES: Some<StatusId> = ['unassessed', 'contested', 'denied', 'own-odd'];
const KINDS: Some<SourceKindId> = ['unspecified', 'military', 'government'];
const LABELS: Some<OwnCodeId> = ['own-a', 'own-b'];

/** What somebody does who has a page in front of them. */
export const PAGE_ACTS: readonly (readonly [share: number, act: Doing])[] = [
  [6, (db, desk) => labelOnPage(db, desk, [pick(desk, CLAIMS)], anyEdit(desk))],
  [2, (db, desk) => labelOnPage(db, desk, some(desk, CLAIMS), anyEdit(desk))],
  [1, (db, desk) => labelOnPage(db, desk, CLAIMS, {})],
  [2, (db, desk) => takeBackOnPage(db, desk, pick(desk, ARTICLES), ['undo'])],
  [2, (db, desk) => takeBackOnPage(db, desk, pick(desk, ARTICLES), ['undo', 'undo', 'redo'])],
];

/** What somebody does in the library. */
export const LIBRARY_ACTS: readonly (readonly [share: number, act: Doing])[] = [
  [4, labelInLibrary],
  [2, (db, desk) => takeBackAnything(db, desk, ['undo'])],
  [2, (db, desk) => takeBackAnything(db, desk, ['undo', 'undo', 'redo'])],
  [4, putTogether],
  [2, part],
];

/** Labels claims of several sources, one after the other: what is in the store before many write to it. */
export async function fill(db: SaysWhoDatabase, desk: Desk): Promise<void> {
  for (const [number, sourceText] of NAMES.entries()) await labelOnPage(db, desk, [number], { sourceText });
}

/** Does one act, drawn by its share. */
export function actOnce(
  acts: readonly (readonly [share: number, act: Doing])[],
  db: SaysWhoDatabase,
  desk: Desk,
): Promise<void> {
  let left = desk.random() * acts.reduce((sum, [share]) => sum + share, 0);
  const drawn = acts.find(([share]) => {
    left -= share;
    return left < 0;
  });
  if (!drawn) throw new RangeError('no acts');
  return drawn[1](db, desk);
}

function labelOnPage(db: SaysWhoDatabase, desk: Desk, numbers: readonly number[], edit: ClaimEdit) {
  const articleUrl = pick(desk, ARTICLES);
  const drafts = numbers.map((number): DraftEdit => {
    const draft = numberedDraft(number);
    // One that was marked by hand is put aside when its marking is taken back.
    return { claimId: `new-${number}`, draft: number === 3 ? { ...draft, confidence: null } : draft, edit };
  });
  const author = nextAuthor(desk, 'page');
  const context = {
    ...author,
    articleUrl,
    metadata: sampleMetadata({ canonical: '' }),
    detectorVersion: 'rules-1',
  };
  return recorded(desk, { name: 'label on a page', step: author.step.step, edit }, () =>
    editClaims(db, context, drafts),
  );
}

async function labelInLibrary(db: SaysWhoDatabase, desk: Desk): Promise<void> {
  const known = [...desk.known];
  const claimIds = known.length > 4 ? some(desk, known) : known;
  const author = nextAuthor(desk, 'library');
  const edit = anyEdit(desk);
  const act = { name: 'label in the library', step: author.step.step, edit };
  await recorded(desk, act, () => editStoredClaims(db, { ...author, claimIds, edit }));
}

async function takeBackOnPage(db: SaysWhoDatabase, desk: Desk, url: string, directions: readonly Direction[]) {
  for (const direction of directions) {
    const { at, by, step } = nextAuthor(desk, 'page');
    await recorded(desk, { name: `${direction} on a page`, step: step.step, edit: null }, async () => {
      const scope = await articleIdOf(db, url);
      return scope === null ? [] : ((await takeBack(db, direction, scope, { at, by, id: step.step }))?.claims ?? []);
    });
  }
}

async function takeBackAnything(db: SaysWhoDatabase, desk: Desk, directions: readonly Direction[]): Promise<void> {
  for (const direction of directions) {
    const { at, by, step } = nextAuthor(desk, 'library');
    await recorded(desk, { name: `${direction} of anything`, step: step.step, edit: null }, async () => {
      return (await takeBack(db, direction, null, { at, by, id: step.step }))?.claims ?? [];
    });
  }
}

async function putTogether(db: SaysWhoDatabase, desk: Desk): Promise<void> {
  const from = pick(desk, [...desk.sources]);
  const into = pick(
    desk,
    [...desk.sources].filter((id) => id !== from),
  );
  if (from === undefined || into === undefined) await labelInLibrary(db, desk);
  else await changeSources(desk, 'merge', (author) => mergeSources(db, { ...author, from, into }));
}

async function part(db: SaysWhoDatabase, desk: Desk): Promise<void> {
  const sourceId = pick(desk, [...desk.sources]);
  if (sourceId === undefined) await labelInLibrary(db, desk);
  else await changeSources(desk, 'part', (author) => partSource(db, { ...author, sourceId }));
}

async function changeSources(desk: Desk, name: string, change: (author: Author) => Promise<void>): Promise<void> {
  const author = nextAuthor(desk, 'library');
  await recorded(desk, { name, step: author.step.step, edit: null }, async () => {
    try {
      await change(author);
    } catch (error) {
      // With itself, or with one that it stands for: the reader is told so.
      if (!(error instanceof NoSuchSourceError)) throw error;
    }
    return [];
  });
}

function anyEdit(desk: Desk): ClaimEdit {
  const edits: Some<ClaimEdit> = [
    { sourceText: pick(desk, NAMES) },
    { sourceKind: pick(desk, KINDS), secondKind: desk.random() < 0.5 ? null : pick(desk, KINDS) },
    { status: pick(desk, STATUSES) },
    { note: String(desk.clock) },
    { dismissed: desk.random() < 0.5 },
    { labels: some(desk, LABELS) },
    { disputes: some(desk, [...desk.known]).slice(0, 2) },
    { act: desk.random() < 0.5 ? 'denial' : 'statement' },
  ];
  return { ...pick(desk, edits), ...pick(desk, edits) };
}
