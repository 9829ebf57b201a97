import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageMessage, PageState, PanelMessage } from '../../../lib/messaging/protocol.ts';
import { failure, type Result, success } from '../../../lib/messaging/result.ts';
import { answeredState, editedState, failedState } from '../../../lib/reading/page-state.ts';
import { type PanelHost, servePanel } from '../../../lib/reading/panel.ts';
import { FakeLine } from '../platform/fake-line.ts';
import { until } from '../until.ts';
import { METADATA, sampleAnswer, sampleClaim } from './samples.ts';

const TEXT = 'Mara Quill said the ferries would sail.';
const READY = answeredState(
  METADATA,
  TEXT,
  sampleAnswer([sampleClaim('said', TEXT, 'Mara Quill', 'said', 'the ferries would sail')]),
);

/** A panel marks nothing by hand. */
const NO_MARKING = {} as PanelHost['marking'];

/** A page whose state the test sets. */
function fakeHost() {
  const listeners = new Set<(state: PageState) => void>();
  const selecting = new Set<(claimId: string | null) => void>();
  const giveUp = vi.fn();
  let state = READY;
  const host = {
    state: () => state,
    onState: (listener: (state: PageState) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    edit: vi.fn<PanelHost['edit']>(async () => success(null)),
    editAll: vi.fn<PanelHost['editAll']>(async () => success(null)),
    takeBack: vi.fn<PanelHost['takeBack']>(async () => success({ claims: 1 })),
    siteSources: async () => [],
    flush: vi.fn(),
    boxesOf: () => [],
    show: vi.fn(),
    light: vi.fn(),
    pick: vi.fn<PanelHost['pick']>(() => giveUp),
    onSelected: (listener: (claimId: string | null) => void) => {
      selecting.add(listener);
      return () => selecting.delete(listener);
    },
    marking: NO_MARKING,
    stop: vi.fn(),
  } satisfies PanelHost;
  const set = (next: PageState) => {
    state = next;
    for (const listener of listeners) listener(next);
  };
  return { host, set, listeners, selecting, giveUp };
}

let line: FakeLine;
let page: ReturnType<typeof fakeHost>;
let ending: AbortController;

beforeEach(() => {
  line = new FakeLine();
  page = fakeHost();
  ending = new AbortController();
  servePanel(line, page.host, ending.signal);
});

const hear = (message: PanelMessage) => line.hear(message);
const told = () => line.sent as PageMessage[];

test('a popup that opens is told everything at once', () => {
  expect(told()).toEqual([{ type: 'state', state: READY }]);
});

describe('what changes is told', () => {
  test('labels by their claims alone', () => {
    const edited = editedState(READY, 'said', { status: 'denied' });
    page.set(edited);
    expect(told().at(-1)).toEqual({ type: 'labelled', claims: edited.claims });
  });

  test('anything else as a whole, and labels are then told against it', () => {
    const failed = failedState(READY, 'unexpected');
    page.set(failed);
    expect(told().at(-1)).toEqual({ type: 'state', state: failed });
    page.set(editedState(failed, 'said', { note: 'x' }));
    expect(told().at(-1)).toMatchObject({ type: 'labelled', claims: [{ label: { note: 'x' } }] });
  });
});

describe('what the popup asks for is done', () => {
  test.each([
    { message: { type: 'show', claimId: 'said' }, does: 'show', arguments_: ['said'] },
    { message: { type: 'focus', claimId: 'said' }, does: 'light', arguments_: ['said'] },
    { message: { type: 'focus', claimId: null }, does: 'light', arguments_: [null] },
    { message: { type: 'stop' }, does: 'stop', arguments_: [] },
  ] as const)('$message.type', ({ message, does, arguments_ }) => {
    hear(message);
    expect(page.host[does]).toHaveBeenCalledExactlyOnceWith(...arguments_);
  });

  test.each([{ result: success(null) }, { result: failure('storage-full') }])(
    'an edit, and how it ended: $result',
    async ({ result }) => {
      page.host.edit.mockResolvedValue(result as Result<null>);
      hear({ type: 'edit', claimId: 'said', edit: { status: 'denied' } });
      expect(page.host.edit).toHaveBeenCalledWith('said', { status: 'denied' });
      await until(() => expect(told().at(-1)).toEqual({ type: 'edited', claimId: 'said', result }));
    },
  );

  test('a message that nobody knows is left alone', () => {
    line.hear({ type: 'destroy-everything' });
    expect(told()).toHaveLength(1);
    expect(page.host.stop).not.toHaveBeenCalled();
  });
});

describe('what is chosen on the page is told', () => {
  test('as soon as a card is opened there, and when it is closed', () => {
    for (const listener of page.selecting) listener('said');
    for (const listener of page.selecting) listener(null);
    expect(told().slice(1)).toEqual([
      { type: 'selected', claimId: 'said' },
      { type: 'selected', claimId: null },
    ]);
  });

  test('when it was asked for, until that is given up', () => {
    hear({ type: 'pick', isOn: true });
    page.host.pick.mock.lastCall?.[0]('said');
    expect(told().at(-1)).toEqual({ type: 'picked', claimId: 'said' });
    hear({ type: 'pick', isOn: true });
    hear({ type: 'pick', isOn: false });
    expect(page.host.pick).toHaveBeenCalledTimes(2);
    expect(page.giveUp).toHaveBeenCalledTimes(2);
  });
});

test('marks that are taken away are the last that is told', () => {
  ending.abort();
  expect(told().at(-1)).toEqual({ type: 'stopped' });
});

describe('when the popup closes', () => {
  test('what was typed is stored, nothing stays lit, and no listener is left behind', () => {
    hear({ type: 'focus', claimId: 'said' });
    line.end();
    expect(page.host.flush).toHaveBeenCalledTimes(1);
    expect(page.host.light).toHaveBeenLastCalledWith(null);
    expect([page.listeners.size, page.selecting.size]).toEqual([0, 0]);
  });

  test('nobody picks a claim for it any more', () => {
    hear({ type: 'pick', isOn: true });
    line.end();
    expect(page.giveUp).toHaveBeenCalledOnce();
  });

  test('an edit that is still under way ends quietly', async () => {
    const { promise, resolve } = Promise.withResolvers<Result<null>>();
    page.host.edit.mockReturnValue(promise);
    hear({ type: 'edit', claimId: 'said', edit: { status: 'denied' } });
    line.end();
    resolve(success(null));
    await promise;
    expect(told()).toHaveLength(1);
  });
});

test('two popups are served each on its own', () => {
  const other = new FakeLine();
  servePanel(other, page.host, ending.signal);
  other.end();
  page.set(failedState(READY, 'unexpected'));
  expect(told()).toHaveLength(2);
  expect(other.sent).toHaveLength(1);
});

test('a popup that has closed is let go of: a page may be read for hours, and the popup be opened a hundred times', () => {
  const adding = vi.spyOn(ending.signal, 'addEventListener');
  const removing = vi.spyOn(ending.signal, 'removeEventListener');
  for (let time = 0; time < 3; time++) {
    const next = new FakeLine();
    servePanel(next, page.host, ending.signal);
    next.end();
  }
  expect(adding).toHaveBeenCalledTimes(3);
  expect(removing.mock.calls.map(([type, listener]) => [type, listener])).toEqual(
    adding.mock.calls.map(([type, listener]) => [type, listener]),
  );
});
