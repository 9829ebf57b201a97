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

  it.each([
    [
      'The mayor added: “The bridge will open in June.”',
      'a colon in front of a quotation settles the meaning of "add"',
    ],
    ['The researchers suggested this could be because of the heat.', 'so does a clause'],
    ['The union threatened to strike.', 'a short infinitive is no object'],
    ['Lind, who said that the roof leaks, left.', 'the plainest verbs report in relative clauses too'],
  ])('is sure enough of %j: %s', (text) => {
    expect(detect(text)).toHaveLength(1);
  });

  it.each([
    ['The mayor added two stops to the list.', 'things are added'],
    ['It was a law that says little about dogs.', 'a law says little'],
    ['The king would dismiss his cook.', 'what might be done'],
  ])('is not sure of %j: %s', (text) => {
    expect(detect(text)).toEqual([]);
  });
});
