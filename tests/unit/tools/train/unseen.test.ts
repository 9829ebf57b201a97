import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CUE } from '../../../../lib/detect/tagger/labels.ts';
import { read } from '../../../../lib/text/reading.ts';
import { ROOT } from '../../../../tools/run-program.ts';
import { exampleOf } from '../../../../tools/train/gold.ts';
import { partOfArticle, unseenModel } from '../../../../tools/train/unseen.ts';
import { articleOf, OIL } from './articles.ts';

const GLORPED = '“[t1 The lock was shut],” [c1 glorped] [s1 Orde]. {1 direct statement neutral named}';

describe('unseenModel', () => {
  it('a model has learnt from all articles but those of its part', { timeout: 60_000 }, () => {
    const glorped = Array.from({ length: 10 }, () => GLORPED).map((one, index) =>
      articleOf(one, `wire-lock-${201 + index}`),
    );
    const others = [0, 1, 3].map((hand) => articleOf(OIL, `wire-dam-${100 * hand + 1}`));
    const bytes = new Uint8Array(readFileSync(join(ROOT, 'lib/detect/weights.bin')));
    const examples = [...glorped, ...others].map(exampleOf);
    const reading = read('“The gate was open,” glorped Lind.');
    const at = Array.from({ length: reading.tokens.count }, (_, index) => reading.tokens.lower(index)).indexOf(
      'glorped',
    );
    const isCue = (part: number) => unseenModel(examples, part, bytes).tagger.tag(reading).shares[CUE][at] ?? 0;
    expect(isCue(1)).toBeGreaterThan(0.8);
    expect(isCue(2)).toBeLessThan(0.8);
  });
});

describe('partOfArticle', () => {
  it.each([
    ['wire-lock-204', 2, 'hand 2'],
    ['wire-lock-1604', 0, 'hand 16 is in the part of hand 0'],
  ])('%s: %i (%s)', (id, wanted) => {
    expect(partOfArticle(id)).toBe(wanted);
  });
});
