import { set } from '../set.ts';

/** Works of art, in front of their names: "the film Cold Water". */
export const WORKS: ReadonlySet<string> = set('film movie sitcom musical opera ballet novel album single');

/** What there is of such a work: "the set of Cold Water". */
export const MADE_OF_WORKS: ReadonlySet<string> = set(
  'set sets premiere cast season episode episodes adaptation remake trailer sequel',
);

/** What is bought of firms: "shares in Orvel Lund". */
export const SHARES: ReadonlySet<string> = set('shares stock bonds shareholders');

/** What firms do to what is theirs, in front of "its": "Orvel Lund cut its forecast". */
export const DOINGS_OF_FIRMS: ReadonlySet<string> = set(
  'cut raised lifted lowered trimmed slashed posted launched unveiled opened closed expanded moved lost doubled sold recalled cuts raises lifts posts launches unveils opens closes',
);

/** What popular papers say of somebody in front of the name, as the first word of a sentence: "Brave Mara Lind has told …". */
export const EPITHETS: ReadonlySet<string> =
  set(`brave heartbroken devastated furious tragic troubled shamed disgraced pregnant proud delighted angry beloved glamorous stunning evil twisted
  terrified horrified shocked stunned grieving desperate defiant tearful emotional outspoken embattled beleaguered veteran retired jailed
  convicted legendary popular famous controversial fellow young little poor vile sick greedy plucky hero heroic lucky unlucky generous`);
