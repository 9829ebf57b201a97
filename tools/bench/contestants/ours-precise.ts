import { detect } from '../../../lib/detect/index.ts';
import { loadModel } from '../../../lib/detect/model.ts';
import { type Handle, WEIGHTS } from '../contestant.ts';

/** The detector as the extension runs it. */
export async function load(): Promise<Handle> {
  const response = await fetch(WEIGHTS);
  const model = loadModel(new Uint8Array(await response.arrayBuffer()));
  return (text) => detect(text, { mode: 'precise', model }).length;
}
