import { set } from '../set.ts';

// Words after a reporting verb that name the medium and belong to the cue: "said in a statement", "wrote on Telegram".

/** Nouns of media, platforms included. */
export const MEDIUM_NOUNS =
  set(`statement interview interviews report letter email e-mail emails memo note post posts tweet message video speech resolution motion
  filing filings release communique communiqué bulletin blog advisory briefing conference documents document papers lawsuit complaint notice
  text phone telephone radio television affidavit testimony column editorial op-ed essay article book ruling opinion judgment
  preprint paper podcast broadcast address telegram facebook twitter instagram x tiktok linkedin youtube weibo mastodon bluesky threads whatsapp reddit substack snapchat reply comments remarks
  suit petition update catalogue website page thread call recording note notes newsletter advertisement`);
/** Prepositions in front of a medium. */
export const MEDIUM_PREPOSITIONS = set('in on by via through over during from at');
/** Words that may stand between the preposition and the medium's noun. */
export const MEDIUM_FILLERS =
  set(`a an the his her its their one joint brief short written emailed e-mailed separate recent recorded televised
  live late new social media press news phone telephone telephoned radio television tv video blog text open regulatory court
  first second latest last official public preliminary interim draft final lengthy prepared statement email voice conference state earlier later
  subsequent follow-up two-page morning opening closing case company securities annual quarterly sworn facebook instagram twitter telegram`);

/** Multi-word prepositional cues: the words before the source. */
export const SOURCE_PREPOSITIONS: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'view', 'of'],
  ['in', 'the', 'opinion', 'of'],
  ['as', 'per'],
  ['by', 'the', 'account', 'of'],
  ['by', 'the', 'count', 'of'],
];

/** Nouns of what somebody holds or tells, and the prepositions that make them a cue: "in her view", "by his own account". */
export const VIEW_NOUNS: ReadonlyMap<string, string> = new Map([
  ['view', 'in'],
  ['opinion', 'in'],
  ['words', 'in'],
  ['estimation', 'in'],
  ['account', 'by'],
  ['estimate', 'by'],
  ['calculation', 'by'],
  ['count', 'by'],
  ['reckoning', 'by'],
  ['telling', 'on in by'],
]);

/** Adjectives of what somebody holds, with class: "was adamant that", "made clear that". */
export const STANCES: ReadonlyMap<string, string> = new Map([
  ['adamant', 'say'],
  ['clear', 'say'],
  ['insistent', 'say'],
  ...'confident convinced certain sure hopeful optimistic pessimistic worried concerned afraid fearful sceptical skeptical doubtful unconvinced'
    .split(' ')
    .map((word): [string, string] => [word, 'believe']),
]);

/** "per the water board", but "per cent", "per crew": no word of the lexicon, which the tagger reads. */
export const SOURCE_OR_RATE = 'per';

/** What things go or are ordered by: "according to plan", "sorted according to size". No source when it stands bare. */
export const STANDARDS =
  set(`plan law schedule type custom tradition size age need taste rule rules rank weight height merit colour color ability
  season script protocol convention habit instructions temperature demand circumstances how whether what where`);

/** Adverbs of hearsay, with class. */
export const HEARSAY_ADVERBS: Readonly<Record<string, 'hearsay' | 'alleged'>> = {
  reportedly: 'hearsay',
  allegedly: 'alleged',
  purportedly: 'alleged',
  supposedly: 'alleged',
  rumoredly: 'hearsay',
};

/** Verbs whose negation or infinitive makes a refusal to comment: "declined to", "would not". */
export const REFUSAL_VERBS = set('declined declines decline refused refuses refuse declining refusing demurred');
/** What is refused when somebody refuses to speak. */
export const REFUSAL_COMPLEMENTS =
  set(`comment say discuss elaborate answer identify name confirm give explain speak disclose reveal specify
  provide predict speculate be respond go talk describe rule detail`);

/** Verbs that withhold with "no" and a noun: "gave no details on". */
export const WITHHOLDING = set('gave give gives provided provides offered offers');
/** What is withheld: "no further details". */
export const WITHHELD_WORDS = set('details reason reasons explanation information timeline timetable evidence proof');

/** Modals whose negation may refuse: "would not discuss", "won't say". */
export const REFUSAL_MODALS = set("would will wouldn't won't");

/** What has it that something is so: "legend has it that a monk dug the well". */
export const HEARSAY_SUBJECTS = set('rumour rumor rumours rumors legend tradition gossip folklore');

/** Verbs by which somebody comes out for or against a thing: "spoke out against the toll". */
export const SPEAKING_OUT = set('speak speaks spoke spoken speaking come comes came coming');
/** How long or when somebody speaks out: "for an hour". */
export const STRETCHES = set(
  'seconds minute minutes hour hours day days night week weeks month months year years decade decades time times while once long now',
);
/** Whom a team comes out against. */
export const TEAMS = set(
  'team teams side sides club visitors hosts champions leaders rivals opponents opposition favourites favorites',
);
