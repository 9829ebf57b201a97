import { readFileSync } from 'node:fs';
import { loadTagger, type Tagger } from '../lib/detect/tagger/index.ts';

/** The trained part of the detector, from the repository's own file. */
export function readModel(): Tagger {
  return loadTagger(new Uint8Array(readFileSync(new URL('../lib/detect/tagger/weights.bin', import.meta.url))));
}
