import { FAMILY } from '../language/en/roles.ts';
import { isOneOf } from '../text/one-of.ts';
import { isEitherName } from './name-words.ts';
import type { NameUse } from './parse-run.ts';
import { blank, type Referent } from './referent.ts';
import { slug } from './words.ts';

/** So many relatives are remembered. */
const MOST_KIN = 12;

/** Whom a family name with a form of address means: "Mr Lind" is no woman. */
export class Families {
  /** Relatives of somebody's of whom only the given name is told: "her husband, Paul". */
  readonly #kin: Referent[] = [];

  /** Remembers a relative; nobody else. */
  note(one: Referent): void {
    const isKin =
      one.sort === 'person' &&
      one.words.length === 1 &&
      one.roles.some(
        ({ head }) => FAMILY.has(head) && !isOneOf(head, 'son daughter grandson granddaughter nephew niece'),
      );
    if (isKin && this.#kin.length < MOST_KIN && !this.#kin.includes(one)) this.#kin.push(one);
  }

  /**
   * Of the bearers of the family name those whom the form of address fits, else "her husband, Paul", if the text has just one such;
   * `null` for somebody of whom it tells no more. All where one of them is a body.
   */
  addressed(name: NameUse, gender: 'f' | 'm', bearers: readonly Referent[]): readonly Referent[] | null {
    if (bearers.some(({ sort }) => sort !== 'person')) return bearers;
    const fitting = bearers.filter((one) => one.gender === gender);
    if (fitting.length > 0) return fitting;
    const open = bearers.filter((one) => one.gender === null || isEitherName(one.words[0] ?? ''));
    if (open.length > 0) return open;
    const kin = this.#kin.filter((one) => one.gender === gender && one.first.from < name.range.from);
    return kin.length === 1 ? kin : null;
  }
}

/** Somebody of a family of whom the text tells only the form of address. */
export function otherOfFamily({ range, words }: NameUse, gender: 'f' | 'm', name: string): Referent {
  return {
    ...blank(range),
    key: `${slug(words)}-${gender}`,
    name,
    sort: 'person',
    words,
    gender,
    anonymity: 'named',
    isNamed: true,
  };
}
