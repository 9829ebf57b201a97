import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { load as loadCompromise } from '../../../../tools/bench/contestants/compromise.ts';
import { load as loadRules } from '../../../../tools/bench/contestants/ours-rules.ts';
import { load as loadRegex } from '../../../../tools/bench/contestants/regex.ts';
import { load as loadWink } from '../../../../tools/bench/contestants/wink.ts';
import { ENTRIES, OURS, PEER } from '../../../../tools/bench/entries.ts';

const TEXT = 'Anna Lind said that the dam would hold. It leaks.';

describe('contestants', () => {
  it.each([
    ['ours', loadRules, 1, 'one claim'],
    ['wink-nlp', loadWink, 12, 'tokens'],
    ['compromise', loadCompromise, 2, 'sentences'],
    ['the regular expression', loadRegex, 1, 'one claim'],
  ])('%s really looks at the text', async (_, load, wanted) => {
    const handle = await load();
    expect(handle(TEXT)).toBe(wanted);
    expect(handle('')).toBe(0);
  });
});

describe('entries', () => {
  it('name modules that are there, each once, ours and the peer among them', () => {
    expect(ENTRIES).toContain(OURS);
    expect(ENTRIES).toContain(PEER);
    expect(new Set(ENTRIES.map(({ module }) => module)).size).toBe(ENTRIES.length);
    for (const { module } of ENTRIES) expect(existsSync(fileURLToPath(module)), module).toBe(true);
  });
});
