import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { labelOf } from '../../../../lib/claim/claim.ts';
import { formatCsv } from '../../../../lib/exchange/tables/csv.ts';
import { parseCsv } from '../../../../lib/exchange/tables/csv-in.ts';
import type { ImportedFile, PatchFields } from '../../../../lib/schema/imported-file.ts';
import { anyRecords } from '../../schema/arbitraries.ts';
import { NOON, sampleArticle, sampleClaim } from '../../schema/samples.ts';

const ID = sampleClaim().id;
const OTHER = '019caaaa-0000-7000-8000-0000000000d1';

function read(text: string): ImportedFile {
  const file = parseCsv(text);
  if (!file.ok) throw new Error(file.problem);
  return file.value;
}

/** A table of these columns with one row. */
function oneRow(cells: Record<string, string>): string {
  return Papa.unparse([Object.keys(cells), Object.values(cells)]);
}

describe('our own table', () => {
  test('comes back with every label, whatever is in it', () => {
    fc.assert(
      fc.property(anyRecords, fc.boolean(), ({ claims }, byteOrderMark) => {
        const rows = claims.map((claim) => ({ article: sampleArticle(), claim }));
        const { patches, refused } = read(formatCsv(rows, { byteOrderMark }));
        expect(refused).toEqual([]);
        expect(patches.map(({ place: _, ...rest }) => rest)).toEqual(
          claims.map((claim) => ({ id: claim.id, modified: claim.modified, fields: labelOf(claim) })),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('as spreadsheets save it: semicolons, LF, capitals, cells left out at the end', () => {
    const text = `claim_id;status;note;dismissed\n${ID};denied;"two\nlines; one";FALSCH\n${OTHER};refuted`;
    expect(read(text).patches).toEqual([
      {
        id: ID,
        fields: { status: 'denied', note: 'two\nlines; one', dismissed: false },
        modified: null,
        place: 'line 2',
      },
      { id: OTHER, fields: { status: 'refuted', note: '' }, modified: null, place: 'line 4' },
    ]);
  });
});

describe('what a cell says', () => {
  test.each<[string, string, PatchFields, string]>([
    ['note', `'=SUM(A1)`, { note: '=SUM(A1)' }, 'a formula that was defused'],
    ['note', `''=1`, { note: `'=1` }, 'one apostrophe was the reader’s'],
    ['note', `closed;'=1`, { note: 'closed;=1' }, 'one behind a semicolon'],
    ['note', `'tis`, { note: `'tis` }, 'an apostrophe that is a letter'],
    ['note', '', { note: '' }, 'an empty note is none'],
    ['second_kind', '', { secondKind: null }, 'an empty second kind is none'],
    ['second_kind', 'military', { secondKind: 'military' }, 'a second kind'],
    ['labels', 'own-a own-b', { labels: ['own-a', 'own-b'] }, 'labels parted by spaces'],
    ['labels', 'own-a, own-b', { labels: ['own-a', 'own-b'] }, 'and by commas'],
    ['labels', '', { labels: [] }, 'no labels'],
    ['disputes', OTHER, { disputes: [OTHER] }, 'a disputed claim'],
    ['dismissed', 'VRAI', { dismissed: true }, 'as a French spreadsheet writes it'],
    ['dismissed', 'verdadero', { dismissed: true }, 'a Spanish one'],
    ['dismissed', '0', { dismissed: false }, 'a number'],
  ])('%s %j is %j: %s', (column, cell, fields) => {
    expect(read(oneRow({ claim_id: ID, [column]: cell })).patches).toMatchObject([{ id: ID, fields, place: 'line 2' }]);
  });

  test.each(['status', 'source_kind', 'act', 'dismissed'])('an empty %s says nothing', (column) => {
    expect(read(oneRow({ claim_id: ID, [column]: '' })).patches).toEqual([]);
  });

  test('the article’s own words are not changed by a table', () => {
    const { patches } = read(oneRow({ claim_id: ID, cue: 'said', title: 'x', status: 'denied' }));
    expect(patches[0]?.fields).toEqual({ status: 'denied' });
  });

  test('when it was changed is kept', () => {
    expect(read(oneRow({ claim_id: ID, note: '', modified: NOON.toISOString() })).patches[0]?.modified).toBe(
      NOON.toISOString(),
    );
  });
});

describe('a row with a problem is refused by line and column, and the others stand', () => {
  test.each<[Record<string, string>, string | RegExp, string]>([
    [{ status: 'true' }, 'status: not a status', 'a value that is none'],
    [{ source_kind: 'Government' }, 'source_kind: not a kind of source', 'a name instead of an id'],
    [{ labels: 'harbour' }, /^labels\[0\]: /, 'a label that is none'],
    [{ labels: 'own-a own-a' }, 'labels: twice', 'a label twice'],
    [{ dismissed: 'perhaps' }, /^dismissed: /, 'neither yes nor no'],
    [{ note: 'x'.repeat(10_001) }, /^note: longer than 10000/, 'a note without end'],
    [{ note: '', modified: '01.03.2026 12:00' }, /^modified: not a time/, 'a time that a spreadsheet rewrote'],
    [{ note: '', claim_id: '7' }, 'claim_id: not the id of a claim', 'an id that is none'],
    [{ note: '', claim_id: '__proto__' }, 'claim_id: not the id of a claim', 'a name of the language’s own'],
  ])('%j: %s', (cells, problem) => {
    const good = `${OTHER},${Object.keys(cells)
      .filter((name) => name !== 'claim_id')
      .map((name) => (name === 'note' ? 'fine' : ''))
      .join(',')}`;
    const bad = Papa.unparse([Object.values({ claim_id: ID, ...cells })]);
    const names = Object.keys({ claim_id: ID, ...cells }).join(',');
    const file = read(`${names}\n${bad}\n${good}`);
    expect(file.refused).toHaveLength(1);
    expect(file.refused[0]?.place).toBe('line 2');
    expect(file.refused[0]?.problem).toMatch(problem);
  });

  test('a claim twice', () => {
    const { patches, refused } = read(`claim_id,note\n${ID},a\n${ID},b\n`);
    expect(patches.map(({ fields }) => fields.note)).toEqual(['a']);
    expect(refused).toEqual([{ place: 'line 3', problem: 'claim_id: the claim is there twice' }]);
  });

  test('more cells than columns', () => {
    expect(read(`claim_id,note\n${ID},a,b\n`).refused).toEqual([
      { place: 'line 2', problem: 'more cells than columns' },
    ]);
  });

  test('a column that nobody reads is told', () => {
    const { refused, patches } = read(`claim_id,note,colour\n${ID},a,red\n`);
    expect(refused).toEqual([{ place: 'line 1', problem: 'colour: not a column that is read' }]);
    expect(patches).toHaveLength(1);
  });

  test('lines are those of the file, also after cells of several lines', () => {
    const { refused } = read(`claim_id,status,note\r\n${ID},denied,"a\r\nb\nc"\r\n\r\n${OTHER},maybe,x\r\n`);
    expect(refused).toEqual([{ place: 'line 6', problem: 'status: not a status' }]);
  });
});

describe('a table that cannot be read', () => {
  test.each<[string, string | RegExp, string]>([
    ['', 'line 1: the table is empty', 'nothing'],
    ['a,b\n1,2\n', /^line 1: no column claim_id/, 'another table'],
    ['claim_id\n', /^line 1: no column of labels/, 'nothing to change'],
    ['claim_id,note,NOTE\n', 'line 1: note: the column is there twice', 'a column twice'],
    [`claim_id,note\n${ID},"never closed\n`, /^line 2: Quoted field unterminated/, 'cut off within a cell'],
    [`claim_id,note\n${ID},"a"b\n`, /^line 2: Trailing quote/, 'a quotation mark where none can be'],
  ])('%j: %s', (text, problem) => {
    const file = parseCsv(text);
    expect(file.ok ? 'no problem' : file.problem).toMatch(problem);
  });

  test('any text is read or refused, never thrown at', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const table of [text, `claim_id,note\n${text}`]) {
          const file = parseCsv(table);
          expect(file.ok ? file.value.claims : file.problem.length).toEqual(file.ok ? [] : expect.any(Number));
        }
      }),
    );
  });
});
