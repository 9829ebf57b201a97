import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frontMatter } from '../../../../lib/exchange/notes/front-matter.ts';
import { anyHostileText } from '../citations/context.ts';

/** One property as it is written. */
function written(text: string): string {
  return (
    frontMatter([['a', text]])
      .split('\n')[1]
      ?.slice('a: '.length) ?? ''
  );
}

/** Double-quoted YAML, of which all that is written here is JSON too. */
function read(value: string): string {
  return JSON.parse(value) as string;
}

test('is a line for each property and item between lines of hyphens', () => {
  const properties = [
    ['title', 'Port: open'],
    ['authors', ['Ana', 'Teo']],
    ['empty', ''],
    ['none', []],
  ] as const;
  expect(frontMatter(properties)).toBe('---\ntitle: "Port: open"\nauthors:\n  - "Ana"\n  - "Teo"\n---\n');
});

describe('a value', () => {
  test.each([
    ['true', '"true"', 'is never another type'],
    ['a: b # c', '"a: b # c"', 'nor a key, nor a remark'],
    ['say "yes"', '"say \\"yes\\""', 'quotation marks'],
    ['a\n---\nb', '"a\\n---\\nb"', 'does not end the front matter'],
    ['C:\\x', '"C:\\\\x"', 'backslashes'],
    ['a\u0085b\u2028c', '"a\\u0085b\\u2028c"', 'what older YAML takes for line ends'],
    ['\u0000\u007f\ufeff', '"\\u0000\\u007f\\ufeff"', 'what YAML has no characters for'],
    ['\ud800', '"\\ufffd"', 'half a character'],
    ['\u202eabc', '"\\u202eabc"', 'what turns the rest of the line round'],
    ['<% x %> {{y}} `z`', '"\\u003c% x %> \\u007b\\u007by}} \\u0060z\\u0060"', 'code of plugins'],
    ['[[note]] [x]', '"[ [note]] [x]"', 'a link of Obsidian, which counts within quotes too'],
    ['Երեւան 🦊', '"Երեւան 🦊"', 'all scripts'],
  ])('%j is written %s: %s', (text, line) => {
    expect(written(text)).toBe(line);
  });

  test('says what it said, on one line, without anything alive in it', () => {
    fc.assert(
      fc.property(anyHostileText, (text) => {
        const front = frontMatter([
          ['a', text || 'x'],
          ['b', [text]],
        ]);
        expect(front.split('\n')).toHaveLength(6);
        expect(read(written(text || 'x')).replaceAll('[ ', '[')).toBe(
          (text || 'x').toWellFormed().replaceAll('[ ', '['),
        );
        expect(front).not.toMatch(/[<`{\u2028\u0085\u202e]|\[\[/);
      }),
      { numRuns: 1_000 },
    );
  });
});
