import type { CodedVariable } from '../claim/coded-variables.ts';

/** What variables and values are called for people, in one language. */
export interface AgreementNames {
  variable(variable: Pick<CodedVariable, 'id' | 'name'>): string;
  /** @param variable the variable's id */
  value(variable: string, value: string): string;
}

/** The ids themselves, as tables for other programs have them; a label goes by its name. */
export const PLAIN_NAMES: AgreementNames = {
  variable: ({ name }) => name,
  value: (_, value) => value,
};
