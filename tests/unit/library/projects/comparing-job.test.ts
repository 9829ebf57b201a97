import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_CODEBOOK } from '../../../../lib/claim/codebook.ts';
import { STATUSES } from '../../../../lib/claim/taxonomy.ts';
import { exportAgreement } from '../../../../lib/library/projects/agreement-files.ts';
import { AgreementModel, type AgreementState } from '../../../../lib/library/projects/agreement-model.ts';
import { agreementWords } from '../../../../lib/library/projects/agreement-names.ts';
import { type Comparison, compareCoders } from '../../../../lib/library/projects/compare-coders.ts';
import { type ComparingJob, StoreComparingJob } from '../../../../lib/library/projects/comparing-job.ts';
import { disagreementsOf } from '../../../../lib/library/projects/disagreement-list.ts';
import { COMPARING_JOB, RemoteComparingJob } from '../../../../lib/library/projects/remote-project-jobs.ts';
import type { JobPort } from '../../../../lib/library/remote/job-port.ts';
import { serveJobs } from '../../../../lib/library/remote/serve-jobs.ts';
import type { SaysWhoDatabase } from '../../../../lib/storage/open/db.ts';
import { codingsOf } from '../../../../lib/storage/projects.ts';
import { edit, emptyStore } from '../../storage/store.ts';
import { broughtIn, labelled, minute, OWN, projectOfAll } from './samples.ts';

/** Comparing beside the page: everything goes through a real channel, as to a worker. */

const CLAIMS = 150;
const ports: MessagePort[] = [];
const store = emptyStore();
let db: SaysWhoDatabase;
let comparison: Comparison;
let job: RemoteComparingJob;
let asked: [number, number][];

const quiet = () => ({ signal: new AbortController().signal, onProgress: () => {} });

/** One article of many claims; Ana says otherwise of all of them, and the reader has settled the first since. No test writes to it. */
beforeAll(async () => {
  db = store.connect();
  const claims = [];
  for (let number = 1; number <= CLAIMS; number++) claims.push(await labelled(db, 1, number));
  const project = await projectOfAll(db);
  await broughtIn(db, project.id, 'Ana', 300, (_, index) =>
    index % 2 ? { status: 'refuted', act: 'demand' } : { status: 'refuted' },
  );
  const { codings } = await codingsOf(db, project.id);
  await edit(
    db,
    { status: 'outdated' },
    { claimId: claims[0]?.id ?? '', articleUrl: 'https://news.example/1', at: minute(400), by: OWN },
  );
  comparison = {
    project,
    coders: [{ type: 'reader', name: OWN }, ...codings.map((coding) => ({ type: 'other', coding }) as const)],
    codebook: DEFAULT_CODEBOOK,
    isCompleteOnly: false,
    isBeforeSettling: true,
  };
}, 30_000);

beforeEach(() => {
  db = store.connect();
  asked = [];
  job = new RemoteComparingJob(() => {
    const { port1, port2 } = new MessageChannel();
    ports.push(port1, port2);
    const comparing = new StoreComparingJob(db);
    const counted: ComparingJob = {
      compare: (...args) => comparing.compare(...args),
      disagreements: (choice, first, end) => {
        asked.push([first, end]);
        return comparing.disagreements(choice, first, end);
      },
      file: (...args) => comparing.file(...args),
    };
    serveJobs({ [COMPARING_JOB]: counted }, port2 as unknown as JobPort);
    return port1 as unknown as JobPort;
  });
});

afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

describe('what came of a comparison', () => {
  test('is told in figures, with the number of what is listed', async () => {
    const compared = await compareCoders(db, comparison, quiet());
    const summary = await job.compare(comparison, quiet());
    const status = compared.report.variables.find(({ id }) => id === 'status');
    expect(summary.variables.find(({ id }) => id === 'status')).toEqual({
      ...status,
      disagreements: CLAIMS,
      settled: 1,
    });
    expect(summary.variables.find(({ id }) => id === 'act')?.disagreements).toBe(
      compared.report.variables.find(({ id }) => id === 'act')?.disagreements.length,
    );
    expect(summary).toMatchObject({ coders: [OWN, 'Ana'], changedSince: 1, gone: 0, unreadable: 0 });
    // No claim goes along: of two coders with 100,000 each that would stop the page.
    expect(JSON.stringify(summary)).not.toContain('selectors');
  });

  test.each([
    ['all', '', false],
    ['of one variable', 'status', false],
    ['those that are open', 'status', true],
    ['of a variable in which nobody differs', 'dismissed', false],
  ] as const)('is listed in windows: %s', async (_, variable, isOpenOnly) => {
    const listed = disagreementsOf(await compareCoders(db, comparison, quiet())).filter(
      (row) => (variable === '' || row.variable.id === variable) && !(isOpenOnly && row.settled),
    );
    await job.compare(comparison, quiet());
    const choice = { variable, isOpenOnly };
    const rows = [...(await job.disagreements(choice, 0, 60)), ...(await job.disagreements(choice, 60, 1_000))];
    expect(rows.map(({ key, values, settled, own }) => ({ key, values, settled, own: own?.id }))).toEqual(
      listed.map(({ key, values, settled, own }) => ({ key, values, settled, own: own?.id })),
    );
    if (rows[0])
      expect(rows[0]).toMatchObject({ article: 'Harbour stays open, says port', sentence: expect.any(String) });
  });

  test('is a file with the words that the page gave', async () => {
    await job.compare(comparison, quiet());
    const wordOf = (key: string) => `«${key}»`;
    const file = await job.file('disagreements', agreementWords(wordOf), minute(500));
    const here = await exportAgreement(
      { now: minute(500), wordOf },
      await compareCoders(db, comparison, quiet()),
      'disagreements',
    );
    expect([file.fileName, await file.content.text()]).toEqual([here.fileName, await here.content.text()]);
    expect(await file.content.text()).toContain('«status.refuted»');
  });

  test('is asked about before there is any', async () => {
    await expect(job.disagreements({ variable: '', isOpenOnly: false }, 0, 10)).rejects.toThrow(
      'nothing has been compared',
    );
    await expect(job.file('figures', {}, minute(500))).rejects.toThrow('nothing has been compared');
  });
});

test('words are given for every value that coders can choose', () => {
  const words = agreementWords((key) => key);
  for (const id of STATUSES) expect(words[`status.${id}`]).toBe(`status.${id}`);
  for (const id of ['status', 'act', 'sourceKind', 'secondKind', 'dismissed']) {
    expect(words[`library.field.${id}`]).toBeDefined();
  }
});

describe('the model', () => {
  async function compared() {
    const states: AgreementState[] = [];
    const model = new AgreementModel(job, (state) => states.push(state));
    await model.compare(comparison);
    const last = () => {
      const state = states.at(-1);
      if (state?.phase !== 'ready') throw new Error(`it is ${state?.phase}`);
      return state.compared;
    };
    return { model, states, last };
  }
  const ALL = { variable: 'status', isOpenOnly: false };

  test('fetches rows as they come into sight, each once', async () => {
    const { last, states } = await compared();
    const first = last().disagreements.of(ALL);
    expect([first.count, first.at(0)]).toEqual([CLAIMS, null]);
    first.load(0, 10);
    await expect.poll(() => last().disagreements.of(ALL).at(0)?.values).toEqual(['denied', 'refuted']);
    expect(asked).toEqual([[0, 60]]);
    const now = last().disagreements.of(ALL);
    expect(now).not.toBe(first);
    expect(last().disagreements.of(ALL)).toBe(now);
    now.load(5, 70);
    await expect.poll(() => last().disagreements.of(ALL).at(70)).not.toBeNull();
    expect(asked).toEqual([
      [0, 60],
      [60, 120],
    ]);
    expect(states.every(({ phase }) => phase !== 'failed')).toBe(true);
  });

  test('keeps what was known in sight while it compares anew, and its rows come then too', async () => {
    const { model, last, states } = await compared();
    const before = last();
    const again = model.compare({ ...comparison, isBeforeSettling: false });
    const working = states.at(-1);
    expect(working).toMatchObject({ phase: 'working', compared: { summary: before.summary } });
    await again;
    expect(last().comparison.isBeforeSettling).toBe(false);
    expect(last().disagreements.of(ALL).count).toBe(CLAIMS);
  });

  test('given up goes back to what was known', async () => {
    const { model, last } = await compared();
    const { summary } = last();
    const again = model.compare({ ...comparison, isCompleteOnly: true });
    model.cancel();
    await again;
    expect(last().summary).toBe(summary);
  });

  test('given up too late shows what the job answers about now, and no row of it under what was shown before', async () => {
    const states: AgreementState[] = [];
    const comparing = new StoreComparingJob(db);
    let isLate = false;
    const model: AgreementModel = new AgreementModel(
      {
        // Nothing is heard while the last of it is worked out.
        compare: async (asked) => {
          const summary = await comparing.compare(asked, quiet());
          if (isLate) model.cancel();
          return summary;
        },
        disagreements: (...args) => comparing.disagreements(...args),
        file: (...args) => comparing.file(...args),
      },
      (state) => states.push(state),
    );
    await model.compare(comparison);
    isLate = true;
    const turned = { ...comparison, coders: comparison.coders.toReversed() };
    await model.compare(turned);
    const shown = () => {
      const state = states.at(-1);
      if (state?.phase !== 'ready') throw new Error(`it is ${state?.phase}`);
      return state.compared;
    };
    shown().disagreements.of(ALL).load(0, 10);
    await expect.poll(() => shown().disagreements.of(ALL).at(0)?.values).toEqual(['refuted', 'denied']);
    expect(shown().summary.coders).toEqual(['Ana', OWN]);
    expect(shown().comparison).toBe(turned);
  });

  test('says that rows could not be fetched', async () => {
    const { last, states } = await compared();
    last().disagreements.of(ALL).load(0, 10);
    job.end();
    await expect.poll(() => states.at(-1)).toEqual({ phase: 'failed', fault: 'unexpected' });
  });

  test('closed says nothing more', async () => {
    const { model, last, states } = await compared();
    last().disagreements.of(ALL).load(0, 10);
    model.close();
    const told = states.length;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(states).toHaveLength(told);
  });
});
