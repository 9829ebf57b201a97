import { FAMILY } from '../language/en/roles.ts';
import { NO_TRADE } from '../language/en/trades.ts';
import type { Range, Reading } from '../text/reading.ts';
import { spanOf } from '../text/spans.ts';
import { WORD } from '../text/tokens.ts';
import type { Article } from './article.ts';
import type { Answer, SourceMention } from './mention.ts';
import { isOfGender } from './noun-gender.ts';
import { isNamedPerson, type Referent, type Role } from './referent.ts';
import { isHeading } from './subjects.ts';

/** Of so many of the first claims it is asked whether they are a headline's. */
const MOST_HEADLINES = 3;

/** So many words in a row are no chance. */
const IN_A_ROW = 4;
/** Of a headline's quotation so many words are looked at. */
const MOST_WORDS = 60;

/** The words of some ranges, so many in a row, each row as the numbers that the vocabulary has for them. */
function* rowsIn({ tokens }: Reading, ranges: readonly Range[], most: number): Generator<string> {
  const row: number[] = [];
  let count = 0;
  for (const { from, to } of ranges) {
    for (let i = from; i < to && count < most; i++) {
      if (tokens.type[i] !== WORD) continue;
      count++;
      row.push(tokens.vocabulary.word[i] ?? 0);
      if (row.length > IN_A_ROW) row.shift();
      if (row.length === IN_A_ROW) yield row.join(' ');
    }
  }
}

const rowsOf = (reading: Reading, quoted: readonly Range[]): ReadonlySet<string> =>
  new Set(rowsIn(reading, quoted, MOST_WORDS));

/** Whether a content has some of the words in a row. Linear. */
function hasRow(reading: Reading, content: readonly Range[], rows: ReadonlySet<string>): boolean {
  if (rows.size === 0) return false;
  for (const row of rowsIn(reading, content, Number.POSITIVE_INFINITY)) if (rows.has(row)) return true;
  return false;
}

/** "“It fell on us”, says driver": a headline's source without a name is whoever says the same below. */
export function nameHeadlines(
  article: Article,
  mentions: readonly (SourceMention | null)[],
  inOrder: readonly number[],
  answers: (Answer | null)[],
): void {
  const inHeadlines = inOrder.slice(0, MOST_HEADLINES).filter((index) => {
    const one = answers[index]?.referent;
    return one?.sort === 'person' && !one.isNamed && isHeading(article, mentions[index]?.source.from ?? 0);
  });
  if (inHeadlines.length === 0) return;
  const named = inOrder.flatMap((index) => {
    const [mention, answer] = [mentions[index], answers[index]];
    return mention && answer && isNamedPerson(answer.referent) ? [{ content: mention.content, answer }] : [];
  });
  for (const index of inHeadlines) {
    const one = answers[index]?.referent;
    const rows = rowsOf(article.reading, mentions[index]?.content ?? []);
    const same = named.find(({ content }) => hasRow(article.reading, content, rows))?.answer.referent;
    if (!one || !same || !mayBe(one, same)) continue;
    answers[index] = { referent: same, anonymity: one.anonymity, antecedent: spanOf(article.reading, same.first) };
    if (same.kind === 'unspecified') same.kind = one.kind;
  }
}

/** Whether the text tells nothing else of somebody than what a headline calls them. */
function mayBe({ roles: [called], words }: Referent, { roles, gender }: Referent): boolean {
  const isSame = ({ head }: Role) => head === called?.head || FAMILY.has(head) || NO_TRADE.has(head);
  return isOfGender(words.at(-1) ?? '', { gender }) && roles.every(isSame);
}
