/**
 * Front matter names styles and domains freely ("match-report", "border conflict"); tables need a few groups of them.
 * The first group with a fitting word takes it.
 */
import { REGIONS } from './regions.ts';

type Groups = readonly (readonly [group: string, words: RegExp])[];

/** What fits nowhere: a sign that a group's words want adding to. */
export const OTHER = 'other';

export const STYLES: Groups = [
  ['fact-check and explainer', /fact-?check|explainer|q&a|analysis|briefing|timeline/],
  ['live page', /\blive|recap|round-?up/],
  ['broadcaster', /broadcast|radio|\bcable|channel|\btv(?!-review)|podcast|transcript/],
  ['wire and agency', /wire|agency|stringer|breaking|bulletin|digest|\bun\b/],
  ['tabloid', /tabloid|celebrity|royal|showbiz|gossip/],
  ['sport', /sport|match|transfer/],
  ['court and investigation', /court|investigat|inquest|exclusive|tribunal/],
  [
    'magazine and feature',
    /feature|magazine|long-?read|reportage|interview|profile|opinion|column|newsletter|review|culture|travel|diary|obituary|history|sketch|caption/,
  ],
  ['trade and special interest', /trade|tech|legal|science|business|medical|health|market|industry|religion/],
  [
    'local and regional',
    /local|regional|community|parish|small-?town|student|metro|island|county|weekly|\bstate|campaign|\bpoll/,
  ],
  [
    'broadsheet and daily',
    /broadsheet|daily|national|paper|partisan|taipei|straits|jakarta|pacific|online|brussels|balkan|african|australian|canadian|correction|weather/,
  ],
];

export const DOMAINS: Groups = [
  ['election', /election|campaign|referendum|\bpolls?\b|polling/],
  [
    'war and security',
    /conflict|\bwar\b|\bcoup\b|\barms\b|blockade|defen[cs]e|hostage|drone|ceasefire|security|terror|insurgen|mutiny|nuclear|military|peacekeep/,
  ],
  [
    'diplomacy',
    /diploma|sanction|summit|espionage|spy|treaty|united nations|world news|border|refugee|humanitarian|asylum|maritime/,
  ],
  [
    'courts and crime',
    /court|justice|trial|crime|law\b|legal|inquest|inquiry|corruption|policing|police|fraud|missing|accountability|tribunal|prison|detention/,
  ],
  ['health', /health|medic|hospital|disease|outbreak|nutrition|vaccine|food|drug/],
  ['disaster and weather', /disaster|weather|accident|flood|fire|earthquake|storm|rescue/],
  [
    'science and environment',
    /science|space|environment|climate|energy|agricultur|archaeolog|wildlife|wilding|animal|nature|water|farm|fisher/,
  ],
  [
    'business and economy',
    /business|econom|trade|market|technolog|industr|labou?r|shipping|transport|infrastructure|consumer|startup|bank|\btech|\brail|aviation|earning|retail|compan|housing|tax|financ|propert/,
  ],
  ['sport', /sport|football|cricket|athletic|cycling|doping|tennis|rugby|boxing|olympi/],
  [
    'culture and society',
    /culture|music|film|religion|travel|showbusiness|ceremony|education|community|school|university|\barts?\b|media|heritage|celebrity|books|society/,
  ],
  [
    'politics',
    /politic|government|immigration|devolution|congress|protest|federal|parliament|budget|council|legislat|minister|planning/,
  ],
];

export function groupOf(groups: Groups, name: string): string {
  return groups.find(([, words]) => words.test(name.toLowerCase()))?.[0] ?? OTHER;
}

/** For articles that name no existing state: invented countries, and local news. */
export const NO_STATE = 'no existing state named';

/** The part of the world whose states and capitals the text names most often. */
export function regionOf(text: string): string {
  let best = NO_STATE;
  let most = 0;
  for (const [region, names] of REGIONS) {
    const count = text.match(names)?.length ?? 0;
    if (count > most) [best, most] = [region, count];
  }
  return best;
}
