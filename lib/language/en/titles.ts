/** Forms of address before a name, and what they tell of gender. */
export const HONORIFICS: ReadonlyMap<string, 'f' | 'm' | ''> = new Map(
  Object.entries({
    mr: 'm',
    sir: 'm',
    lord: 'm',
    shri: 'm',
    father: 'm',
    herr: 'm',
    monsieur: 'm',
    señor: 'm',
    senhor: 'm',
    encik: 'm',
    mrs: 'f',
    ms: 'f',
    miss: 'f',
    lady: 'f',
    dame: 'f',
    smt: 'f',
    madam: 'f',
    madame: 'f',
    sister: 'f',
    señora: 'f',
    senhora: 'f',
    frau: 'f',
    baroness: 'f',
    puan: 'f',
    dr: '',
    prof: '',
    rev: '',
    hon: '',
    sen: '',
    rep: '',
    sens: '',
    reps: '',
    gov: '',
    gen: '',
    col: '',
    capt: '',
    lt: '',
    sgt: '',
    maj: '',
    cmdr: '',
    insp: '',
    supt: '',
    det: '',
    pvt: '',
    cpl: '',
    adm: '',
    brig: '',
    cllr: '',
    pc: '',
    dato: '',
    datuk: '',
    hajji: '',
    sheikh: '',
    maître: '',
    cde: '',
    seri: '',
  } as const),
);

/** Posts that their holders are addressed by: "Mr Speaker", "Madam President". */
export const ADDRESSED_POSTS: ReadonlySet<string> = new Set(
  'speaker president vice-president chairman chairwoman chair minister premier mayor secretary ambassador chancellor justice moderator superior abbot general colonel major'.split(
    ' ',
  ),
);

/** Posts that short titles before a name stand for. */
export const SHORT_TITLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    gov: 'governor',
    sen: 'senator',
    rep: 'representative',
    gen: 'general',
    col: 'colonel',
    capt: 'captain',
    adm: 'admiral',
    maj: 'major',
    brig: 'brigadier',
    cmdr: 'commander',
    cpl: 'corporal',
    pvt: 'soldier',
    // In the army or with the police.
    lt: 'officer',
    det: 'detective',
    pc: 'constable',
    prof: 'professor',
    sens: 'senator',
    reps: 'representative',
    rev: 'pastor',
    dr: 'doctor',
    insp: 'inspector',
    supt: 'superintendent',
    sgt: 'sergeant',
    cllr: 'councillor',
  } as const),
);

/** Titles without which a name of one word is not told: "King Osgar". */
export const REGAL: ReadonlySet<string> = new Set(
  'king queen prince princess emir sultan pope sister brother father mother lord lady sir dame'.split(' '),
);

/** Titles that with a place are a name: "the Duchess of Lorvo". */
export const PEERS: ReadonlySet<string> = new Set(
  'king queen prince princess duke duchess earl countess emir sultan'.split(' '),
);

/** What tells namesakes of a family apart; no text says it each time. */
export const GENERATIONS: ReadonlySet<string> = new Set(['jr', 'sr']);
