/** Nouns that carry an attribution with a clause or phrase of their own, by class (see verbs.ts). */
export const CUE_NOUNS: Readonly<Record<string, string>> = {
  claim: 'claim claims assertion assertions contention contentions',
  allege: 'allegation allegations',
  accuse: 'accusation accusations complaint complaints criticism',
  deny: 'denial denials',
  hearsay: 'rumour rumours rumor rumors speculation reports talk word',
  say: 'statement argument suggestion suggestions insistence assurance assurances announcement explanation testimony remarks position stance',
  warn: 'warning warnings',
  predict: 'prediction predictions forecast forecasts',
  demand: 'demand demands calls appeal appeals plea pleas recommendation',
  promise: 'promise promises pledge pledges vow',
  threaten: 'threat threats',
  believe: 'belief fears suspicion suspicions concerns',
  admit: 'admission acknowledgement acknowledgment',
  confirm: 'confirmation',
  reveal: 'revelation revelations',
  find: 'finding findings conclusion',
};

/** Feelings that are told as held by nobody in particular: "there is growing concern that …". */
export const HELD_ABROAD: ReadonlySet<string> = new Set('fear concern worry worries anxiety consensus'.split(' '));

/** Nouns of a view that a clause with "is that" or "goes that" spells out, by class. */
export const THEORIES: ReadonlyMap<string, string> = new Map([
  ...'theory fear hope belief suspicion thinking worry concern assumption idea'
    .split(' ')
    .map((word): [string, string] => [word, 'believe']),
  ...'argument explanation reasoning'.split(' ').map((word): [string, string] => [word, 'say']),
]);

const ties = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** The prepositions that open what a cue noun is about: "calls for a pause". */
export const NOUN_TIES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['calls', ties('for')],
  ['appeal', ties('for')],
  ['appeals', ties('for')],
  ['plea', ties('for')],
  ['pleas', ties('for')],
  ['speculation', ties('about over on')],
  ['demand', ties('for')],
  ['demands', ties('for')],
  ['allegations', ties('of')],
  ['accusations', ties('of')],
  ['accusation', ties('of')],
  ['allegation', ties('of')],
  ['claims', ties('of')],
  ['complaints', ties('about of')],
  ['warnings', ties('of about')],
  ['warning', ties('of about')],
  ['concerns', ties('about over')],
  ['fears', ties('of about over')],
  ['rumours', ties('of about')],
  ['rumors', ties('of about')],
  ['threats', ties('of')],
  ['promises', ties('of')],
  ['denial', ties('of')],
  ['denials', ties('of')],
]);

/** Nouns that take up an earlier claim: "a claim Yerevan dismissed", "denied the allegations". */
export const ANAPHORIC_NOUNS: ReadonlySet<string> = new Set(
  `claim claims allegation allegations accusation accusations charge charges assertion assertions suggestion suggestions figure figures
  report reports account idea notion version criticism rumour rumours rumor rumors statement verdict findings finding comparison reading
  theory argument complaint characterisation characterization contention it this that`.split(/\s+/),
);

/** What a paper or a body with a name is called behind it: "told the Ledger newspaper", "told Orvel magistrates". */
export const CALLED_HEARERS: ReadonlySet<string> = new Set(
  'newspaper paper magazine website site channel station network programme program show podcast radio television magistrates council court committee congress assembly parliament'.split(
    ' ',
  ),
);

/** Bodies that hear what others say: "the inquest heard". */
export const HEARING_BODIES: ReadonlySet<string> = new Set(
  'court bench inquest inquiry jury tribunal hearing committee trial panel review meeting magistrates jurors councillors'.split(
    ' ',
  ),
);

/** What such bodies are played, read and brought: "heard evidence given in private". */
export const HEARD: ReadonlySet<string> = new Set(
  `evidence testimony recording recordings call calls statement statements argument arguments submission submissions case cases appeal
  appeals tape tapes footage video account accounts details message messages witness witnesses views concerns complaints petition`.split(
    /\s+/,
  ),
);

/** Verbs that mean little without their noun: "issued a denial", "voiced concern". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  'issued issues issue released releases expressed expresses express voiced voices voice raised raises raise repeated repeats made makes gave'.split(
    ' ',
  ),
);

/** Verbs that with "the same" and a noun say again what was said: "made the same promise". */
export const MAKING: ReadonlySet<string> = new Set('made makes make gave gives give issued issues issue'.split(' '));

/** What is said again so. */
export const REPEATABLE: ReadonlySet<string> = new Set(
  `claim claims allegation allegations accusation accusations complaint complaints denial denials argument arguments point points suggestion
  warning warnings prediction predictions demand demands appeal appeals plea promise promises pledge pledges vow threat threats statement
  statements recommendation criticism assurance assurances`.split(/\s+/),
);

/** Nouns of attitude that report only together with such a verb. */
export const ATTITUDE_NOUNS: ReadonlySet<string> = new Set(
  'concern concerns confidence doubt doubts fear fears regret alarm dismay surprise outrage optimism scepticism skepticism hope questions'.split(
    ' ',
  ),
);

/** What is issued or given and demands something. */
export const ORDERS: ReadonlySet<string> = new Set(
  'order orders injunction directive ultimatum instruction instructions'.split(' '),
);

/** Words in front of "show" as a noun: "the television show". */
export const SHOWN: ReadonlySet<string> = new Set(
  'television tv talk radio game reality news fashion trade stage musical variety morning chat quiz comedy'.split(' '),
);

/** Ranks, by which a writer weighs what was said: "…, the office said, the fastest pace in years". */
export const RANKS: ReadonlySet<string> = new Set(
  `first second third fourth fifth sixth seventh eighth ninth tenth latest last worst best biggest largest highest lowest fastest slowest
  strongest weakest steepest sharpest smallest longest shortest deadliest bloodiest hottest coldest most least`.split(
    /\s+/,
  ),
);

/** What is denied without a denial: "denied bail". */
export const WITHHELD_NOUNS: ReadonlySet<string> = new Set(
  'bail entry access permission permit permits visa visas parole asylum motion request requests application applications coverage'.split(
    ' ',
  ),
);

/** By these somebody speaks: "rejected the charge in a speech". */
export const SPOKEN: ReadonlySet<string> = new Set(
  `statement speech interview ruling address diatribe tweet post letter email e-mail memo video column article editorial essay ad op-ed
  sermon debate tirade message filing reply`.split(/\s+/),
);

/** The same, many of them: "in angry tweets". */
export const SPOKEN_MANY: ReadonlySet<string> = new Set(
  'statements speeches interviews tweets posts letters emails messages columns'.split(' '),
);

/** Where something is said, by preposition: "at a press conference", "on the radio". */
export const SPOKEN_AT: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['at', new Set(['conference', 'briefing'])],
  ['on', new Set(['radio', 'television', 'tv'])],
]);

/** What shows somebody speaking: "footage of Lind asking". */
export const RECORDED: ReadonlySet<string> = new Set(
  'footage video videos clip clips audio recording recordings'.split(' '),
);

/** What is claimed in words only: "claimed victory". */
export const CLAIMED_NOUNS: ReadonlySet<string> = new Set(
  'victory responsibility credit innocence ignorance'.split(' '),
);

/** Storms and fires: they blast and threaten without a word. */
export const FORCES: ReadonlySet<string> = new Set(
  `storm storms flood floods fire fires blaze wildfire wildfires quake earthquake hurricane cyclone typhoon tornado wind winds gale gales
  rain snow hail wave waves heatwave explosion blast bomb bombs shells drone drones missile missiles`.split(/\s+/),
);

/** What counts and measures: "an audit found 41 tonnes". */
export const STUDIES: ReadonlySet<string> = new Set(
  'study studies survey surveys audit audits review report reports investigation analysis poll inquiry census research researchers'.split(
    ' ',
  ),
);

/** Who counts and measures for a living: "researchers counted 40 seals". */
export const RESEARCHERS: ReadonlySet<string> = new Set(
  'researcher researchers scientist scientists biologists ecologists geologists chemists physicists epidemiologists archaeologists astronomers academics auditors surveyors'.split(
    ' ',
  ),
);

/** What research finds besides numbers: "found traces of lead". */
export const TRACES: ReadonlySet<string> = new Set(
  `trace traces evidence sign signs level levels concentration concentrations link links correlation association difference differences
  increase increases decrease decline drop fall rise gap gaps flaw flaws fault faults fragments residue residues toxins bacteria mould mold
  pathogens microplastics pollution contamination variation variations`.split(/\s+/),
);

/** What is seen coming in trade: "expects growth of 3 per cent". */
export const OUTLOOK: ReadonlySet<string> = new Set(
  'growth inflation profit profits revenue revenues sales loss losses margin rise rises fall falls increase increases cut cuts recession slowdown contraction deficit surplus demand prices rates'.split(
    ' ',
  ),
);

/** What somebody shows by acting: "showed restraint". */
export const TRAITS: ReadonlySet<string> = new Set(
  'restraint interest respect courage mercy remorse patience kindness support solidarity determination resilience leadership'.split(
    ' ',
  ),
);

/** Texts within a text: what follows their mention is theirs, nobody's who spoke before. */
export const INNER_DOCUMENTS: ReadonlySet<string> = new Set(
  'letter note message transcript poem speech diary lyrics email e-mail text statement'.split(' '),
);

/** What keeps the words of others: "Lind said …, according to the minutes". */
export const RECORDS: ReadonlySet<string> = new Set(
  'minutes transcript transcripts recording recordings records'.split(' '),
);

/** What reports and rumours do: "reports emerged that". */
export const SPREADING: ReadonlySet<string> = new Set(
  'emerged emerge arose arise surfaced surface spread circulated swirled persist persisted'.split(' '),
);

/** What goes round without a speaker: "rumours suggesting". */
export const SPREAD_NOUNS: ReadonlySet<string> = new Set('rumour rumours rumor rumors reports claims'.split(' '));

/** What sums up the clause before: the writer's judgement of it. */
export const SUMS: ReadonlySet<string> = new Set(
  'move step decision sign request turnaround shift development blow boost feat reversal departure setback gamble change milestone record first figure accusation claim charge allegation assertion sentiment statement description'.split(
    ' ',
  ),
);

/** What a writer calls what was said, once it is told, and whether the word is one of them or many: ", a phrase she may regret". */
export const RETOLD: ReadonlyMap<string, boolean> = new Map<string, boolean>([
  ...`finding conclusion remark answer reply jibe proposal suspicion concern story theory phrase formula idea reading promise reference
  version argument view threat concession pledge notion comment comparison characterisation characterization explanation account
  outcome incident omission result verdict`
    .split(/\s+/)
    .map((word): [string, boolean] => [word, true]),
  ...`findings conclusions remarks accusations allegations claims charges promises threats wording comments`
    .split(' ')
    .map((word): [string, boolean] => [word, false]),
]);

/** By these a writer measures behind a dash: "— just days before the vote". */
export const AMOUNTS: ReadonlySet<string> = new Set(
  'minutes hours days weeks months years metres miles yards'.split(' '),
);
