import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageMessage, PageState } from '../../../lib/messaging/protocol.ts';
import { failure, success } from '../../../lib/messaging/result.ts';
import { type LinkView, linkToPage, type PageLink } from '../../../lib/panel/page-link.ts';
import { answeredState, editedState, notArticleState, readingState } from '../../../lib/reading/page-state.ts';
import { FakeLine } from '../platform/fake-line.ts';
import { METADATA, sampleAnswer, sampleClaim } from '../reading/samples.ts';

const platform = vi.hoisted(() => ({ ask: vi.fn(), openLine: vi.fn(), isReaderView: vi.fn() }));
vi.mock('../../../lib/messaging/client.ts', () => ({ ask: platform.ask }));
vi.mock('../../../lib/platform/runtime.ts', () => ({ openLine: platform.openLine }));
vi.mock('../../../lib/platform/tabs.ts', () => ({ isReaderView: platform.isReaderView }));

const TEXT = 'Mara Quill said the ferries would sail.';
const READY = answeredState(
  METADATA,
  TEXT,
  sampleAnswer([sampleClaim('said', TEXT, 'Mara Quill', 'said', 'the ferries would sail')]),
);
const PAGE = 'https://courier.example/ferry';
/** No card is open, and nothing was taken back. */
const NOTHING_ELSE = { selectedId: null, takenBack: null };

let line: FakeLine;
let views: LinkView[];

beforeEach(() => {
  line = new FakeLine();
  views = [];
  platform.ask.mockReset().mockResolvedValue(success(null));
  platform.openLine.mockReset().mockReturnValue(line);
  platform.isReaderView.mockReset().mockResolvedValue(false);
});

async function linked(url = PAGE): Promise<PageLink> {
  const link = await linkToPage({ id: 4, url }, (view) => views.push(view));
  if (!link) throw new Error('no link');
  return link;
}

const hear = (message: PageMessage) => line.hear(message);
const tellState = (state: PageState) => hear({ type: 'state', state });
const answer = (result: ReturnType<typeof failure> | { ok: true; value: null }) =>
  hear({ type: 'edited', claimId: 'said', result });
const progress = () => {
  const last = views.at(-1);
  return last?.phase === 'page' ? last.edits['said'] : undefined;
};

test('starts the marks in the tab, and then follows what the page says', async () => {
  await linked();
  expect(views).toEqual([{ phase: 'starting' }]);
  expect(platform.ask).toHaveBeenCalledExactlyOnceWith('page.start', { tabId: 4 });
  expect(platform.openLine).toHaveBeenCalledExactlyOnceWith(4, 'panel');
  tellState(readingState(METADATA));
  tellState(READY);
  expect(views.slice(1)).toEqual([
    { phase: 'page', state: readingState(METADATA), edits: {}, ...NOTHING_ELSE },
    { phase: 'page', state: READY, edits: {}, ...NOTHING_ELSE },
  ]);
});

const UNREADABLE = [
  { url: 'chrome://extensions/', reason: 'restricted', why: 'the browser’s own page' },
  { url: 'about:blank', reason: 'restricted', why: 'no page' },
  { url: '', reason: 'restricted', why: 'an address we may not see' },
  { url: 'view-source:https://courier.example/', reason: 'restricted', why: 'the source of a page' },
  { url: 'moz-extension://abc/library.html', reason: 'restricted', why: 'a page of an extension' },
  { url: 'data:text/html,hello', reason: 'restricted', why: 'a page without a site' },
  { url: 'https://chromewebstore.google.com/', reason: 'restricted', why: 'a store' },
  { url: 'https://chrome.google.com/webstore/category', reason: 'restricted', why: 'a store in its old place' },
  { url: 'https://addons.mozilla.org', reason: 'restricted', why: 'a store' },
  {
    url: 'https://addons.mozilla.org.courier.example/',
    reason: 'unreachable',
    why: 'a name that only begins like a store',
  },
  { url: 'https://chrome.google.com/intl', reason: 'unreachable', why: 'the store’s site, but not the store' },
  { url: 'https://courier.example/report.PDF?page=2', reason: 'pdf', why: 'a PDF' },
  { url: 'file:///home/report.pdf', reason: 'pdf', why: 'a PDF on the disk' },
  { url: 'https://courier.example/view?file=a.pdf', reason: 'unreachable', why: 'a page that only names a PDF' },
  { url: PAGE, reason: 'unreachable', why: 'a page that cannot be reached' },
  { url: 'file:///home/a.html', reason: 'unreachable', why: 'files that the reader has not allowed' },
];

describe.each(UNREADABLE)('"$url" is $reason: $why', ({ url, reason }) => {
  test('when the marks cannot be brought in', async () => {
    platform.ask.mockResolvedValue(failure('page-unreachable'));
    expect(await linkToPage({ id: 4, url }, (view) => views.push(view))).toBeNull();
    expect(views).toEqual([{ phase: 'starting' }, { phase: 'no-page', reason }]);
    expect(platform.openLine).not.toHaveBeenCalled();
  });

  test('when the line is closed', async () => {
    await linked(url);
    line.end();
    expect(views.at(-1)).toEqual({ phase: 'no-page', reason });
  });
});

test('an article in Reader View is said to be there, whatever its address', async () => {
  platform.ask.mockResolvedValue(failure('page-unreachable'));
  platform.isReaderView.mockResolvedValue(true);
  for (const url of ['about:reader?url=https%3A%2F%2Fcourier.example%2Fferry', '']) {
    await linkToPage({ id: 4, url }, (view) => views.push(view));
    expect(views.at(-1)).toEqual({ phase: 'no-page', reason: 'reader' });
  }
  expect(platform.isReaderView).toHaveBeenCalledWith(4);
});

test('a browser’s PDF viewer, a page without text, is a PDF; other pages without text are no articles', async () => {
  await linked('https://courier.example/report.pdf');
  tellState(notArticleState(METADATA));
  expect(views.at(-1)).toEqual({ phase: 'no-page', reason: 'pdf' });
  await linked(PAGE);
  tellState(notArticleState(METADATA));
  expect(views.at(-1)).toMatchObject({ phase: 'page', state: { phase: 'not-article' } });
});

describe('labels', () => {
  test('that changed alone take the place of those before', async () => {
    await linked();
    tellState(READY);
    const edited = editedState(READY, 'said', { status: 'denied' });
    hear({ type: 'labelled', claims: edited.claims });
    expect(views.at(-1)).toEqual({ phase: 'page', state: edited, edits: {}, ...NOTHING_ELSE });
  });

  test('of claims that are not there, or before any state, change nothing', async () => {
    await linked();
    const other = sampleClaim('other', TEXT, 'Mara Quill', 'said', 'the ferries would sail');
    hear({ type: 'labelled', claims: [other] });
    expect(views).toHaveLength(1);
    tellState(READY);
    hear({ type: 'labelled', claims: [other] });
    expect(views.at(-1)).toEqual({ phase: 'page', state: READY, edits: {}, ...NOTHING_ELSE });
  });
});

describe('an edit', () => {
  test('goes to the page, is being saved, and then saved', async () => {
    const link = await linked();
    tellState(READY);
    link.edit('said', { status: 'denied' });
    expect(line.sent).toEqual([{ type: 'edit', claimId: 'said', edit: { status: 'denied' } }]);
    expect(progress()).toBe('saving');
    answer(success(null));
    expect(progress()).toBe('saved');
  });

  test('that failed says why, until the next one', async () => {
    const link = await linked();
    tellState(READY);
    link.edit('said', { status: 'denied' });
    answer(failure('storage-full'));
    expect(progress()).toBe('storage-full');
    link.edit('said', { status: 'confirmed' });
    expect(progress()).toBe('saving');
  });

  test('is not saved while a later one of the same claim is under way', async () => {
    const link = await linked();
    tellState(READY);
    link.edit('said', { status: 'denied' });
    link.edit('said', { note: 'x' });
    answer(success(null));
    expect(progress()).toBe('saving');
    answer(failure('storage-full'));
    expect(progress()).toBe('storage-full');
  });

  test('of a claim that the page does not know is answered by the page, and said', async () => {
    const link = await linked();
    tellState(READY);
    link.edit('nothing', { status: 'denied' });
    hear({ type: 'edited', claimId: 'nothing', result: failure('unexpected', 'no claim nothing') });
    expect(views.at(-1)).toMatchObject({ phase: 'page', edits: { nothing: 'unexpected' } });
  });

  test('keeps its progress when the state changes', async () => {
    const link = await linked();
    tellState(READY);
    link.edit('said', { status: 'denied' });
    tellState(editedState(READY, 'said', { status: 'denied' }));
    expect(progress()).toBe('saving');
  });

  test('after the page is gone does not bring its list back', async () => {
    const link = await linked();
    tellState(READY);
    line.end();
    link.edit('said', { note: 'typed until the end' });
    expect(views.at(-1)).toEqual({ phase: 'no-page', reason: 'unreachable' });
  });
});

const NONSENSE = [
  { message: null, reason: 'nothing' },
  { message: 'state', reason: 'no object' },
  { message: { type: 'unknown' }, reason: 'an unknown type' },
  { message: { type: 'state', state: { ...READY, phase: 'perfect' } }, reason: 'a phase that is none' },
  { message: { type: 'state', state: { ...READY, more: 1 } }, reason: 'a field nobody reads' },
  { message: { type: 'labelled', claims: [{ id: 'said' }] }, reason: 'half a claim' },
  { message: { type: 'edited', claimId: 'said', result: { ok: false } }, reason: 'a failure without a fault' },
];

test.each(NONSENSE)('a page that talks nonsense is not listened to any more: $reason', async ({ message }) => {
  const link = await linked();
  tellState(READY);
  line.hear(message);
  expect(views.at(-1)).toEqual({ phase: 'no-page', reason: 'unreachable' });
  expect(line.isOpen).toBe(false);
  const seen = views.length;
  tellState(READY);
  link.edit('said', { status: 'denied' });
  expect(views).toHaveLength(seen);
});

describe('several claims at once', () => {
  test('go to the page in one message, and each is being saved', async () => {
    const link = await linked();
    tellState(READY);
    link.editAll(['said', 'other'], { status: 'denied' });
    expect(line.sent).toEqual([{ type: 'edit-all', claimIds: ['said', 'other'], edit: { status: 'denied' } }]);
    expect(views.at(-1)).toMatchObject({ edits: { said: 'saving', other: 'saving' } });
    answer(success(null));
    expect(views.at(-1)).toMatchObject({ edits: { said: 'saved', other: 'saving' } });
  });

  test('are taken back as a whole, and each answer is another one', async () => {
    const link = await linked();
    tellState(READY);
    link.takeBack('undo');
    expect(line.sent).toEqual([{ type: 'take-back', direction: 'undo' }]);
    const takenBack = () => {
      hear({ type: 'taken-back', direction: 'undo', result: success({ claims: 2 }) });
      const view = views.at(-1);
      return view?.phase === 'page' ? view.takenBack : null;
    };
    const first = takenBack();
    expect(first).toMatchObject({ direction: 'undo', result: { ok: true, value: { claims: 2 } } });
    expect(takenBack()).not.toBe(first);
  });
});

test('the claim whose card is open on the page is known until it is closed', async () => {
  await linked();
  hear({ type: 'selected', claimId: 'said' });
  tellState(READY);
  expect(views.at(-1)).toMatchObject({ selectedId: 'said' });
  hear({ type: 'selected', claimId: null });
  expect(views.at(-1)).toMatchObject({ selectedId: null });
});

test('a claim may dispute one that goes by a name of the page alone', async () => {
  await linked();
  const disputing = editedState(READY, 'said', { disputes: ['new-1+'] });
  tellState(disputing);
  expect(views.at(-1)).toMatchObject({ phase: 'page', state: disputing });
});

describe('a claim picked on the page', () => {
  test('is told once to whoever asked', async () => {
    const link = await linked();
    const take = vi.fn();
    link.pick(take);
    expect(line.sent).toEqual([{ type: 'pick', isOn: true }]);
    hear({ type: 'picked', claimId: 'said' });
    hear({ type: 'picked', claimId: 'other' });
    expect(take.mock.calls).toEqual([['said']]);
  });

  test('can be given up here, which the page is told, and then says itself', async () => {
    const link = await linked();
    const take = vi.fn();
    const giveUp = link.pick(take);
    giveUp();
    expect(line.sent).toEqual([
      { type: 'pick', isOn: true },
      { type: 'pick', isOn: false },
    ]);
    hear({ type: 'picked', claimId: null });
    giveUp();
    expect(take.mock.calls).toEqual([[null]]);
    expect(line.sent).toHaveLength(2);
  });

  test('is none when another one is asked for, and when the page is gone', async () => {
    const link = await linked();
    const [first, second] = [vi.fn(), vi.fn()];
    link.pick(first);
    link.pick(second);
    expect(first.mock.calls).toEqual([[null]]);
    line.end();
    expect(second.mock.calls).toEqual([[null]]);
  });
});

test('marks that were taken away are said, and nothing after that', async () => {
  await linked();
  tellState(READY);
  hear({ type: 'stopped' });
  expect(views.at(-1)).toEqual({ phase: 'no-page', reason: 'stopped' });
  line.end();
  expect(views.at(-1)).toEqual({ phase: 'no-page', reason: 'stopped' });
});

test('the rest of what the popup asks for goes to the page as it is', async () => {
  const link = await linked();
  link.show('said');
  link.focus('said');
  link.focus(null);
  link.stop();
  expect(line.sent).toEqual([
    { type: 'show', claimId: 'said' },
    { type: 'focus', claimId: 'said' },
    { type: 'focus', claimId: null },
    { type: 'stop' },
  ]);
});

test('a link that the popup closed says nothing more: another one may have taken its place', async () => {
  const link = await linked();
  tellState(READY);
  link.close();
  const seen = views.length;
  link.edit('said', { status: 'denied' });
  expect(views).toHaveLength(seen);
  expect(line.isOpen).toBe(false);
});
