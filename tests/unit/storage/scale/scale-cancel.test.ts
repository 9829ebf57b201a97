/** Long work that the reader ends is ended, and not told to them as a fault of the store. */
import { expect, test } from 'vitest';
import { applyImport } from '../../../../lib/storage/import/apply-import.ts';
import { importCoding } from '../../../../lib/storage/import/import-coding.ts';
import { undoImport } from '../../../../lib/storage/import/undo-import.ts';
import type { ImportOptions } from '../../../../lib/storage/import/watch.ts';
import { createProject } from '../../../../lib/storage/projects.ts';
import { bigStore, sourcesOf } from '../../library/big-store.ts';
import { bringIn, fileWith, LATER, library } from '../import/stores.ts';
import { emptyStore } from '../store.ts';

const made = [...bigStore({ articles: 24, claims: 600 })];
const claims = made.flatMap((one) => one.claims);
const articles = made.map(({ article }) => article);
const FILE = fileWith({ articles, claims, sources: [...sourcesOf(claims).values()] });

/** A store with the articles of the file in a project, and the file as an import that can be taken back. */
async function projectStore() {
  const db = emptyStore().connect();
  const project = await createProject(db, { name: 'All', articleIds: articles.map(({ id }) => id), at: LATER });
  const { id } = await bringIn(db, FILE);
  return { db, projectId: project.id, importId: id };
}

type Store = Awaited<ReturnType<typeof projectStore>>;

const LONG_WORK: readonly [name: string, work: (store: Store, options: ImportOptions) => Promise<unknown>][] = [
  [
    'an import of what is not there',
    ({ db }, options) => {
      const others = claims.map((claim, nth) => ({
        ...claim,
        id: `019cbbbb-0000-7000-8000-${String(nth).padStart(12, '0')}`,
        detached: true,
      }));
      return applyImport(db, { ...FILE, claims: others }, { fileName: 'a.json', by: 'reader', at: LATER, ...options });
    },
  ],
  ['taking an import back', ({ db, importId }, options) => undoImport(db, importId, { at: LATER, ...options })],
  [
    'bringing in a coder’s file',
    ({ db, projectId }, options) =>
      importCoding(db, FILE, { projectId, coder: 'Ana', fileName: 'a.json', at: LATER, ...options }),
  ],
];

// `AbortController.abort()` gives a reason of a name that Dexie has an error of its own for.
const REASONS: readonly [name: string, abort: (ending: AbortController) => void][] = [
  ['without a reason', (ending) => ending.abort()],
  ['for a reason', (ending) => ending.abort(new Error('enough'))],
];

for (const [work, run] of LONG_WORK) {
  test.each(REASONS)(
    `${work} that is ended %s ends with that reason, and nothing is stored of it`,
    async (_, abort) => {
      const store = await projectStore();
      const before = await library(store.db);
      const ending = new AbortController();
      const onProgress: ImportOptions['onProgress'] = ({ phase }) => {
        if (phase === 'writing') abort(ending);
      };
      const error = await run(store, { signal: ending.signal, onProgress }).then(
        () => null,
        (thrown: unknown) => thrown,
      );
      expect(ending.signal.aborted).toBe(true);
      expect(error).toBe(ending.signal.reason);
      expect(await library(store.db)).toEqual(before);
    },
  );
}
