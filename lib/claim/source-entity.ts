import type { SourceKind } from './taxonomy.ts';

/** Who a source is, however the text refers to it: "Lena Ost", "the minister" and "she" are one entity. */
export interface SourceEntity {
  /**
   * Names the entity in every article alike, so that the library can put its claims together: a state is its ISO 3166-1 code
   * ("AZ"), a body of a state carries it ("AZ:defence-ministry"), a person is the full name in lower case ("lena-ost"). An
   * unnamed source is the same only within its article ("residents").
   */
  readonly key: string;
  /** What to call it: its fullest name in the article, or the phrase itself. */
  readonly name: string;
  readonly kind: SourceKind;
  /** ISO 3166-1 alpha-2 code of the state it is or speaks for; `null` when it is none, or unknown. */
  readonly country: string | null;
}
