import { set } from '../set.ts';
import { FAMILY, ROLE_NOUNS } from './roles.ts';

/** Nouns for one person: posts, trades, relations, and what papers call those who talk to them. */
export const PEOPLE: ReadonlySet<string> = new Set([
  ...Object.values(ROLE_NOUNS).flatMap((nouns) => nouns.split(/\s+/)),
  ...FAMILY,
  ...'master crew crowd audience mob gang duo trio band side pal mate chum ex ex-husband ex-wife ex-boyfriend ex-girlfriend boyfriend girlfriend gran grandad grandma nan punter local foe'.split(
    ' ',
  ),
  ...'mother-in-law father-in-law mum-of-two mum-of-three dad-of-two dad-of-three chief-of-staff whistle-blower'.split(
    ' ',
  ),
]);

/** Words that end as nouns for people do, in -er, -or, -ee, -ot, -ment …, and mean none: "letter", "river", "coffee", "government". */
export const THINGS_IN_ER = set(
  `number letter order matter water paper power river summer winter tower offer answer corner chapter character computer container register
  trailer poster banner layer weather dinner disaster tender border timber after never other another counter quarter factor
  sector error motor mirror door floor tremor terror harbor labor favor rumor color behavior minor major prior list twist mist
  event government parliament moment element document argument statement agreement restaurant plant grant giant committee
  coffee degree fee tree knee lot plot shot robot foot root slot riot specimen`,
);

/** Who leads an interview, as its labels call them. */
export const INTERVIEWERS = set('interviewer host moderator presenter reporter journalist narrator anchor caller');

/** Whose noun is a verdict already: to condemn "the rioters" says what for. In the singular. */
export const WRONGDOERS = set(
  `rioter looter attacker assailant arsonist vandal thug hooligan yob bully thief robber burglar killer murderer gunman shooter bomber
  terrorist extremist fanatic militant insurgent jihadist kidnapper abuser rapist paedophile trafficker smuggler racist fascist nazi
  bigot traitor liar cheat fraudster criminal troll hacker polluter profiteer poacher occupier invader aggressor oppressor dictator
  tyrant hijacker culprit perpetrator offender`,
);
