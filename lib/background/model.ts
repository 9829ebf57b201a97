import { loadModel, type Model } from '../detect/model.ts';
import { readOwnFile } from '../platform/own-file.ts';

/** Where the build puts the weights (wxt.config.ts). */
const WEIGHTS = '/model/en.bin';

/** Reads the trained part of the detector once, when it is first wanted; after a failure it is tried again. */
export function modelReader(read: (path: string) => Promise<Uint8Array> = readOwnFile): () => Promise<Model> {
  let model: Promise<Model> | null = null;
  return () => {
    model ??= read(WEIGHTS).then(loadModel);
    model.catch(() => {
      model = null;
    });
    return model;
  };
}
