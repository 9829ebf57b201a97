import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeHtml, decodeUtf8 } from '../../../cli/decode.ts';

const ascii = (text: string) => Buffer.from(text, 'latin1');
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe('decodeUtf8', () => {
  test('gives back what was encoded, without a byte order mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (text, isMarked) => {
        const plain = text.replace(/^\uFEFF/, '');
        expect(decodeUtf8(Buffer.from((isMarked ? '\uFEFF' : '') + plain))).toBe(plain);
      }),
    );
  });

  test.each([
    { bytes: [0xe9], reason: 'Latin-1' },
    { bytes: [0xed, 0xa0, 0x80], reason: 'a lone surrogate' },
    { bytes: [0xc0, 0xaf], reason: 'an overlong form' },
    { bytes: [0xf0, 0x9f, 0x8c], reason: 'a character that is cut off' },
    { bytes: [0xff, 0xfe, 0x41, 0x00], reason: 'UTF-16' },
  ])('knows bytes that are not UTF-8: $reason', ({ bytes }) => {
    expect(decodeUtf8(Uint8Array.from(bytes))).toBeNull();
  });
});

const PAGES = [
  { bytes: ascii('<meta charset=windows-1252>caf\xe9'), says: 'café', reason: 'declared without quotes' },
  { bytes: ascii("<META CHARSET = 'ISO-8859-2'>\xb1"), says: 'ą', reason: 'declared in capitals' },
  { bytes: ascii('<meta content="text/html; charset=windows-1251">\xc0'), says: 'А', reason: 'the older declaration' },
  { bytes: Buffer.from('<meta charset="utf-8">café'), says: 'café', reason: 'declared UTF-8' },
  { bytes: Buffer.from('<p>café'), says: 'café', reason: 'nothing declared, and valid UTF-8' },
  {
    bytes: ascii('<p>caf\xe9 \x93so\x94'),
    says: 'café “so”',
    reason: 'nothing declared, and not UTF-8: as browsers do',
  },
  { bytes: ascii('<meta charset="no-such">caf\xe9'), says: 'café', reason: 'declared what nobody knows' },
  { bytes: Buffer.from('<meta charset="utf-16">café'), says: 'café', reason: 'cannot be UTF-16, being read as ASCII' },
  { bytes: Buffer.from('\uFEFF<meta charset="windows-1252">café'), says: 'café', reason: 'a mark is stronger' },
  { bytes: Buffer.from('\uFEFF<p>café', 'utf16le'), says: 'café', reason: 'marked UTF-16, little end first' },
  { bytes: utf16be('\uFEFF<p>café'), says: 'café', reason: 'marked UTF-16, big end first' },
  {
    bytes: ascii(`${' '.repeat(1024)}<meta charset="windows-1251">caf\xe9`),
    says: 'café',
    reason: 'a declaration after the first 1024 bytes is none',
  },
  { bytes: new Uint8Array(), says: '', reason: 'nothing' },
];

test.each(PAGES)('decodeHtml: $reason', ({ bytes, says }) => {
  const html = decodeHtml(bytes);
  expect(html.endsWith(says)).toBe(true);
  expect(html).not.toContain('\uFFFD');
  expect(html.startsWith('\uFEFF')).toBe(false);
});
