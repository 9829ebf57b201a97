import { describe, expect, test, vi } from 'vitest';
import { success } from '../../../lib/messaging/result.ts';
import { createRouter, type Handlers } from '../../../lib/messaging/router.ts';
import type { Sender } from '../../../lib/platform/runtime.ts';
import { METADATA } from '../reading/samples.ts';

const OWN_ID = 'our-own-id';
const PAGE: Sender = {
  extensionId: OWN_ID,
  url: 'https://courier.example/ferry',
  tabId: 4,
  isTopFrame: true,
  isPrivate: false,
};
const POPUP: Sender = { ...PAGE, url: 'chrome-extension://our-own-id/popup.html', tabId: null, isTopFrame: false };
const READING = {
  href: PAGE.url,
  metadata: METADATA,
  readingId: 'one',
  revision: 1,
  text: 'Mara Quill said so.',
};
const CHANGE = { base: 1, patches: [{ start: 0, end: 4, text: 'Oda' }], length: 18 };

function setUp(changes: Partial<Handlers> = {}) {
  const handlers = {
    'article.read': vi.fn(async () => success('read')),
    'claim.edit': vi.fn(async () => success('edited')),
    'card.load': vi.fn(async () => success(null)),
    'page.coming': vi.fn(async () => success(null)),
    'page.start': vi.fn(async () => success(null)),
    ...changes,
  };
  const options = { ownId: OWN_ID, ownOrigin: 'chrome-extension://our-own-id/' };
  return { handlers, route: createRouter(handlers as unknown as Handlers, options) };
}

test('a valid message from a page reaches its handler, with the sender the browser vouches for', async () => {
  const { handlers, route } = setUp();
  expect(await route({ type: 'article.read', request: READING }, PAGE)).toEqual(success('read'));
  expect(handlers['article.read']).toHaveBeenCalledWith(READING, PAGE);
});

test('a text may come as what changed since another one', async () => {
  const { handlers, route } = setUp();
  const request = { ...READING, revision: 2, text: CHANGE };
  expect(await route({ type: 'article.read', request }, PAGE)).toEqual(success('read'));
  expect(handlers['article.read']).toHaveBeenCalledWith(request, PAGE);
});

test('the popup may start the marks in a tab', async () => {
  const { route } = setUp();
  expect(await route({ type: 'page.start', request: { tabId: 4 } }, POPUP)).toEqual(success(null));
});

const NOT_OURS = [
  {
    message: { type: 'article.read', request: READING },
    sender: { ...PAGE, extensionId: 'another' },
    reason: 'another extension',
  },
  { message: null, sender: PAGE, reason: 'nothing' },
  { message: 'article.read', sender: PAGE, reason: 'no object' },
  { message: { type: 'toString' }, sender: PAGE, reason: 'a name every object has' },
  { message: { type: 'unknown' }, sender: PAGE, reason: 'an unknown type' },
  { message: { type: 7 }, sender: PAGE, reason: 'a type that is no text' },
];

test.each(NOT_OURS)('is left to others: $reason', ({ message, sender }) => {
  const { route } = setUp();
  expect(route(message, sender)).toBeUndefined();
});

describe('is refused, and no handler sees it', () => {
  const BAD = [
    { type: 'page.start', request: { tabId: 4 }, sender: PAGE, reason: 'a page that would start scripts elsewhere' },
    { type: 'claim.edit', request: {}, sender: POPUP, reason: 'a popup that writes past the page' },
    {
      type: 'page.start',
      request: { tabId: 4 },
      sender: { ...PAGE, url: 'https://chrome-extension.example/chrome-extension://our-own-id/' },
      reason: 'a page with our address in its own',
    },
    {
      type: 'page.start',
      request: { tabId: 4 },
      sender: { ...PAGE, url: 'chrome-extension://our-own-id.example/popup.html' },
      reason: 'a page of somebody whose id begins like ours',
    },
    {
      type: 'article.read',
      request: READING,
      sender: { ...PAGE, isTopFrame: false },
      reason: 'a frame in a page, where no script of ours is',
    },
    {
      type: 'article.read',
      request: READING,
      sender: { ...PAGE, tabId: null },
      reason: 'a page that is shown in no tab',
    },
    { type: 'article.read', request: undefined, sender: PAGE, reason: 'no request' },
    { type: 'article.read', request: { ...READING, text: 7 }, sender: PAGE, reason: 'a text that is none' },
    { type: 'article.read', request: { ...READING, revision: 0.5 }, sender: PAGE, reason: 'half a revision' },
    {
      type: 'article.read',
      request: { ...READING, text: { ...CHANGE, patches: [{ start: -1, end: 4, text: '' }] } },
      sender: PAGE,
      reason: 'an offset before the text',
    },
    {
      type: 'article.read',
      request: { ...READING, text: { ...CHANGE, base: '1' } },
      sender: PAGE,
      reason: 'a base that is no revision',
    },
    { type: 'article.read', request: { ...READING, href: 'ferry' }, sender: PAGE, reason: 'an address that is none' },
    { type: 'article.read', request: { ...READING, more: 1 }, sender: PAGE, reason: 'a field nobody reads' },
    {
      type: 'article.read',
      request: { ...READING, metadata: { ...METADATA, title: 'x'.repeat(20_000) } },
      sender: PAGE,
      reason: 'a title of a page that means no good',
    },
    {
      type: 'claim.edit',
      request: { ...READING, claimId: '', draft: {}, edit: {} },
      sender: PAGE,
      reason: 'an edit of nothing',
    },
    { type: 'card.load', request: { tabId: 9 }, sender: PAGE, reason: 'a page that names another tab' },
  ];

  test.each(BAD)('$type: $reason', async ({ type, request, sender }) => {
    const { handlers, route } = setUp();
    expect(await route({ type, request }, sender)).toMatchObject({ ok: false, fault: { code: 'bad-message' } });
    for (const handler of Object.values(handlers)) expect(handler).not.toHaveBeenCalled();
  });
});

test('what a handler throws is a fault, not silence', async () => {
  const { route } = setUp({ 'card.load': () => Promise.reject(new Error('no such file')) });
  const answer = await route({ type: 'card.load', request: {} }, PAGE);
  expect(answer).toMatchObject({
    ok: false,
    fault: { code: 'unexpected', detail: expect.stringContaining('no such file') },
  });
});
