import { expect, test } from 'vitest';
import { Patience } from '../../../lib/reading/patience.ts';

function after(...readings: readonly boolean[]): boolean {
  const patience = new Patience();
  for (const isRestless of readings) patience.spend(isRestless);
  return patience.isOver;
}

test.each([
  { readings: [], isOver: false, reason: 'nothing was read' },
  { readings: [true, true, true], isOver: false, reason: 'a burst of changes comes to an end' },
  { readings: [true, true, true, true], isOver: true, reason: 'other words each time, and no rest between' },
  { readings: [true, true, true, false, true], isOver: false, reason: 'it rested' },
  { readings: [true, true, true, true, false], isOver: false, reason: 'it rests now, and can be read' },
])('$reason: given up is $isOver', ({ readings, isOver }) => {
  expect(after(...readings)).toBe(isOver);
});

test('the reader may want it read all the same', () => {
  const patience = new Patience();
  for (let i = 0; i < 9; i++) patience.spend(true);
  patience.renew();
  expect(patience.isOver).toBe(false);
});
