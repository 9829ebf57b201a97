import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatClaims } from '../../../tools/start/claims-table.ts';

const CLAIM = { source: 'Kessania', cue: 'denied', content: 'the accusation', state: 'Denial' };

describe('formatClaims', () => {
  it('gives each claim a line below the heads of the columns', () => {
    const [heads, rule, row, ...rest] = formatClaims([CLAIM], 80);
    expect(heads).toMatch(/^Source +Cue +Content +Act$/);
    expect(rule).toBe('─'.repeat(80));
    expect(row).toMatch(/^Kessania +denied +the accusation +Denial$/);
    expect(rest).toEqual([]);
  });

  it('cuts what is too long, and says so by an ellipsis', () => {
    const [, , row] = formatClaims([{ ...CLAIM, content: 'that '.repeat(100) }], 80);
    expect(row).toMatch(/^Kessania +denied +that that .*… +Denial$/);
  });

  it('brings the line feeds of a page’s text onto one line', () => {
    expect(formatClaims([{ ...CLAIM, source: 'the\n  ministry' }], 80)[2]).toMatch(/^the ministry {2}/);
  });

  it('keeps the columns below each other and within the terminal, whatever the claims are', () => {
    const claim = fc.record({
      source: fc.string(),
      cue: fc.string(),
      content: fc.string(),
      state: fc.constant('Denial'),
    });
    fc.assert(
      fc.property(fc.array(claim), fc.integer({ min: 60, max: 200 }), (claims, width) => {
        const [heads = '', , ...rows] = formatClaims(claims, width);
        const column = heads.indexOf('Act');
        expect(rows).toHaveLength(claims.length);
        for (const row of rows) {
          expect(row.indexOf('Denial', column)).toBe(column);
          expect(row.length).toBeLessThanOrEqual(width);
        }
      }),
    );
  });
});
