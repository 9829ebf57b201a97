// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ArticleReading } from '../../../lib/messaging/protocol.ts';
import { success } from '../../../lib/messaging/result.ts';
import { viewOf } from '../../../lib/page/dom.ts';
import { NO_CHANGE } from '../../../lib/page/page-change.ts';
import type { PageChangeHandlers } from '../../../lib/page/watch-page.ts';
import { type Card, type CardHost, ownWorld } from '../../../lib/reading/own-world.ts';
import { Reading } from '../../../lib/reading/reading.ts';
import { ALIVE_CHECK_MS, startReading } from '../../../lib/reading/start-reading.ts';
import { FakeLine } from '../platform/fake-line.ts';
import { until } from '../until.ts';
import { sampleAnswer, sampleClaim } from './samples.ts';
import { RecordingPainter, ScriptedBackground, settle } from './scripted.ts';

type Answer = Promise<unknown> | undefined;

/** What the tests see of the surroundings, which are all replaced. */
const world = vi.hoisted(() => ({
  isAlive: true,
  ask: null as unknown,
  painter: null as unknown,
  lines: new Set<(line: unknown) => void>(),
  messages: new Set<(message: unknown) => Promise<unknown> | undefined>(),
  watchers: [] as { handlers: unknown; signal: AbortSignal }[],
}));
function add<T>(to: Set<T>, item: T): () => void {
  to.add(item);
  return () => to.delete(item);
}
// The page's turn would come after the test's.
vi.mock('../../../lib/page/steps.ts', async (original) => ({
  ...(await original<typeof import('../../../lib/page/steps.ts')>()),
  pauseForPage: async () => {},
}));
vi.mock('../../../lib/platform/browser.ts', () => ({ isExtensionAlive: () => world.isAlive }));
vi.mock('../../../lib/platform/runtime.ts', () => ({
  onLine: (_name: string, take: (line: unknown) => void) => add(world.lines, take),
  onMessage: (respond: (message: unknown) => Answer) => add(world.messages, respond),
}));
vi.mock('../../../lib/messaging/client.ts', () => ({
  ask: (type: string, request: unknown) => (world.ask as (type: string, request: unknown) => unknown)(type, request),
}));
vi.mock('../../../lib/highlight/painter.ts', () => ({ createPainter: () => world.painter }));
vi.mock('../../../lib/page/watch-page.ts', () => ({
  watchPage: (_doc: Document, handlers: unknown, signal: AbortSignal) => world.watchers.push({ handlers, signal }),
}));

const SENTENCE = 'Mara Quill said the ferries would sail again on Monday.';
const FILLER =
  'The strike began a week ago when the harbour company changed the rota of the night crews, and it has emptied the quays. ' +
  'Lorries wait along the coast road, shops on the islands are running short of milk, and the hotels are half empty.';

let background: ScriptedBackground;
let painter: RecordingPainter;

/** A fresh painter for the next start, as `createPainter` makes one. */
function nextPainter(): RecordingPainter {
  painter = new RecordingPainter();
  world.painter = painter;
  return painter;
}

beforeEach(() => {
  vi.stubGlobal(
    'StaticRange',
    class {
      constructor(init: object) {
        Object.assign(this, init);
      }
    },
  );
  world.isAlive = true;
  world.watchers.length = 0;
  background = new ScriptedBackground();
  world.ask = background.ask;
  nextPainter();
  const paragraphs = [SENTENCE, FILLER].map((text) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    return paragraph;
  });
  const article = document.createElement('article');
  article.append(...paragraphs);
  document.body.replaceChildren(article);
});

afterEach(() => {
  stop();
  ownWorld.reading = undefined;
  ownWorld.card = undefined;
  vi.unstubAllGlobals();
});

const answerRead = () =>
  background.answer('article.read', (_: ArticleReading, text: string) =>
    success(sampleAnswer([sampleClaim('said', text, 'Mara Quill', 'said', 'the ferries would sail again on Monday')])),
  );

function openPopup(): FakeLine {
  const line = new FakeLine();
  for (const take of world.lines) take(line);
  return line;
}

/** The reader stops reading the page, in the popup. */
const stop = () => void openPopup().hear({ type: 'stop' });

const hear = (message: unknown) => [...world.messages].map((respond) => respond(message));

test('the first start reads the page, paints it, and listens', async () => {
  startReading(document);
  await answerRead();
  expect(painter.marks.map(({ claimId }) => claimId)).toEqual(['said']);
  expect([world.lines.size, world.messages.size, world.watchers.length]).toEqual([1, 1, 1]);
});

test('a second start reads again, and sets up nothing anew', async () => {
  startReading(document);
  await answerRead();
  startReading(document);
  await answerRead();
  expect(painter.isDestroyed).toBe(false);
  expect([world.lines.size, world.messages.size, world.watchers.length]).toEqual([1, 1, 1]);
});

test('the start after an update takes away what the old extension left, its card’s script too', async () => {
  startReading(document);
  await answerRead();
  const old = painter;
  const oldSignal = world.watchers[0]?.signal;
  ownWorld.card = () => ({}) as Card;
  world.isAlive = false;
  nextPainter();
  startReading(document);
  world.isAlive = true;
  await answerRead();
  expect(old.isDestroyed).toBe(true);
  expect(oldSignal?.aborted).toBe(true);
  expect(ownWorld.card).toBeUndefined();
  expect(painter.marks).toHaveLength(1);
});

describe('a card that an earlier version of the extension left on the page', () => {
  const left = () => document.querySelector('says-who-card');
  beforeEach(() => document.body.append(document.createElement('says-who-card')));

  /** The page as an earlier version reads it, which is ended then; what it wrote into the world that it had is not seen by the next one. */
  async function earlier(note: string | null) {
    left()?.remove();
    startReading(document);
    await answerRead();
    document.body.append(document.createElement('says-who-card'));
    if (note !== null) openPopup().hear({ type: 'edit', claimId: 'said', edit: { note } });
    return {
      end: () => {
        world.isAlive = false;
      },
    };
  }

  /** The next version starts, in a world of its own. */
  function update() {
    ownWorld.reading = undefined;
    nextPainter();
    startReading(document);
  }

  test('goes where its script is gone: nobody could close it', () => {
    startReading(document);
    expect(left()).toBeNull();
  });

  test('goes where nothing is lost with it', async () => {
    const { end } = await earlier(null);
    end();
    update();
    expect(left()).toBeNull();
  });

  test('stays with a note that could not be stored, though the old script has not seen yet that it ended', async () => {
    const { end } = await earlier('Ask her again.');
    end();
    update();
    expect(left()).not.toBeNull();
  });

  test('is none of the page’s business as long as the extension runs: what it asks gets one answer', async () => {
    await earlier('Ask her again.');
    const asked = new Event('says-who-left', { cancelable: true });
    expect([left()?.dispatchEvent(asked), asked.defaultPrevented]).toEqual([true, false]);
  });

  test('is spoken for by nobody once the reader stopped', async () => {
    const { end } = await earlier('Ask her again.');
    stop();
    end();
    update();
    expect(left()).toBeNull();
  });

  test('stays when both share a world', async () => {
    const { end } = await earlier('Ask her again.');
    end();
    nextPainter();
    startReading(document);
    expect(left()).not.toBeNull();
  });
});

describe('when the extension ends while the page stays', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('it takes its marks, its card and its timers away by itself', async () => {
    startReading(document);
    await answerRead();
    vi.advanceTimersByTime(10 * ALIVE_CHECK_MS);
    expect(painter.isDestroyed).toBe(false);
    world.isAlive = false;
    vi.advanceTimersByTime(ALIVE_CHECK_MS);
    expect(painter.isDestroyed).toBe(true);
    expect(world.watchers[0]?.signal.aborted).toBe(true);
    expect(ownWorld.reading).toBeUndefined();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('what it could not store stays on the card until the reader closes that, without marks on the page', async () => {
    const card = { open: vi.fn(), carryOut: vi.fn(), close: vi.fn(), destroy: vi.fn() };
    let host: CardHost | undefined;
    ownWorld.card = (given) => {
      host = given;
      return card;
    };
    startReading(document);
    await answerRead();
    hear({ type: 'page.command', request: { command: 'toggle-card' } });
    await until(() => expect(card.carryOut).toHaveBeenCalledOnce());
    const { marks } = painter;
    const told = vi.fn();
    host?.onState(told);
    void host?.edit('said', { note: 'Ask' });
    world.isAlive = false;
    vi.advanceTimersByTime(ALIVE_CHECK_MS);
    expect([painter.isDestroyed, card.destroy.mock.calls.length]).toEqual([true, 0]);
    expect(world.watchers[0]?.signal.aborted).toBe(true);

    void host?.edit('said', { note: 'Ask her', status: 'denied' });
    expect(told.mock.lastCall?.[0].claims[0].label).toMatchObject({ note: 'Ask her', status: 'denied' });
    expect(painter.marks).toBe(marks);

    nextPainter();
    startReading(document);
    expect(card.destroy).not.toHaveBeenCalled();
  });

  test('stopped before it leaves no timer either', async () => {
    startReading(document);
    await answerRead();
    stop();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('stopped', () => {
  test('by the popup it leaves no mark, no listener and no watch behind', async () => {
    startReading(document);
    await answerRead();
    openPopup().hear({ type: 'stop' });
    expect(painter.isDestroyed).toBe(true);
    expect([world.lines.size, world.messages.size]).toEqual([0, 0]);
    expect(world.watchers[0]?.signal.aborted).toBe(true);
    expect(ownWorld.reading).toBeUndefined();
  });

  test('it starts anew with the next click, and one popup has one answer', async () => {
    startReading(document);
    await answerRead();
    stop();
    nextPainter();
    startReading(document);
    await answerRead();
    expect(painter.marks).toHaveLength(1);
    expect(openPopup().sent).toHaveLength(1);
    expect(hear({ type: 'labels.changed', request: { articleUrl: 'https://courier.example/ferry' } })).toHaveLength(1);
  });

  test('while the background reads, its answer is let go', async () => {
    startReading(document);
    await settle();
    stop();
    await answerRead();
    expect(painter.marks).toEqual([]);
  });

  test('it stores what the reader was typing', async () => {
    startReading(document);
    await answerRead();
    openPopup().hear({ type: 'edit', claimId: 'said', edit: { note: 'Ask' } });
    stop();
    expect(await background.answer('claim.edit', success({ claimId: 'stored' }))).toMatchObject({
      edit: { note: 'Ask' },
    });
  });
});

test('labels that changed elsewhere are asked for, other messages are left to others', async () => {
  startReading(document);
  await answerRead();
  const [answer] = hear({ type: 'labels.changed', request: { articleUrl: 'https://courier.example/ferry' } });
  expect(await answer).toEqual(success(null));
  await answerRead();
  for (const other of [{ type: 'something.else' }, {}, null, undefined, 'page.command', 7]) {
    expect(hear(other)).toEqual([undefined]);
  }
  await settle();
  expect(background.asked).toEqual([]);
});

test('the reader’s codebook, settings and labels are asked for again when they changed as a whole', async () => {
  startReading(document);
  await answerRead();
  const [answer] = hear({ type: 'preferences.changed', request: {} });
  expect(await answer).toEqual(success(null));
  await answerRead();
  await settle();
  expect(background.asked).toEqual([]);
});

test('what changes is unmarked at once and read when it is quiet', async () => {
  startReading(document);
  await answerRead();
  const handlers = world.watchers[0]?.handlers as PageChangeHandlers;
  const node = document.querySelector('p')?.firstChild as Text;
  node.data = 'Mara Quill said the ferries would not sail.';
  handlers.onTouched([node]);
  handlers.onChanged?.({ ...NO_CHANGE, texts: new Set([node]) });
  expect(painter.unmarked).toContain(node);
  handlers.onSettled(false);
  await background.answer('article.read', success(sampleAnswer([])));
  expect(background.text).toContain('would not sail');
});

test('what came to rest again and again while nobody looked is read once when somebody does, as it was last', async () => {
  startReading(document);
  await answerRead();
  const read = vi.spyOn(Reading.prototype, 'read');
  const handlers = world.watchers[0]?.handlers as PageChangeHandlers;
  const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  for (const isRestless of [true, true, false]) handlers.onSettled(isRestless);
  expect(read).not.toHaveBeenCalled();
  visibility.mockReturnValue('visible');
  document.dispatchEvent(new Event('visibilitychange'));
  expect(read.mock.calls).toEqual([[false, false]]);
  vi.restoreAllMocks();
});

test('a page whose elements are named like what is asked of it is served all the same', async () => {
  const view = viewOf(document) as Window;
  const img = document.createElement('img');
  const named = ['addEventListener', 'defaultView'];
  // The environment of the tests has put some of its own there, too.
  const before = named.map((name) => Object.getOwnPropertyDescriptor(document, name));
  for (const name of named) Object.defineProperty(document, name, { value: img, configurable: true });
  const scrollTo = vi.spyOn(view, 'scrollTo').mockImplementation(() => {});
  // Without layout there are no media to match.
  Object.defineProperty(view, 'matchMedia', { value: () => ({ matches: true }), configurable: true });
  const visibility = vi.spyOn(document, 'visibilityState', 'get');
  try {
    startReading(document);
    await answerRead();
    painter.boxesOf = () => [new DOMRect(0, 500, 10, 10)];
    const popup = openPopup();
    popup.hear({ type: 'show', claimId: 'said' });
    expect(scrollTo).toHaveBeenCalledTimes(1);
    popup.hear({ type: 'edit', claimId: 'said', edit: { note: 'Ask' } });
    visibility.mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    await background.answer('claim.edit', success({ claimId: 'stored' }));
  } finally {
    for (const [i, name] of named.entries()) {
      Reflect.deleteProperty(document, name);
      const own = before[i];
      if (own) Object.defineProperty(document, name, own);
    }
    Reflect.deleteProperty(view, 'matchMedia');
    vi.restoreAllMocks();
  }
});

test('a page that goes out of sight stores what was typed: it may not come back', async () => {
  startReading(document);
  await answerRead();
  openPopup().hear({ type: 'edit', claimId: 'said', edit: { note: 'Ask' } });
  await settle();
  expect(background.asked).toEqual([]);
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  await background.answer('claim.edit', success({ claimId: 'stored' }));
  vi.restoreAllMocks();
});
