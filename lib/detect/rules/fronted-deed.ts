import type { Range, Reading } from '../../text/reading.ts';

/** "Posting the matter to May, the bench directed …": what somebody does in front of what they say with `cue` is none of it. */
export function isFrontedDeed({ tokens }: Reading, { from, to }: Range, cue: Range): boolean {
  const isParticiple =
    /^[A-Z][a-z]{2,}ing$/.test(tokens.raw(from)) && (from === 0 || /[.!?]/.test(tokens.raw(from - 1)));
  return isParticiple && to < cue.from && tokens.raw(to) === ',';
}
