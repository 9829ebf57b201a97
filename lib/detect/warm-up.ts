import { detect } from './index.ts';
import type { Model } from './model.ts';

/** A report in which most constructions stand once: the more of them, the less is left to compile for the first article. */
const SAMPLE = `Harbour office denies delay

PORT ORVEL (Meridian) — The harbour office of Kessania on Monday denied that it had kept ships waiting. Petr Oswin, the deputy
minister for trade, had said the day before that pilots came late, a charge the union dismissed. “We have turned nobody away,” Ada Lind, its spokeswoman, told
reporters. “The pilots were on duty.” She added that two of them were ill.

Mr Oswin’s ministry rejected that. It said in a statement the office had been warned twice, and called on the city to step in.
According to the pilots’ union, whose members fear for their jobs, 14 ships left late in May; the office said there had been nine.
A report by auditors found “serious gaps”, but did not blame anyone. Critics accused the council of looking away, which its leader,
Jonas Mbeki, disputes. He expects talks this week. Asked whether fees would rise, he declined to comment.`;

/**
 * Runs the detector once over a few lines of its own, so that the engine has compiled most of it when the first article comes. That takes
 * about as long as it saves, and is meant for a time at which nobody waits.
 */
export function warmUp(model: Model): void {
  detect(SAMPLE, { mode: 'precise', model });
}
