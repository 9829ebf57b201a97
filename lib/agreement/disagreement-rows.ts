import { storedWords } from '../claim/words.ts';
import type { StoredUnit } from './coded-article.ts';
import type { AgreementNames } from './names.ts';
import type { AgreementReport } from './report.ts';

/** Columns of {@link disagreementRows} before those of the coders. */
const HEAD = ['unit', 'article', 'title', 'source', 'cue', 'content', 'sentence', 'variable'] as const;

/**
 * The disagreements as rows of a table to settle them by: one for each claim and variable of which coders say different things, variable
 * by variable and in the order of the text, with what each coder says; `null` where one says nothing. The words are those of the
 * first coder who has the claim. Rows come one at a time: there can be as many as there are claims.
 */
export function* disagreementRows(
  { coders, variables }: AgreementReport,
  names: AgreementNames,
): Generator<readonly (string | null)[]> {
  yield [...HEAD, ...coders];
  for (const variable of variables) {
    const name = names.variable(variable);
    for (const { unit, values } of variable.disagreements) {
      yield [...unitCells(unit), name, ...values.map((value) => value && names.value(variable.id, value))];
    }
  }
}

function unitCells({ id, article: { url, title }, claims }: StoredUnit): string[] {
  const claim = claims.find((each) => each !== null);
  const { source = [], cue = [], content = [] } = claim?.selectors ?? {};
  return [id, url, title, storedWords(source), storedWords(cue), storedWords(content), claim?.sentence ?? ''];
}

/** Columns of {@link loneClaimRows}. */
const LONE_HEAD = ['claim', 'article', 'title', 'source', 'cue', 'content', 'sentence', 'found by', 'not by'] as const;

/** The claims that one coder has and another, who coded the article completely too, has not: one row each. */
export function* loneClaimRows({ coders, unitising }: AgreementReport): Generator<readonly string[]> {
  yield LONE_HEAD;
  for (const { coders: pair, onlyOne, onlyOther } of unitising) {
    const [one = '', other = ''] = pair.map((coder) => coders[coder] ?? '');
    for (const { lone, by, not } of [
      ...onlyOne.map((each) => ({ lone: each, by: one, not: other })),
      ...onlyOther.map((each) => ({ lone: each, by: other, not: one })),
    ]) {
      const { id, selectors, sentence } = lone.claim;
      const words = [selectors.source, selectors.cue, selectors.content].map(storedWords);
      yield [id, lone.article.url, lone.article.title, ...words, sentence, by, not];
    }
  }
}
