import { readFileSync } from 'node:fs';
import { loadModel, type Model } from '../lib/detect/model.ts';

/** The trained part of the detector, from the repository's own file. */
export function readModel(): Model {
  return loadModel(new Uint8Array(readFileSync(new URL('../lib/detect/weights.bin', import.meta.url))));
}
