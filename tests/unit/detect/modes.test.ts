import { describe, expect, it } from 'vitest';
import { PRECISE_THRESHOLD } from '../../../lib/detect/confidence.ts';
import { detect } from '../../../lib/detect/index.ts';

const ARTICLE = `Talvik denies shelling ferry

ORVEL, May 3 (Meridian) - Talvik denied on Tuesday that its navy had shelled a ferry, a claim Orvel called “an insult to the dead”.

“We did not fire,” said Admiral Jon Vane. “Our guns are in the harbour.”

The company unveiled plans for a new boat. Two sailors remembered the noise.`;

describe('modes', () => {
  it('is precise unless told otherwise', () => {
    expect(detect(ARTICLE)).toEqual(detect(ARTICLE, { mode: 'precise' }));
  });

  it('shows in precise mode only what reaches the threshold, in complete mode everything', () => {
    const complete = detect(ARTICLE, { mode: 'complete' });
    const precise = detect(ARTICLE);
    expect(precise.every(({ confidence }) => confidence >= PRECISE_THRESHOLD)).toBe(true);
    expect(precise).toHaveLength(complete.filter(({ confidence }) => confidence >= PRECISE_THRESHOLD).length);
    expect(complete.length).toBeGreaterThan(precise.length);
  });

  it('finds the denial of the headline and of the lead, the claim taken up, and both quotations', () => {
    const cues = detect(ARTICLE).map(({ cue }) => ARTICLE.slice(...(cue[0] ?? [0, 0])));
    expect(cues).toEqual(['denies', 'denied', 'called', 'said']);
  });
});
