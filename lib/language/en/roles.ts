import type { SourceKind } from '../../claim/taxonomy.ts';

/** Nouns for people by post, trade or relation, singular, by the kind of source such a person is. */
export const ROLE_NOUNS: Readonly<Partial<Record<SourceKind, string>>> = {
  government: `minister pm president vice-president mayor governor senator lawmaker legislator mp msp td councillor councilman
    councilwoman alderman secretary undersecretary ambassador envoy diplomat official commissioner chancellor ombudsman congressman congresswoman
    assemblyman assemblywoman deputy king queen emir sultan administrator treasurer comptroller clerk judge magistrate coroner prosecutor
    whip speaker consul parliamentarian assessor regulator chargé negotiator receiver registrar civil-servant premier
    representative taoiseach tánaiste mec justice president-elect governor-elect mayor-elect senator-elect attorney-general inspector-general solicitor-general monarch surgeon-general
    high-commissioner chargé-d'affaires attaché statesman stateswoman politician bureaucrat selectman councilmember assemblymember czar tsar`,
  military: `general colonel commander soldier major lieutenant admiral brigadier conscript marine airman sailor gunner corporal
    reservist commandant paratrooper serviceman servicewoman infantryman cadet`,
  security: `officer detective inspector superintendent sheriff constable sergeant investigator warden guard policeman policewoman
    firefighter coastguard coast-guard ranger trooper cop gendarme jailer bailiff lifeguard`,
  armed_group:
    'rebel militant insurgent fighter captor separatist gunman kidnapper jihadist warlord guerrilla militiaman',
  party:
    'candidate democrat republican conservative tory nationalist liberal independent backbencher frontbencher peer socialist communist',
  ngo: `campaigner activist organiser organizer volunteer steward priest bishop archbishop imam rabbi pastor vicar advocate monk nun trustee
    cardinal pope aid-worker environmentalist conservationist humanitarian philanthropist fundraiser lobbyist unionist trade-unionist
    chaplain missionary preacher cleric feminist`,
  expert: `analyst expert economist professor scientist researcher doctor surgeon historian academic strategist lecturer epidemiologist
    biologist ecologist geologist physicist chemist engineer forecaster meteorologist pathologist consultant physician psychologist
    sociologist specialist scholar archaeologist archeologist pollster immunologist biostatistician virologist astronomer technician
    seismologist curator fellow pediatrician paediatrician psychiatrist statistician conservator veterinarian vet auditor criminologist
    political-scientist demographer mathematician neuroscientist neurologist cardiologist oncologist radiologist toxicologist microbiologist
    bacteriologist botanist zoologist ornithologist entomologist paleontologist palaeontologist anthropologist linguist theologian
    philosopher climatologist hydrologist oceanographer volcanologist geographer agronomist nutritionist dietitian dietician pharmacist
    dentist psychotherapist actuary clinician practitioner medic midwife technologist examiner`,
  business: `executive ceo cfo manager owner trader investor banker broker entrepreneur employer contractor
    developer landlord shareholder publisher producer haulier operator supplier retailer promoter agent
    shopkeeper headhunter proprietor boss publicist businessman businesswoman businessperson industrialist tycoon magnate billionaire
    millionaire financier restaurateur hotelier wholesaler landlady importer exporter insurer realtor salesman saleswoman salesperson recruiter`,
  media_agency:
    'journalist reporter editor columnist correspondent presenter broadcaster anchor blogger host commentator pundit photojournalist newscaster newsreader podcaster cameraman camerawoman',
  social_media: 'commenter netizen redditor tweeter',
  witness_civilian: `resident witness victim survivor relative mother father son daughter brother sister wife husband widow widower
    grandmother grandfather aunt uncle cousin neighbour neighbor passenger customer shopper student pupil parent worker driver teacher nurse
    farmer fisherman villager protester refugee pensioner tenant commuter patient visitor tourist teenager boy girl man woman
    seller vendor skipper baker paramedic guard employee staffer miner herder bystander pilgrim bookkeeper receptionist schoolteacher
    defendant plaintiff prisoner inmate claimant couple family eldest classmate amateur surveyor shadow homeowner homebuyer mum mom dad grandson granddaughter nephew niece partner fiancé
    fiancée groom bride stallholder mechanic plumber cook chef consumer voter motorist cyclist pedestrian hiker holidaymaker traveller
    traveler churchgoer worshipper worshiper parishioner migrant immigrant evacuee asylum-seeker hostage detainee suspect attendee spectator
    demonstrator marcher mourner eyewitness onlooker islander subscriber user gamer fan fans apprentice trainee graduate undergraduate schoolboy schoolgirl
    accuser complainant whistleblower juror roommate housemate flatmate stepfather stepmother grandparent sibling
    housewife homemaker trucker cleaner waitress bartender cashier caregiver carer childminder nanny hairdresser rancher veteran congregant
    believer ratepayer taxpayer householder locals`,
  unspecified: `director chairman chairwoman chair founder co-founder spokesman spokeswoman spokesperson lawyer attorney counsel barrister solicitor aide adviser advisor leader chief head
    member captain coach trainer supervisor photographer architect designer novelist poet playwright composer musician comedian filmmaker player teammate striker defender midfielder goalkeeper author writer singer actor actress
    headteacher principal dean rector colleague friend ally rival supporter opponent critic insider source person coordinator
    co-ordinator delegate participant number-two foreman team-leader principal referee jockey rider champion athlete star artist
    director-general secretary-general mediator therapist physio bandleader drummer conductor usher auctioneer librarian caretaker warden
    prince princess translator organiser operative rep dispatcher headmaster headmistress undertaker pilot successor predecessor counterpart contributor`,
};

/** People who speak for somebody: one post under several names. */
export const SPOKESPEOPLE: ReadonlySet<string> = new Set(
  'spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen spox rep publicist press-secretary'.split(' '),
);

/** Nouns that are one post under several names. */
export const SAME_POSTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    chairman: 'chair',
    chairwoman: 'chair',
    chairperson: 'chair',
    pm: 'minister',
    ceo: 'executive',
    neighbor: 'neighbour',
    organizer: 'organiser',
    advisor: 'adviser',
    'co-ordinator': 'coordinator',
    solicitor: 'lawyer',
    attorney: 'lawyer',
    barrister: 'lawyer',
    counsel: 'lawyer',
    mum: 'mother',
    mom: 'mother',
    insider: 'source',
    pal: 'friend',
    dad: 'father',
  } as const),
);

/** Nouns for one person of whom nothing is said but what everybody is. */
export const ANYBODY: ReadonlySet<string> = new Set(
  'man woman person someone somebody lady gentleman mother father mum dad grandmother grandfather teenager pensioner star veteran native mum-of-two player'.split(
    ' ',
  ),
);

/** Trades whose holders are called stars. */
export const STARS: ReadonlySet<string> = new Set(
  'star actor actress singer musician rapper comedian model presenter host player striker midfielder defender forward champion athlete boxer golfer sprinter dancer influencer celebrity'.split(
    ' ',
  ),
);

/** Posts that there are in bodies of every kind: the body tells what kind of source their holder is. */
export const ANY_BODYS_POSTS: ReadonlySet<string> = new Set(
  'president secretary chair director official head chief leader member commissioner representative treasurer clerk officer agent coordinator delegate manager deputy vice-president trustee executive founder owner director-general secretary-general'.split(
    ' ',
  ),
);

/** Who does not speak for a body that is named behind them: "a critic of the government", "author of a book about the army". */
export const OUTSIDERS: ReadonlySet<string> = new Set(
  'critic opponent rival author writer novelist friend ally supporter photographer victim survivor'.split(' '),
);

/** What public posts are for: "Minister of Energy", "Police and Crime Commissioner". */
export const TOPICS: ReadonlySet<string> = new Set(
  'foreign finance defence defense health justice interior energy trade education police business science culture work environment transport housing climate'.split(
    ' ',
  ),
);
/** Of whose family somebody is, which seldom says whom they speak for. */
export const FAMILY: ReadonlySet<string> = new Set(
  'mother father son daughter brother sister wife husband widow widower grandmother grandfather aunt uncle cousin relative partner fiancé fiancée parent grandson granddaughter nephew niece stepfather stepmother sibling'.split(
    ' ',
  ),
);

/** What else stands behind a post: "Secretary of State", "Leader of the Opposition". */
export const BEHIND_POST: ReadonlySet<string> = new Set([
  ...TOPICS,
  'state',
  'opposition',
  'staff',
  'ministers',
  'affairs',
  'and',
]);

/** Words of officers of firms: "chief operating officer". */
export const OFFICERS_OF_FIRMS: ReadonlySet<string> = new Set(
  'executive operating financial technology press commercial chief'.split(' '),
);

/** Posts that only one state has, with its ISO code. */
export const POSTS_OF_STATES: ReadonlyMap<string, string> = new Map(
  Object.entries({ taoiseach: 'IE', tánaiste: 'IE', mec: 'ZA' } as const),
);

/** Posts and trades that tell where their holders look, not whom they speak for: "an envoy for Kenya", "a Kenya specialist". */
export const LOOKING_ABROAD: ReadonlySet<string> = new Set(
  'envoy ambassador consul correspondent specialist expert analyst rapporteur mediator negotiator'.split(' '),
);

/** Who is of the kind of the person they work for: they say what that person would. */
export const VOICES_OF_PEOPLE: ReadonlySet<string> = new Set('spokesperson aide adviser representative'.split(' '));

/** Adjectives that say of which party somebody is: "the Republican governor" is the governor. */
export const PARTIES: ReadonlySet<string> = new Set('democratic republican conservative tory socialist'.split(' '));

/** Adjectives of parties that are written with a capital and name nobody. */
export const PARTY_ADJECTIVES: ReadonlySet<string> = new Set('democratic socialist communist tory'.split(' '));

/** What somebody does, told in a clause with "who", by the post that it shows: "who heads the board", "who studies storms". */
export const DOINGS: Readonly<Record<'leader' | 'owner' | 'founder' | 'researcher', string>> = {
  leader: 'heads leads runs chairs directs headed chaired',
  owner: 'owns co-owns owned',
  founder: 'founded co-founded cofounded',
  researcher: 'studies researches researched lectures specialises specializes',
};

/** Ranks of the army that police forces have too. */
export const SHARED_RANKS: ReadonlySet<string> = new Set('colonel major lieutenant commander'.split(' '));
/** Words of articles whose colonels may be the army's. */
export const ARMED_FORCES: readonly string[] =
  'army military troops soldier soldiers navy marines forces war missile missiles pentagon'.split(' ');

/** Words of sport, where an age tells of no private person: two of them make an article one of sport. */
export const SPORT: readonly string[] =
  'coach season league playoff playoffs goalkeeper striker midfielder quarterback innings wicket tournament'.split(' ');

/** Posts of a state where only its name stands before them: "a Kenyan spokesman". */
export const STATE_POSTS: ReadonlySet<string> = new Set('chief head leader spokesperson adviser'.split(' '));
/** What such posts may be about without being another's: "a Kenyan national security spokesman". */
export const STATE_MATTERS: ReadonlySet<string> = new Set(
  'national security foreign policy defence defense interior economic of staff deputy vice former acting senior chief'.split(
    ' ',
  ),
);

/** Nouns that tell the gender of whom they name. */
export const GENDERED: ReadonlyMap<string, 'f' | 'm'> = new Map([
  ...'spokeswoman chairwoman woman mother wife widow daughter sister aunt queen girl actress businesswoman policewoman congresswoman councilwoman lady grandmother niece nun headmistress mum mom bride princess duchess countess baroness'
    .split(' ')
    .map((word) => [word, 'f'] as const),
  ...'spokesman chairman man father husband widower son brother uncle king boy businessman policeman congressman councilman fisherman grandfather nephew monk headmaster dad priest imam groom prince duke earl'
    .split(' ')
    .map((word) => [word, 'm'] as const),
]);

const HEADS_OF_STATES = new Set('president minister premier chancellor king queen emir sultan monarch'.split(' '));
const HEADS_OF_BODIES = new Set(
  'secretary-general director-general president executive chair commissioner head'.split(' '),
);

/** The highest posts of states and bodies, by the words for whoever holds them: "the French leader", "the UN chief". */
export const TOP_POSTS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['leader', HEADS_OF_STATES],
  ['chief', HEADS_OF_BODIES],
  ['boss', HEADS_OF_BODIES],
]);

/** Posts that one person holds at a time, and their deputies never: nobody calls a deputy mayor the mayor. */
export const SOLE_POSTS: ReadonlySet<string> = new Set(
  'president governor mayor minister premier chancellor'.split(' '),
);

/** Posts of the federal states of America that the state of Georgia has and the republic has not. */
export const AMERICAN_POSTS: ReadonlySet<string> = new Set('governor gov senator sen lieutenant-governor'.split(' '));

/** States with a foreign secretary for a foreign minister, or a home secretary. */
export const WITH_SECRETARIES: ReadonlySet<string> = new Set('GB IN PK BD LK PH MX MY NP'.split(' '));

/** Words in front of a post that are part of its name and tell posts apart. */
export const RANK_WORDS: ReadonlySet<string> = new Set(
  'deputy vice assistant acting former ex interim senior junior chief prime first permanent associate co'.split(' '),
);
