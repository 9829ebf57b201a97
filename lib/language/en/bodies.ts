import type { SourceKind } from '../../claim/taxonomy.ts';

/** Head nouns of bodies, singular, by the kind of source they are. */
export const BODY_NOUNS: Readonly<Partial<Record<SourceKind, string>>> = {
  government: `ministry government department court council parliament senate congress assembly agency authority commission cabinet
    presidency palace administration treasury office embassy municipality tribunal regulator watchdog bureau directorate inspectorate
    county city committee consulate secretariat inquiry board chamber house inquest jury prosecution exchequer archive registry senedd
    constituency service services state province region district borough townhall hall ombudsman ombudswoman panel customs delegation prosecutors
    authorities legislature chancellery mission academy observatory lottery coastguard junta regime`,
  military: 'army navy force forces military command brigade regiment battalion air-force headquarters marines troops',
  security:
    'police constabulary guard intelligence prison coastguard gendarmerie garda gardaí patrol squad unit fire-service',
  armed_group: 'militia rebels insurgents guerrillas captors militants separatists',
  party: 'party opposition coalition campaign faction caucus conservatives republicans democrats labour tories bloc',
  intl_org: 'bloc',
  ngo: `union ngo charity church federation confederation association foundation alliance society guild trust network forum movement diocese
    parish lobby nonprofit non-profit congregation collective league mosque temple synagogue club convention cooperative co-operative campaign-group front
    conference fund group organisation organization`,
  expert:
    'university institute college laboratory lab think-tank thinktank faculty hospital clinic museum centre center consultancy observatory',
  business: `company firm bank business maker operator manufacturer retailer insurer lender airline carrier developer producer supplier
    chain brand start-up startup conglomerate corporation exchange brewery mill factory plant shipyard shipbuilder hotel studio label owner
    employer utility railway broker publisher platform contractor restaurant supermarket shop store farm estate management giant rival
    brewer shipowner carmaker automaker drugmaker chipmaker steelmaker planemaker housebuilder homebuilder bakery cafe café salon pub garage gym provider
    airport port festival gallery surveyor consultants investor-relations holding holdings builder`,
  media_agency:
    'newspaper paper channel broadcaster magazine daily weekly radio television tv media website outlet podcast blog newsletter network press',
  document_data: `report study survey poll data figure figures statistics document memo note letter filing indictment ruling review
    audit assessment record records account accounts judgment complaint lawsuit affidavit draft text trial results result research
    analysis finding findings estimate bulletin census log email emails minutes manual handbook brochure plaque sign label caption proxy notice
    papers article invoice manifest dashboard spreadsheet contract prospectus paper estimate research modelling poll polls headline motion
    resolution guidance slide form footnote recording list book diary agreement register listing scan tests x-ray footage photo video statement tally investigation check inspection
    rules regulation regulations laws bylaws statute ordinance constitution treaty guidelines`,
  unspecified: 'team school',
  social_media: 'post posts tweet tweets channels clip',
};

/** Names by law and custom of businesses, and other last words of names that no person bears. */
export const NAME_ENDINGS: Readonly<Partial<Record<SourceKind, string>>> = {
  business: `ltd inc llc plc corp co gmbh ag sa spa bv nv limited company industries holdings group systems technologies capital partners
    securities motors airlines airways energy oil gas petroleum steel foods pharma pharmaceuticals biologics therapeutics labs logistics
    shipping lines homes instruments electronics media ventures investments brothers sons bank insurance telecom mobile networks
    transporters builders stores supermarkets hotels resorts pictures studios records entertainment productions publishing theatres theaters semiconductor semiconductors chemicals minerals mining
    resources properties estates advisors advisers consulting solutions software robotics dynamics aerospace ferries rail
    railways freight express power water utilities brewery dairy wines markets wealth asset equity equities`,
  ngo: `union association federation council alliance foundation society watch action network forum trust initiative campaign
    movement league congress coalition church appeal defense rights project international unite unison front guild cooperative relief local`,
  government: `ministry department agency authority commission office bureau board council court parliament assembly senate committee
    directorate treasury service administration house embassy county tribunal secretariat embassy inspectorate`,
  expert:
    'university institute institution college center centre laboratory hospital museum academy observatory clinic infirmary research analytics',
  media_agency:
    'times post news herald courier gazette tribune telegraph journal press agency radio tv television daily chronicle observer',
  party: 'party democrats republicans bloc',
  military: 'army navy forces command brigade guard',
  unspecified: 'division',
  security: 'police constabulary',
};

/** First words of bodies of many states. */
export const INTERNATIONAL: ReadonlySet<string> = new Set(
  'world international european african asian inter-american pan-african'.split(' '),
);
/** What such bodies are: an "International Trade Department" is one state’s. */
export const INTERNATIONAL_NOUNS: ReadonlySet<string> = new Set(
  'union commission court bank council assembly parliament fund tribunal secretariat agency organization organisation'.split(
    ' ',
  ),
);

/** Last words of names that are places, or stand for what happens there: "of Orange County" tells no employer. */
export const PLACES_IN_NAMES: ReadonlySet<string> = new Set(
  'county city town village state region district province house court port harbour airport festival park'.split(' '),
);

/** What a post deals with, and no body that it is in: "press secretary". */
export const DEALT_WITH: ReadonlySet<string> = new Set(['press', 'media', 'management', 'school', 'schools']);

/** Words for bodies that seldom speak, and that people bear as family names. */
export const BODIES_AS_SURNAMES: ReadonlySet<string> = new Set(['hall', 'brand']);

/** Who a body is for, in its name: "Doctors for Rain". */
export const BEFORE_FOR: ReadonlySet<string> = new Set(
  'aid citizens doctors physicians lawyers parents mothers students women workers friends scientists teachers people'.split(
    ' ',
  ),
);

/** What makes a paper a document and no newspaper: "a working paper". */
export const SORTS_OF_PAPERS: ReadonlySet<string> = new Set(
  'white working policy discussion position academic scientific'.split(' '),
);

/** Topics of ministries that have several names. */
export const MINISTRY_TOPICS: readonly (readonly [topic: string, pattern: RegExp])[] = [
  ['foreign', /^(?:foreign|external|fm)(?: (?:affairs|relations|ministry))?(?: and .*)?$/],
  ['defence', /^(?:national )?(?:defence|defense)(?: and .*)?$/],
  ['interior', /^(?:interior|home|internal|home affairs|internal affairs)(?: and .*)?$/],
  ['finance', /^(?:finance|finances|financial affairs)(?: and .*)?$/],
  ['health', /^(?:public )?health(?: and .*)?$/],
  ['trade', /^(?:trade|commerce)(?: and .*)?$/],
  ['economy', /^(?:economy|economic affairs|economics)(?: and .*)?$/],
  ['labour', /^(?:labour|labor)(?: and .*)?$/],
  ['emergencies', /^(?:emergencies|emergency situations|emergency)$/],
];

/** Bodies that most states have one of: what it is called, by its words in lower case. */
export const STATE_BODIES: readonly (readonly [type: string, pattern: RegExp])[] = [
  ['government', /^(?:(?:central|federal|national|union) )?(?:government|govt|administration|cabinet)$/],
  ['parliament', /^(?:(?:national|federal|lower|state) )?(?:parliament|assembly|legislature|congress|duma|sejm)$/],
  ['central-bank', /^(?:national|central|reserve) bank$/],
  ['army', /^(?:army|military|armed forces|general staff|general staff of the army|defence forces|defense forces)$/],
  ['navy', /^navy$/],
  ['air-force', /^air force$/],
  ['police', /^(?:(?:national|state|federal) )?police(?: service| force)?$/],
  ['border-guard', /^border (?:guard|guards|service|force)$/],
  ['security-service', /^(?:state |federal |national )?security (?:service|services|agency)$/],
  [
    'prosecutors',
    /^(?:attorney office(?: for .+)?|prosecutors|prosecution service|(?:state |federal |public )?prosecutors?(?: office)?|(?:prosecutor|attorney)[ -]general office)$/,
  ],
  ['supreme-court', /^(?:supreme|constitutional) court$/],
  ['presidency', /^(?:presidency|president office|presidential (?:office|palace|administration))$/],
  ['prime-ministers-office', /^(?:prime minister office|premier office|pmo)$/],
  ['coast-guard', /^(?:coast guard|coastguard)$/],
  ['statistics-office', /^(?:national )?(?:statistics|statistical) (?:office|agency|service|bureau)$/],
  ['authorities', /^authorities$/],
];

/** Nouns for one and the same sort of body, however a text calls it the second time. */
export const BODY_CLASSES: ReadonlyMap<string, string> = new Map(
  [
    `company firm business group maker manufacturer operator corporation giant carrier airline chain brand retailer insurer start-up startup lender
    drugmaker carmaker automaker chipmaker planemaker steelmaker housebuilder homebuilder brewer supermarket shipbuilder utility developer`,
    'force police constabulary',
  ].flatMap((words) => words.split(/\s+/).map((word) => [word, words.slice(0, words.indexOf(' '))] as const)),
);

/** What a body can be that is called by a noun which the text does not tell of it. */
export interface CalledByKind {
  readonly kinds: ReadonlySet<SourceKind>;
  /** Nouns that may be told of it: the Rain Administration is called an agency, a court is not. */
  readonly nouns: ReadonlySet<string>;
}

const PUBLIC_AGENCIES =
  'agency administration authority service bureau commission department office organisation organization fund';
const LEAGUES =
  'group organisation organization association foundation coalition alliance society network front movement charity forum';

/** Nouns by which a body that has spoken is called the next time. */
export const CALLED_BY_KIND: ReadonlyMap<string, CalledByKind> = new Map(
  (
    [
      ['group', 'armed_group ngo', LEAGUES],
      ['organisation organization', 'ngo intl_org armed_group', LEAGUES],
      ['movement', 'armed_group party ngo de_facto_authority', LEAGUES],
      ['militia', 'armed_group', LEAGUES],
      ['charity', 'ngo', 'charity foundation society trust'],
      ['party', 'party', 'party'],
      ['bloc', 'intl_org', 'union association'],
      ['agency', 'government intl_org media_agency', PUBLIC_AGENCIES],
      ['regulator watchdog', 'government', 'regulator watchdog agency administration authority commission'],
      ['newspaper paper', 'media_agency', 'newspaper paper daily weekly'],
      ['broadcaster', 'media_agency', 'broadcaster television radio tv'],
    ] as const
  ).flatMap(([called, kinds, nouns]) =>
    called
      .split(' ')
      .map(
        (noun) =>
          [noun, { kinds: new Set(kinds.split(' ') as SourceKind[]), nouns: new Set(nouns.split(' ')) }] as const,
      ),
  ),
);

/** Nouns for those who may be a person or a firm, and are mostly a firm. */
export const FIRMS_OR_PEOPLE: ReadonlySet<string> = new Set(
  'operator maker manufacturer retailer insurer supplier lender carrier brewer publisher'.split(' '),
);

/** Last words of names that are places in nature or on a map: no firm is called so. */
export const GEOGRAPHY: ReadonlySet<string> = new Set(
  'sea ocean river strait straits island islands lake mountain mountains mount valley bay coast peninsula desert street road avenue square bridge highway canal creek beach hill hills'.split(
    ' ',
  ),
);
/** Nouns for places in front of a name: "the town of Lorvo". */
export const SORTS_OF_PLACES: ReadonlySet<string> = new Set(
  'town city village district province region island port suburb county state capital neighbourhood neighborhood hamlet settlement municipality'.split(
    ' ',
  ),
);

/** Words of bodies and posts that serve a place within a state: they do not speak for the state. */
export const LOCAL_WORDS: ReadonlySet<string> = new Set(
  `county city town township municipal municipality council councillor councilman councilwoman mayor school parish local regional
  borough ward village sheriff coroner alderman district provincial province community neighbourhood neighborhood harbour harbor port library
  fire firefighter hospital warden academy`.split(/\s+/),
);

/** What is made known in somebody's name and says what they say. */
export const VOICES: ReadonlySet<string> = new Set(
  'statement communiqué communique message announcement release text post reply email letter note'.split(' '),
);
