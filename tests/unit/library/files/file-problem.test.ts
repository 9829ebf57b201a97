import { describe, expect, test } from 'vitest';
import { DEFAULT_CODEBOOK } from '../../../../lib/claim/codebook.ts';
import { formatJson } from '../../../../lib/exchange/native/native-json.ts';
import { lookAt } from '../../../../lib/library/files/file-problem.ts';
import { NO_RECORDS, NOON } from '../../schema/samples.ts';

const native = formatJson({ ...NO_RECORDS, program: '0.1.0', codebook: DEFAULT_CODEBOOK }, NOON);
const header = native.slice(0, native.indexOf('"changes"')).trimEnd();
const utf16 = (text: string) =>
  new Uint8Array([0xff, 0xfe, ...[...text].flatMap((letter) => [letter.charCodeAt(0), 0])]);
const file = (...parts: BlobPart[]) => new File(parts, 'chosen');

describe('what a file is, whatever it is called', () => {
  const cases: [reason: string, file: File, found: unknown][] = [
    ['a native file', file(native), { format: 'json' }],
    ['with a byte order mark', file('\uFEFF', native), { format: 'json' }],
    ['JSON Lines', file(`${header.replace(/,$/, '')}}\n{"type":"claim"}`.replaceAll('\n ', ' ')), { format: 'jsonl' }],
    ['a table with ids', file('claim_id,status\n1,denied\n'), { format: 'csv' }],
    [
      'a table whose first line is longer than anyone’s',
      file(`claim_id,${'x'.repeat(20_000)}\n1,2\n`),
      { format: 'csv' },
    ],
    ['W3C JSON-LD', file('{"@context": "http://www.w3.org/ns/anno.jsonld"}'), { format: 'w3c' }],
    ['Hypothesis', file('{"rows": []}'), { format: 'hypothesis' }],
    ['nothing at all', file(), { problem: { type: 'empty' } }],
    ['white space alone', file(' \n\t'), { problem: { type: 'empty' } }],
    ['a table of something else', file('name,age\nAda,36\n'), { problem: { type: 'unknown' } }],
    ['JSON of something else', file('{"hello": 1}'), { problem: { type: 'unknown' } }],
    ['prose', file('Dear reader, …'), { problem: { type: 'unknown' } }],
    [
      'a picture',
      file(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0])),
      { problem: { type: 'binary' } },
    ],
    ['an archive', file(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])), { problem: { type: 'binary' } }],
    ['UTF-16', file(utf16(native)), { problem: { type: 'not-utf8' } }],
    ['Latin-1', file('claim_id,note\n1,caf', new Uint8Array([0xe9, 0x20])), { problem: { type: 'not-utf8' } }],
  ];
  test.each(cases)('%s', async (_, chosen, found) => expect(await lookAt(chosen)).toEqual(found));

  test('a character that the look cuts in two is no fault', async () => {
    // One byte beside the grid, so that the millionth byte is within a character of three.
    const chosen = file(`claim_id,note\n1,x${'日'.repeat(500_000)}`);
    expect(await lookAt(chosen)).toEqual({ format: 'csv' });
  });
});
