import type { DetectMode } from '../lib/detect/index.ts';
import { detect } from '../lib/detect/index.ts';
import {
  type Compared,
  disputeTally,
  ENTITIES_HEAD,
  entitiesRow,
  FACETS_HEAD,
  facetsRow,
  formatTally,
  groupTable,
  MEASURES_HEAD,
  measuresRow,
  type Table,
} from '../lib/evaluate/report.ts';
import { compareClaims } from '../lib/evaluate/score.ts';
import { parseGoldRow } from '../lib/exchange/detections/gold-rows.ts';
import { complain } from './complain.ts';
import { EVAL_HELP } from './help.ts';
import { parseOptions } from './parse-options.ts';
import { Progress } from './progress.ts';
import { readRows } from './read-input.ts';
import { readModel } from './read-model.ts';

const MODES: readonly DetectMode[] = ['precise', 'complete'];

/**
 * `says-who eval`: what the detector finds and misses in annotated texts, in both modes.
 * @returns 0, or 2 when anything could not be read: figures over a part would be taken for those of the whole
 * @throws UsageError when the command is called wrongly
 */
export async function evalCommand(args: readonly string[]): Promise<number> {
  const { files, wantsHelp } = parse(args);
  if (wantsHelp) {
    process.stdout.write(EVAL_HELP);
    return 0;
  }
  const model = readModel();
  const progress = new Progress(process.stderr);
  const compared: Record<DetectMode, Compared[]> = { precise: [], complete: [] };
  let exitCode = 0;
  for (const file of files) {
    for await (const row of readRows(file, parseGoldRow)) {
      if (!row.ok) {
        complain(row.problem);
        exitCode = 2;
        continue;
      }
      const gold = row.value;
      for (const mode of MODES)
        compared[mode].push({
          gold,
          comparison: compareClaims(gold.text, gold.claims, detect(gold.text, { mode, model })),
        });
      progress.count(gold.text.length);
    }
  }
  progress.end();
  if (exitCode === 0 && compared.precise.length > 0) process.stdout.write(report(compared));
  return exitCode;
}

function report(compared: Readonly<Record<DetectMode, readonly Compared[]>>): string {
  const disputes = MODES.map((mode) => [mode, formatTally(disputeTally(compared[mode]))]);
  const tables: Table[] = [
    [MEASURES_HEAD.slice(1), ...MODES.map((mode) => measuresRow('', mode, compared[mode]).slice(1))],
    [['right facets, %', ...FACETS_HEAD.slice(1)], ...MODES.map((mode) => facetsRow(mode, compared[mode]))],
    [['sources, %', ...ENTITIES_HEAD.slice(1)], ...MODES.map((mode) => entitiesRow(mode, compared[mode]))],
    [['disputes', 'P / R / F1'], ...disputes],
    groupTable(compared.complete, 'kind'),
    groupTable(compared.complete, 'act'),
    groupTable(compared.complete, 'order'),
    groupTable(compared.complete, 'source'),
  ];
  return `${tables.map(formatColumns).join('\n')}\nPrecision / recall / F1 in percent; groups at det-any in complete mode.\n`;
}

/** Columns as wide as their widest cell. */
function formatColumns(table: Table): string {
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
  return table.map((row) => `${line(row).trimEnd()}\n`).join('');
}

function parse(args: readonly string[]): { files: readonly string[]; wantsHelp: boolean } {
  const { values, positionals } = parseOptions(args, { help: { type: 'boolean', short: 'h' } });
  return { files: positionals.length > 0 ? positionals : ['-'], wantsHelp: values.help ?? false };
}
