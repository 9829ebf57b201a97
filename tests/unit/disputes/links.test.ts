import { describe, expect, it } from 'vitest';
import { findDisputes } from '../../../lib/disputes/index.ts';
import { Topics } from '../../../lib/disputes/overlap.ts';
import { LINKS } from '../../cases/disputes/links.ts';
import { NEAR_MISSES } from '../../cases/disputes/near-misses.ts';
import { claimsIn } from './claims-in.ts';

function linksIn(marked: string): Record<string, string> {
  const { reading, claims } = claimsIn(marked);
  const found = findDisputes(reading, new Topics(reading), claims);
  return Object.fromEntries(
    found.flatMap((dispute, index) => {
      if (!dispute) return [];
      const target = dispute.claim ?? reading.text.slice(...(dispute.words ?? [0, 0]));
      return [[claims[index]?.id ?? '', `${dispute.kind} ${target}`]];
    }),
  );
}

describe('what a denial is about', () => {
  it.each(LINKS)('$why', ({ text, links }) => {
    expect(linksIn(text)).toEqual(links);
  });
});

describe('no link', () => {
  it.each(NEAR_MISSES)('$why', ({ text, links }) => {
    expect(linksIn(text)).toEqual(links);
  });
});
