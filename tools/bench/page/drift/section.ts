import type { ClaimSpans, Span } from '../../../../lib/claim/span.ts';
import { CORPUS, readCorpus } from '../../../corpus/read-corpus.ts';
import { formatTable } from '../../../counted.ts';
import { bundle } from '../../bundle.ts';
import { openVisitor } from '../text/real-pages.ts';
import type { DriftResult } from './contestant.ts';
import type { EditPlan } from './edit-text.ts';

const CLAIMS = 1_000;
const RUNS = 7;
const PLANS: readonly EditPlan[] = [
  { name: 'unchanged', words: 0, paragraphs: 0 },
  { name: '5 % of words', words: 0.05, paragraphs: 0 },
  { name: '15 % of words, 40 % of paragraphs gone', words: 0.15, paragraphs: 0.4 },
];

/** Articles of the held-out corpus as one page, with their first {@link CLAIMS} annotated claims. */
function heldOutPage(): { text: string; claims: ClaimSpans[] } {
  let text = '';
  const claims: ClaimSpans[] = [];
  for (const { article } of readCorpus(`${CORPUS}/heldout`)) {
    if (!article || claims.length >= CLAIMS) continue;
    const offset = text === '' ? 0 : text.length + 1;
    const shift = (spans: readonly Span[]) => spans.map(([start, end]): Span => [start + offset, end + offset]);
    text = text === '' ? article.text : `${text}\n${article.text}`;
    for (const { source, cue, content } of article.attributions)
      claims.push({ source: shift(source), cue: shift(cue), content: shift(content) });
  }
  return { text, claims: claims.slice(0, CLAIMS) };
}

/** Finding claims again in edited articles, ours beside others', in one page. */
export async function measureDrift(): Promise<string> {
  const { text, claims } = heldOutPage();
  const visitor = await openVisitor(await bundle(import.meta.resolve('./contestant.ts')));
  try {
    const rows: string[][] = [
      ['page', 'matcher', 'selectors, ms', 'found again, ms', 'found', 'false', 'of those gone', 'silently wrong'],
    ];
    await visitor.visit('<!doctype html><title>drift</title>', async ({ evaluate }) => {
      for (const plan of PLANS) {
        const call = `contestant.findAgain(${[text, claims, plan, RUNS].map((value) => JSON.stringify(value)).join(',')})`;
        for (const result of await evaluate<DriftResult[]>(call)) rows.push(rowOf(plan, result));
      }
    });
    const words = text.match(/\S+/g)?.length ?? 0;
    return `${claims.length} annotated claims of our held-out articles, one page of ${words} words.\n\n${formatTable(rows)}`;
  } finally {
    await visitor.close();
  }
}

function rowOf({ name }: EditPlan, result: DriftResult): string[] {
  const { matcher, describing, anchoring, found, standing, wrong, wrongOfGone, gone, silentlyWrong } = result;
  return [
    name,
    matcher,
    describing.toFixed(1),
    anchoring.toFixed(1),
    `${found} of ${standing} (${((found / standing) * 100).toFixed(1)} %)`,
    String(wrong),
    `${wrongOfGone} of ${gone}`,
    String(silentlyWrong),
  ];
}
