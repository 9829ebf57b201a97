/** What the reader says of several claims at once, and takes back. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { PageClaim } from '../../../lib/claim/claim.ts';
import type {
  ArticleReading,
  ClaimEditRequest,
  ClaimsEditRequest,
  TakeBackRequest,
} from '../../../lib/messaging/protocol.ts';
import { failure, success } from '../../../lib/messaging/result.ts';
import type { Reading } from '../../../lib/reading/reading.ts';
import { idSchema } from '../../../lib/schema/claim.ts';
import { FerryReading } from './ferry-reading.ts';
import { sampleAnswer } from './samples.ts';
import { type ScriptedBackground, settle } from './scripted.ts';

let background: ScriptedBackground;
let reading: Reading;

beforeEach(async () => {
  const page = new FerryReading();
  ({ background, reading } = page);
  const first = await page.readOnce();
  reading.read(true);
  const stored: PageClaim = { ...first, id: 'stored-9', stored: true };
  await background.answer('article.read', success(sampleAnswer([first, { ...first, id: 'new-2-0' }, stored])));
});

const statuses = () => reading.state.claims.map(({ label }) => label.status);
const storedOnes = () => reading.state.claims.filter(({ stored }) => stored).map(({ id }) => id);

describe('a label for several claims', () => {
  test('shows at once, is sent as one, and acknowledged as one', async () => {
    const saved = reading.editAll(['new-1-0', 'stored-9'], { status: 'denied' });
    expect(statuses()).toEqual(['denied', 'unassessed', 'denied']);
    const { edits } = await background.answer<ClaimsEditRequest>(
      'claims.edit',
      success({ claimIds: ['stored-1', 'stored-9'] }),
    );
    expect(edits.map(({ claimId, edit }) => [claimId, edit])).toEqual([
      ['new-1-0', { status: 'denied' }],
      ['stored-9', { status: 'denied' }],
    ]);
    expect(await saved).toEqual(success(null));
    expect(storedOnes()).toEqual(['new-1-0', 'stored-9']);
  });

  test('takes along what was typed and not stored yet, in its turn', async () => {
    void reading.edit('stored-9', { note: 'Half a' });
    void reading.editAll(['new-1-0', 'stored-9'], { status: 'denied' });
    const typed = await background.answer<ClaimEditRequest>('claim.edit', success({ claimId: 'stored-9' }));
    expect(typed.edit).toMatchObject({ note: 'Half a' });
    const { edits } = await background.answer<ClaimsEditRequest>(
      'claims.edit',
      success({ claimIds: ['stored-1', 'stored-9'] }),
    );
    expect(edits.map(({ edit }) => edit.status ?? 'sent before')).toContain('denied');
  });

  test('that could not be stored stays on the screen, and goes along with the next of each', async () => {
    const saved = reading.editAll(['new-1-0', 'new-2-0'], { status: 'denied' });
    await background.answer('claims.edit', failure('storage-full'));
    expect(await saved).toEqual(failure('storage-full'));
    expect(statuses()).toEqual(['denied', 'denied', 'unassessed']);
    void reading.edit('new-1-0', { dismissed: true });
    const request = await background.answer<ClaimEditRequest>('claim.edit', success({ claimId: 'stored-1' }));
    expect(request.edit).toEqual({ status: 'denied', dismissed: true });
  });

  test('of no claim of the page asks nobody', async () => {
    expect(await reading.editAll(['nowhere'], { status: 'denied' })).toEqual(success(null));
    expect(background.asked).toEqual([]);
  });
});

test('saving all stores those that are not stored yet, as they are', async () => {
  const saved = reading.editAll(['new-1-0', 'new-2-0', 'stored-9'], {});
  const { edits } = await background.answer<ClaimsEditRequest>(
    'claims.edit',
    success({ claimIds: ['stored-1', 'stored-2'] }),
  );
  expect(edits.map(({ claimId, edit }) => [claimId, edit])).toEqual([
    ['new-1-0', {}],
    ['new-2-0', {}],
  ]);
  expect(await saved).toEqual(success(null));
  expect(storedOnes()).toEqual(['new-1-0', 'new-2-0', 'stored-9']);
});

describe('the text of an article whose claims are all saved', () => {
  test('is saved after them, and the article is read again to say so', async () => {
    void reading.editAll(['new-1-0'], {});
    await settle();
    expect(background.asked.map(({ type }) => type)).toEqual(['claims.edit']);
    await background.answer('claims.edit', success({ claimIds: ['stored-1'] }));
    await settle();
    const { text } = await background.answer<ArticleReading>('article.save', success(null));
    // The background knows it: nothing of it is sent again.
    expect(text).toMatchObject({ patches: [] });
    await settle();
    expect(background.asked.map(({ type }) => type)).toEqual(['article.read']);
  });

  test('that could not be saved takes no claim along, and the fault is said', async () => {
    const saved = reading.editAll(['new-1-0'], {});
    await background.answer('claims.edit', success({ claimIds: ['stored-1'] }));
    await settle();
    await background.answer('article.save', failure('storage-full'));
    expect(await saved).toEqual(success(null));
    await settle();
    expect(reading.state.article?.storageFault).toBe('storage-full');
  });

  test('is not saved as long as a claim is not', async () => {
    void reading.editAll(['new-1-0'], {});
    await background.answer('claims.edit', failure('storage-full'));
    await settle();
    expect(background.asked).toEqual([]);
  });

  test('is saved alone where no claim is left to be stored', async () => {
    void reading.editAll([], {});
    await settle();
    expect(background.asked.map(({ type }) => type)).toEqual(['article.save']);
  });
});

describe('a claim that disputes another', () => {
  test('names it by the id of the store, where it is put first if it was not there', async () => {
    const saved = reading.edit('stored-9', { disputes: ['new-2-0'] });
    const first = await background.answer<ClaimsEditRequest>('claims.edit', success({ claimIds: ['stored-2'] }));
    expect(first.edits.map(({ claimId, edit }) => [claimId, edit])).toEqual([['new-2-0', {}]]);
    const { claimId, edit } = await background.answer<ClaimEditRequest>('claim.edit', success({ claimId: 'stored-9' }));
    expect([claimId, edit]).toEqual(['stored-9', { disputes: ['stored-2'] }]);
    expect(await saved).toEqual(success(null));
    expect(reading.state.claims[2]?.label.disputes).toEqual(['new-2-0']);
  });

  test('is stored with what it says besides, once what it disputes can be stored', async () => {
    const saved = reading.edit('stored-9', { disputes: ['new-2-0'] });
    await background.answer('claims.edit', failure('storage-full'));
    expect(await saved).toEqual(failure('storage-full'));
    const again = reading.edit('stored-9', { status: 'denied' });
    const first = await background.answer<ClaimsEditRequest>('claims.edit', success({ claimIds: ['stored-2'] }));
    expect(first.edits.map(({ claimId, edit }) => [claimId, edit])).toEqual([['new-2-0', {}]]);
    const { edit } = await background.answer<ClaimEditRequest>('claim.edit', success({ claimId: 'stored-9' }));
    expect(edit).toEqual({ disputes: ['stored-2'], status: 'denied' });
    expect(await again).toEqual(success(null));
  });

  test('may be disputed by that in turn, neither being stored', async () => {
    void reading.edit('new-1-0', { disputes: ['new-2-0'] });
    void reading.edit('new-2-0', { disputes: ['new-1-0'] });
    await background.answer('claims.edit', success({ claimIds: ['stored-2'] }));
    const one = await background.answer<ClaimEditRequest>('claim.edit', success({ claimId: 'stored-1' }));
    const two = await background.answer<ClaimEditRequest>('claim.edit', success({ claimId: 'stored-2' }));
    expect([one, two].map(({ claimId, edit }) => [claimId, edit])).toEqual([
      ['new-1-0', { disputes: ['stored-2'] }],
      ['stored-2', { disputes: ['stored-1'] }],
    ]);
  });

  test('may be one of several, which name it by the id of the store as well', async () => {
    void reading.editAll(['new-1-0', 'stored-9'], { disputes: ['new-2-0'] });
    await background.answer('claims.edit', success({ claimIds: ['stored-2'] }));
    const { edits } = await background.answer<ClaimsEditRequest>(
      'claims.edit',
      success({ claimIds: ['stored-1', 'stored-9'] }),
    );
    expect(edits.map(({ edit }) => edit)).toEqual([{ disputes: ['stored-2'] }, { disputes: ['stored-2'] }]);
  });

  test('shows it by the id of the page after the next reading', async () => {
    void reading.edit('new-1-0', { status: 'denied' });
    await background.answer('claim.edit', success({ claimId: 'stored-1' }));
    reading.read(true);
    const [one, two] = reading.state.claims;
    if (!one || !two) throw new Error('no claims');
    const disputing = { ...two, label: { ...two.label, disputes: ['stored-1'] } };
    await background.answer('article.read', success(sampleAnswer([{ ...one, id: 'stored-1' }, disputing])));
    expect(reading.state.claims.map(({ id, label }) => [id, label.disputes])).toEqual([
      ['new-1-0', []],
      ['new-2-0', ['new-1-0']],
    ]);
  });
});

describe('undo and redo', () => {
  test.each(['undo', 'redo'] as const)(
    '%s is asked for this article, after all that was entered',
    async (direction) => {
      void reading.edit('stored-9', { note: 'typed' });
      const taken = reading.takeBack(direction);
      await background.answer('claim.edit', success({ claimId: 'stored-9' }));
      const request = await background.answer<TakeBackRequest>('steps.take-back', success({ claims: 1 }));
      expect(request).toMatchObject({ direction, href: expect.stringContaining('https://') });
      expect(await taken).toEqual(success({ claims: 1 }));
    },
  );

  test('is named, so that it is done once though the background is asked twice', async () => {
    const names: string[] = [];
    for (let time = 0; time < 2; time++) {
      void reading.takeBack('undo');
      names.push((await background.answer<TakeBackRequest>('steps.take-back', success({ claims: 1 }))).step);
    }
    expect(new Set(names).size).toBe(2);
    for (const name of names) expect(idSchema.safeParse(name).success).toBe(true);
  });

  test('takes back no earlier step under a label that cannot be stored, and tries to store that first', async () => {
    void reading.edit('stored-9', { status: 'denied' });
    await background.answer('claim.edit', failure('storage-full'));
    const taken = reading.takeBack('undo');
    const { edit } = await background.answer<ClaimEditRequest>('claim.edit', failure('storage-full'));
    expect(edit).toEqual({ status: 'denied' });
    expect(await taken).toEqual(failure('storage-full'));
    expect(background.asked).toEqual([]);
    expect(statuses()).toEqual(['unassessed', 'unassessed', 'denied']);
  });

  test('that fails is told', async () => {
    const taken = reading.takeBack('undo');
    await background.answer('steps.take-back', failure('storage-failed'));
    await settle();
    expect(await taken).toEqual(failure('storage-failed'));
  });
});
