import { set } from '../set.ts';

/** Trades of stage, page and sport: papers call somebody so of whom they have told none. */
export const PUBLIC_TRADES: ReadonlySet<string> =
  set(`star actor actress singer musician rapper comedian presenter striker midfielder defender forward boxer golfer sprinter dancer influencer
  songwriter author novelist writer poet playwright filmmaker artist painter broadcaster composer conductor pianist guitarist drummer sculptor
  winger goalkeeper keeper quarterback fly-half flanker batsman batter bowler all-rounder jockey cyclist swimmer skier skater
  gymnast opener seamer spinner fullback full-back centre-back playmaker scrum-half slugger outfielder infielder shortstop linebacker
  frontman frontwoman vocalist bassist lyricist screenwriter cartoonist illustrator magician entertainer footballer cricketer sportsman sportswoman
  sportsperson rower runner hurdler wrestler mountaineer climber heavyweight welterweight lightweight middleweight podcaster youtuber vlogger
  socialite heiress celebrity memoirist biographer film-maker soprano tenor baritone violinist cellist ballerina choreographer`);

/** Trades of private people that papers tell of whom they have named, and of nobody who has only to do with them: everybody has a doctor, nobody a grazier. */
export const OWN_TRADES: ReadonlySet<string> =
  set(`farmer grazier shepherd fisherman baker butcher florist chef restaurateur hairdresser beautician barber publican shopkeeper accountant bookkeeper
  entrepreneur businessman businesswoman student undergraduate graduate retiree librarian schoolteacher electrician bricklayer carpenter joiner gardener
  academic scientist historian economist activist campaigner blogger realtor trucker rancher homemaker housewife beekeeper potter
  grandmother grandfather great-grandmother great-grandfather`);

/** What marks a trade as that of somebody the text has told of: nobody is introduced as "the retired plumber". */
export const TELLING: ReadonlySet<string> = set(
  'retired former veteran aspiring self-employed self-taught award-winning budding would-be self-confessed',
);

/** Posts and parts that tell no trade: the captain may be a striker, the neighbour a plumber. */
export const NO_TRADE: ReadonlySet<string> =
  set(`captain skipper contestant resident neighbour local man woman winner champion fan customer passenger survivor witness claimant applicant
  volunteer guest co-star homeowner villager islander native player teammate favourite finalist entrant substitute member`);

const LAWMAKERS =
  'senator mp congressman congresswoman representative assemblyman assemblywoman td msp backbencher lawmaker legislator';
const OFFICERS =
  'sergeant inspector superintendent constable detective sheriff lieutenant major colonel commander deputy trooper';
const CLERICS = 'bishop archbishop priest imam rabbi pastor vicar cardinal preacher chaplain';
const CAMPAIGNERS = 'activist campaigner organiser environmentalist conservationist advocate';
const PRESS = 'reporter editor columnist correspondent presenter broadcaster anchor blogger commentator host';
const IN_BUSINESS = 'founder co-founder owner chair executive investor chef developer restaurateur hotelier';
const DOCTORS =
  'doctor surgeon cardiologist oncologist neurologist paediatrician pediatrician psychiatrist physician pathologist';

/** Wider words for posts and trades: "the lawmaker" is a senator, and nobody who is told to be a plumber. */
export const WIDER_TRADES: ReadonlyMap<string, ReadonlySet<string>> = widened([
  ['lawmaker legislator parliamentarian congressman congresswoman', LAWMAKERS],
  ['backbencher', 'mp'],
  ['mp', 'backbencher frontbencher'],
  ['politician', `${LAWMAKERS} minister president mayor governor councillor chancellor premier candidate secretary`],
  ['diplomat', 'ambassador envoy consul attaché high-commissioner chargé'],
  ['officer policeman policewoman cop', OFFICERS],
  ['cleric clergyman clergywoman churchman prelate', CLERICS],
  ['activist campaigner', CAMPAIGNERS],
  ['journalist newsman', PRESS],
  ['businessman businesswoman entrepreneur tycoon magnate industrialist billionaire millionaire', IN_BUSINESS],
  ['filmmaker film-maker', 'director'],
  ['restaurateur', 'chef cook owner'],
  ['doctor medic physician clinician', DOCTORS],
  ['trucker', 'driver'],
  ['footballer', 'striker midfielder defender winger goalkeeper forward player captain'],
  ['cricketer', 'batsman batter bowler opener seamer spinner all-rounder captain'],
  ['boss', 'manager coach executive chief director founder owner number counterpart'],
  // "opposite number Mara Lind"
  ['coach manager', 'number counterpart'],
  ['royal', 'prince princess king queen duke duchess earl countess'],
]);

function widened(rows: readonly (readonly [wide: string, narrow: string])[]): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(rows.flatMap(([wide, narrow]) => wide.split(' ').map((word) => [word, set(narrow)] as const)));
}

/** Words for whoever knows a field: all experts are called so. */
export const KNOWING: ReadonlySet<string> = set('expert academic scientist researcher scholar');
/** Experts who are called none of these but "expert". */
export const NO_SCIENTIST: ReadonlySet<string> = set(
  'analyst strategist consultant forecaster pollster auditor examiner technician practitioner medic',
);

/** Posts whose holders are told by their party alone: "the Labour MP". */
export const OF_PARTIES: ReadonlySet<string> = set(
  'mp td deputy senator congressman congresswoman councillor lawmaker backbencher peer representative legislator politician',
);

/** Parties by the words that stand in front of a post and name nobody. */
export const PARTY_NAMES: ReadonlySet<string> = set('labour liberal green independent nationalist unionist');

/** Seats and parts that somebody has who is told by party and seat: no minister, whom such a one speaks against. */
export const POLITICAL: ReadonlySet<string> = set(`${LAWMAKERS} leader chair member councillor candidate peer`);

/** Posts that lead a body, one of which may be told for another: "the director", and "chief executive" behind the name. */
export const LEADERS: ReadonlySet<string> = set(
  'leader head chief boss director executive president chair administrator commissioner superintendent manager secretary-general director-general',
);

/** Posts and trades that many have in a story: who is named next may be another one. */
export const OF_SEVERAL: ReadonlySet<string> = set(
  'official officer lawmaker legislator politician member candidate deputy diplomat negotiator regulator doctor expert researcher scientist analyst',
);
