import type { TextSelector } from '../../claim/selector.ts';
import { CLAIM_PARTS } from '../../claim/span.ts';
import type { ClaimRecord } from '../../schema/records.ts';

/**
 * Lets claims that were handed out share what is the same for every coder: words and their surroundings are most of a claim, and all of
 * a project is held at once while its coders are compared.
 */
export class SharedPlaces {
  readonly #known = new Map<string, ClaimRecord>();

  /** The same claim, with the place of one of that id that came before where it has the same. */
  share(claim: ClaimRecord): ClaimRecord {
    const known = this.#known.get(claim.id);
    if (!known) {
      this.#known.set(claim.id, claim);
      return claim;
    }
    if (!isSamePlace(known, claim)) return claim;
    return { ...claim, selectors: known.selectors, sentence: known.sentence };
  }
}

function isSamePlace(one: ClaimRecord, other: ClaimRecord): boolean {
  return (
    one.sentence === other.sentence && CLAIM_PARTS.every((part) => areSame(one.selectors[part], other.selectors[part]))
  );
}

function areSame(some: readonly TextSelector[], others: readonly TextSelector[]): boolean {
  return some.length === others.length && some.every((one, index) => isSame(one, others[index]));
}

function isSame({ quote, position }: TextSelector, other: TextSelector | undefined): boolean {
  return (
    quote.exact === other?.quote.exact &&
    quote.prefix === other.quote.prefix &&
    quote.suffix === other.quote.suffix &&
    position.start === other.position.start &&
    position.end === other.position.end
  );
}
