import { GENDERED } from '../language/en/roles.ts';
import type { Referent } from './referent.ts';

/** Whether somebody can be called by a noun as far as it tells a gender: "the actress" is no man. */
export function isOfGender(noun: string, { gender }: Pick<Referent, 'gender'>): boolean {
  const told = GENDERED.get(noun) ?? null;
  return told === null || gender === null || gender === told;
}
