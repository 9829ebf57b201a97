import { describe, expect, test } from 'vitest';
import { type Codebook, DEFAULT_CODEBOOK, MAX_CODES } from '../../../../lib/claim/codebook.ts';
import { newOwnCodeId } from '../../../../lib/claim/own-code.ts';
import { emptyImport } from '../../../../lib/exchange/import-file.ts';
import { TagLabels, tagCounts } from '../../../../lib/library/files/tag-labels.ts';
import type { ImportedFile } from '../../../../lib/schema/imported-file.ts';
import { sampleClaim } from '../../schema/samples.ts';

const [FIRST, SECOND] = ['019caaaa-0000-7000-8000-00000000000a', '019caaaa-0000-7000-8000-00000000000b'] as const;
const FILE: ImportedFile = {
  ...emptyImport('hypothesis'),
  isForeign: true,
  claims: [sampleClaim({ id: FIRST }), sampleClaim({ id: SECOND })],
  tags: [
    { claimId: FIRST, tags: ['energy', 'odd'] },
    { claimId: SECOND, tags: ['odd'] },
  ],
};
const label = (name: string) => ({ id: newOwnCodeId(), name, meaning: '', look: null, key: '', isHidden: false });
const withLabels = (...names: readonly string[]): Codebook => ({ ...DEFAULT_CODEBOOK, labels: names.map(label) });

describe('tags of another program', () => {
  test('are counted, those of most claims first', () => {
    expect(tagCounts(FILE)).toEqual([
      { tag: 'odd', claims: 2 },
      { tag: 'energy', claims: 1 },
    ]);
  });

  test('that are not chosen change nothing', () => {
    expect(new TagLabels(DEFAULT_CODEBOOK).apply(FILE, new Set())).toBe(FILE);
  });

  test('become labels with a place in the codebook, always the same ones', () => {
    const labels = new TagLabels(DEFAULT_CODEBOOK);
    const file = labels.apply(FILE, new Set(['odd']));
    const [code] = file.codebook?.labels ?? [];
    expect(code).toMatchObject({ name: 'odd' });
    expect(file.claims.map((claim) => claim.labels)).toEqual([[code?.id], [code?.id]]);
    expect(labels.apply(FILE, new Set(['odd', 'energy'])).codebook?.labels[0]).toEqual(code);
  });

  test('that are called like a label of the reader’s become that one, and are known to begin with', () => {
    const codebook = withLabels('Odd');
    const labels = new TagLabels(codebook);
    expect(labels.known(FILE)).toEqual(['odd']);
    const file = labels.apply(FILE, new Set(['odd']));
    expect(file.codebook).toEqual(codebook);
    expect(file.claims[0]?.labels).toEqual([codebook.labels[0]?.id]);
  });

  test('for which the codebook has no room stay tags', () => {
    const full = withLabels(...Array.from({ length: MAX_CODES }, (_, index) => `label ${index}`));
    const file = new TagLabels(full).apply(FILE, new Set(['odd']));
    expect(file.claims).toEqual(FILE.claims);
    expect(file.codebook?.labels).toHaveLength(MAX_CODES);
    expect(file.tags).toEqual(FILE.tags);
  });

  test('go into the codebook of their own file where it has one', () => {
    const file = { ...FILE, codebook: withLabels('theirs') };
    const names = new TagLabels(withLabels('mine'))
      .apply(file, new Set(['odd']))
      .codebook?.labels.map(({ name }) => name);
    expect(names).toEqual(['theirs', 'odd']);
  });
});
