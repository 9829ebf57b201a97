/** Bytes that are no text as files have it, of every format. */
import type { ImportFormat } from '../../../lib/schema/imported-file.ts';
import type { BadCase } from './bad-case.ts';
import type { Content } from './try-import.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type Damage = readonly [why: string, damage: (good: string) => Content, says: RegExp];

const NOT_UTF8 = /^the text is not UTF-8 \(near byte \d+\): save it as UTF-8/;
const UNKNOWN = /^not a file that can be imported: expected /;

const DAMAGES: readonly Damage[] = [
  ['UTF-16, little end first, with its mark', (good) => joined([0xff, 0xfe], utf16(good, true)), NOT_UTF8],
  ['UTF-16, big end first, with its mark', (good) => joined([0xfe, 0xff], utf16(good, false)), NOT_UTF8],
  ['UTF-16 without a mark', (good) => utf16(good, true), /^(the text is not UTF-8|not a file that can be imported)/],
  ['Latin-1', (good) => latin1(good.replaceAll('Courier', 'Coürier')), NOT_UTF8],
  ['Latin-1 at the very end', (good) => joined(encoded(good), [0xe9]), NOT_UTF8],
  ['a lone surrogate in bytes', (good) => spliced(good, [0xed, 0xa0, 0x80]), NOT_UTF8],
  ['a character in more bytes than it needs', (good) => spliced(good, [0xc0, 0xaf]), NOT_UTF8],
  ['a character beyond Unicode', (good) => spliced(good, [0xf5, 0x80, 0x80, 0x80]), NOT_UTF8],
  ['half a character, and the end', (good) => joined(encoded(good), [0xe2, 0x82]), NOT_UTF8],
  ['packed by gzip', () => Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3), NOT_UTF8],
  ['a picture', () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), NOT_UTF8],
  ['zeros alone', (good) => new Uint8Array(good.length), UNKNOWN],
  ['base64 of itself', (good) => Buffer.from(good).toString('base64'), UNKNOWN],
  ['a page of HTML around it', (good) => `<!doctype html>\n<pre>${good}</pre>`, UNKNOWN],
];

export function byteCases(good: Readonly<Record<ImportFormat, string>>): BadCase[] {
  return Object.entries(good).flatMap(([format, text]) =>
    DAMAGES.map(([why, damage, says]) => ({
      why: `${format}: ${why}`,
      content: damage(text),
      says,
      outcome: 'refused' as const,
    })),
  );
}

function encoded(text: string): Bytes {
  return new TextEncoder().encode(text);
}

function joined(...parts: readonly (Bytes | readonly number[])[]): Bytes {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** In the middle of the words of an article. */
function spliced(good: string, bytes: readonly number[]): Bytes {
  const at = good.indexOf('stays open');
  return joined(encoded(good.slice(0, at)), bytes, encoded(good.slice(at)));
}

function latin1(text: string): Bytes {
  return Uint8Array.from(text, (character) => Math.min(character.charCodeAt(0), 255));
}

function utf16(text: string, isLittle: boolean): Bytes {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return bytes;
}
