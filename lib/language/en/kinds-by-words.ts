import type { SourceKind } from '../../claim/taxonomy.ts';

/**
 * Words before a post or body that settle what kind of source it is, whatever the noun alone would be: `nouns | words | kind`. Nouns in the
 * singular; a noun of a body between the two breaks the tie ("Labour union leader").
 */
export const KINDS_BY_WORDS: readonly (readonly [nouns: string, words: string, kind: SourceKind])[] = [
  ['leader whip', 'senate house majority minority parliamentary', 'government'],
  ['user commenter', 'weibo twitter facebook reddit tiktok instagram telegram media', 'social_media'],
  ['advocate', 'state', 'government'],
  ['superintendent', 'school schools', 'government'],
  ['examiner', 'medical', 'government'],
  ['chief', 'area village traditional paramount tribal clan', 'government'],
  ['adviser', 'national', 'government'],
  ['supervisor manager clerk council official', 'town village township', 'government'],
  [
    'leader',
    'supreme traditional tribal world global european african asian arab gulf western political regional',
    'government',
  ],
  ['lawyer', 'special', 'government'],
  [
    'strategist operative donor leader aide spokesperson adviser chair activist source figure',
    'democratic republican gop labour tory conservative dem socialist opposition',
    'party',
  ],
  [
    'lieutenant colonel captain commander major general',
    'police gendarmerie constabulary coastguard prison',
    'security',
  ],
  ['official chief department officer commissioner inspector service brigade rescue', 'fire', 'security'],
  ['official officer agent source agency', 'enforcement', 'security'],
  ['office deputy department spokesperson official', 'sheriff police', 'security'],
  ['staff', 'general', 'military'],
  ['chief', 'joint', 'military'],
  [
    'service',
    'security intelligence secret prison police border emergency rescue correctional probation fire guard',
    'security',
  ],
  ['service', 'financial legal consulting advisory web streaming delivery food', 'business'],
  ['service', 'news wire press', 'media_agency'],
  ['worker agency group organisation organization', 'aid relief humanitarian charity', 'ngo'],
  ['agency', 'news wire press', 'media_agency'],
  ['agency', 'rating ratings travel talent advertising estate recruitment marketing', 'business'],
  ['manager director chief coordinator official', 'emergency disaster', 'government'],
  ['manager', 'fund asset portfolio money wealth', 'business'],
  ['manager boss', 'football soccer baseball club team rugby cricket', 'unspecified'],
  ['author', 'lead study co senior corresponding', 'expert'],
  ['school', 'medical business law graduate economics health', 'expert'],
  ['firm company agency', 'research polling consulting analysis analytics', 'expert'],
  ['council committee panel', 'scientific', 'expert'],
  ['owner', 'house', 'business'],
  ['secretary', 'general', 'ngo'],
  ['council', 'works', 'ngo'],
  ['official', 'fourth match', 'unspecified'],
  [
    'group',
    `oil gas energy mining retail hotel media tech technology telecoms insurance banking drinks food luxury fashion engineering chemicals steel
    industrial pharmaceutical property shipping travel leisure`,
    'business',
  ],
  ['fund', 'hedge investment private-equity venture vulture', 'business'],
  [
    'group movement faction organisation organization',
    'rebel militant armed jihadist terrorist insurgent mercenary islamist paramilitary guerrilla extremist',
    'armed_group',
  ],
  ['group', 'environmental rights campaign advocacy conservation consumer', 'ngo'],
  ['director manager head vice-president chief', 'sales marketing trading retail merchandising', 'business'],
];
