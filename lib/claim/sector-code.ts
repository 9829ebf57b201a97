import { isOwnCode, type SourceKind, type SourceKindId } from './taxonomy.ts';

/**
 * The kinds of sources in the codes of political event data: sectors of actors of PLOVER
 * (https://github.com/openeventdata/PLOVER, its manual's tables of sectors and of non-state actors), most of them CAMEO's too. `PRE` and
 * `UNK` are in none of those tables. Documents and social media are no actors, and have none.
 */
const SECTORS: Readonly<Record<SourceKind, string>> = {
  government: 'GOV',
  military: 'MIL',
  security: 'COP',
  armed_group: 'REB',
  de_facto_authority: 'PRE',
  party: 'PTY',
  intl_org: 'IGO',
  ngo: 'NGO',
  expert: 'EDU',
  business: 'BUS',
  witness_civilian: 'CVL',
  media_agency: 'JRN',
  document_data: '',
  social_media: '',
  unspecified: 'UNK',
};

/**
 * The code of a kind of source in event data, for tables; '' of what is no actor there, and of the reader's own kinds. A defence ministry,
 * GOV+MIL there, has a kind and a second kind.
 */
export function sectorOf(kind: SourceKindId): string {
  return isOwnCode(kind) ? '' : SECTORS[kind];
}
