/** One file from its bytes to the store and back, over a real store. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_CODEBOOK } from '../../../../lib/claim/codebook.ts';
import { formatJson } from '../../../../lib/exchange/native/native-json.ts';
import { NO_CHOICES, withAllSides, withBoth } from '../../../../lib/library/files/decisions.ts';
import { StoreImportJob } from '../../../../lib/library/files/import-job.ts';
import type { ChangeRecord, ClaimRecord } from '../../../../lib/schema/records.ts';
import { listBackups } from '../../../../lib/storage/backup/list.ts';
import type { SaysWhoDatabase } from '../../../../lib/storage/open/db.ts';
import { numberedDraft, sampleArticle, sampleChange, sampleClaim } from '../../schema/samples.ts';
import { contents, emptyStore } from '../../storage/store.ts';

const id = (number: number) => `019caaaa-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
const LATER = '2026-03-02T00:00:00.000Z';

/** A claim of the sample article, with the history that it has. */
function claim(number: number, change: Partial<ClaimRecord> = {}): ClaimRecord {
  return sampleClaim({ ...numberedDraft(number), id: id(number), ...change });
}
const created = ({ id: claimId }: ClaimRecord): ChangeRecord =>
  sampleChange({
    id: claimId.replace('0000-7000', '0001-7000'),
    claimId,
    field: 'created',
    from: null,
    to: null,
  } as never);
const changed = (claimId: string, number: number, change: object): ChangeRecord =>
  sampleChange({ id: id(number), step: id(number), claimId, at: LATER, ...change } as never);

function native(claims: readonly ClaimRecord[], changes: readonly ChangeRecord[] = []): File {
  const records = { articles: [sampleArticle()], claims, changes: [...claims.map(created), ...changes], sources: [] };
  const text = formatJson({ ...records, program: '0.1.0', codebook: DEFAULT_CODEBOOK }, new Date(LATER));
  return new File([text], '1.json');
}

function watch(signal = new AbortController().signal) {
  return { signal, onProgress: vi.fn() };
}

let db: SaysWhoDatabase;
let job: StoreImportJob;

beforeEach(() => {
  db = emptyStore().connect();
  job = new StoreImportJob(db);
});

async function read(file: File) {
  const found = await job.read(file, watch());
  if (found.type === 'refused') throw new Error(JSON.stringify(found.problem));
  return found.summary;
}

/** The file is imported as it is. */
async function bring(file: File) {
  await read(file);
  return job.apply(file.name, NO_CHOICES, watch());
}

const FIRST = [claim(1), claim(2), claim(3)];

describe('reading a file', () => {
  test('counts what it would do, and stores nothing', async () => {
    const before = await contents(db);
    expect(await read(native(FIRST))).toMatchObject({ format: 'json', added: 3, changed: 0, same: 0, hasMore: true });
    expect(await contents(db)).toEqual(before);
  });

  test('tells how many bytes have been read', async () => {
    const file = native(FIRST);
    const { onProgress, signal } = watch();
    await job.read(file, { onProgress, signal });
    expect(onProgress).toHaveBeenCalledWith({ step: 'reading', done: file.size, total: file.size });
  });

  test('that is wrong somewhere says where', async () => {
    const text = await native(FIRST).text();
    const wrong = new File([text.replace('"status":"denied"', '"status":"true"')], '1.json');
    const found = await job.read(wrong, watch());
    expect(found).toMatchObject({ type: 'refused', problem: { type: 'invalid', format: 'json' } });
    expect(JSON.stringify(found)).toMatch(/line \d+: claims\[0\]\.status/);
  });

  test('that is gone since it was chosen says so', async () => {
    const file = native(FIRST);
    const error = new DOMException('gone', 'NotReadableError');
    vi.spyOn(file, 'slice').mockReturnValue({ arrayBuffer: () => Promise.reject(error) } as unknown as Blob);
    expect(await job.read(file, watch())).toEqual({ type: 'refused', problem: { type: 'unreadable' } });
  });

  test('is given up at once', async () => {
    const controller = new AbortController();
    const reading = job.read(native(FIRST), { signal: controller.signal, onProgress: () => controller.abort() });
    await expect(reading).rejects.toThrow('aborted');
    await expect(job.rows('added', 0, 1)).rejects.toThrow('no file has been read');
  });

  test('lists what is new with its words and its article, in windows', async () => {
    await read(native(FIRST));
    expect(await job.rows('added', 1, 3)).toEqual([
      {
        key: id(2),
        claim: {
          source: 'The port authority of Vellmar',
          cue: 'denied',
          content: 'that ships had been turned away',
          article: 'Harbour stays open, says port',
          language: 'en',
        },
      },
      expect.objectContaining({ key: id(3) }),
    ]);
  });
});

describe('importing it', () => {
  test('makes a backup first, then stores all of it', async () => {
    const file = native(FIRST);
    await read(file);
    const { onProgress, signal } = watch();
    const done = await job.apply(file.name, NO_CHOICES, { signal, onProgress });
    expect(done).toMatchObject({ changed: 0 });
    expect((await db.claims.toArray()).map((row) => row.id)).toEqual(FIRST.map((row) => row.id));
    const { backups } = await listBackups(db.place);
    expect(backups).toMatchObject([{ reason: 'import', rows: { claims: 0 } }]);
    const steps = onProgress.mock.calls.map(([{ step }]) => step);
    expect(steps).toContain('storing');
  });

  test('twice finds everything there', async () => {
    await bring(native(FIRST));
    expect(await read(native(FIRST))).toMatchObject({ added: 0, changed: 0, conflicts: 0, same: 3, hasMore: false });
  });

  test('is given up without a trace', async () => {
    await read(native(FIRST));
    const before = await contents(db);
    const controller = new AbortController();
    const onProgress = ({ step }: { step: string }) => {
      if (step === 'storing') controller.abort();
    };
    const storing = job.apply('1.json', NO_CHOICES, { signal: controller.signal, onProgress });
    await expect(storing).rejects.toThrow('aborted');
    expect(await contents(db)).toEqual(before);
  });

  test('changes what the file changed last, and says from what to what', async () => {
    await bring(native(FIRST));
    const theirs = claim(1, { status: 'refuted', modified: LATER });
    const file = native([theirs], [changed(id(1), 501, { field: 'status', from: 'denied', to: 'refuted' })]);
    expect(await read(file)).toMatchObject({ changed: 1, added: 0 });
    expect(await job.rows('changed', 0, 1)).toMatchObject([
      { key: id(1), fields: [{ field: 'status', from: { value: 'denied' }, to: { value: 'refuted' } }] },
    ]);
    await job.apply('2.json', NO_CHOICES, watch());
    expect((await db.claims.get(id(1)))?.status).toBe('refuted');
  });

  test('does not take the file’s side of what was labelled after it was looked at: the reader was not asked of that', async () => {
    await bring(native(FIRST));
    const theirs = claim(1, { status: 'refuted', modified: LATER });
    await read(native([theirs], [changed(id(1), 501, { field: 'status', from: 'denied', to: 'refuted' })]));
    await db.claims.put(claim(1, { status: 'contested', modified: LATER }));
    await db.changes.put(changed(id(1), 500, { field: 'status', from: 'denied', to: 'contested' }));
    await job.apply('2.json', withAllSides(NO_CHOICES, 'theirs'), watch());
    expect((await db.claims.get(id(1)))?.status).toBe('contested');
  });

  describe('where both sides changed a field', () => {
    beforeEach(async () => {
      await bring(native(FIRST));
      // Here it was changed since, too.
      await db.claims.put(claim(1, { status: 'contested', modified: LATER }));
      await db.changes.put(changed(id(1), 500, { field: 'status', from: 'denied', to: 'contested' }));
    });
    const theirs = () =>
      native(
        [claim(1, { status: 'refuted', modified: LATER })],
        [changed(id(1), 501, { field: 'status', from: 'denied', to: 'refuted' })],
      );

    test.each([
      ['mine', 'contested'],
      ['theirs', 'refuted'],
    ] as const)('the reader decides: %s', async (side, status) => {
      expect(await read(theirs())).toMatchObject({ conflicts: 1, changed: 0 });
      expect(await job.rows('conflicts', 0, 1)).toMatchObject([
        { kind: 'field', mine: { field: 'status', value: 'contested' }, theirs: { field: 'status', value: 'refuted' } },
      ]);
      await job.apply('2.json', withAllSides(NO_CHOICES, side), watch());
      expect((await db.claims.get(id(1)))?.status).toBe(status);
    });
  });

  test('keeps both of two claims on the same words only where the reader says so', async () => {
    const status = { field: 'status', from: 'unassessed', to: 'denied' };
    await bring(native(FIRST, [changed(id(1), 502, status)]));
    const twin = claim(1, { id: id(901), note: 'Theirs.' });
    const file = () => native([twin], [changed(id(901), 503, { field: 'note', from: '', to: 'Theirs.' })]);
    expect(await read(file())).toMatchObject({ twins: 1, added: 0 });
    const [row] = await job.rows('twins', 0, 1);
    await job.apply('2.json', NO_CHOICES, watch());
    expect(await db.claims.count()).toBe(3);
    await read(file());
    await job.apply('2.json', withBoth(NO_CHOICES, row?.key ?? '', true), watch());
    expect(await db.claims.get(id(901))).toBeDefined();
  });

  test('says what it refuses and leaves that out', async () => {
    const lone = changed(id(77), 502, { field: 'status', from: 'unassessed', to: 'denied' });
    expect(await read(native(FIRST, [lone]))).toMatchObject({ refused: 1, added: 3 });
    const [row] = await job.rows('refused', 0, 1);
    expect(row).toMatchObject({ key: '0', place: id(77) });
  });
});

describe('taking it back', () => {
  test('leaves alone what was edited since, and says how much that is', async () => {
    const { id: importId } = await bring(native(FIRST));
    await db.claims.update(id(2), { note: 'Mine.' });
    // The edited claim stays, and its article with it.
    expect((await job.undo(importId, watch()))?.leftAlone).toBeGreaterThanOrEqual(1);
    expect((await db.claims.toArray()).map((row) => row.id)).toEqual([id(2)]);
  });

  test('is done once, in whichever tab', async () => {
    const { id: importId } = await bring(native(FIRST));
    expect(await job.undo(importId, watch())).toEqual({ leftAlone: 0 });
    expect(await job.undo(importId, watch())).toBeNull();
    expect(await db.claims.count()).toBe(0);
  });
});

describe('annotations of another program', () => {
  const foreign = new File(
    [
      JSON.stringify({
        rows: [
          {
            id: 'a1',
            created: LATER,
            updated: LATER,
            user: 'acct:mara@hypothes.is',
            uri: 'https://news.example/world/harbour-blockade',
            text: 'Checked.',
            tags: ['odd'],
            document: { title: ['Harbour stays open'] },
            target: [
              {
                source: 'https://news.example/world/harbour-blockade',
                selector: [{ type: 'TextQuoteSelector', exact: 'the harbour is open', prefix: 'said ', suffix: '.' }],
              },
            ],
          },
        ],
        total: 1,
      }),
    ],
    'hypothesis.json',
  );

  test('become claims, and their tags labels where the reader says so; the second time it is all there', async () => {
    expect(await read(foreign)).toMatchObject({
      format: 'hypothesis',
      isForeign: true,
      added: 1,
      tags: [{ tag: 'odd', claims: 1 }],
    });
    expect(await job.compare(['odd'], watch())).toMatchObject({ added: 1 });
    await job.apply('hypothesis.json', { ...NO_CHOICES, tags: new Set(['odd']) }, watch());
    const [stored] = await db.claims.toArray();
    expect(stored?.labels).toHaveLength(1);
    const again = await job.read(foreign, watch());
    // It is known by now what the tag means.
    expect(again).toMatchObject({
      tags: ['odd'],
      summary: { added: 0, changed: 0, conflicts: 0, same: 1, hasMore: false },
    });
  });
});
