import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { outsideTexts } from '../../../../tools/corpus/outside.ts';
import { readCorpus } from '../../../../tools/corpus/read-corpus.ts';
import { ROOT } from '../../../../tools/run-program.ts';
import { FACETS, file } from './samples.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corpus-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

describe('rows.ts', () => {
  const run = () => spawnSync(process.execPath, [join(ROOT, 'tools/corpus/rows.ts'), folder], { encoding: 'utf8' });

  it('writes one line of JSON for each article below the folder', () => {
    write('training/wire-quay-1.txt', file(`[s1 Sund] [c1 said] [t1 no]. {1 ${FACETS}}`));
    write('heldout/wire-quay-2.txt', file('Text.', {}, 'wire-quay-2'));
    write('README.md', 'no article');
    const { stdout, stderr, status } = run();
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    const rows = stdout.split('\n').map((line) => (line === '' ? null : JSON.parse(line)));
    expect(rows).toMatchObject([{ id: 'wire-quay-2' }, { id: 'wire-quay-1', text: 'Sund said no.' }, null]);
    expect(rows[1].attributions[0]).toMatchObject({ source: [[0, 4]], cue: [[5, 9]], content: [[10, 12]] });
  });

  it('writes nothing when an article is broken, and names the line', () => {
    write('wire-quay-1.txt', file('Text.'));
    write('wire-quay-2.txt', file('[s1 Sund] said no.', {}, 'wire-quay-2'));
    const { stdout, stderr, status } = run();
    expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
    expect(stderr).toBe('wire-quay-2.txt:7: 1: no facets\n');
  });
});

describe('readCorpus', () => {
  it('reads below the folder in the order of the paths, whatever is wrong with a file', () => {
    write('b/two.txt', 'no front matter');
    write('a/one.txt', file('Text.', {}, 'one'));
    expect(readCorpus(folder).map((one) => [one.file, one.article?.id])).toEqual([
      ['one.txt', 'one'],
      ['two.txt', undefined],
    ]);
  });
});

describe('outsideTexts', () => {
  it('gives the text of each row it finds', () => {
    write('polnear/dev.jsonl', '{"text":"one"}\n{"text":"two"}\n');
    write('polnear/notes.txt', 'no rows');
    expect([...outsideTexts(folder)].map(([, text]) => text)).toEqual(['one', 'two']);
  });

  it('gives nothing of a folder that has none', () => {
    expect([...outsideTexts(folder)]).toEqual([]);
  });
});
