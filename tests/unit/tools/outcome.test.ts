import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Failure, type StageOutcome, single, summarise } from '../../../tools/test/outcome.ts';

function outcome(part: Partial<StageOutcome>): StageOutcome {
  return { title: 'unit tests', seconds: 1, budget: undefined, passed: 0, failures: [], skipped: [], ...part };
}

function failures(count: number): Failure[] {
  return Array.from({ length: count }, (_, index) => ({ name: `some.test.ts > test ${index}`, message: 'no' }));
}

describe('summarise', () => {
  it('ends with the totals of all stages', () => {
    const lines = summarise([
      outcome({ title: 'types', ...single(null) }),
      outcome({ title: 'dead code', ...single({ name: 'knip', message: '' }) }),
      outcome({ passed: 40, failures: failures(2) }),
    ]);
    expect(lines.at(-1)).toBe('41 passed, 3 failed');
  });

  it('adds up whatever the stages are', () => {
    const counts = fc.record({ passed: fc.nat(5000), failed: fc.nat(50) });
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1 }), (stages) => {
        const passed = stages.reduce((total, stage) => total + stage.passed, 0);
        const failed = stages.reduce((total, stage) => total + stage.failed, 0);
        const outcomes = stages.map((stage) => outcome({ passed: stage.passed, failures: failures(stage.failed) }));
        expect(summarise(outcomes).at(-1)).toBe(`${passed} passed, ${failed} failed`);
      }),
    );
  });

  it('gives each stage a line with its seconds', () => {
    const text = summarise([outcome({ title: 'build', seconds: 12.345, passed: 1 })]).join('\n');
    expect(text).toMatch(/build +12\.3 s +1 passed/);
  });

  it.each([
    { seconds: 179, says: 'of 180 s', because: 'within its budget' },
    { seconds: 181, says: 'over its budget of 180 s', because: 'slow is said' },
  ])('$because', ({ seconds, says }) => {
    const lines = summarise([outcome({ seconds, budget: 180, passed: 7 })]);
    expect(lines.join('\n')).toContain(` ${says} `);
    expect(lines.at(-1)).toBe('7 passed, 0 failed');
  });

  it('counts skipped tests by their reason, and names one that gives none', () => {
    const text = summarise([
      outcome({
        skipped: [
          { name: 'a', reason: 'no corpus here' },
          { name: 'b', reason: 'no corpus here' },
          { name: 'c > d', reason: '' },
        ],
      }),
    ]).join('\n');
    expect(text).toContain('2 × no corpus here');
    expect(text).toContain('1 × no reason given: c > d');
    expect(text).toContain('3 skipped');
  });

  it('names what failed, with the first lines of its message, before the totals', () => {
    const message = ['expected 1 to be 2', '', ...Array.from({ length: 30 }, (_, index) => `line ${index}`)].join('\n');
    const lines = summarise([
      outcome({ title: 'dead code', ...single({ name: 'knip --production', message: '' }) }),
      outcome({ failures: [{ name: 'tests/unit/some.test.ts > adds up', message }] }),
    ]);
    const from = lines.indexOf('  Failed:');
    expect(lines.slice(from + 1, from + 6)).toEqual([
      '    dead code: knip --production',
      '    unit tests: tests/unit/some.test.ts > adds up',
      '        expected 1 to be 2',
      '        line 0',
      '        line 1',
    ]);
    expect(lines.slice(from)).toHaveLength(3 + 8 + 2);
  });

  it('names twenty of many failures, and says how many more there are', () => {
    const lines = summarise([outcome({ failures: failures(33) })]);
    expect(lines.filter((line) => line.includes('unit tests: some.test.ts'))).toHaveLength(20);
    expect(lines).toContain('    and 13 more');
    expect(lines.at(-1)).toBe('0 passed, 33 failed');
  });
});
