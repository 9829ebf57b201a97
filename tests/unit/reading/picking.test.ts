import { expect, test, vi } from 'vitest';
import { OpenClaim } from '../../../lib/reading/open-claim.ts';
import { Picking } from '../../../lib/reading/picking.ts';

test('a click on a mark is an answer only while somebody asks, and only once', () => {
  const picking = new Picking();
  const take = vi.fn();
  expect(picking.end('a')).toBe(false);
  picking.begin(take);
  expect(picking.end('a')).toBe(true);
  expect(picking.end('b')).toBe(false);
  expect(take.mock.calls).toEqual([['a']]);
});

test('who gives up is told so, and who asked since then is not', () => {
  const picking = new Picking();
  const [first, second] = [vi.fn(), vi.fn()];
  const giveUpFirst = picking.begin(first);
  const giveUpSecond = picking.begin(second);
  expect(first.mock.calls).toEqual([[null]]);
  giveUpFirst();
  expect(second).not.toHaveBeenCalled();
  giveUpSecond();
  giveUpSecond();
  expect(second.mock.calls).toEqual([[null]]);
});

test('the open claim is told when it changes, and at once where one is open', () => {
  const open = new OpenClaim();
  const [early, late] = [vi.fn(), vi.fn()];
  const leave = open.onChange(early);
  expect(early).not.toHaveBeenCalled();
  open.set('a');
  open.set('a');
  open.onChange(late);
  leave();
  open.set(null);
  expect(early.mock.calls).toEqual([['a']]);
  expect(late.mock.calls).toEqual([['a'], [null]]);
});
