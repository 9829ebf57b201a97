import { unzipSync } from 'fflate';
import type { PackedFile } from '../../../../tools/package/archive.ts';

/** What is in a ZIP, in its order. */
export function filesOf(archive: Uint8Array): PackedFile[] {
  return Object.entries(unzipSync(archive)).map(([path, content]) => ({ path, content }));
}
