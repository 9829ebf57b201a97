import type { Kind } from '../../claim/taxonomy.ts';
import { isPunctuation, quotationAt, type Range, type Reading } from '../../text/reading.ts';

/** `direct` when every word of the content stands in quotation marks, `mixed` when some do, else `indirect`. */
export function kindOf(reading: Reading, content: readonly Range[]): Kind {
  let quoted = 0;
  let plain = 0;
  for (const range of content) {
    for (let i = range.from; i < range.to; i++) {
      if (isPunctuation(reading, i)) continue;
      if (quotationAt(reading, i) >= 0) quoted++;
      else plain++;
    }
  }
  if (quoted === 0) return 'indirect';
  return plain === 0 ? 'direct' : 'mixed';
}
