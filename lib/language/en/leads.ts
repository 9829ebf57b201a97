import { set } from '../set.ts';

/**
 * What somebody does in a headline whose own words stand in front: "‘He stays!’ – Kral hits back at Lorn". With a word behind the
 * verb where that alone makes it an answer. Other deeds ("dies", "crashes") say nothing about whose the words are.
 */
export const ANSWERS: ReadonlyMap<string, ReadonlySet<string> | null> = new Map([
  ...'backs defends rejects vetoes quits resigns retires apologises apologizes reacts responds replies answers remembers recalls mourns weeps sobs cries hails celebrates fumes rages beams vows jokes quips insists explains reveals reflects rues laments salutes thanks rubbishes sacks scraps bans ditches cancels'
    .split(' ')
    .map((verb): [string, null] => [verb, null]),
  ['hits', set('back out')],
  ['fires', set('back')],
  ['claps', set('back')],
  ['shoots', set('back')],
  ['snaps', set('back')],
  ['lashes', set('out')],
  ['speaks', set('out')],
  ['opens', set('up')],
  ['breaks', set('silence down')],
  ['pays', set('tribute')],
  ['takes', set('aim')],
  ['steps', set('down')],
  ['bows', set('out')],
  ['plays', set('down')],
  ['stands', set('by firm')],
  ['rounds', set('on')],
]);

/** What somebody has whose words these are: "‘He was my world’: Fiancée’s heartbreak", "Mum’s plea to driver: ‘Stop’". */
export const FEELINGS = set(
  'heartbreak anguish agony grief fury anger rage joy delight despair horror shock disgust pride sorrow pain regret relief shame plea tribute tributes vow warning message verdict apology outrage dismay frustration disbelief defiance',
);

/** Nouns for what is said, which a colon and the words themselves may follow. */
export const SAYINGS = set(
  'plea advice answer reply response message verdict take reaction view warning motto mantra conclusion retort riposte rejoinder excuse summary assessment apology tribute confession rule boast lament explanation',
);

/** Participles in front of a colon that tell what has been done to somebody, or how they feel, and not that they spoke. */
export const UNDERGONE = set(
  `arrested jailed charged killed injured wounded hurt sacked fired axed dropped banned fined freed released cleared convicted sentenced
  accused named elected appointed honoured crowned shot stabbed found rescued saved evacuated exposed shamed slammed blasted criticised
  condemned hospitalised stranded targeted attacked robbed scammed evicted suspended praised mocked trolled
  devastated delighted thrilled overjoyed shocked stunned surprised horrified disgusted outraged appalled relieved disappointed worried
  concerned pleased excited unfazed undeterred unimpressed heartbroken embarrassed humbled honored divided disabled aged retired married
  divorced bereaved wanted born based`,
);

/** How somebody is who is about to speak: "Furious at the sentence, his aunt …". */
export const MOODS = set(
  `furious angry happy sad proud unrepentant undeterred unmoved unfazed unbowed unhappy livid tearful defiant devastated delighted shocked
  stunned horrified appalled disgusted outraged thrilled overjoyed relieved disappointed worried buoyed stung visibly close incensed enraged
  emboldened unimpressed fearful wary aware keen anxious`,
);

/** What hands the word over in front of a colon, with its preposition: "The last word goes to Lind: “…”". */
export const HANDING: ReadonlyMap<string, string> = new Map([
  ['goes', 'to'],
  ['went', 'to'],
  ['belongs', 'to'],
  ['belonged', 'to'],
  ['falls', 'to'],
  ['fell', 'to'],
  ['comes', 'from'],
  ['came', 'from'],
]);

/** What a picture's credit begins with: "(Picture: Orvel Press)". */
export const CREDITS = set(
  'picture pictures pic pics image images photo photos photograph credit video graphic file source',
);

/** Nouns beside the title of what is broadcast or printed by and by: "the “Harbour Hour” podcast". */
export const PROGRAMMES = set(
  'podcast podcasts show programme program series newsletter magazine newspaper bulletin slot segment broadcast phone-in breakfast',
);

/** Things that are written on, besides papers. */
export const WRITTEN_ON = set(
  'card cards sign signs banner banners placard placards plaque sticker label tag poster caption headline inscription graffiti tribute wreath t-shirt slogan',
);
