import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PATIENCE, pageStateOfTab } from '../../../../lib/library/export/page-state-of-tab.ts';
import type { PageState } from '../../../../lib/messaging/protocol.ts';
import { success } from '../../../../lib/messaging/result.ts';
import { failedState, notArticleState, readingState } from '../../../../lib/reading/page-state.ts';
import { FakeLine } from '../../platform/fake-line.ts';
import { sampleMetadata } from '../../schema/samples.ts';
import { foundClaim, readPageState } from '../page-state.ts';

const openLine = vi.hoisted(() => vi.fn());
vi.mock('../../../../lib/platform/runtime.ts', () => ({ openLine }));

const READY = readPageState([foundClaim('new-1')]);
let line: FakeLine;

beforeEach(() => {
  vi.useFakeTimers();
  line = new FakeLine();
  openLine.mockReset().mockReturnValue(line);
});
afterEach(() => void vi.useRealTimers());

const tell = (state: PageState) => line.hear({ type: 'state', state });

test('is what the page says when it has read itself', async () => {
  const asked = pageStateOfTab(4);
  expect(openLine).toHaveBeenCalledExactlyOnceWith(4, 'panel');
  tell(readingState(sampleMetadata()));
  line.hear({ type: 'edited', claimId: 'new-1', result: success(null) });
  tell(READY);
  expect(await asked).toEqual(READY);
});

test('of a page that could not be read again is what it knew before', async () => {
  const asked = pageStateOfTab(4);
  const failed = failedState(READY, 'unexpected');
  tell(failed);
  expect(await asked).toEqual(failed);
});

const NOTHING: { happens: () => void; reason: string }[] = [
  { happens: () => tell(notArticleState(sampleMetadata())), reason: 'the page is no article' },
  { happens: () => tell(failedState(readingState(sampleMetadata()), 'unexpected')), reason: 'it was never read' },
  { happens: () => line.end(), reason: 'our script is not in it' },
  { happens: () => line.hear({ type: 'state', state: 'perfect' }), reason: 'it talks nonsense' },
  { happens: () => vi.advanceTimersByTime(PATIENCE), reason: 'it says nothing: a tab that the browser has frozen' },
  {
    happens: () => {
      tell(readingState(sampleMetadata()));
      vi.advanceTimersByTime(PATIENCE);
    },
    reason: 'it does not come to an end with reading',
  },
];

test.each(NOTHING)('is nothing when $reason', async ({ happens }) => {
  const asked = pageStateOfTab(4);
  happens();
  expect(await asked).toBeNull();
});

test('leaves neither a line nor a timer behind', async () => {
  const asked = pageStateOfTab(4);
  tell(READY);
  await asked;
  expect(line.isOpen).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
});
