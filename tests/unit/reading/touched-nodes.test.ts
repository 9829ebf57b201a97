import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parseHTML } from 'linkedom';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Mark } from '../../../lib/highlight/mark.ts';
import { TouchedNodes } from '../../../lib/reading/touched-nodes.ts';

let doc: Document;
let touched: TouchedNodes;

beforeEach(() => {
  const html =
    '<html><body><article><p id="one"><b>One</b> said so.</p><p id="two">Two denied it.</p></article></body>';
  doc = parseHTML(html).document as unknown as Document;
  touched = new TouchedNodes();
  // A text of the page is painted.
  touched.beginReading();
  touched.adopt();
});

const find = (selector: string) => doc.querySelector(selector) as Element;
const textIn = (selector: string) => find(selector).firstChild as Text;

/** Painted on one text node, and lit on another one. */
function mark(claimId: string, marked: Node, content: Node): Mark {
  const on = (node: Node) => [{ startContainer: node, endContainer: node } as StaticRange];
  return { claimId, style: 'act-statement', marked: on(marked), content: on(content) };
}

const spared = (...marks: Mark[]) => touched.sparing(marks).map(({ claimId }) => claimId);

describe('a mark is left out', () => {
  const cases: [why: string, nodes: () => Node[], left: string[]][] = [
    ['when nothing was touched: none', () => [], ['in-one', 'in-two', 'in-both']],
    ['when its text changed', () => [textIn('b')], ['in-two']],
    ['when only its content changed', () => [textIn('#two')], ['in-one']],
    ['when something around its text came or went', () => [find('#one')], ['in-two']],
    ['when all of the page did', () => [find('article')], []],
    ['when the text next to it changed: not', () => [find('#one').lastChild as Node], ['in-one', 'in-two', 'in-both']],
    ['when a node of another page changed: not', () => [doc.createTextNode('')], ['in-one', 'in-two', 'in-both']],
  ];
  test.each(cases)('%s', (_why, nodes, left) => {
    touched.add(nodes());
    const marks = [
      mark('in-one', textIn('b'), textIn('b')),
      mark('in-two', textIn('#two'), textIn('#two')),
      mark('in-both', textIn('b'), textIn('#two')),
    ];
    expect(spared(...marks)).toEqual(left);
  });

  test('when its text is in a shadow root of what went', () => {
    const root = find('#two').attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Three agreed.</p>';
    const inRoot = mark('in-root', root.querySelector('p')?.firstChild as Node, textIn('b'));
    expect(spared(inRoot)).toEqual(['in-root']);
    touched.add([find('#two')]);
    expect(spared(inRoot)).toEqual([]);
  });

  test('also where another one has been found clean on the way up to what was touched', () => {
    touched.add([find('article')]);
    const one = mark('one', textIn('b'), textIn('b'));
    expect(spared(one, one, mark('two', textIn('#two'), textIn('#two')))).toEqual([]);
  });
});

describe('as long as', () => {
  const inOne = () => mark('in-one', textIn('b'), textIn('b'));

  test('a text is painted that was read before the change, whatever was read since and came to nothing', () => {
    touched.add([textIn('b')]);
    touched.beginReading();
    touched.beginReading();
    expect(spared(inOne())).toEqual([]);
  });

  test('the text that was read after the change has not been adopted', () => {
    touched.add([textIn('b')]);
    touched.beginReading();
    expect(spared(inOne())).toEqual([]);
    touched.adopt();
    expect(spared(inOne())).toEqual(['in-one']);
  });

  test('the text in which it changed again is painted', () => {
    touched.beginReading();
    touched.add([textIn('b')]);
    touched.adopt();
    expect(spared(inOne())).toEqual([]);
    touched.beginReading();
    touched.adopt();
    expect(spared(inOne())).toEqual(['in-one']);
  });
});

describe('what the page threw away is not held', () => {
  const cases: [when: string, begin: (nodes: TouchedNodes) => void][] = [
    ['before the first reading', () => {}],
    ['while no text that is read is ever adopted', (nodes) => nodes.beginReading()],
    ['while nothing is read any more', (nodes) => nodes.adopt()],
  ];
  test.each(cases)('%s', async (_when, begin) => {
    setFlagsFromString('--expose-gc');
    const collectGarbage = runInNewContext('gc') as () => void;
    const nodes = new TouchedNodes();
    begin(nodes);
    const thrownAway = Array.from({ length: 20 }, () => {
      const node = { nodeType: 3, parentNode: null } as unknown as Node;
      nodes.add([node]);
      return new WeakRef<object>(node);
    });
    // What a WeakRef was made of lives to the end of the task.
    await new Promise((resolve) => setTimeout(resolve));
    collectGarbage();
    expect(thrownAway.filter((ref) => ref.deref() !== undefined)).toEqual([]);
    // Not let go with what holds them.
    expect(nodes.sparing([])).toEqual([]);
  });
});
