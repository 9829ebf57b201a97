import { findCandidates } from '../../../lib/detect/find.ts';
import { loadModel } from '../../../lib/detect/model.ts';
import { read } from '../../../lib/text/reading.ts';
import { type Handle, WEIGHTS } from '../contestant.ts';

/** The detector as far as source, cue and content of each claim, and how sure it is of them: not who the source is, what it does, what it disputes. */
export async function load(): Promise<Handle> {
  const response = await fetch(WEIGHTS);
  const model = loadModel(new Uint8Array(await response.arrayBuffer()));
  return (text) => {
    const reading = read(text);
    return model.tagger.judge(reading, findCandidates(reading)).length;
  };
}
