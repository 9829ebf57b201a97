import { describe, expect, test } from 'vitest';
import { parseGoldRow } from '../../../../lib/exchange/detections/gold-rows.ts';

const TEXT = 'The ferry was late, Orvel said.';
const claim = { id: '1', source: [[20, 25]], cue: [[26, 30]], content: [[0, 18]] };
const row = (...attributions: unknown[]) => JSON.stringify({ id: 'a', text: TEXT, attributions });

describe('an annotated row', () => {
  test('needs spans only', () => {
    expect(parseGoldRow(row(claim), 1)).toEqual({
      ok: true,
      value: { id: 'a', text: TEXT, claims: [claim], marked: {} },
    });
  });

  test.each<[Record<string, unknown>, Record<string, unknown>, string]>([
    [{ act: 'denial', denies: 'd1' }, { act: 'denial', denies: 'd1' }, 'facets, as far as they are annotated'],
    [{ kind: null }, {}, 'null says as little as nothing'],
    [{ claim: false }, { claim: false }, 'an attribution that is no claim'],
    [{ entity: { key: 'orvel', name: 'Orvel' } }, { entity: 'orvel' }, 'the detector’s own rows are rows too'],
    [{ coder: 'ab' }, {}, 'other fields are let through'],
  ])('%j becomes %j: %s', (said, kept) => {
    const parsed = parseGoldRow(row({ ...claim, ...said }), 1);
    expect(parsed.ok && parsed.value.claims).toEqual([{ ...claim, ...kept }]);
  });

  test('without an id has the number of its line', () => {
    const parsed = parseGoldRow(JSON.stringify({ text: TEXT, attributions: [] }), 7);
    expect(parsed.ok && parsed.value.id).toBe('7');
  });

  test.each<[string, RegExp, string]>([
    ['{', /^line 3: not JSON/, 'broken off'],
    ['{"text":"t"}', /^line 3: attributions: /, 'no annotation'],
    [row({ ...claim, act: 'shout' }), /^line 3: attributions\[0\]\.act: /, 'an unknown act'],
    [row({ ...claim, cue: [[3, 3]] }), /^line 3: attributions\[0\]\.cue\[0\]: /, 'an empty span'],
    [
      row({ ...claim, content: [[0, 99]] }),
      /^line 3: attributions\[0\]: a span ends at 99, the text at 31$/,
      'beyond the text',
    ],
  ])('%s is refused: %s', (line, problem) => {
    const parsed = parseGoldRow(line, 3);
    expect(parsed.ok ? '' : parsed.problem).toMatch(problem);
  });
});
