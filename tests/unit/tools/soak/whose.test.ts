import { describe, expect, test } from 'vitest';
import { type Heard, ownerOf } from '../../../../tools/soak/whose.ts';

const ROOT = 'chrome-extension://abc/';
const PAGE = 'http://127.0.0.1:80/page/1';

const heard = (given: Partial<Heard>): Heard => ({
  kind: 'console',
  level: 'error',
  text: '',
  url: '',
  stack: [],
  world: null,
  heardIn: PAGE,
  ...given,
});
const world = (origin: string, name = '') => ({ origin, name });

describe('whose an entry of a console is', () => {
  test.each<[string, Partial<Heard>, string]>([
    ['a script of the page', { world: world('http://127.0.0.1:80') }, 'page'],
    ['a content script of ours: its world has our origin', { world: world('chrome-extension://abc') }, 'ours'],
    ['the same, from what it loaded elsewhere', { world: world('chrome-extension://abc'), url: PAGE }, 'ours'],
    ['a page that writes our address', { world: world('http://127.0.0.1:80'), text: `${ROOT}claims.js` }, 'page'],
    [
      'a page that names a script of its own like ours',
      { world: world('http://127.0.0.1:80'), url: `${ROOT}claims.js`, stack: [`${ROOT}claims.js`] },
      'page',
    ],
    ['another extension, whose id begins like ours', { world: world('chrome-extension://abcd') }, 'page'],
    ['the driver’s own world', { world: world('http://127.0.0.1:80', '__puppeteer_internal_utility') }, 'tool'],
    ['anything in a page of ours', { heardIn: `${ROOT}popup.html`, world: world('chrome-extension://abc') }, 'ours'],
    ['what the browser writes in our background', { heardIn: `${ROOT}background.js`, kind: 'log' }, 'ours'],
    ['a file of the page that is missing', { kind: 'log', url: 'http://127.0.0.1:80/a.png' }, 'page'],
    ['a file of ours that is missing', { kind: 'log', url: `${ROOT}a.png` }, 'ours'],
    ['a policy that a script of ours broke', { kind: 'log', url: PAGE, stack: ['x.js', `${ROOT}claims.js`] }, 'ours'],
  ])('%s', (_name, given, owner) => {
    expect(ownerOf(heard(given), ROOT)).toBe(owner);
  });
});
