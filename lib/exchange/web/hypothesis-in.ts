/**
 * Hypothesis annotations as claims: files that ./hypothesis.ts wrote, and those that went through Hypothesis since, come back as the
 * claims that they were, with what text and tags say now; those of others as far as they quote words of a web page. Read are files of
 * its client, answers of its API (`rows`), lists of rows, and a single row.
 *
 * A row of a wrong shape stops the import of the whole file. A reply, a note on a whole page, or a page that is no web page is listed
 * as refused, and the rest stands.
 */
import { isArticleAddress } from '../../claim/article.ts';
import {
  CLAIM_SELECTOR,
  claimSelectorSchema,
  FIRST_SELECTOR_VERSION,
  type HeldClaim,
  type HypothesisRow,
  type HypothesisSelector,
  hypothesisRowSchema,
  SELECTOR_VERSION,
} from '../../schema/hypothesis-row.ts';
import { problemOf } from '../../schema/problem.ts';
import { type ArticleRecord, type ClaimRecord, claimRecordSchema } from '../../schema/records.ts';
import type { ImportContext, ImportedFile, Importer, PatchFields } from '../import-file.ts';
import type { Parsed } from '../outcome.ts';
import { shortened } from '../shortened.ts';
import { collect } from './collected.ts';
import { type ForeignPlace, instantOf, takeForeign } from './foreign-claim.ts';
import { noteIn, readTags } from './hypothesis-text.ts';
import { parsedJson, within } from './json-text.ts';

/** Reads a file of Hypothesis annotations. */
export const parseHypothesis: Importer = (text, context) => parseHypothesisFiles([{ name: '', text }], context);

/** A file of several, by the name that problems have it by; '' for one that is alone. */
export interface HypothesisFile {
  readonly name: string;
  readonly text: string;
}

/** Reads files of one folder, such as ./hypothesis.ts writes, as one. Each text is let go of when it is read. */
export function parseHypothesisFiles(files: Iterable<HypothesisFile>, context: ImportContext): Parsed<ImportedFile> {
  const collected = collect('hypothesis');
  let isForeign = false;
  for (const { name, text } of files) {
    const read = readFile(text, { place: name, collected, context });
    if (!read.ok) return name === '' ? read : { ok: false, problem: `${name}: ${read.problem}` };
    isForeign ||= read.value.isForeign;
  }
  return { ok: true, value: collected.file({ codebook: null, isForeign }) };
}

/** @param at whose place is the name of the file */
function readFile(text: string, { place: file, collected, context }: ForeignPlace): Parsed<{ isForeign: boolean }> {
  const json = parsedJson(text);
  if (!json.ok) return json;
  const { rows, at } = rowsOf(json.value);
  if (!rows) return { ok: false, problem: 'neither "annotations" nor "rows", and no list of annotations' };
  let isForeign = false;
  for (const [index, json] of rows.entries()) {
    const where = at === null ? '' : `${at}[${index}]`;
    const row = hypothesisRowSchema.safeParse(json);
    if (!row.success) return { ok: false, problem: shortened(problemOf(row.error, where)) };
    const own = selectorsOf(row.data).find(({ type }) => type === CLAIM_SELECTOR);
    const place = file === '' ? where : `${file}: ${where}`;
    if (own) {
      const problem = takeOwn(row.data, own, { place, collected, context });
      if (problem !== null) return { ok: false, problem: within(where, shortened(problem)) };
    } else {
      isForeign = true;
      takeRow(row.data, { place, collected, context });
    }
  }
  return { ok: true, value: { isForeign } };
}

/** The rows of a file, and what they are the value of; `null` for a single one. */
function rowsOf(json: unknown): { rows: readonly unknown[] | null; at: string | null } {
  if (Array.isArray(json)) return { rows: json, at: '' };
  if (typeof json !== 'object' || json === null) return { rows: null, at: '' };
  for (const [at, rows] of Object.entries(json)) {
    if ((at === 'annotations' || at === 'rows') && Array.isArray(rows)) return { rows, at };
  }
  return 'uri' in json ? { rows: [json], at: null } : { rows: null, at: '' };
}

function selectorsOf({ target }: HypothesisRow): readonly HypothesisSelector[] {
  return (target ?? []).flatMap(({ selector }) => selector ?? []);
}

/** @returns what is wrong with our own selector, or `null` */
function takeOwn(
  row: HypothesisRow,
  own: HypothesisSelector,
  { place, collected, context }: ForeignPlace,
): string | null {
  const { version } = own;
  if (version !== SELECTOR_VERSION && version !== FIRST_SELECTOR_VERSION)
    return `target: ${CLAIM_SELECTOR}: a version that this program does not know`;
  const held = claimSelectorSchema.safeParse(version === SELECTOR_VERSION ? own : upgraded(own));
  if (!held.success) return problemOf(held.error, `target.${CLAIM_SELECTOR}`);
  if (!isArticleAddress(held.data.article.url))
    return `target.${CLAIM_SELECTOR}.article.url: not the address of a web page`;
  const claim = claimOf(held.data, row, context);
  const article = articleOf(held.data, claim);
  const { fields, others } = readTags(row.tags ?? []);
  const changes = changesOf(claim, { ...fields, note: noteIn(row.text ?? '') });
  const isChanged = Object.keys(changes).length > 0;
  const modified = instantOf(row.updated ?? null);
  const now = claimRecordSchema.safeParse({
    ...claim,
    ...changes,
    modified: (isChanged && modified) || claim.modified,
  });
  if (!now.success) {
    collected.refuse({ place, problem: problemOf(now.error) });
    return null;
  }
  const articleId = collected.article(article);
  if (articleId === null) return `target.${CLAIM_SELECTOR}.article: ${article.id} has another address elsewhere`;
  const isNew = collected.claim({ ...now.data, articleId });
  if (!isNew) return `target.${CLAIM_SELECTOR}.claim.id: ${claim.id} is there twice`;
  // Changed since it was written: of whoever has it as it was then nothing has to be asked.
  if (isChanged) collected.patch({ id: claim.id, fields: changes, modified: claim.modified, place });
  collected.tags({ claimId: claim.id, tags: [...new Set(others)] });
  return null;
}

/** A selector of the first version as one of today's. */
function upgraded(own: HypothesisSelector): object {
  const { claim } = own;
  return typeof claim === 'object' && claim !== null ? { ...own, claim: { ...claim, reasonGiven: false } } : own;
}

/** The claim as it was written, of whoever owns the row. */
function claimOf({ claim }: HeldClaim, row: HypothesisRow, context: ImportContext): ClaimRecord {
  const coder = creatorOf(row) || context.coder;
  return { ...claim, coder, madeBy: claim.madeBy ?? { coder } };
}

/** The article as it was written, and seen as long as the claim tells of. */
function articleOf({ article }: HeldClaim, { created, modified }: ClaimRecord): ArticleRecord {
  return { ...article, firstSeen: created, lastSeen: modified, textId: null, completeSince: null };
}

/** What somebody has changed in Hypothesis: all else that the file says is as old as the file. */
function changesOf(claim: ClaimRecord, said: PatchFields): PatchFields {
  const entries = Object.entries(said) as [keyof PatchFields, unknown][];
  return Object.fromEntries(entries.filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(claim[name])));
}

function takeRow(row: HypothesisRow, at: ForeignPlace): void {
  const problem = rowProblem(row, at);
  if (problem !== null) at.collected.refuse({ place: at.place, problem });
}

/** @returns why a row is no claim, or `null` for one that was taken in */
function rowProblem(row: HypothesisRow, at: ForeignPlace): string | null {
  if (row.references && row.references.length > 0) return 'references: a reply to another annotation';
  const selectors = selectorsOf(row);
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  if (!quote?.exact) return 'target: no words are quoted (TextQuoteSelector)';
  const { exact, prefix = '', suffix = '' } = quote;
  const said = {
    name: `hypothesis ${row.id ?? JSON.stringify([row.uri, exact, prefix, suffix, row.text ?? '', row.user ?? ''])}`,
    url: row.uri,
    title: row.document?.title?.[0] ?? '',
    note: row.text ?? '',
    tags: row.tags ?? [],
    creator: creatorOf(row),
    created: row.created ?? null,
    modified: row.updated ?? null,
  };
  const start = selectors.find(({ type }) => type === 'TextPositionSelector')?.start ?? null;
  return takeForeign({ ...said, exact, prefix, suffix, start }, at);
}

/** Whose row it is, by the name that is shown, or else that of the account "acct:ana@hypothes.is"; '' where neither is there. */
function creatorOf({ user, user_info }: HypothesisRow): string {
  return user_info?.display_name || (/^acct:([^@]+)@/.exec(user ?? '')?.[1] ?? '');
}
