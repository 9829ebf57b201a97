import { expect, test } from 'vitest';
import { Progress } from '../../../cli/progress.ts';

function run(seconds: readonly number[]): string {
  const said: string[] = [];
  let now = 0;
  const progress = new Progress({ write: (text: string) => said.push(text) > 0 }, () => now);
  for (const second of seconds) {
    now = second * 1000;
    progress.count(500_000);
  }
  progress.end();
  return said.join('');
}

test('a short run says nothing', () => {
  expect(run([1, 2, 4])).toBe('');
});

test('a long run says now and then how far it has come, and in the end how far it came', () => {
  expect(run([1, 6, 7, 12])).toBe(
    'says-who: 2 texts, 1.0 million characters, 6 s …\n' +
      'says-who: 4 texts, 2.0 million characters, 12 s …\n' +
      'says-who: 4 texts, 2.0 million characters, 12 s in all\n',
  );
});
