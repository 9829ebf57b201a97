import type { Attribution } from '../claim/attribution.ts';

/** Articles whose attributions are kept: those in view, in a few tabs and windows. */
const KEPT = 8;

interface Detection {
  readonly text: string;
  readonly language: string;
  readonly attributions: readonly Attribution[];
}

/** What the detector found in the texts it read last: labels that change in one tab are read again in all others, the words are not. */
export class Detections {
  /** The last one used stands last. */
  #kept: Detection[] = [];

  /** What is known of this text, else what `detect` finds in it. */
  async of(
    text: string,
    language: string,
    detect: () => Promise<readonly Attribution[]>,
  ): Promise<readonly Attribution[]> {
    const known = this.#kept.find((one) => one.text === text && one.language === language);
    const found = known ?? { text, language, attributions: await detect() };
    this.#kept = [...this.#kept.filter((one) => one !== found), found].slice(-KEPT);
    return found.attributions;
  }
}
