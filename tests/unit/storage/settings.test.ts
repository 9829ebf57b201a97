import { describe, expect, test } from 'vitest';
import { type Codebook, DEFAULT_CODEBOOK } from '../../../lib/claim/codebook.ts';
import { DEFAULT_SETTINGS } from '../../../lib/claim/settings.ts';
import { faultOf } from '../../../lib/storage/open/faults.ts';
import { readCodebook, readSettings, writeCodebook, writeSettings } from '../../../lib/storage/settings.ts';
import { emptyStore } from './store.ts';

const OWN = { id: 'own-a1', name: 'Second hand', meaning: '', look: 'own-1', key: 'q', isHidden: false } as const;
const withStatus = (change: object): Codebook => ({
  ...DEFAULT_CODEBOOK,
  statuses: [...DEFAULT_CODEBOOK.statuses, { ...OWN, ...change }],
});

test('before anything is set there are the defaults, and nothing is stored by reading them', async () => {
  const db = emptyStore().connect();
  expect([await readSettings(db), await readCodebook(db)]).toEqual([DEFAULT_SETTINGS, DEFAULT_CODEBOOK]);
  expect(await db.settings.count()).toBe(0);
});

test('what was set comes back, in every other tab too', async () => {
  const { connect } = emptyStore();
  const settings = {
    coder: 'Ana',
    mode: 'complete',
    hasKeys: false,
    keys: { next: 'n' },
    hasStatusMarks: true,
  } as const;
  await writeSettings(connect(), settings);
  await writeCodebook(connect(), withStatus({}));
  const db = connect();
  expect([await readSettings(db), await readCodebook(db)]).toEqual([settings, withStatus({})]);
});

test('settings from before there was a choice of marks are read with the choice that was made for all', async () => {
  const db = emptyStore().connect();
  const { hasStatusMarks: _, ...before } = { ...DEFAULT_SETTINGS, coder: 'Ana' };
  await db.settings.put({ id: 'settings', value: before });
  expect(await readSettings(db)).toEqual({ ...before, hasStatusMarks: false });
});

describe('refused, and what was set before stays', () => {
  test.each<[Codebook, string]>([
    [withStatus({ id: 'denied' }), 'an id twice'],
    [withStatus({ key: '1' }), 'a key twice'],
    [withStatus({ id: 'true' as never }), 'a value that is neither of the taxonomy nor own'],
    [withStatus({ look: 'act-denial' as never }), 'a look of acts'],
    [withStatus({ name: 'x'.repeat(201) }), 'a name that no menu can show'],
    [{ ...DEFAULT_CODEBOOK, statuses: DEFAULT_CODEBOOK.statuses.slice(1) }, 'a status that claims may have'],
    [{ ...DEFAULT_CODEBOOK, sourceKinds: [] }, 'kinds that claims may have'],
    [{ ...DEFAULT_CODEBOOK, labels: Array(101).fill(OWN) }, 'more than can be read'],
  ])('a codebook with %#: %s', async (codebook) => {
    const db = emptyStore().connect();
    await writeCodebook(db, withStatus({}));
    const error = await writeCodebook(db, codebook).catch((thrown: unknown) => thrown);
    expect(faultOf(error).code).toBe('bad-message');
    expect(await readCodebook(db)).toEqual(withStatus({}));
  });

  test.each<[object, string]>([
    [{ coder: '' }, 'nobody'],
    [{ mode: 'all' }, 'a mode that is none'],
    [{ hasStatusMarks: 'yes' }, 'a choice that is none'],
  ])('settings with %j: %s', async (change) => {
    const db = emptyStore().connect();
    await expect(writeSettings(db, { ...DEFAULT_SETTINGS, ...change } as never)).rejects.toThrow();
    expect(await readSettings(db)).toEqual(DEFAULT_SETTINGS);
  });
});

test('two values without a key are no conflict', async () => {
  const db = emptyStore().connect();
  await writeCodebook(db, withStatus({ key: '' }));
  expect((await readCodebook(db)).statuses.at(-1)?.key).toBe('');
});

test('a damaged row is said, not taken for the defaults', async () => {
  const db = emptyStore().connect();
  await db.settings.put({ id: 'codebook', value: { statuses: 'all' } });
  const error = await readCodebook(db).catch((thrown: unknown) => thrown);
  expect(faultOf(error).code).toBe('storage-failed');
});
