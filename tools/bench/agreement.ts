/**
 * `node tools/bench/agreement.ts [CLAIMS…]`: what agreement costs for three coders who share 1,000, 10,000 and 100,000 claims, of 25 an
 * article. One in ten claims is a coder's alone, and one in five values another than the first coder's. Times are printed and never asserted, since they
 * are the machine's; what to look at is the time for each claim, which should stay the same.
 */
import { formatAgreement } from '../../lib/agreement/format.ts';
import { PLAIN_NAMES } from '../../lib/agreement/names.ts';
import { agreementOf } from '../../lib/agreement/report.ts';
import { DEFAULT_CODEBOOK } from '../../lib/claim/codebook.ts';
import { manyCodings } from '../../tests/unit/agreement/samples.ts';
import { formatTable } from '../counted.ts';
import { median } from './quantile.ts';

const CODERS = 3;
/** How often each is measured; the middle time counts. */
const TIMES = 3;

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1_000, 10_000, 100_000];
const rows = sizes.map((claims) => {
  const codings = manyCodings(CODERS, claims);
  const times = Array.from({ length: TIMES }, () => {
    const start = performance.now();
    const report = agreementOf(codings, DEFAULT_CODEBOOK);
    const took = performance.now() - start;
    return { took, length: formatAgreement(report, PLAIN_NAMES).length };
  });
  const took = median(times.map((time) => time.took));
  return [
    String(claims),
    took.toFixed(0),
    ((1_000 * took) / (CODERS * claims)).toFixed(1),
    String(times[0]?.length ?? 0),
  ];
});
process.stdout.write(
  `${formatTable([['claims of each coder', 'ms', 'µs a claim', 'code units of the report'], ...rows])}\n`,
);
