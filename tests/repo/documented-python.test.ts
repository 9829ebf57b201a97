/** What docs/formats.md tells users of Python, run over files as they are written. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { DEFAULT_CODEBOOK } from '../../lib/claim/codebook.ts';
import { formatJsonLinesParts } from '../../lib/exchange/native/json-lines.ts';
import { formatCsv } from '../../lib/exchange/tables/csv.ts';
import { triplesFiles } from '../../lib/exchange/tables/triples.ts';
import { wideRecords } from '../../lib/exchange/tables/wide.ts';
import { hasPython } from '../unit/exchange/standoff/python.ts';
import { NOON, sampleArticle, sampleClaim } from '../unit/schema/samples.ts';
import { read } from './sources.ts';

/** Milliseconds: loading pandas and NLTK takes seconds on a machine at rest, and many on a busy one. */
const TIMEOUT = 180_000;
const PYTHON = process.env['PYTHON'] ?? 'python3';
const [, snippet = ''] = /```python\n([\s\S]*?)```/.exec(read('docs/formats.md')) ?? [];
const [, byOffset = ''] = /in Python: `(text\.encode[^`]+)`/.exec(read('docs/formats.md')) ?? [];

const folder = mkdtempSync(join(tmpdir(), 'says-who-python-'));
afterAll(() => rmSync(folder, { recursive: true }));

const article = sampleArticle({ title: '“Harbour”; =closed' });
const claims = [sampleClaim(), sampleClaim({ id: '019caaaa-0000-7000-8000-00000000000b', status: 'refuted' })];
const codings = ['Ana', 'Ben'].map((coder) => ({ coder, articles: [{ article, claims }] }));

/** Runs a script in the folder, and reads what it leaves in `answer`. */
function answerOf(script: string): unknown {
  const run = spawnSync(PYTHON, ['-c', `${script}\nimport json as _json\nprint(_json.dumps(answer))`], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PYTHONUTF8: '1' },
  });
  if (run.status !== 0) throw new Error(run.stderr || run.error?.message);
  return JSON.parse(run.stdout.trim().split('\n').at(-1) ?? '');
}

test('there is such a part', () => {
  expect(snippet).toContain('pandas.read_csv("claims.csv")');
  expect(byOffset).toContain('utf-16-le');
});

test(
  'it reads every file, and finds in them what they hold',
  async ({ skip }) => {
    if (!hasPython('what docs/formats.md tells users of Python', 'pandas', 'nltk')) return skip('no pandas and nltk');
    const rows = claims.map((claim) => ({ article, claim }));
    const lines = formatJsonLinesParts(
      {
        ...{ program: '0.1.0', codebook: DEFAULT_CODEBOOK, articles: [article], claims },
        ...{ changes: [], sources: [], texts: [], projects: [] },
      },
      NOON,
    );
    mkdirSync(join(folder, 'triples'));
    writeFileSync(join(folder, 'claims.csv'), formatCsv(rows, { byteOrderMark: true }));
    writeFileSync(join(folder, 'claims-coders.csv'), [...wideRecords(codings, DEFAULT_CODEBOOK)].join(''));
    for (const { name, content } of triplesFiles(codings, DEFAULT_CODEBOOK)) {
      writeFileSync(join(folder, 'triples', name), content);
    }
    writeFileSync(join(folder, 'claims.jsonl'), (await Array.fromAsync(lines)).join(''));
    const answer = answerOf(`${snippet}
answer = [list(claims.columns[:2]), list(claims.title), list(claims.status), list(coders["status:Ben"]), [r["id"] for r in denied]]`);
    expect(answer).toEqual([
      ['article_url', 'title'],
      // A formula is defused behind a semicolon too: see lib/exchange/tables/delimited.ts.
      [`“Harbour”;' =closed`, `“Harbour”;' =closed`],
      ['denied', 'refuted'],
      ['denied', 'refuted'],
      [claims[0]?.id],
    ]);
  },
  TIMEOUT,
);

test(
  'words are found by their offsets, behind an emoji too',
  ({ skip }) => {
    if (!hasPython('how docs/formats.md finds words by offsets')) return skip('no python3');
    const text = '⚓🦊 Երեւան said so';
    const start = text.indexOf('Երեւան');
    const set = `text, start, end = ${JSON.stringify(text)}, ${start}, ${start + 'Երեւան'.length}`;
    expect(answerOf(`${set}\nanswer = ${byOffset}`)).toBe('Երեւան');
  },
  TIMEOUT,
);
