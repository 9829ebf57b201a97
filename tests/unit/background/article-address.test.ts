import { expect, test } from 'vitest';
import { articleAddress } from '../../../lib/background/article-address.ts';

const CASES = [
  {
    href: 'https://a.example/x?utm_source=m#top',
    canonical: '',
    sender: 'https://a.example/x?utm_source=m',
    url: 'https://a.example/x',
    reason: 'the page itself, without tracking',
  },
  {
    href: 'https://a.example/y',
    canonical: '',
    sender: 'https://a.example/x',
    url: 'https://a.example/y',
    reason: 'a page that moved on without loading',
  },
  {
    href: 'https://a.example/x',
    canonical: 'https://a.example/story/x',
    sender: 'https://a.example/x',
    url: 'https://a.example/story/x',
    reason: 'a canonical address of the same site',
  },
  {
    href: 'https://b.example/x',
    canonical: '',
    sender: 'https://a.example/x',
    url: null,
    reason: 'an address that is not the sender’s',
  },
  { href: 'http://a.example/x', canonical: '', sender: 'https://a.example/x', url: null, reason: 'another protocol' },
  { href: 'https://a.example:8443/x', canonical: '', sender: 'https://a.example/x', url: null, reason: 'another port' },
  {
    href: 'https://a.example/x',
    canonical: 'https://b.example/y',
    sender: 'https://a.example/x',
    url: 'https://a.example/x',
    reason: 'a canonical address of another site is not trusted',
  },
  {
    href: 'file:///tmp/a.html',
    canonical: '',
    sender: 'file:///tmp/a.html',
    url: 'file:///tmp/a.html',
    reason: 'a file',
  },
  {
    href: 'blob:https://a.example/3f0c',
    canonical: '',
    sender: 'blob:https://a.example/3f0c',
    url: null,
    reason: 'what a page made for itself is gone with it, and no file with such an address could be imported',
  },
  {
    href: 'file:///tmp/a.html#top',
    canonical: '',
    sender: 'file:///tmp/a.html',
    url: 'file:///tmp/a.html',
    reason: 'another place of the same file',
  },
  {
    href: 'file:///tmp/a.html#',
    canonical: '',
    sender: 'file:///tmp/a.html',
    url: 'file:///tmp/a.html',
    reason: 'the top of the same file, with nothing after the sign',
  },
  {
    href: 'file:///tmp/a.html',
    canonical: '',
    sender: 'file:///tmp/a.html#',
    url: 'file:///tmp/a.html',
    reason: 'the other way round',
  },
  { href: 'file:///tmp/b.html#', canonical: '', sender: 'file:///tmp/a.html#', url: null, reason: 'another file' },
  { href: 'file:///tmp/b.html', canonical: '', sender: 'file:///tmp/a.html', url: null, reason: 'another file' },
  {
    href: 'data:text/html,b',
    canonical: '',
    sender: 'data:text/html,a',
    url: null,
    reason: 'another page without a host',
  },
  {
    href: 'https://a.example/x',
    canonical: '',
    sender: 'blob:https://a.example/0f',
    url: null,
    reason: 'a page made by a script names the one that made it',
  },
  {
    href: 'https://a.example/x',
    canonical: '',
    sender: 'https://a.example.evil.example/x',
    url: null,
    reason: 'a host that begins alike',
  },
  {
    href: 'https://b.example@a.example/x',
    canonical: 'https://b.example/x',
    sender: 'https://a.example/x',
    url: 'https://a.example/x',
    reason: 'a name before the host is no host',
  },
  { href: 'https://a.example/x', canonical: '', sender: '', url: null, reason: 'a sender without an address' },
];

test.each(CASES)('$href from $sender: $reason', ({ href, canonical, sender, url }) => {
  const from = { extensionId: 'own', url: sender, tabId: 1, isTopFrame: true, isPrivate: false };
  expect(articleAddress(href, canonical, from)).toBe(url);
});
