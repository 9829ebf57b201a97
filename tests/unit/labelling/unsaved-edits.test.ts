import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ClaimEdit } from '../../../lib/claim/claim.ts';
import { UnsavedEdits } from '../../../lib/labelling/unsaved-edits.ts';

type Step = { readonly enter: ClaimEdit } | 'send' | 'saved' | 'failed';

const anyEdit: fc.Arbitrary<ClaimEdit> = fc.oneof(
  fc.record({ status: fc.constantFrom('denied', 'confirmed', 'unassessed') }),
  fc.record({ note: fc.constantFrom('', 'a', 'b') }),
  fc.record({ dismissed: fc.boolean() }),
);
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  anyEdit.map((enter) => ({ enter })),
  fc.constantFrom('send', 'saved', 'failed'),
);

test('what the reader entered last is on the screen after every step, whatever becomes of the saving', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 30 }), (steps) => {
      const unsaved = new UnsavedEdits();
      let entered: ClaimEdit = {};
      let stored: ClaimEdit = {};
      let underWay: ClaimEdit | null = null;
      for (const step of steps) {
        if (typeof step === 'object') {
          entered = { ...entered, ...step.enter };
          unsaved.add('a', step.enter);
        } else if (step === 'send') {
          underWay ??= unsaved.of('a');
        } else if (underWay) {
          if (step === 'saved') {
            stored = { ...stored, ...underWay };
            unsaved.acknowledge('a', underWay);
          }
          underWay = null;
        }
        expect({ ...stored, ...unsaved.of('a') }).toEqual(entered);
      }
      // One more attempt that succeeds leaves nothing unsaved.
      const rest = unsaved.of('a');
      unsaved.acknowledge('a', rest);
      expect({ ...stored, ...rest }).toEqual(entered);
      expect([...unsaved]).toEqual([]);
    }),
  );
});

test('claims are kept apart', () => {
  const unsaved = new UnsavedEdits();
  unsaved.add('a', { note: 'x' });
  unsaved.add('b', { status: 'denied' });
  unsaved.acknowledge('a', { note: 'x' });
  expect(unsaved.of('a')).toEqual({});
  expect([...unsaved]).toEqual([['b', { status: 'denied' }]]);
});

test('an acknowledgement of what was changed since takes away only what it names', () => {
  const unsaved = new UnsavedEdits();
  unsaved.add('a', { note: 'x', status: 'denied' });
  unsaved.add('a', { note: 'xy' });
  unsaved.acknowledge('a', { note: 'x', status: 'denied' });
  expect(unsaved.of('a')).toEqual({ note: 'xy' });
});
