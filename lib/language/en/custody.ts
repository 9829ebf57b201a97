/** What is done to somebody by police, court and staff: "as he was led away". */
export const DONE_TO_SUSPECTS: ReadonlySet<string> = new Set(
  'led arrested handcuffed cuffed cautioned sentenced jailed detained charged searched convicted dragged bundled driven taken escorted restrained remanded'.split(
    ' ',
  ),
);

/** What is done to victims, and tells of somebody else who speaks: "Tom Hale was stabbed". */
export const HARMED: ReadonlySet<string> = new Set(
  'killed stabbed shot attacked murdered hit struck injured hurt robbed beaten raped assaulted abused kidnapped knocked found bitten mauled mugged electrocuted drowned crushed treated rescued arrested'.split(
    ' ',
  ),
);

/** What those do who come upon somebody: "when police arrived", "when door staff asked what he was doing". */
export const DOINGS_OF_OFFICERS: ReadonlySet<string> = new Set(
  'arrived asked stopped arrested searched challenged confronted approached questioned cautioned detained found caught told'.split(
    ' ',
  ),
);

/** Who comes upon somebody so. */
export const THOSE_IN_CHARGE: ReadonlySet<string> = new Set(
  'police officers officer staff guards guard detectives detective security bouncers doorman judge magistrate magistrates prosecutor clerk court wardens inspectors'.split(
    ' ',
  ),
);

/** Posts of the law, whose holders are never the one in custody. */
export const POSTS_OF_THE_LAW: ReadonlySet<string> = new Set(
  'judge magistrate prosecutor coroner officer detective inspector sergeant constable superintendent lawyer justice recorder bailiff warden sheriff'.split(
    ' ',
  ),
);

/** Verbs of those who answer what was said to them. */
export const RETORTS: ReadonlySet<string> = new Set('replied retorted countered responded snapped'.split(' '));
/** And those that are one with "back": "shot back". */
export const RETORTS_WITH_BACK: ReadonlySet<string> = new Set(
  'shot hit fired snapped struck yelled shouted'.split(' '),
);
