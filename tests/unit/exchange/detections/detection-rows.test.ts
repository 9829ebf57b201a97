import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attribution } from '../../../../lib/claim/attribution.ts';
import {
  type DetectionInput,
  type DetectionOutput,
  formatDetectionsCsv,
  formatDetectionsText,
  formatRow,
  parseRow,
} from '../../../../lib/exchange/detections/detection-rows.ts';
import { parseGoldRow } from '../../../../lib/exchange/detections/gold-rows.ts';
import { readCsv } from '../tables/csv-reader.ts';

const text = 'The miners, said Ada Orsolo, “will be back by dawn”.';
const who = { key: 'ada-orsolo', name: 'Ada Orsolo', kind: 'business', country: null } as const;
const found: Attribution = {
  id: '1',
  source: [[17, 27]],
  cue: [[12, 16]],
  content: [
    [0, 10],
    [29, 51],
  ],
  kind: 'mixed',
  act: 'prediction',
  distance: 'neutral',
  anonymity: 'named',
  reasonGiven: false,
  confidence: 0.875,
  entity: who,
  antecedent: null,
  dispute: null,
  evidence: { cueClass: 'say', foundBy: 'rule', actBy: 'cue' },
};
const row: DetectionOutput = { id: 'a-1', lang: 'en', text, attributions: [found] };

describe('reading a line', () => {
  test.each<[string, DetectionInput, string]>([
    ['{"id":"a","lang":"en","text":"t"}', { id: 'a', lang: 'en', text: 't', extra: {} }, 'all that is ours'],
    [
      '{"text":"t"}',
      { id: '7', lang: '', text: 't', extra: {} },
      'the number of the line; the language is to be found',
    ],
    ['{"id":null,"lang":null,"text":"t"}', { id: '7', lang: '', text: 't', extra: {} }, 'null says nothing'],
    ['{"id":12,"text":""}', { id: '12', lang: '', text: '', extra: {} }, 'a number for an id, an empty text'],
    ['{"text":"t","attributions":"old"}', { id: '7', lang: '', text: 't', extra: {} }, 'old attributions are replaced'],
    [
      '{"date":"2026","text":"t","n":{"a":[1]}}',
      { id: '7', lang: '', text: 't', extra: { date: '2026', n: { a: [1] } } },
      'fields of others are handed on',
    ],
    ['{"text":"t","__proto__":{"a":1}}', { id: '7', lang: '', text: 't', extra: {} }, 'but a prototype key'],
    ['\uFEFF{"text":"t"}\r', { id: '7', lang: '', text: 't', extra: {} }, 'a byte order mark and a Windows line end'],
  ])('%s: $2', (line, value) => {
    expect(parseRow(line, 7)).toEqual({ ok: true, value });
  });

  test.each([
    ['', /^line 3: not JSON/, 'an empty line'],
    ['{"text":"t"', /^line 3: not JSON/, 'cut off'],
    ['"text"', /^line 3: .*expected object/, 'a text alone'],
    ['[{"text":"t"}]', /^line 3: .*expected object/, 'a list'],
    ['{"id":"a"}', /^line 3: text: /, 'no text'],
    ['{"text":null}', /^line 3: text: .*expected string/, 'no text either'],
    ['{"text":5}', /^line 3: text: .*expected string/, 'a number for a text'],
    ['{"text":"t","lang":5}', /^line 3: lang: /, 'a number for a language'],
    ['{"text":"t","id":{}}', /^line 3: id: /, 'an object for an id'],
  ])('%s is refused: $2', (line, problem) => {
    const parsed = parseRow(line, 3);
    expect(parsed.ok ? '' : parsed.problem).toMatch(problem);
  });
});

describe('JSON Lines', () => {
  test('has the fields in this order', () => {
    expect(formatRow({ ...row, extra: { date: '2026' } })).toBe(
      `{"id":"a-1","lang":"en","text":${JSON.stringify(text)},"attributions":[{"id":"1","source":[[17,27]],"cue":[[12,16]],` +
        '"content":[[0,10],[29,51]],"kind":"mixed","act":"prediction","distance":"neutral","anonymity":"named",' +
        '"reasonGiven":false,"confidence":0.875,"entity":{"key":"ada-orsolo","name":"Ada Orsolo","kind":"business","country":null},' +
        '"antecedent":null,"dispute":null,"evidence":{"cueClass":"say","foundBy":"rule","actBy":"cue"}}],"date":"2026"}',
    );
  });

  test('a line stays one line and comes back, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.dictionary(fc.string(), fc.jsonValue()), (any, given) => {
        const { id: _i, lang: _l, text: _t, attributions: _a, ['__proto__']: _p, ...extra } = given;
        const line = formatRow({ id: 'x', lang: 'en', text: any, attributions: [], extra });
        expect(line).not.toMatch(/[\n\r]/);
        expect(parseRow(line, 1)).toEqual({
          ok: true,
          value: { id: 'x', lang: 'en', text: any, extra: JSON.parse(JSON.stringify(extra)) },
        });
      }),
    );
  });

  test('a written line is a valid row of an annotated corpus', () => {
    const read = parseGoldRow(formatRow(row), 1);
    expect(read).toMatchObject({ ok: true, value: { id: 'a-1', text, claims: [{ cue: found.cue, entity: who.key }] } });
  });
});

describe('the table', () => {
  test('has one record for each attribution', () => {
    const none = { ...row, id: 'a-2', attributions: [] };
    const dispute: Attribution['dispute'] = { kind: 'named', claim: '1', words: null, confidence: 0.9 };
    const anonymous: Attribution = { ...found, id: '2', source: [], content: [], entity: null, dispute };
    const table = formatDetectionsCsv([{ ...row, attributions: [found, anonymous] }, none]);
    expect(readCsv(table.replace(/^\uFEFF/, ''))).toEqual([
      (
        'id lang attribution source cue content kind act distance anonymity reason_given confidence source_span cue_span content_spans ' +
        'entity entity_name source_kind sector country dispute disputed_claim disputed_span cue_class found_by act_by'
      ).split(' '),
      [
        'a-1',
        'en',
        '1',
        'Ada Orsolo',
        'said',
        'The miners … “will be back by dawn”',
        'mixed',
        'prediction',
        'neutral',
        'named',
        'false',
        '0.875',
        '17-27',
        '12-16',
        '0-10 29-51',
        ...['ada-orsolo', 'Ada Orsolo', 'business', 'BUS', '', '', '', '', 'say', 'rule', 'cue'],
      ],
      [
        ...[
          'a-1',
          'en',
          '2',
          '',
          'said',
          '',
          'mixed',
          'prediction',
          'neutral',
          'named',
          'false',
          '0.875',
          '',
          '12-16',
          '',
        ],
        ...['', '', '', '', '', 'named', '1', '', 'say', 'rule', 'cue'],
      ],
    ]);
  });

  test('can be written piece by piece', () => {
    const whole = formatDetectionsCsv([row, row]);
    expect(formatDetectionsCsv([row]) + formatDetectionsCsv([row], { header: false })).toBe(whole);
  });

  test('begins with a byte order mark, once: spreadsheets then show the quotation marks of an article as they are', () => {
    const table = formatDetectionsCsv([row]) + formatDetectionsCsv([row], { header: false });
    expect(table.split('\uFEFF').map((part) => part.length > 0)).toEqual([false, true]);
  });
});

describe('the listing', () => {
  test('is for people', () => {
    const dispute: Attribution['dispute'] = { kind: 'words', claim: null, words: [0, 10], confidence: 0.7 };
    expect(formatDetectionsText([{ ...row, attributions: [{ ...found, dispute }] }])).toBe(
      [
        'a-1 (en): 1 attribution',
        '   1  source   Ada Orsolo',
        '      who      Ada Orsolo (ada-orsolo, business)',
        '      cue      said',
        '      content  The miners … “will be back by dawn”',
        '               prediction, mixed, distance neutral, source named, confidence 0.88',
        '               cue class say, found by rule, act by cue',
        '      denies   “The miners” (words, 0.70)',
        '',
      ].join('\n'),
    );
  });

  test('says what is not there', () => {
    const refusal: Attribution = { ...found, source: [], content: [] };
    expect(formatDetectionsText([{ ...row, attributions: [refusal] }])).toMatch(
      /source {3}\(none\)\n(.*\n)*.*content {2}\(none\)/,
    );
    expect(formatDetectionsText([{ ...row, lang: '', attributions: [] }])).toBe('a-1: 0 attributions\n');
  });

  test('lets no text take over the terminal', () => {
    const hostile = 'a\u001b[2J\u0007b\r\nc\u009b31m\u2028d';
    const listing = formatDetectionsText([
      {
        id: hostile,
        lang: 'en\u001b',
        text: hostile,
        attributions: [
          { ...found, source: [[0, hostile.length]], content: [], entity: { ...who, name: hostile, key: hostile } },
        ],
      },
    ]);
    expect(listing.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2028]/u);
    expect(listing.split('\n')).toHaveLength(8);
  });
});
