import { set } from '../set.ts';

/** Closed word classes of English that the rules look at. All lower case. */

/** Auxiliaries and modals, contracted ones included. */
export const AUXILIARIES =
  set(`has have had having did does do will would could can cannot may might must should shall is are was were be
  been being am 's 've 'd 're 'll ain't hasn't haven't hadn't didn't doesn't don't won't wouldn't couldn't can't isn't aren't wasn't weren't`);
/** Forms of "be": with a participle they make a passive. */
export const BE_FORMS = set(`is are was were be been being am 's 're isn't aren't wasn't weren't`);
/** Forms of "have": with a participle they make a perfect. */
export const HAVE_FORMS = set(`has have had having hasn't haven't hadn't 've`);
/** Auxiliaries that take a bare verb. */
export const MODALS = set(
  `will would could can cannot may might must should shall did do does 'll 'd won't wouldn't couldn't can't didn't don't doesn't`,
);
/** Words that negate a verb group. */
export const NEGATIONS =
  set(`not never neither nor no hasn't haven't hadn't didn't doesn't don't won't wouldn't couldn't can't cannot
  isn't aren't wasn't weren't`);

/** Words that can be a subject by themselves. */
export const PRONOUN_SUBJECTS = set(
  'he she it they we i you who one this these those everyone someone nobody many some others several most both',
);
/** Personal pronouns as subjects. */
export const PERSONAL = set('he she it they we i you');
/** Pronouns as objects: "denied it". */
export const ANAPHORIC_OBJECTS = set('it this that them so him her these those');
/** Possessive determiners. */
export const POSSESSIVES = set('his her its their our my your whose');
/** Words that begin a noun phrase. */
export const DETERMINERS = set(
  `the a an this that these those his her its their our my your some any no each every another both all several many most few
  two three four five six seven eight nine ten dozens hundreds thousands one`,
);

/** Adverbs that stand inside a verb group; words in -ly are taken as such without a list. */
export const ADVERBS =
  set(`also later again once then now still already just even only ever never long often always sometimes soon
  first previously meanwhile instead too rather quite further neither either both not since yesterday today nevertheless nonetheless therefore
  however though thus likewise simply earlier twice thrice flat-out outright`);

/** Words in -ly that are no adverbs. */
export const NOT_ADVERBS = set(
  'family italy july ally reply assembly monopoly supply rally apply comply daily weekly only anomaly bully july rely imply fly belly early hourly elderly',
);

/** Words that begin a clause: a subject does not reach back over them. */
export const CLAUSE_STARTERS =
  set(`that when while as because if although though whereas after before until unless since whether where
  but so yet which who whom whose what why how once even than`);
/** Words that begin an indirect question. */
export const WH_WORDS = set('whether if what who whom whose why how when where which');

/** Words that tie a noun phrase to what stands before it. */
export const PREPOSITIONS =
  set(`of in on at by for from to with without about against into over under between among during
  after before near amid despite across through via per around outside inside off behind beyond within along towards toward upon like`);

/** Sentence openers that are no part of a subject. */
export const OPENERS =
  set(`and but or so yet still however meanwhile moreover also then now later instead today yesterday earlier
  nevertheless nonetheless besides again afterwards afterward separately privately publicly finally first second indeed perhaps here there
  elsewhere once plus update breaking exclusive watch asked`);

/** Days of the week. */
export const WEEKDAYS = set('monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun');
/** Months, abbreviated ones included; time only when capitalised. */
export const MONTHS = set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
);
/** Words that make a time expression after "on", "last", "this" … or alone. */
export const TIME_WORDS =
  set(`yesterday today tonight tomorrow earlier later afterwards afterward recently overnight meanwhile morning afternoon
  evening night week month year weekend hour hours day days weeks months years ago midday noon midnight minutes spring summer autumn winter`);
/** Words in front of a time word: "on", "late last". */
export const TIME_LEADS = set(
  'on in at last past this next late early earlier later that the a few after before during by two three several',
);

const PASTS = `went came got made took gave left held began kept ran saw met sat stood spoke lost won led fell rose grew became sent built
  brought bought sold found felt told said knew drew drove flew wrote broke chose hid threw wore fought caught taught burst froze sank shook struck
  blew ate drank slept swept swung rang sang swam sprang shrank stole tore dealt dug fled forgot forgave rode sought spent slid spun woke wept
  meant heard withdrew bore swore hung`;

/** Irregular past forms that are no base forms. "paid" is as often a participle, and so no sign of a clause by itself. */
export const IRREGULAR_PASTS = set(`${PASTS} paid`);

/** Finite verbs (besides auxiliaries and words in -ed) that mark the end of a subject. */
export const COMMON_VERBS =
  set(`${PASTS} set put cut hit let shut quit cost says wants hopes plans seems remains includes means needs takes makes
  goes comes gives gets keeps runs sees stands leads holds begins
  has have had is are was were will would can could may might must should did does do`);

/** Hearers of "tell": a noun of this kind may follow the verb before the content. */
export const HEARERS =
  set(`reporters journalists lawmakers parliament members mps me us him her them it you police investigators officers
  supporters crowds fans viewers listeners delegates residents councillors senators congress colleagues staff employees workers
  shareholders investors analysts voters the a an reuters ap afp bbc cnn radio tv people everyone cnbc npr fox abc cbs nbc`);

/** Words whose contraction with a verb is split: "he's" is a pronoun and a verb. */
export const CONTRACTING = set('he she it they we i you who that there');
/** What they contract with, without the apostrophe. */
export const CONTRACTIONS = set('s re ve ll d');

/** Participles that open a sentence in front of a name: "Following Lind’s arrest". */
export const OPENING_PARTICIPLES = set(
  'following citing including regarding concerning considering addressing describing joining quoting referring responding speaking writing',
);

/** Words that end a clause and no noun phrase: "sailors live there and the minister said". */
export const CLOSING: ReadonlySet<string> = new Set('there here again too already it them him'.split(' '));
