/**
 * A record as a file has it. Which import brought a change is known by the store alone: the same store and one that has all of it from a
 * file write the same file, and whoever reads it imports it anew.
 */
export function filedRecord(record: object): object {
  return 'origin' in record && record.origin !== null ? { ...record, origin: null } : record;
}
