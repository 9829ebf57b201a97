import { detect } from '../../../lib/detect/index.ts';
import { loadTagger } from '../../../lib/detect/tagger/index.ts';
import { type Handle, WEIGHTS } from '../contestant.ts';

/** The detector as the extension runs it. */
export async function load(): Promise<Handle> {
  const response = await fetch(WEIGHTS);
  const tagger = loadTagger(new Uint8Array(await response.arrayBuffer()));
  return (text) => detect(text, { mode: 'precise', tagger }).length;
}
