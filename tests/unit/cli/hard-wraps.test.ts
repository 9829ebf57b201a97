import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutHardWraps } from '../../../cli/hard-wraps.ts';

const WRAPPED = [
  'The harbour office said on Friday that the old wall would be',
  'mended before the winter, and that the ferries would not wait',
  'for it. “We have no other quay,” said Orla Venn, who runs the',
  'office.',
  '',
  'Nobody in the town had asked for it, the mayor of Orvel said,',
  'and nobody would pay.',
].join('\n');

describe('lines broken to a width', () => {
  it('are joined, paragraph by paragraph, and the text keeps its length', () => {
    const joined = withoutHardWraps(WRAPPED);
    expect(joined.split('\n').filter(Boolean)).toEqual([
      'The harbour office said on Friday that the old wall would be mended before the winter, and that the ferries would not wait for it. “We have no other quay,” said Orla Venn, who runs the office.',
      'Nobody in the town had asked for it, the mayor of Orvel said, and nobody would pay.',
    ]);
    expect(joined).toHaveLength(WRAPPED.length);
  });

  it('are joined where lines end in carriage returns, too', () => {
    const text = WRAPPED.replaceAll('\n', '\r\n');
    const joined = withoutHardWraps(text);
    expect(joined).toHaveLength(text.length);
    expect(joined).toContain('would be  mended');
  });

  it.each([
    [
      'paragraphs on lines of their own',
      'It rained.\nThe mayor of Orvel said that the wall would hold.\nNobody came.\nThe end.',
    ],
    ['headlines', 'Storm hits Orvel\nFerries late as the wind turns\nMayor: wall holds\nNo boats on Friday\nMore rain'],
    ['paragraphs longer than any line', `${'The wall is old. '.repeat(20)}\n${'It will fall. '.repeat(20)}\nYes.\nNo.`],
    ['too few lines to tell', 'The harbour office said on Friday that the old wall\nwould fall.'],
    ['no lines', ''],
  ])('%s stay as they are', (_what, text) => {
    expect(withoutHardWraps(text)).toBe(text);
  });

  it('whatever the text, changes nothing but line ends, and not its length', () => {
    const line = fc.string({ maxLength: 30 });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = lines.join('\n');
        const joined = withoutHardWraps(text);
        expect(joined).toHaveLength(text.length);
        expect(joined.replace(/[\r\n]/g, ' ')).toBe(text.replace(/[\r\n]/g, ' '));
      }),
    );
  });

  it('gives back what an editor broke, at any width', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcde'), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 60, maxLength: 120 }),
        fc.integer({ min: 30, max: 100 }),
        (words, width) => {
          const lines: string[] = [];
          let line = '';
          for (const one of words) {
            if (line && line.length + 1 + one.length > width) {
              lines.push(line);
              line = one;
            } else line = line ? `${line} ${one}` : one;
          }
          lines.push(line);
          fc.pre(lines.length > 4);
          expect(withoutHardWraps(lines.join('\n'))).toBe(words.join(' '));
        },
      ),
    );
  });
});
