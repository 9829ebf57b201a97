const words = (list: string): string[] => list.trim().split(/\s+/);

/** What is done to victims, behind "was". */
export const HARMED: ReadonlySet<string> = new Set(
  words(`killed stabbed shot attacked murdered hit struck injured hurt robbed beaten raped assaulted abused kidnapped knocked found bitten mauled
  mugged electrocuted drowned crushed treated rescued arrested`),
);

/** What defendants do, and what is done to them. */
export const IN_COURT: ReadonlySet<string> = new Set(
  words(
    'denies denied pleaded pleads admitted admits accused charged jailed convicted sentenced arrested stands faces appeared',
  ),
);
