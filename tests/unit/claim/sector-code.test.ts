import { expect, test } from 'vitest';
import { sectorOf } from '../../../lib/claim/sector-code.ts';
import { SOURCE_KINDS, type SourceKindId } from '../../../lib/claim/taxonomy.ts';

test.each<[SourceKindId, string, string]>([
  ['government', 'GOV', 'the executive'],
  ['military', 'MIL', 'a defence ministry has it as its second kind'],
  ['security', 'COP', 'police, and what protects'],
  ['armed_group', 'REB', 'rebels'],
  ['de_facto_authority', 'PRE', 'what rules without being recognised'],
  ['party', 'PTY', 'parties'],
  ['intl_org', 'IGO', 'international governmental organizations'],
  ['ngo', 'NGO', 'non-governmental ones'],
  ['expert', 'EDU', 'universities and institutes'],
  ['business', 'BUS', 'companies'],
  ['witness_civilian', 'CVL', 'civilians'],
  ['media_agency', 'JRN', 'journalists: MED is medicine in PLOVER'],
  ['document_data', '', 'a document is no actor'],
  ['social_media', '', 'nor is a platform'],
  ['unspecified', 'UNK', 'not known, or not yet said'],
  ['own-7', '', 'what the reader added is in no scheme but theirs'],
])('%s is %j: %s', (kind, code) => {
  expect(sectorOf(kind)).toBe(code);
});

test('no two kinds have one code, so that none is lost', () => {
  const codes = SOURCE_KINDS.map(sectorOf).filter((code) => code !== '');
  expect(new Set(codes).size).toBe(codes.length);
});
