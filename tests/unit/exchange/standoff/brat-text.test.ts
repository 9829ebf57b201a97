import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bratLine, bratText } from '../../../../lib/exchange/standoff/brat-text.ts';

test.each([
  ['plain text stays', 'One.\n\nTwo 😀.', 'One.\n\nTwo 😀.'],
  ['CR LF is two characters still, and one line end', 'One.\r\nTwo.', 'One. \nTwo.'],
  ['CR is a line end', 'One.\rTwo.', 'One.\nTwo.'],
  ['two of them are two', 'One.\r\r\nTwo.', 'One.\n \nTwo.'],
  ['what Python ends lines at is a line end', 'a\u2028b\u2029c\u0085d\vf\fg', 'a\nb\nc\nd\nf\ng'],
  ['a tab is a space: it parts the fields of an annotation', 'a\tb', 'a b'],
  ['half a character is one that can be written', 'a\ud83db', 'a\ufffdb'],
  ['a byte order mark in front is a space: some readers skip it', '\ufeffa\ufeff', ' a\ufeff'],
])('%s', (_why, text, written) => {
  expect(bratText(text)).toBe(written);
});

test('every character stays one, at its place', () => {
  const anyText = fc.string({
    unit: fc.constantFrom('a', '\r', '\n', '\t', '\u2028', '😀', '\ud83d', '\ufeff'),
    maxLength: 30,
  });
  fc.assert(
    fc.property(anyText, (text) => {
      const written = Array.from(bratText(text));
      const points = Array.from(text);
      expect(written).toHaveLength(points.length);
      for (const [at, point] of points.entries()) if (/^[a😀]$/u.test(point)) expect(written[at]).toBe(point);
    }),
  );
});

test.each([
  ['lines are put on one', 'One.\n\tTwo.\r\n', 'One.  Two.'],
  ['nothing stays nothing', ' \n ', ''],
])('of a note %s', (_why, note, line) => {
  expect(bratLine(note)).toBe(line);
});
