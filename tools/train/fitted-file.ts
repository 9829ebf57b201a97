import type { DisputeWeights, Weights } from '../../lib/disputes/weights.ts';

const BEGIN = '// fitted: npm run train:disputes\n';
const END = '// end of what is fitted\n';

const tableOf = (weights: Weights): string =>
  Object.entries(weights)
    .map(([clue, weight]) => `    ${clue}: ${weight},\n`)
    .join('');

/**
 * The text of lib/disputes/weights.ts with these weights between its two marks, laid out as the formatter would.
 *
 * @throws Error when the marks are not there.
 */
export function replaceFitted(file: string, { told, takenUp }: DisputeWeights): string {
  const start = file.indexOf(BEGIN);
  const end = file.indexOf(END, start);
  if (start < 0 || end < start)
    throw new Error(`no place for the weights, between "${BEGIN.trim()}" and "${END.trim()}"`);
  const tables = `  told: {\n${tableOf(told)}  },\n  takenUp: {\n${tableOf(takenUp)}  },\n`;
  return `${file.slice(0, start)}${BEGIN}export const FITTED: DisputeWeights = {\n${tables}};\n${file.slice(end)}`;
}
