import { describe, expect, it } from 'vitest';
import { formatTable, replaceCounted } from '../../../tools/counted.ts';

const DOCUMENT =
  '# Title\n\n<!-- counted: npm run a -->\nold\n<!-- end of what is counted -->\nmiddle\n' +
  '<!-- counted: npm run b -->\nold\n<!-- end of what is counted -->\nend\n';

describe('replaceCounted', () => {
  it('replaces what stands between the two lines of its block, and nothing else', () => {
    const replaced = replaceCounted(DOCUMENT, 'npm run b', 'new');
    expect(replaced).toBe(DOCUMENT.replace('b -->\nold\n', 'b -->\n\nnew\n\n'));
    expect(replaceCounted(replaced, 'npm run b', 'new')).toBe(replaced);
  });

  it('says which block is not there', () => {
    expect(() => replaceCounted(DOCUMENT, 'npm run c', 'new')).toThrow(
      'no place for what is counted, between "<!-- counted: npm run c',
    );
  });
});

describe('formatTable', () => {
  it('aligns figures to the right and shows nothing as a point', () => {
    expect(
      formatTable([
        ['act', 'claims'],
        ['denial', 0],
      ]),
    ).toBe('| act | claims |\n| --- | ---: |\n| denial | · |');
  });
});
