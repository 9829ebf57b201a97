import type { Attribution } from '../claim/attribution.ts';
import { TEXT_LIMIT } from '../messaging/protocol.ts';

/** Articles whose attributions are kept: those in view, in a few tabs and windows. */
const KEPT = 8;
/** UTF-16 code units that are kept at most: of texts, and of what is found in them, two times the longest that is read. */
const MAX_UNITS = 2 * TEXT_LIMIT;
/** What an attribution with its spans weighs, in code units, about. */
const UNITS_AN_ATTRIBUTION = 500;

interface Detection {
  readonly text: string;
  readonly way: string;
  readonly attributions: readonly Attribution[];
}

/** What the detector found in the texts it read last: labels that change in one tab are read again in all others, the words are not. */
export class Detections {
  readonly #maxUnits: number;
  /** The last one used stands last. */
  #kept: Detection[] = [];

  constructor(maxUnits = MAX_UNITS) {
    this.#maxUnits = maxUnits;
  }

  /**
   * What is known of this text, else what `detect` finds in it.
   * @param way everything besides the text that the detector goes by: its language and mode
   * @param options.isPrivate the text is one of a private window: nothing of it is kept
   */
  async of(
    text: string,
    way: string,
    detect: () => Promise<readonly Attribution[]>,
    { isPrivate = false }: { readonly isPrivate?: boolean } = {},
  ): Promise<readonly Attribution[]> {
    if (isPrivate) return detect();
    const known = this.#kept.find((one) => one.text === text && one.way === way);
    const found = known ?? { text, way, attributions: await detect() };
    this.#kept = this.#lastThatFit([...this.#kept.filter((one) => one !== found), found]);
    return found.attributions;
  }

  #lastThatFit(all: readonly Detection[]): Detection[] {
    const last = all.slice(-KEPT);
    let units = 0;
    const tooLong = last.findLastIndex((one) => {
      units += sizeOf(one);
      return units > this.#maxUnits;
    });
    return last.slice(tooLong + 1);
  }
}

function sizeOf({ text, attributions }: Detection): number {
  return text.length + attributions.length * UNITS_AN_ATTRIBUTION;
}
