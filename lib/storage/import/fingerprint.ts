/**
 * Tells whether a record is still as it was: a hash of its JSON. Two of 32 bits, in the manner of FNV-1a; it guards against mistakes,
 * not against anybody. What changes without anybody's doing does not count: how often a source is quoted, when an article was last seen.
 */
export function fingerprintOf(record: object): string {
  const { claims: _, lastSeen: __, ...rest } = record as { claims?: unknown; lastSeen?: unknown };
  const json = JSON.stringify(rest);
  let [one, two] = [0x811c9dc5, 0xc9dc5118];
  for (let index = 0; index < json.length; index++) {
    const code = json.charCodeAt(index);
    one = Math.imul(one ^ code, 0x01000193);
    two = Math.imul(two ^ code, 0x85ebca6b);
  }
  return [one, two].map((hash) => (hash >>> 0).toString(16).padStart(8, '0')).join('');
}
