import { describe, expect, it } from 'vitest';
import { detect } from '../../../lib/detect/index.ts';
import { CONSTRUCTIONS } from '../../cases/detect/constructions.ts';
import { parseNotation, wordsOf } from '../../cases/detect/notation.ts';

describe.each(Object.entries(CONSTRUCTIONS))('detect: %s', (_group, cases) => {
  it.each(cases)('$why: $text', ({ text: notated }) => {
    const { text, expected } = parseNotation(notated);
    const found = detect(text, { mode: 'complete' }).map((attribution) => wordsOf(text, attribution));
    expect(found).toEqual(expected);
  });
});
