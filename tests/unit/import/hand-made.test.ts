import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SaysWhoDatabase } from '../../../lib/storage/open/db.ts';
import { nativeFile } from './good-files.ts';
import { everything, storeWith, tryImport } from './try-import.ts';

const FOLDER = new URL('../../fixtures/bad-files/', import.meta.url);
const UNKNOWN = /^not a file that can be imported: expected /;
const NOT_UTF8 = /^the text is not UTF-8 \(near byte 0\)/;

/** Files that are refused as a whole. */
const REFUSED: readonly (readonly [file: string, says: RegExp, why: string])[] = [
  ['empty.txt', UNKNOWN, 'nothing in it'],
  ['blank.txt', UNKNOWN, 'white space alone'],
  ['mark-alone.txt', UNKNOWN, 'a byte order mark alone'],
  ['question-marks.csv.txt', UNKNOWN, 'letters lost on the way'],
  ['trailing-comma.json.txt', /^line 12: not JSON/, 'edited by hand'],
  ['comment.json.txt', /^line 6: not JSON/, 'edited by hand'],
  ['conflict-markers.json.txt', /^line 6: not JSON/, 'merged by a program for source code'],
  ['quoted-in-a-mail.json.txt', UNKNOWN, 'went through a mail program'],
  ['curly-quotes.json.txt', /^line 6: not JSON/, 'went through a word processor'],
  ['answer-of-an-assistant.json.txt', UNKNOWN, 'words around it'],
  ['cut-download.json.txt', /^line 6: not JSON: the file ends before it is complete/, 'a gateway’s page in the middle'],
  [
    'newer.json.txt',
    /^version: a newer Says Who wrote this file \(version 12;/,
    'of a future version, with lists that nobody knows',
  ],
  ['version-in-words.json.txt', /^version: expected a number/, 'edited by hand'],
  ['header-alone.json.txt', /^line 1: codebook: |^codebook: |^changes: /, 'no records'],
  ['only-a-header.jsonl.txt', /^line 1: codebook: /, 'no codebook'],
  ['a-list-of-claims.json.txt', UNKNOWN, 'claims without what is around them'],
  ['settings.json.txt', UNKNOWN, 'another file of ours'],
  ['pretty.jsonl.txt', /^line 4: not JSON: "\{" is not expected here/, 'lines put apart by an editor'],
  ['package.json.txt', UNKNOWN, 'JSON of another kind'],
  ['geo.json.txt', UNKNOWN, 'JSON of another kind'],
  ['library.csl.json.txt', UNKNOWN, 'a format that is written, not read'],
  ['library.ris.txt', UNKNOWN, 'a format that is written, not read'],
  ['annotation.ann.txt', UNKNOWN, 'a format that is written, not read'],
  ['doccano.jsonl.txt', UNKNOWN, 'a format that is written, not read'],
  ['detections.jsonl.txt', UNKNOWN, 'what the command line finds in a text'],
  ['note.md.txt', UNKNOWN, 'a format that is written, not read'],
  ['page.html.txt', UNKNOWN, 'the page for its claims'],
  ['feed.xml.txt', UNKNOWN, 'another kind of file'],
  ['entities.xml.txt', UNKNOWN, 'entities that grow'],
  ['failure.hypothesis.json.txt', UNKNOWN, 'what a server says when it fails'],
  ['no-rows.hypothesis.json.txt', /^neither "annotations" nor "rows"/, 'an object for the list of rows'],
  ['elsewhere.jsonld.txt', /^first: the annotations are not in this file/, 'points to where the annotations are'],
  ['old-annotation.jsonld.txt', /^@context: |^(id|type): /, 'the model before the standard'],
  ['no-target.jsonld.txt', /^target: /, 'an annotation of nothing'],
  ['claims.schema-org.jsonld.txt', /^@context: |^(id|type): /, 'a format that is written, not read'],
  ['separator-line.csv.txt', UNKNOWN, 'a line for one spreadsheet before the heading'],
  ['bars.csv.txt', UNKNOWN, 'parted by what nobody parts by'],
  ['triples.csv.txt', UNKNOWN, 'another table of ours'],
  ['renamed-column.csv.txt', UNKNOWN, 'the column of ids renamed'],
  ['heading-below.csv.txt', UNKNOWN, 'a title above the heading'],
  ['open-quotation.csv.txt', /^line 2: .*quot/i, 'a quotation that is not closed'],
  ['excel-latin1.csv.txt', NOT_UTF8, 'saved by a spreadsheet in the encoding of its country'],
  ['excel-utf16.txt', NOT_UTF8, 'saved by a spreadsheet as “Unicode text”'],
  [
    'zip.txt',
    /^a packed folder \(\.zip\): its end is missing: the file was cut off/,
    'a folder that was packed, and cut off',
  ],
];

/** Files of which the row with a problem is left out. */
const LEFT_OUT: readonly (readonly [file: string, says: RegExp, why: string])[] = [
  ['shifted.csv.txt', /^line 2: status: not a status$/, 'cells one column further'],
  ['status-in-words.csv.txt', /^line 2: status: not a status$/, 'a status by its name'],
  ['formula.csv.txt', /^line 2: claim_id: not the id of a claim$/, 'ids by a formula'],
];

const contentOf = (file: string) => new Uint8Array(readFileSync(new URL(file, FOLDER)));

describe('files by hand', () => {
  let db: SaysWhoDatabase;
  let before: Record<string, unknown[]>;
  beforeAll(async () => {
    db = await storeWith(nativeFile());
    before = await everything(db);
  });
  afterAll(() => db.close());

  test.each(REFUSED)('%s is refused', async (file, says) => {
    const outcome = await tryImport(db, contentOf(file));
    expect(outcome).toEqual({ type: 'refused', problem: expect.stringMatching(says) });
    expect(await everything(db)).toEqual(before);
  });

  test.each(LEFT_OUT)('%s changes nothing, and says why', async (file, says) => {
    const outcome = await tryImport(db, contentOf(file));
    if (outcome.type !== 'imported') throw new Error(outcome.problem);
    expect(outcome.refused.map(({ place, problem }) => `${place}: ${problem}`).join('\n')).toMatch(says);
    expect(await everything(db)).toEqual(before);
  });

  test('are all tried', () => {
    const named = [...REFUSED, ...LEFT_OUT].map(([file]) => file).toSorted();
    expect(
      readdirSync(FOLDER)
        .filter((file) => file !== 'README.md')
        .toSorted(),
    ).toEqual(named);
  });
});

describe('of a table with a bad row', () => {
  test('the good rows are taken', async () => {
    const db = await storeWith(nativeFile());
    const [first, second] = await db.claims.orderBy('id').primaryKeys();
    const at = '2026-05-01T12:00:00.000Z';
    const table = `claim_id,status,note,modified\r\n${first},maybe,lost,${at}\r\n${second},confirmed,kept,${at}\r\n`;
    const outcome = await tryImport(db, table);
    expect(outcome).toMatchObject({
      refused: [{ place: 'line 2', problem: 'status: not a status' }],
      counts: { claimsChanged: 1, conflicts: 0 },
    });
    const notes = (await db.claims.toArray()).map(({ note }) => note);
    expect(notes).toEqual(['See the harbour log.', 'kept']);
    db.close();
  });
});
