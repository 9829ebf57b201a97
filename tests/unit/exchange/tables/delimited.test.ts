import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatRecord, undefused } from '../../../../lib/exchange/tables/delimited.ts';
import { readCsv } from './csv-reader.ts';
import { readLoosely } from './loose-reader.ts';

/** The separators by which a table of ours is read: its own, that of Excel in many languages, and that of an import dialog. */
const SEPARATORS = [',', ';', '\t'];

/** Cells that a spreadsheet would run: it skips white space before the sign. */
function liveCells(table: string): string[] {
  return SEPARATORS.flatMap((separator) => readLoosely(table, separator).flat()).filter((cell) =>
    /^\s*[=+\-@|＝＋－＠]|^[\t\0]/.test(cell),
  );
}

/** Texts made of what parts cells, hides formulas and begins them. */
const hostile = fc.stringMatching(/^[=+\-@|\t\r\n\0'" ;,a1＝]{0,12}$/);

describe('a text is defused', () => {
  test.each([
    ['=HYPERLINK("http://x.example")', `'=HYPERLINK("http://x.example")`, 'a formula'],
    ['+49 30 123', `'+49 30 123`, 'a telephone number looks like one'],
    ['-12 %', `'-12 %`, 'a loss too'],
    ['@SUM(A1)', `'@SUM(A1)`, 'an old spreadsheet’s formula'],
    ['|cmd', `'|cmd`, 'a call of another program'],
    ['＝1+1', `'＝1+1`, 'the sign as Japanese keyboards have it'],
    ['\0=1', `'\0=1`, 'a null is skipped'],
    [' =1', `' =1`, 'so are spaces'],
    ['\t=1', `'\t'=1`, 'a tab is skipped, or parts cells'],
    ['\r=1', `'\r'=1`, 'a carriage return too'],
    ['=1\n+2', `'=1\n'+2`, 'each line: a reader by another separator begins a row there'],
    ['=1\r\n+2', `'=1\r\n'+2`, 'a Windows line end'],
    ['Port closes;=1+1;', `Port closes;'=1+1;`, 'behind a semicolon, which parts cells in German, French and Spanish'],
    ['Port closes\t=1+1', `Port closes\t'=1+1`, 'behind a tab'],
    ['Port closes; =1+1', `Port closes;' =1+1`, 'with a space between'],
    ['Port closes;"=1+1&"', `Port closes;'"=1+1&"`, 'in quotation marks, which such a reader takes away'],
    [`'=1`, `''=1`, 'already with an apostrophe: one more, so that taking one away is exact'],
    [`a;'=1`, `a;''=1`, 'and so behind a semicolon'],
  ])('%j is written as %j: %s', (cell, written) => {
    expect(readCsv(formatRecord([cell, 'next']))).toEqual([[written, 'next']]);
    expect(undefused(written)).toBe(cell);
    expect(liveCells(formatRecord(['first', cell, 'next']))).toEqual([]);
  });

  test.each([
    ['’tis', 'a word that begins with an apostrophe'],
    [`'tis`, 'and so with a straight one'],
    [`"Never", she said`, 'quotation marks and a comma'],
    ['1+1=2', 'signs further on do nothing'],
    ['closed, =open', 'nor do they behind a comma, by which the cell is quoted for who parts there'],
    ['closed; reopened', 'a semicolon before a word'],
    ['closed; – then open', 'a dash is no minus'],
    ['two\nlines', 'a line feed'],
    ['two\r\nlines', 'a Windows line end'],
    ['two\tcolumns', 'a tab before a word'],
    [' spaces ', 'spaces are part of a cell'],
    ['', 'nothing'],
    ['🦊 Երեւան', 'beyond the Basic Multilingual Plane'],
  ])('%j is as it was: %s', (cell) => {
    expect(readCsv(formatRecord([cell, 'next']))).toEqual([[cell, 'next']]);
    expect(undefused(cell)).toBe(cell);
  });

  test('and numbers and yes or no are not: they are no formulas', () => {
    expect(readCsv(formatRecord([-1, true, null, 0.5]))).toEqual([['-1', 'true', '', '0.5']]);
  });
});

test('any text comes back', () => {
  for (const text of [fc.string({ unit: 'binary' }), hostile]) {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (cells) => {
        expect(readCsv(formatRecord(cells))[0]?.map(undefused)).toEqual(cells);
      }),
      { numRuns: 1_000 },
    );
  }
});

test('by comma, semicolon or tab, no cell of a table begins a formula', () => {
  const record = fc.array(hostile, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(record, { minLength: 1, maxLength: 4 }), (records) => {
      expect(liveCells(records.map(formatRecord).join(''))).toEqual([]);
    }),
    { numRuns: 5_000 },
  );
});

test('what a reader by another separator makes of a table is not always harmless: the test would see it', () => {
  expect(liveCells('first,"Port closes;=1+1;",next\r\n')).toContain('=1+1');
  expect(liveCells('first,"a\n=1+1",next\r\n')).toContain('=1+1",next');
});

test('takes no longer for a text that is nothing but beginnings', () => {
  const long = ';'.repeat(100_000) + ' '.repeat(100_000) + '\n "'.repeat(30_000);
  expect(undefused(readCsv(formatRecord([long]))[0]?.[0] ?? '')).toBe(long);
});
