import { type DetectMode, detect } from '../../lib/detect/index.ts';
import type { Model } from '../../lib/detect/model.ts';
import type { Compared } from '../../lib/evaluate/report.ts';
import { compareClaims } from '../../lib/evaluate/score.ts';
import type { Gold } from './gold.ts';

/** A set of annotated texts beside what the detector found in them, by mode. */
export interface Measured extends Readonly<Record<DetectMode, readonly Compared[]>> {
  readonly gold: Gold;
}

/** Runs the detector over all texts in both modes. */
export function compareAll(gold: Gold, model: Model | undefined): Measured {
  const inMode = (mode: DetectMode) =>
    gold.texts.map((text): Compared => {
      const found = detect(text.text, { mode, model });
      return { gold: text, comparison: compareClaims(text.text, text.claims, found) };
    });
  return { gold, precise: inMode('precise'), complete: inMode('complete') };
}
