import { expect, test } from 'vitest';
import { saysWho } from './program.ts';

const TEXT = 'Mara Quill said that the bridge was closed.';
const CLAIM = { id: '1', source: [[0, 10]], cue: [[11, 15]], content: [[16, 42]], act: 'statement' };
const ROW = JSON.stringify({ id: 'a', text: TEXT, attributions: [CLAIM] });

test('eval says what is found of what is annotated', async () => {
  const { code, out, err } = await saysWho(['eval'], `${ROW}\n`);
  expect(err).toBe('');
  expect(out).toMatch(/^mode +claims +det-any .*\nprecise +1 +100\.0 \/ 100\.0 \/ 100\.0/);
  expect(out).toMatch(/\nact +claims +found +missed +recall\nstatement +1 +1 +0 +100\.0\n/);
  expect(code).toBe(0);
});

test('eval prints no figures over a part of what was to be read', async () => {
  const { code, out, err } = await saysWho(['eval'], `${ROW}\n{"text":"no annotation"}\n`);
  expect(out).toBe('');
  expect(err).toMatch(/^says-who: standard input: line 2: attributions: /);
  expect(code).toBe(2);
});

test('eval names an option it does not know', async () => {
  const { code, err } = await saysWho(['eval', '--mode', 'precise']);
  expect(err).toMatch(/--mode/);
  expect(code).toBe(2);
});
