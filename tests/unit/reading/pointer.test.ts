// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { followPointer } from '../../../lib/reading/pointer.ts';
import { RecordingPainter } from './scripted.ts';

const dressed = vi.hoisted(() => ({ up: <E extends Event>(event: E): E => event }));
vi.mock('../../../lib/page/dom.ts', async (original) => {
  const dom = await original<typeof import('../../../lib/page/dom.ts')>();
  const listenOn: typeof dom.listenOn = (target, type, listener, options) =>
    dom.listenOn(target, type, (event) => listener(dressed.up(event) as never), options);
  return { ...dom, listenOn };
});

/** A painter with a mark under every point, or under none. */
class PointedPainter extends RecordingPainter {
  under: string | null = 'said';
  asked = 0;
  override claimAt(): null {
    this.asked++;
    return this.under as null;
  }
}

let painter: PointedPainter;
let opened: string[];
let hovered: (string | null)[];
let ending: AbortController;
let frames: (() => void)[];
/** Whether the events of the test count as a person's; scripts cannot make such ones, so they are dressed up. */
let isPersons: boolean;

function dressUp<E extends Event>(event: E): E {
  return new Proxy(event, {
    get: (target, key) => {
      if (key === 'isTrusted') return isPersons;
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

beforeEach(() => {
  painter = new PointedPainter();
  opened = [];
  hovered = [];
  frames = [];
  isPersons = true;
  ending = new AbortController();
  document.body.replaceChildren();
  document.getSelection()?.removeAllRanges();
  vi.stubGlobal('requestAnimationFrame', (work: () => void) => frames.push(work));
  dressed.up = dressUp;
  const handlers = {
    onOpen: (claimId: string) => opened.push(claimId),
    onHover: (claimId: string | null) => hovered.push(claimId),
  };
  followPointer(document, painter, handlers, ending.signal);
});

afterEach(() => {
  ending.abort();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Builds elements inside each other, the outermost first, and answers the innermost. */
function nest(...tags: (string | Record<string, string>)[]): Element {
  let parent: Element = document.body;
  for (const tag of tags) {
    const { tag: name = 'p', ...attributes } = typeof tag === 'string' ? { tag } : tag;
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    parent.append(element);
    parent = element;
  }
  return parent;
}

const click = (target: Element, init: MouseEventInit = {}) =>
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ...init }));

describe('a click on a mark', () => {
  test('opens its claim', () => {
    click(nest('p'));
    expect(opened).toEqual(['said']);
  });

  test('beside the marks opens nothing', () => {
    painter.under = null;
    click(nest('p'));
    expect(opened).toEqual([]);
  });

  const FOR_THE_PAGE = [
    { path: [{ tag: 'a', href: '/' }], reason: 'a link' },
    { path: [{ tag: 'a', href: '/' }, 'em'], reason: 'a word in a link' },
    { path: ['button', 'span'], reason: 'a button' },
    { path: ['label'], reason: 'a label' },
    { path: ['details', 'summary'], reason: 'the head of what opens' },
    { path: [{ tag: 'div', contenteditable: 'true' }, 'p'], reason: 'a text being edited' },
    { path: [{ tag: 'div', role: 'button' }], reason: 'what the page made a button' },
    { path: ['video'], reason: 'a film' },
  ];
  test.each(FOR_THE_PAGE)('stays the page’s on $reason', ({ path }) => {
    click(nest(...path));
    expect(opened).toEqual([]);
  });

  const NOT_FOR_THE_PAGE = [
    { path: ['a'], reason: 'an anchor that leads nowhere' },
    { path: [{ tag: 'div', contenteditable: 'false' }], reason: 'a text that is not edited' },
    { path: ['article', 'p', 'em'], reason: 'prose' },
  ];
  test.each(NOT_FOR_THE_PAGE)('is ours on $reason', ({ path }) => {
    click(nest(...path));
    expect(opened).toEqual(['said']);
  });

  test('stays the page’s in a shadow root with a link around it', () => {
    const root = nest({ tag: 'a', href: '/' }, 'div').attachShadow({ mode: 'open' });
    const word = document.createElement('span');
    root.append(word);
    click(word);
    expect(opened).toEqual([]);
  });

  test.each(['altKey', 'ctrlKey', 'metaKey', 'shiftKey'])('with %s is the browser’s', (key) => {
    click(nest('p'), { [key]: true });
    expect(opened).toEqual([]);
  });

  test('with another button is the browser’s', () => {
    click(nest('p'), { button: 1 });
    expect(opened).toEqual([]);
  });

  test('that the page has dealt with is done', () => {
    const target = nest('p');
    target.addEventListener('click', (event) => event.preventDefault());
    click(target);
    expect(opened).toEqual([]);
  });

  test('at the end of a selection is the selection’s', () => {
    const target = nest('p');
    target.append('Mara Quill said so.');
    document.getSelection()?.selectAllChildren(target);
    click(target);
    expect(opened).toEqual([]);
  });

  test('that a script of the page made opens nothing: a page cannot play the reader', () => {
    isPersons = false;
    click(nest('p'));
    expect(opened).toEqual([]);
    expect(painter.asked).toBe(0);
  });
});

describe('the pointer', () => {
  function move(init: { pointerType?: string } = {}): void {
    const event = new MouseEvent('pointermove', { bubbles: true });
    Object.defineProperty(event, 'pointerType', { value: init.pointerType ?? 'mouse' });
    document.body.dispatchEvent(event);
  }
  const draw = () => {
    for (const work of frames.splice(0)) work();
  };

  test('resting on a mark is told once, and that it left', () => {
    move();
    draw();
    move();
    draw();
    painter.under = null;
    move();
    draw();
    expect(hovered).toEqual(['said', null]);
  });

  test('is looked after once a frame, however often it moves', () => {
    for (let i = 0; i < 10; i++) move();
    expect(frames).toHaveLength(1);
    draw();
    expect(painter.asked).toBe(1);
  });

  test('that leaves the window leaves the mark', () => {
    move();
    draw();
    const out = (into: Element | null) =>
      document.body.dispatchEvent(new MouseEvent('pointerout', { bubbles: true, relatedTarget: into }));
    out(nest('p'));
    expect(hovered).toEqual(['said']);
    out(null);
    expect(hovered).toEqual(['said', null]);
  });

  test('of a finger does not hover', () => {
    move({ pointerType: 'touch' });
    expect(frames).toEqual([]);
  });

  test('that a script of the page moves is not followed', () => {
    isPersons = false;
    move();
    expect(frames).toEqual([]);
  });
});

describe('after the end', () => {
  test('no click and no move is heard', () => {
    ending.abort();
    click(nest('p'));
    document.body.dispatchEvent(new MouseEvent('pointermove', { bubbles: true }));
    expect(opened).toEqual([]);
    expect(frames).toEqual([]);
  });

  test('a frame that was asked for before lights nothing', () => {
    const event = new MouseEvent('pointermove', { bubbles: true });
    document.body.dispatchEvent(event);
    expect(frames).toHaveLength(1);
    ending.abort();
    for (const work of frames) work();
    expect(hovered).toEqual([]);
  });
});

test('a page whose elements are named like what is asked of it is followed all the same', () => {
  ending.abort();
  ending = new AbortController();
  const named = ['addEventListener', 'getSelection'];
  for (const name of named) Object.defineProperty(document, name, { value: nest('img'), configurable: true });
  try {
    const onOpen = (claimId: string) => opened.push(claimId);
    followPointer(document, painter, { onOpen, onHover: () => {} }, ending.signal);
    click(nest('p'));
    expect(opened).toEqual(['said']);
  } finally {
    for (const name of named) Reflect.deleteProperty(document, name);
  }
});
