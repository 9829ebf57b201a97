import { describe, expect, test, vi } from 'vitest';
import { ImportsModel } from '../../../../lib/library/files/imports-model.ts';
import { nameProblem } from '../../../../lib/library/projects/coder-file.ts';
import { CoderFiles, type CoderFilesState } from '../../../../lib/library/projects/coder-files.ts';
import { type CoderFilesJob, StoreCoderFilesJob } from '../../../../lib/library/projects/coder-files-job.ts';
import { ProjectActs } from '../../../../lib/library/projects/project-acts.ts';
import { JobFailedError } from '../../../../lib/library/remote/job-port.ts';
import { KEPT_IMPORTS } from '../../../../lib/storage/import/keep.ts';
import type { SaysWhoDatabase } from '../../../../lib/storage/open/db.ts';
import { codingsOf } from '../../../../lib/storage/projects.ts';
import { emptyStore, failAtWrite } from '../../storage/store.ts';
import { coderFile, labelled, projectOfAll } from './samples.ts';

/** Bringing coders' files in. */

async function desk(db: SaysWhoDatabase, job: CoderFilesJob = new StoreCoderFilesJob(db)) {
  const project = await projectOfAll(db);
  const states: CoderFilesState[] = [];
  const brought: unknown[][] = [];
  const files = new CoderFiles(
    db,
    job,
    (state) => states.push(state),
    (...all) => brought.push(all),
  );
  files.aim({ project, codings: [] });
  const last = () => states.at(-1) ?? { stage: 'idle' as const };
  const offered = () => {
    const state = last();
    return state.stage === 'preview' ? state.files : [];
  };
  return { project, files, states, brought, last, offered };
}

async function twoClaims() {
  const db = emptyStore().connect();
  await labelled(db, 1, 1);
  await labelled(db, 2, 2);
  return db;
}

describe('names of coders', () => {
  const cases: [reason: string, name: string, others: string[], problem: string | null][] = [
    ['a name', 'Ana', ['Teo'], null],
    ['none', '', [], 'missing'],
    ['spaces alone', '  ', [], 'missing'],
    ['the reader’s own: nobody agrees with themselves', 'Rhea', [], 'own'],
    ['the reader’s own with spaces around it', ' Rhea ', [], 'own'],
    ['that of another file: which of the two would it be?', 'Ana', ['Ana '], 'twice'],
    ['another in capitals alone is another', 'ana', ['Ana'], null],
  ];
  test.each(cases)('%s', (_, name, others, problem) => expect(nameProblem(name, 'Rhea', others)).toBe(problem));
});

test('nothing is stored before it is asked for, and then it is said what was', async () => {
  const db = await twoClaims();
  const { files, brought, offered, project } = await desk(db);
  await files.choose([await coderFile(db, 'Ana')]);
  expect(offered()).toMatchObject([{ name: 'Ana', claims: 2, articles: 2, otherClaims: 0, replaces: null }]);
  expect(await db.codings.count()).toBe(0);
  await files.apply();
  expect(brought).toMatchObject([[['Ana'], 2, [expect.any(String)]]]);
  expect((await codingsOf(db, project.id)).codings).toMatchObject([{ coder: 'Ana', claims: 2 }]);
});

test('articles are known by their address, whatever id another machine gave them', async () => {
  const db = await twoClaims();
  const { files, offered } = await desk(db);
  const [first] = await db.articles.toArray();
  const id = '019caaaa-0000-7000-8000-0000000000ab';
  const file = await coderFile(
    db,
    'Ana',
    (claim) => (claim.articleId === first?.id ? { articleId: id } : {}),
    (article) => (article.id === first?.id ? { id } : {}),
  );
  await files.choose([file]);
  expect(offered()).toMatchObject([{ claims: 2 }]);
  await files.apply();
  expect(new Set((await db.codedClaims.toArray()).map(({ articleId }) => articleId))).toContain(first?.id);
});

test('claims of other articles are counted and left out', async () => {
  const db = await twoClaims();
  const { files, offered } = await desk(db);
  await labelled(db, 3, 3);
  await files.choose([await coderFile(db, 'Ana')]);
  expect(offered()).toMatchObject([{ claims: 2, otherClaims: 1, otherArticles: 1 }]);
  await files.apply();
  expect(await db.codedClaims.count()).toBe(2);
});

test('of several files all come in or none: where the second cannot be stored, the first is not there either', async () => {
  const { connect } = emptyStore();
  const db = connect();
  await labelled(db, 1, 1);
  await labelled(db, 2, 2);
  const full = connect();
  // One makes the project; each file then writes coding, claims, journal and record.
  failAtWrite(full, 7, new DOMException('full', 'QuotaExceededError'));
  const { files, last, brought } = await desk(full);
  await files.choose([await coderFile(db, 'Ana'), await coderFile(db, 'Teo')]);
  await files.apply();
  expect(last()).toEqual({ stage: 'failed', fault: 'storage-full' });
  expect(brought).toEqual([]);
  expect([await db.codings.count(), await db.codedClaims.count(), await db.imports.count()]).toEqual([0, 0, 0]);
  files.retry();
  expect(last().stage).toBe('preview');
});

test('what was brought in is taken back as one', async () => {
  const db = await twoClaims();
  const { files, brought } = await desk(db);
  await files.choose([await coderFile(db, 'Ana'), await coderFile(db, 'Teo')]);
  await files.apply();
  const acts = new ProjectActs(
    db,
    () => {},
    () => {},
  );
  const [coders, claims, ids] = brought[0] as [string[], number, string[]];
  acts.broughtIn(coders, claims, ids);
  await acts.undo();
  expect([await db.codings.count(), await db.codedClaims.count()]).toEqual([0, 0]);
});

test('so are the files of a whole class, of which there are more than imports are kept, though Files was looked at', async () => {
  const db = await twoClaims();
  const { files, brought } = await desk(db);
  const names = Array.from({ length: KEPT_IMPORTS + 2 }, (_, index) => `Coder ${index}`);
  await files.choose(await Promise.all(names.map((name) => coderFile(db, name))));
  await files.apply();
  expect(await db.codings.count()).toBe(names.length);
  const news: unknown[] = [];
  const acts = new ProjectActs(
    db,
    (told) => news.push(told),
    () => {},
  );
  acts.broughtIn(...(brought[0] as [string[], number, string[]]));
  await new ImportsModel(db, () => {}).load();
  await acts.undo();
  expect(news.at(-1)).toMatchObject({ news: { type: 'undone' } });
  expect([await db.codings.count(), await db.codedClaims.count()]).toEqual([0, 0]);
});

test('a file without a claim for the project brings nothing in, and its name takes none away', async () => {
  const db = await twoClaims();
  const { files, offered, brought } = await desk(db);
  const elsewhere = await coderFile(
    db,
    'Ana',
    () => ({}),
    ({ url }) => ({ id: '019caaaa-0000-7000-8000-0000000000cd', url: `${url}/other` }),
  );
  const empty = new File(
    [(await elsewhere.text()).replace(/"claims": \[[\s\S]*?\n {2}\]/, '"claims": [\n  ]')],
    'x.json',
  );
  const one = new File(
    [(await empty.text()).replace(/,\n {4}\{"id":"019caaaa-0000-7000-8000-0000000000cd"[^\n]*/, '')],
    'x.json',
  );
  await files.choose([one, await coderFile(db, 'Ana')]);
  expect(offered().map(({ claims, nameProblem: problem }) => [claims, problem])).toEqual([
    [0, null],
    [2, null],
  ]);
  await files.apply();
  expect(brought).toMatchObject([[['Ana'], 2, [expect.any(String)]]]);
});

test('giving up leaves nothing behind', async () => {
  const db = await twoClaims();
  const { files, last } = await desk(db);
  await files.choose([await coderFile(db, 'Ana')]);
  files.cancel();
  expect(last()).toEqual({ stage: 'idle' });
  await files.apply();
  expect(await db.codings.count()).toBe(0);
});

const broken: [reason: string, content: string, type: string][] = [
  ['an empty file', '', 'empty'],
  ['a picture', '\u0000PNG', 'binary'],
  ['a letter', 'Dear Rhea, here is my coding.', 'unknown'],
  ['one of a version to come', '{"format": "says-who", "version": 99}', 'invalid'],
];
test.each(broken)('%s is refused with the reason', async (_, content, type) => {
  const db = await twoClaims();
  const { files, last } = await desk(db);
  await files.choose([new File([content], 'x.json')]);
  expect(last()).toMatchObject({ stage: 'preview', files: [], refused: [{ fileName: 'x.json', problem: { type } }] });
});

describe('how far it is', () => {
  test('is told of reading and of storing, and of the copy before', async () => {
    const db = await twoClaims();
    const told = { step: 'reading', done: 5, total: 10 } as const;
    const store = new StoreCoderFilesJob(db);
    const job: CoderFilesJob = {
      read: (key, project, file, watch) => {
        watch.onProgress(told);
        return store.read(key, project, file, { ...watch, onProgress: () => {} });
      },
      store: (projectId, files, watch) => {
        watch.onProgress({ step: 'copying', done: 1, total: 2 });
        return store.store(projectId, files, { ...watch, onProgress: () => {} });
      },
      end: () => store.end(),
    };
    const { files, states } = await desk(db, job);
    await files.choose([await coderFile(db, 'Ana')]);
    expect(states).toContainEqual({
      stage: 'reading',
      fileName: 'Ana.json',
      progress: { step: 'reading', done: 5, total: 10 },
    });
    expect(states).toContainEqual({ stage: 'reading', fileName: 'Ana.json', progress: null });
    await new Promise((resolve) => setTimeout(resolve, 110));
    await files.apply();
    expect(states).toContainEqual({ stage: 'storing', work: 'copying', progress: { done: 1, total: 2 } });
  });

  test('is told to nobody who gave up, and what was read is let go of', async () => {
    const db = await twoClaims();
    let tell = () => {};
    let ended = 0;
    const job: CoderFilesJob = {
      read: (_key, _project, _file, { signal, onProgress }) => {
        tell = () => onProgress({ step: 'reading', done: 1, total: 2 });
        return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
      },
      store: () => Promise.reject(new Error('nothing is stored')),
      end: () => {
        ended += 1;
      },
    };
    const { files, last } = await desk(db, job);
    const reading = files.choose([await coderFile(db, 'Ana')]);
    await expect.poll(() => last().stage).toBe('reading');
    files.cancel();
    await reading;
    tell();
    expect(last()).toEqual({ stage: 'idle' });
    expect(ended).toBeGreaterThan(0);
  });
});

test('what is being stored when the reader gives up ends by itself, so that its transaction does', async () => {
  const db = await twoClaims();
  const store = new StoreCoderFilesJob(db);
  const ended: string[] = [];
  const { files, last } = await desk(db, {
    read: (...args) => store.read(...args),
    store: async (_projectId, _files, { signal }) => {
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      ended.push('storing');
      throw signal.reason;
    },
    end: () => ended.push('the worker'),
  });
  await files.choose([await coderFile(db, 'Ana')]);
  const storing = files.apply();
  files.cancel();
  await storing;
  expect(ended).toEqual(['storing', 'the worker']);
  expect(last()).toEqual({ stage: 'idle' });
});

describe('a worker that dies', () => {
  /** A job whose worker dies while it reads a file of this name: what it held is gone, and the next call starts another. */
  function mortalJob(db: SaysWhoDatabase, fatal: string): CoderFilesJob {
    let job = new StoreCoderFilesJob(db);
    return {
      read: (key, project, file, watch) => {
        if (file.name !== fatal) return job.read(key, project, file, watch);
        job = new StoreCoderFilesJob(db);
        return Promise.reject(new JobFailedError('unexpected', 'the worker was ended'));
      },
      store: (...args) => job.store(...args),
      end: () => job.end(),
    };
  }

  test('while a file is read takes nothing from those that were read before: they can be brought in', async () => {
    const db = await twoClaims();
    const { files, last, offered, brought, project } = await desk(db, mortalJob(db, 'Teo.json'));
    await files.choose([await coderFile(db, 'Ana'), await coderFile(db, 'Teo')]);
    expect(last()).toEqual({ stage: 'failed', fault: 'unexpected' });
    files.retry();
    expect(offered()).toMatchObject([{ name: 'Ana', claims: 2 }]);
    files.name(offered()[0]?.key ?? '', 'Anahit');
    await files.apply();
    expect(brought).toMatchObject([[['Anahit'], 2, [expect.any(String)]]]);
    expect((await codingsOf(db, project.id)).codings).toMatchObject([{ coder: 'Anahit', claims: 2 }]);
    expect(last()).toEqual({ stage: 'idle' });
  });

  test('and a file that was moved since: nothing is stored, it is said which one it is, and the others can be', async () => {
    const db = await twoClaims();
    const { files, last, offered, brought } = await desk(db, mortalJob(db, 'Teo.json'));
    const moved = await coderFile(db, 'Ana');
    await files.choose([await coderFile(db, 'Mira'), moved, await coderFile(db, 'Teo')]);
    files.retry();
    vi.spyOn(moved, 'slice').mockImplementation(() => {
      throw new DOMException('moved', 'NotReadableError');
    });
    await files.apply();
    expect(last()).toMatchObject({
      stage: 'preview',
      files: [{ name: 'Mira' }],
      refused: [{ fileName: 'Ana.json', problem: { type: 'unreadable' } }],
    });
    expect([brought, await db.codings.count()]).toEqual([[], 0]);
    await files.apply();
    expect(brought).toMatchObject([[['Mira'], 2, [expect.any(String)]]]);
    expect(offered()).toEqual([]);
  });
});

describe('giving up when it is too late, since everything is stored', () => {
  /** A job that stores whatever happens, and answers when it is told to. */
  async function lateDesk() {
    const db = await twoClaims();
    const store = new StoreCoderFilesJob(db);
    const answer = Promise.withResolvers<void>();
    let ended = 0;
    const { files, last, offered, brought } = await desk(db, {
      read: (...args) => store.read(...args),
      store: async (projectId, named, watch) => {
        const stored = await store.store(projectId, named, { ...watch, signal: new AbortController().signal });
        await answer.promise;
        return stored;
      },
      end: () => {
        ended += 1;
        store.end();
      },
    });
    await files.choose([await coderFile(db, 'Ana')]);
    const storing = files.apply();
    await expect.poll(() => db.codings.count()).toBe(1);
    files.cancel();
    const settle = async () => {
      answer.resolve();
      await storing;
    };
    return { db, files, last, offered, brought, settle, ended: () => ended };
  }

  test('says what is there, so that it can be taken back', async () => {
    const { last, brought, settle, ended } = await lateDesk();
    expect([last(), brought]).toEqual([{ stage: 'idle' }, []]);
    await settle();
    expect(last()).toEqual({ stage: 'idle' });
    expect(brought).toMatchObject([[['Ana'], 2, [expect.any(String)]]]);
    expect(ended()).toBe(1);
  });

  test('leaves what was chosen since as it is, and it can be brought in', async () => {
    const { db, files, offered, brought, settle, ended } = await lateDesk();
    await files.choose([await coderFile(db, 'Teo')]);
    await settle();
    expect(offered()).toMatchObject([{ name: 'Teo', claims: 2 }]);
    expect(ended()).toBe(0);
    await files.apply();
    expect(brought.map(([coders]) => coders)).toEqual([['Ana'], ['Teo']]);
    expect(await db.codings.count()).toBe(2);
  });
});

test('files that were brought in at once are one import, in the order of the files', async () => {
  const db = await twoClaims();
  const { files, project } = await desk(db);
  const names = ['Mira', 'Ana', 'Teo', 'Ben', 'Zoe'];
  await files.choose(await Promise.all(names.map((name) => coderFile(db, name))));
  await files.apply();
  expect((await codingsOf(db, project.id)).codings.map(({ coder }) => coder)).toEqual(names);
  expect(new Set((await db.imports.toArray()).map(({ at }) => at)).size).toBe(1);
});
