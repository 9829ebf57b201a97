import fc from 'fast-check';
import { expect, test } from 'vitest';
import { failure, success } from '../../../lib/messaging/result.ts';
import { EditsUnderWay } from '../../../lib/panel/edits-under-way.ts';

test('a claim says how its last edit ended, and "saving" for as long as any is under way', () => {
  const anyResult = fc.constantFrom(success(null), failure('storage-full'), failure('unexpected'));
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b'), fc.option(anyResult)), { maxLength: 20 }), (events) => {
      const edits = new EditsUnderWay();
      const open = { a: 0, b: 0 };
      const last: Record<string, string | undefined> = {};
      for (const [claimId, result] of events) {
        if (result === null) {
          edits.sent(claimId);
          open[claimId]++;
        } else if (open[claimId] > 0) {
          edits.answered(claimId, result);
          open[claimId]--;
          last[claimId] = result.ok ? 'saved' : result.fault.code;
        }
        expect(edits.progress[claimId]).toBe(open[claimId] > 0 ? 'saving' : last[claimId]);
      }
    }),
  );
});

test('each change is a new object, so that a screen notices', () => {
  const edits = new EditsUnderWay();
  const before = edits.progress;
  edits.sent('a');
  expect(edits.progress).not.toBe(before);
  expect(before).toEqual({});
});

test('an answer that nobody waits for does no harm to the next edit', () => {
  const edits = new EditsUnderWay();
  edits.answered('a', success(null));
  edits.sent('a');
  expect(edits.progress['a']).toBe('saving');
  edits.answered('a', failure('storage-full'));
  expect(edits.progress['a']).toBe('storage-full');
});
