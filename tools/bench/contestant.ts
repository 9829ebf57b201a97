/** A module of contestants/: it is bundled to one script of its own, as a product would carry it. */
export interface Contestant {
  /** Makes the thing ready (reads its weights, builds its tables) and answers what handles one text. */
  load(): Promise<Handle>;
}

/** Handles one text and answers how many things it found, so that no engine can leave the work out. */
export type Handle = (text: string) => number;

/** Where ours reads its weights. */
export const WEIGHTS = '/weights.bin';
