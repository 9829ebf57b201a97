/** UUIDs version 7 keep their version and variant here (RFC 9562, section 5.7); all other digits after the time are of the name. */
const VERSION = '7';
const VARIANT = '89ab';

/**
 * An id made from a name, for what another program has named: the same name and time always give the same id, so that a file that
 * is imported twice changes nothing. In the form of UUID version 7, so that it sorts by time like all others; its 74 other bits are a
 * hash of the name, which is no secret and need not be one.
 * @param name within all names, such as an IRI
 * @param at milliseconds since 1970, from 0 to 2^48 - 1; others are brought there
 */
export function stableId(name: string, at: number): string {
  const time = Math.min(Math.max(Math.trunc(at) || 0, 0), 2 ** 48 - 1)
    .toString(16)
    .padStart(12, '0');
  const hash = MULTIPLIERS.map((one) => hashOf(name, one).toString(16).padStart(8, '0')).join('');
  const variant = VARIANT[Number.parseInt(hash.charAt(3), 16) % 4];
  return `${time.slice(0, 8)}-${time.slice(8)}-${VERSION}${hash.slice(0, 3)}-${variant}${hash.slice(4, 7)}-${hash.slice(7, 19)}`;
}

/** Odd numbers with bits all over: a hash of its own for each, so that names that meet in one do not meet in the others. */
const MULTIPLIERS = [0x01000193, 0x9e3779b1, 0x85ebca6b];

/** In the manner of FNV-1a (32 bit, over UTF-16 code units), with a last mix, so that names that differ in one letter differ everywhere. */
function hashOf(text: string, multiplier: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), multiplier);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
