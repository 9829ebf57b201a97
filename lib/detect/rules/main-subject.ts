import { quotationAt, type Range, type Reading } from '../reading.ts';
import { looksFinite } from './finite.ts';
import { trimFront } from './noun-phrase.ts';

/**
 * The subject of the sentence's main clause: the phrase in front of its first finite verb. Used where a participle or a
 * coordinated verb shares it ("Trask refused bail, citing …"). `null` when no finite verb is seen before `before`.
 */
export function mainSubject(reading: Reading, from: number, before: number): Range | null {
  const { tokens } = reading;
  let start = from;
  for (let i = from; i < before; i++) {
    if (quotationAt(reading, i) >= 0) {
      start = i + 1;
      continue;
    }
    if (
      tokens.raw(i) === ',' &&
      i - start < 8 &&
      /^(in|on|at|after|during|asked|by|with|as|when|while|before|despite|since)$/i.test(tokens.raw(start))
    )
      start = i + 1;
    if (!isFiniteHere(reading, i) || i === start) continue;
    let front = trimFront(reading, start, i);
    let end = i;
    for (let k = front + 1; k < i; k++) {
      if (tokens.raw(k) === ',') {
        end = k;
        break;
      }
    }
    while (end > front && /^(also|has|had|have|later|then|,)$/.test(tokens.lower(end - 1))) end--;
    while (front < end && tokens.raw(front) === ',') front++;
    return end > front ? { from: front, to: end } : null;
  }
  return headlineSubject(reading, from, before);
}

/** In tokens. */
const LONGEST_HEADLINE = 40;

/** Headlines are told in the present: "Ministry confirms fire, says gas is safe". The first word in -s after the first is the verb. */
export function headlineSubject(reading: Reading, from: number, before: number): Range | null {
  const { tokens } = reading;
  let end = from;
  while (end < from + LONGEST_HEADLINE && end < tokens.count && tokens.paragraph[end] === tokens.paragraph[from]) end++;
  if (end === from + LONGEST_HEADLINE) return null;
  if (/[.!?]/.test(tokens.raw(end - 1))) return null;
  for (let i = from + 1; i < before; i++) {
    if (tokens.raw(i) === ',' || quotationAt(reading, i) >= 0) return null;
    if (/^[a-z]+[^s']s$/.test(tokens.raw(i)) && i + 1 < before) return { from, to: i };
  }
  return null;
}

function isFiniteHere(reading: Reading, index: number): boolean {
  return (
    looksFinite(reading, index) ||
    (/(?:[^e]|agre)ed$/.test(reading.tokens.lower(index)) && !/^\p{Lu}/u.test(reading.tokens.raw(index)))
  );
}
