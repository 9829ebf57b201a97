import { detect } from '../../../lib/detect/index.ts';
import type { Handle } from '../contestant.ts';

/** The detector without its trained part. */
export async function load(): Promise<Handle> {
  return (text) => detect(text, { mode: 'precise' }).length;
}
