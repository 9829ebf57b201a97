/** `npm start` and the pictures find the controls by their words: a message that was renamed must not break them unseen. */
import { expect, test } from 'vitest';
import { wordsOf } from '../../tools/drive/words.ts';
import { read, repositoryFiles } from './sources.ts';

const CALL = /wordsOf\(\s*['`]([\w.]+?)(?:\$\{(\w+)\}((?:\.\w+)*))?['`]/g;
/** What stands for a part of a key. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  format: ['json', 'csv'],
  field: ['sourceKind', 'status', 'note'],
  status: ['contested'],
  sourceKind: ['government'],
};

const keys = repositoryFiles()
  .filter((file) => file.startsWith('tools/') && file.endsWith('.ts'))
  .flatMap((file) => [...read(file).matchAll(CALL)])
  .flatMap(([, start = '', part, end = '']) =>
    part === undefined ? [start] : (PARTS[part] ?? ['unknown']).map((one) => `${start}${one}${end}`),
  );

test('there are such words', () => {
  expect(keys).toContain('format.json.name');
});

test.each([...new Set(keys)])('%s is a message', (key) => {
  expect(wordsOf(key)).not.toBe('');
});
