import { isOneOf } from '../../text/one-of.ts';
import type { Reading } from '../../text/reading.ts';
import type { Right } from './complement.ts';
import { skipHearer, trimRange } from './content.ts';
import { clauseEnd } from './takeover.ts';
import { skipTime } from './time.ts';
import type { VerbGroup } from './verb-group.ts';

/** "asked Hall about the ferry", "questioned her about a leak": who is asked is a hearer, and what about is the content. */
export function askedAbout(reading: Reading, { entry, to: from }: VerbGroup, to: number): Right | null {
  if (entry.verbClass !== 'ask' || entry.particles.length > 0 || !isOneOf(entry.lemma, 'ask question')) return null;
  const hearer = skipHearer(reading, skipTime(reading, from, to), to);
  const about = skipTime(reading, hearer, to);
  if (hearer === from || about + 1 >= to || reading.tokens.lower(about) !== 'about') return null;
  const content = trimRange(reading, about, clauseEnd(reading, about, to));
  return content && { rule: 'object', content };
}
