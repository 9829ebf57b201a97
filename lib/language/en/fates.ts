const words = (list: string): string[] => list.trim().split(/\s+/);

/** What is done to victims, behind "was". */
export const HARMED: ReadonlySet<string> = new Set(
  words(`killed stabbed shot attacked murdered hit struck injured hurt robbed beaten raped assaulted abused kidnapped knocked found bitten mauled
  mugged electrocuted drowned crushed treated rescued arrested`),
);
