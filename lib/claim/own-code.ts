import type { OwnCodeId } from './taxonomy.ts';

/** Letters and digits of a new id: 12 of 36 make chance twins between the codebooks of a class unthinkable (2^62). */
const ID_LENGTH = 12;
const DIGITS = 36;
/** The largest multiple of 36 in a byte: bytes from here on are drawn again, or some letters would come more often. */
const FAIR_BYTES = 252;

/**
 * An id for a value that the reader adds to the codebook. It is drawn, not counted: codebooks are handed on and claims of several
 * people put together, and what was deleted must not come back as something else.
 * @param random fills the array it is given; `crypto.getRandomValues` outside of tests
 */
export function newOwnCodeId(
  random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array = (bytes) => crypto.getRandomValues(bytes),
): OwnCodeId {
  let letters = '';
  while (letters.length < ID_LENGTH) {
    for (const byte of random(new Uint8Array(ID_LENGTH))) {
      if (byte < FAIR_BYTES && letters.length < ID_LENGTH) letters += (byte % DIGITS).toString(DIGITS);
    }
  }
  return `own-${letters}`;
}
