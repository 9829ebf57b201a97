import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { loadModel } from '../../../lib/detect/model.ts';
import { warmUp } from '../../../lib/detect/warm-up.ts';

const model = loadModel(new Uint8Array(readFileSync(new URL('../../../lib/detect/weights.bin', import.meta.url))));

test('a first run goes through the tagger, the rules and the judge of acts', () => {
  const judge = vi.spyOn(model.tagger, 'judge');
  warmUp(model);
  const [judged] = judge.mock.results;
  const rules = new Set(judged?.value.map(({ candidate }: { candidate: { rule: string } }) => candidate.rule));
  // What it leaves out would be compiled while a reader waits.
  expect([...rules]).toEqual(
    expect.arrayContaining(['quotation', 'according', 'clause', 'that', 'anaphor', 'object', 'addressee', 'refusal']),
  );
});
