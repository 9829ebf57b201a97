import { disagreementRows, loneClaimRows } from '../lib/agreement/disagreement-rows.ts';
import { formatAgreement } from '../lib/agreement/format.ts';
import { PLAIN_NAMES } from '../lib/agreement/names.ts';
import { type AgreementReport, agreementOf } from '../lib/agreement/report.ts';
import { inParts } from '../lib/exchange/parts.ts';
import { BYTE_ORDER_MARK, type Cell, formatRecord } from '../lib/exchange/tables/delimited.ts';
import { parseAgreementArguments } from './agreement-arguments.ts';
import { complain } from './complain.ts';
import { AGREEMENT_HELP } from './help.ts';
import { writeParts } from './output-file.ts';
import { readCodings } from './stored/codings.ts';
import { UsageError } from './usage-error.ts';

/**
 * `says-who agreement`: how far coders agree, by their files.
 * @returns 0, or 2 when a file could not be read: figures of a part would be taken for those of the whole
 * @throws UsageError when the command is called wrongly; OutputError
 */
export async function agreementCommand(args: readonly string[]): Promise<number> {
  const { inputs, variables, isComplete, isJson, disagreements, alone, wantsHelp } = parseAgreementArguments(args);
  if (wantsHelp) {
    process.stdout.write(AGREEMENT_HELP);
    return 0;
  }
  let exitCode = 0;
  const fail = (problem: string) => {
    complain(problem);
    exitCode = 2;
  };
  const watch = { onProblem: fail, onLacking: fail };
  const read = await readCodings(inputs, { from: null, now: new Date() }, watch);
  if (!read) return 2;
  const { codings, codebook } = read;
  if (codings.length < 2) {
    fail(`all claims are by the same coder (${codings[0]?.coder}): say whose each file is with --coder NAME=FILE`);
    return 2;
  }
  const whole = agreementOf(codings, codebook, isComplete ? { isComplete: () => true } : {});
  const report = variables ? withVariables(whole, variables) : whole;
  if (disagreements !== null) await writeTable(disagreementRows(report, PLAIN_NAMES), disagreements);
  if (alone !== null) await writeTable(loneClaimRows(report), alone);
  process.stdout.write(isJson ? `${JSON.stringify(report, null, 2)}\n` : formatAgreement(report, PLAIN_NAMES));
  return exitCode;
}

/**
 * The report of some variables, in the order in which they are named.
 * @throws UsageError for one that there is not
 */
export function withVariables(report: AgreementReport, wanted: readonly string[]): AgreementReport {
  const variables = wanted.map((name) => {
    const found = report.variables.find((variable) => variable.id === name || variable.name === name);
    if (found) return found;
    const known = report.variables.map((variable) => variable.name).join(', ');
    throw new UsageError(`--variables takes ${known}; got "${name}"`);
  });
  return { ...report, variables: [...new Set(variables)] };
}

function writeTable(rows: Iterable<readonly Cell[]>, file: string): Promise<void> {
  return writeParts(inParts(recordsOf(rows)), file);
}

function* recordsOf(rows: Iterable<readonly Cell[]>): Generator<string> {
  yield BYTE_ORDER_MARK;
  for (const row of rows) yield formatRecord(row);
}
