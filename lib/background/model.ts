import { loadTagger, type Tagger } from '../detect/tagger/index.ts';
import { readOwnFile } from '../platform/own-file.ts';

/** Where the build puts the weights (wxt.config.ts). */
const WEIGHTS = '/model/en.bin';

/** Reads the trained part of the detector once, when it is first wanted; after a failure it is tried again. */
export function modelReader(read: (path: string) => Promise<Uint8Array> = readOwnFile): () => Promise<Tagger> {
  let model: Promise<Tagger> | null = null;
  return () => {
    model ??= read(WEIGHTS).then(loadTagger);
    model.catch(() => {
      model = null;
    });
    return model;
  };
}
