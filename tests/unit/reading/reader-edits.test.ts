/** What the reader says of a claim: what is shown of it, what is sent, and what stays through new readings. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { PageClaim } from '../../../lib/claim/claim.ts';
import type { Settings } from '../../../lib/claim/settings.ts';
import type { ClaimEditRequest } from '../../../lib/messaging/protocol.ts';
import { failure, success } from '../../../lib/messaging/result.ts';
import { NO_CHANGE } from '../../../lib/page/page-change.ts';
import type { Reading } from '../../../lib/reading/reading.ts';
import { FerryReading } from './ferry-reading.ts';
import { sampleAnswer } from './samples.ts';
import { type RecordingPainter, type ScriptedBackground, settle } from './scripted.ts';

let page: FerryReading;
let background: ScriptedBackground;
let painter: RecordingPainter;
let doc: Document;
let reading: Reading;
let claim: PageClaim;

beforeEach(() => {
  page = new FerryReading();
  ({ background, painter, doc, reading } = page);
});

/** The first reading, answered with one claim. */
async function readOnce(settings?: Partial<Settings>): Promise<void> {
  claim = await page.readOnce(settings);
}

const stateOf = (id: string) => reading.state.claims.find((one) => one.id === id);

describe('an edit', () => {
  test('shows at once and is acknowledged when it is stored', async () => {
    await readOnce({ hasStatusMarks: true });
    const edited = reading.edit('new-1-0', { status: 'denied' });
    expect(stateOf('new-1-0')?.label.status).toBe('denied');
    expect(painter.marks[0]?.style).toBe('status-denied');
    await background.answer('claim.edit', success({ claimId: 'stored-1' }));
    expect(await edited).toEqual(success(null));
    expect(stateOf('new-1-0')?.stored).toBe(true);
  });

  test('of a claim that was stored meanwhile goes on under the stored id, while the page keeps the one it shows', async () => {
    await readOnce();
    void reading.edit('new-1-0', { status: 'denied' });
    await background.answer('claim.edit', success({ claimId: 'stored-1' }));
    void reading.edit('new-1-0', { note: 'Ask the harbour master.' });
    reading.flush();
    const request = await background.answer<ClaimEditRequest>('claim.edit', success({ claimId: 'stored-1' }));
    expect(request.claimId).toBe('stored-1');

    reading.read(true);
    const stored = { ...claim, id: 'stored-1', stored: true };
    await background.answer('article.read', success(sampleAnswer([stored])));
    expect(reading.state.claims.map((one) => one.id)).toEqual(['new-1-0']);
  });

  test('that could not be stored stays on the screen, through a new reading, and goes along with the next one', async () => {
    await readOnce();
    const first = reading.edit('new-1-0', { status: 'denied' });
    await background.answer('claim.edit', failure('storage-full'));
    expect(await first).toEqual(failure('storage-full'));
    reading.read(true);
    await background.answer('article.read', success(sampleAnswer([claim])));
    expect(stateOf('new-1-0')?.label.status).toBe('denied');

    void reading.edit('new-1-0', { note: 'Again.' });
    reading.flush();
    const request = await background.answer<ClaimEditRequest>('claim.edit', success({ claimId: 'stored-1' }));
    expect(request.edit).toEqual({ status: 'denied', note: 'Again.' });
  });

  test('made while an answer is on its way is not undone by it', async () => {
    await readOnce();
    reading.read(true);
    await settle();
    const edited = reading.edit('new-1-0', { status: 'denied' });
    await background.answer('article.read', success(sampleAnswer([claim])));
    expect(stateOf('new-1-0')?.label.status).toBe('denied');
    await background.answer('claim.edit', success({ claimId: 'stored-1' }));
    expect(await edited).toEqual(success(null));
  });

  test('does not wait for a reading: the reader may leave the page at any moment', async () => {
    await readOnce();
    reading.read(true);
    await settle();
    void reading.edit('new-1-0', { status: 'denied' });
    await settle();
    expect(background.asked.map(({ type }) => type)).toEqual(['article.read', 'claim.edit']);
  });

  test('stored while an older answer is on its way is not undone by it', async () => {
    await readOnce();
    reading.read(true);
    await settle();
    void reading.edit('new-1-0', { status: 'denied' });
    await settle();
    const [read, edit] = background.asked;
    edit?.answer(success({ claimId: 'stored-1' }));
    await settle();
    read?.answer(success(sampleAnswer([claim])));
    await settle();
    expect(stateOf('new-1-0')).toMatchObject({ stored: true, label: { status: 'denied' } });
  });

  test('stored while an older answer is on its way keeps its claim, which that answer does not know', async () => {
    await readOnce();
    reading.read(true);
    await settle();
    void reading.edit('new-1-0', { status: 'denied' });
    await settle();
    const [read, edit] = background.asked.splice(0);
    edit?.answer(success({ claimId: 'stored-1' }));
    await settle();
    read?.answer(success(sampleAnswer([])));
    await settle();
    expect(reading.state.claims).toMatchObject([
      { id: 'new-1-0', outcome: 'gone', stored: true, label: { status: 'denied' } },
    ]);
    expect(reading.state.words['new-1-0']?.source).toBe('Mara Quill');
  });

  test('stored while a newer answer is on its way leaves its claim as that answer has it', async () => {
    await readOnce();
    reading.read(true);
    await settle();
    void reading.edit('new-1-0', { status: 'denied' });
    await settle();
    const [read, edit] = background.asked.splice(0);
    edit?.answer(success({ claimId: 'stored-1' }));
    const spans = { source: [], cue: [], content: [] };
    const label = { ...claim.label, status: 'denied' as const };
    read?.answer(success(sampleAnswer([{ ...claim, id: 'stored-1', stored: true, outcome: 'gone', spans, label }])));
    await settle();
    expect(reading.state.claims).toMatchObject([{ id: 'new-1-0', outcome: 'gone', label: { status: 'denied' } }]);
  });

  test('stored is no reason to keep a claim that a later answer lacks: it was deleted elsewhere', async () => {
    await readOnce();
    void reading.edit('new-1-0', { status: 'denied' });
    await background.answer('claim.edit', success({ claimId: 'stored-1' }));
    reading.labelsChanged('https://courier.example/ferry');
    await background.answer('article.read', success(sampleAnswer([])));
    expect(reading.state.claims).toEqual([]);
  });

  test('whose answer comes after that of a newer reading finds its claim under the id the page shows', async () => {
    await readOnce();
    void reading.edit('new-1-0', { status: 'denied' });
    reading.read(true);
    await settle();
    const [edit, read] = background.asked;
    const stored = { ...claim, id: 'stored-1', stored: true, label: { ...claim.label, status: 'denied' as const } };
    read?.answer(success(sampleAnswer([stored])));
    await settle();
    edit?.answer(success({ claimId: 'stored-1' }));
    await settle();
    expect(reading.state.claims.map(({ id, label }) => [id, label.status])).toEqual([['new-1-0', 'denied']]);
  });

  test('that is not stored keeps its claim, though the article has it no longer', async () => {
    await readOnce();
    void reading.edit('new-1-0', { note: 'Half a sente' });
    await settle();
    reading.read(true);
    await background.answer('article.read', success(sampleAnswer([])));
    expect(stateOf('new-1-0')).toMatchObject({ outcome: 'gone', label: { note: 'Half a sente' } });
    expect(reading.state.words['new-1-0']?.source).toBe('Mara Quill');
    reading.flush();
    await background.answer('claim.edit', success({ claimId: 'stored-1' }));
    reading.read(true);
    await background.answer('article.read', success(sampleAnswer([])));
    expect(reading.state.claims).toEqual([]);
  });

  test('that is not stored keeps its claim through a moment in which the page shows no text', async () => {
    await readOnce();
    void reading.edit('new-1-0', { status: 'denied' });
    await background.answer('claim.edit', failure('storage-full'));
    const article = doc.querySelector('article') as Element;
    article.remove();
    reading.changed({ ...NO_CHANGE, parents: new Set([doc.body]) });
    reading.read();
    await settle();
    expect(reading.state).toMatchObject({ phase: 'not-article', claims: [] });
    doc.body.append(article);
    reading.changed({ ...NO_CHANGE, parents: new Set([doc.body]), added: new Set([article]) });
    reading.read();
    await background.answer('article.read', success(sampleAnswer([])));
    expect(reading.state.claims).toMatchObject([{ id: 'new-1-0', outcome: 'gone', label: { status: 'denied' } }]);
    expect(reading.state.words['new-1-0']?.source).toBe('Mara Quill');
  });

  test('is filed under the address at which the claim was read, wherever the page has gone since', async () => {
    await readOnce();
    page.href = 'https://courier.example/another-article';
    void reading.edit('new-1-0', { status: 'denied' });
    const request = await background.answer<ClaimEditRequest>('claim.edit', success({ claimId: 'x' }));
    expect(request.href).toBe('https://courier.example/ferry');
  });

  test('of a claim that is not there is refused', async () => {
    await readOnce();
    expect(await reading.edit('nothing', { status: 'denied' })).toMatchObject({ ok: false });
  });

  test('of text comes with every letter, and is stored as one when the popup closes', async () => {
    await readOnce();
    for (const note of ['A', 'As', 'Ask']) void reading.edit('new-1-0', { note });
    await settle();
    expect(stateOf('new-1-0')?.label.note).toBe('Ask');
    expect(background.asked).toEqual([]);
    reading.flush();
    const request = await background.answer<ClaimEditRequest>('claim.edit', success({ claimId: 'stored-1' }));
    expect(request.edit).toEqual({ note: 'Ask' });
    expect(background.asked).toEqual([]);
  });

  test('dismissing takes the mark away', async () => {
    await readOnce();
    void reading.edit('new-1-0', { dismissed: true });
    expect(painter.marks).toEqual([]);
  });
});
