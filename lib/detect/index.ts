import type { Attribution } from '../claim/attribution.ts';

/** `precise`: only what the detector is sure of (for reading). `complete`: everything it finds (for research). */
export type DetectMode = 'precise' | 'complete';

export interface DetectOptions {
  readonly mode?: DetectMode;
}

export function detect(_text: string, _options: DetectOptions = {}): Attribution[] {
  return [];
}
