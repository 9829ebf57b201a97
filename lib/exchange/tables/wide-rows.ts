import type { Codebook } from '../../claim/codebook.ts';
import { type CodedVariable, coderNames, isUntouched, variablesOf } from '../../claim/coded-variables.ts';
import { DEFAULT_SETTINGS } from '../../claim/settings.ts';
import { type Coding, type Unit, unitsOf } from '../../claim/unit.ts';
import { storedWords } from '../../claim/words.ts';
import type { Stream } from '../../schema/exchange-file.ts';
import type { FiledArticle } from '../format.ts';

/** A unit of coding with the values that each coder gave it. */
export interface UnitRow {
  readonly unit: string;
  readonly url: string;
  /** The words of the first coder who has it: source, cue, content. */
  readonly words: readonly [source: string, cue: string, content: string];
  /** By coder: one value for each variable, `null` where none was given; nothing of a coder who does not have the unit. */
  readonly values: ReadonlyMap<string, readonly (string | null)[]>;
}

/** What several coders made of the same articles, or one coder alone. */
export interface CoderTable {
  /** The names of the coders, each once. */
  readonly coders: readonly string[];
  readonly variables: readonly CodedVariable[];
  readonly rows: readonly UnitRow[];
}

/** The table of codings: one coder each. Coders of one name are told apart by numbers. */
export function tableOfCodings(codings: readonly Coding[], codebook: Codebook): CoderTable {
  const coders = coderNames(codings);
  const variables = variablesOf(codebook);
  return { coders, variables, rows: unitsOf(codings).map((unit) => rowOf(unit, coders, variables)) };
}

/**
 * The table of one store. A claim is coded by whose label it is, so that claims of several people in it are compared; one that nobody has
 * labelled, or put their name to, is a unit without values and makes nobody a coder. Only the values are held, article by article: the
 * table of 100,000 claims fits where the claims would not.
 */
export async function tableOfStore(articles: Stream<FiledArticle>, codebook: Codebook): Promise<CoderTable> {
  const variables = variablesOf(codebook);
  const coders = new Set<string>();
  const rows: UnitRow[] = [];
  for await (const { article, claims } of articles) {
    const codings = [...Map.groupBy(claims, ({ coder }) => coder)].map(([coder, own]) => ({
      coder,
      articles: [{ article, claims: own }],
    }));
    const names = codings.map(({ coder }) => coder);
    for (const claim of claims) if (!isHandedOut(claim)) coders.add(claim.coder);
    for (const unit of unitsOf(codings)) rows.push(rowOf(unit, names, variables));
  }
  return { coders: [...coders], variables, rows };
}

function isHandedOut(claim: FiledArticle['claims'][number]): boolean {
  return claim.coder === DEFAULT_SETTINGS.coder && isUntouched(claim);
}

function rowOf({ id, article, claims }: Unit, coders: readonly string[], variables: readonly CodedVariable[]): UnitRow {
  const coded = coders.flatMap((coder, index) => {
    const claim = claims[index];
    return claim ? [{ coder, claim }] : [];
  });
  const { source, cue, content } = coded[0]?.claim.selectors ?? { source: [], cue: [], content: [] };
  return {
    unit: id,
    url: article.url,
    words: [storedWords(source), storedWords(cue), storedWords(content)],
    values: new Map(coded.map(({ coder, claim }) => [coder, variables.map((variable) => variable.valueOf(claim))])),
  };
}
