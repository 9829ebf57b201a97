import { describe, expect, it } from 'vitest';
import { detect } from '../../../lib/detect/index.ts';
import { NEAR_MISSES } from '../../cases/detect/near-misses.ts';
import { wordsOf } from '../../cases/detect/notation.ts';

describe('what reports nothing is not marked', () => {
  it.each(NEAR_MISSES)('$why: $text', ({ text }) => {
    expect(detect(text, { mode: 'precise' }).map((attribution) => wordsOf(text, attribution))).toEqual([]);
  });

  it('stays silent on most of them even when everything is asked for', () => {
    const marked = NEAR_MISSES.filter(({ text }) => detect(text, { mode: 'complete' }).length > 0).map(
      ({ text }) => text,
    );
    // Counted, so that a change is noticed: the object of "claimed", "show", "note" may be a claim, and so may the list around "adds" or what is "announced".
    expect(marked).toEqual([
      'The fire claimed twelve lives in the old town.',
      'They show passports at the gate.',
      'She noted the date in her book.',
      'It merges three offices, adds two kinds of park and closes one.',
      'The yard announced a new head of its boats.',
    ]);
  });
});
