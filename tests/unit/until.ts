import { vi } from 'vitest';

/** Waits for an expectation to hold. The limit is there only to end what hangs: vitest's own second is short on a machine that does other things too. */
export function until(expectation: () => void): Promise<void> {
  return vi.waitFor(expectation, { timeout: 10_000 });
}
