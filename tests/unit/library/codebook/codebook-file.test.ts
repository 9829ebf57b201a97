import { describe, expect, test } from 'vitest';
import { type Codebook, DEFAULT_CODEBOOK } from '../../../../lib/claim/codebook.ts';
import { formatCodebook, MAX_FILE, parseCodebook } from '../../../../lib/library/codebook/codebook-file.ts';

const OWN = {
  id: 'own-a',
  name: 'Frame: “security” 🔒',
  meaning: '<script>',
  look: null,
  key: 'f',
  isHidden: false,
} as const;
const CODEBOOK: Codebook = { ...DEFAULT_CODEBOOK, labels: [OWN] };
/** The file with something of it changed. */
const fileWith = (change: (file: Record<string, unknown>) => unknown) =>
  JSON.stringify(change(JSON.parse(formatCodebook(CODEBOOK))));
const withStatus = (change: object) =>
  fileWith((file) => ({
    ...file,
    codebook: {
      ...CODEBOOK,
      statuses: CODEBOOK.statuses.map((code, at) => (at === 2 ? { ...code, ...change } : code)),
    },
  }));

test('what was saved is read back as it was', () => {
  expect(parseCodebook(formatCodebook(CODEBOOK))).toEqual({ codebook: CODEBOOK });
  expect(parseCodebook(`\uFEFF${formatCodebook(CODEBOOK)}`)).toEqual({ codebook: CODEBOOK });
});

test('the fullest codebook fits into a file', () => {
  const code = (index: number) => ({
    ...OWN,
    id: `own-${index}`,
    name: '\u0001'.repeat(200),
    meaning: '\u0001'.repeat(2000),
  });
  const labels = Array.from({ length: 100 }, (_, index) => code(index)) as Codebook['labels'];
  expect(formatCodebook({ ...CODEBOOK, labels }).length).toBeLessThan(MAX_FILE);
});

describe('refused', () => {
  test.each<[string, string, string]>([
    ['', 'not-json', 'an empty file'],
    [formatCodebook(CODEBOOK).slice(0, 200), 'not-json', 'a file that was cut off'],
    ['\u0000\u0001', 'not-json', 'no text'],
    ['null', 'other-format', 'no object'],
    ['[]', 'other-format', 'a list'],
    ['{"format":"says-who","version":2}', 'other-format', 'an export of claims'],
    [fileWith((file) => ({ ...file, format: 'other' })), 'other-format', 'somebody else’s'],
    [fileWith((file) => ({ ...file, version: 2 })), 'newer', 'of a later version'],
  ])('%#: %s is %s (%s)', (text, type) => {
    expect(parseCodebook(text)).toEqual({ problem: { type } });
  });

  test.each<[string, RegExp, string]>([
    [withStatus({ look: 'pink' }), /^codebook\.statuses\[2\]\.look: /, 'a look that there is not'],
    [withStatus({ name: 7 }), /^codebook\.statuses\[2\]\.name: /, 'a name that is none'],
    [withStatus({ name: 'x'.repeat(201) }), /^codebook\.statuses\[2\]\.name: longer than 200/, 'a name too long'],
    [withStatus({ more: true }), /^codebook\.statuses\[2\]: .*more/, 'a field that nobody reads'],
    [withStatus({ id: 'own-A' }), /^codebook\.statuses\[2\]\.id: /, 'an id that records do not take'],
    [withStatus({ id: 'denied' }), /^codebook\.statuses: /, 'an id twice'],
    [withStatus({ key: '4' }), /^codebook\.statuses: /, 'a key twice'],
    [
      fileWith((file) => ({ ...file, codebook: { ...CODEBOOK, labels: Array(101).fill(OWN) } })),
      /^codebook\.labels: /,
      'too many',
    ],
    [fileWith((file) => ({ ...file, codebook: undefined })), /^codebook: /, 'nothing in it'],
    [fileWith((file) => ({ ...file, claims: [] })), /claims/, 'something else in it'],
    [
      formatCodebook(CODEBOOK).replace('"codebook": {', '"codebook": {"__proto__": {"labels": []},'),
      /^codebook: .*__proto__/,
      'a key of the prototype',
    ],
  ])('%#: the field is named by %s (%s)', (text, detail) => {
    expect(parseCodebook(text)).toEqual({ problem: { type: 'invalid', detail: expect.stringMatching(detail) } });
  });

  test('deep nesting without harm', () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const { problem } = parseCodebook(deep) as { problem: { type: string } };
    expect(['not-json', 'other-format']).toContain(problem.type);
  });
});
