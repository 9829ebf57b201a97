import type { Range, Reading } from '../text/reading.ts';
import { kindBefore, kindBehind } from './beside-body.ts';
import type { Title } from './posts.ts';
import { MEMBER } from './role-kinds.ts';

/** Somebody without a post whose body stands beside their name: "American Airlines’ | Kent Ode", "Mara Lind | of the Orvel Institute". */
export function employeeOf(reading: Reading, name: Range): Title | null {
  const kind = kindBefore(reading, name.from) ?? kindBehind(reading, name.to);
  return kind && { head: MEMBER, words: [], country: null, within: kind, known: kind, isPerson: true };
}
