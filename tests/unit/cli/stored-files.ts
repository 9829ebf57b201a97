/** Files of stored claims for the tests of `convert` and `agreement`. */
import { createHash } from 'node:crypto';
import { DEFAULT_CODEBOOK } from '../../../lib/claim/codebook.ts';
import { type ExportData, formatJson } from '../../../lib/exchange/native/native-json.ts';
import { FILE_VERSION } from '../../../lib/schema/exchange-file.ts';
import type { ArticleRecord, ClaimRecord } from '../../../lib/schema/records.ts';
import { NOON, sampleArticle, sampleChange, sampleClaim, sampleSource, selector } from '../schema/samples.ts';

/** Begins beyond the basic plane, and has Armenian: offsets in code units and code points differ. */
export const TEXT = '⚓🌉 Վելմար. The port authority of Vellmar denied that ships had been turned away.';
const TEXT_ID = createHash('sha256').update(TEXT).digest('hex');

/** Another than any other for each number, and increasing with it. */
export function idOf(number: number): string {
  return `019caaaa-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
}

/** Words of {@link TEXT} where they stand. */
const at = (words: string) => selector(words, TEXT.indexOf(words));

/** A claim of {@link TEXT}. */
export function claimInText(changed: Partial<ClaimRecord> = {}): ClaimRecord {
  const selectors = {
    source: [at('The port authority of Vellmar')],
    cue: [at('denied')],
    content: [at('that ships had been turned away')],
  };
  return sampleClaim({ selectors, ...changed });
}

/** An article with its text, one claim, and its history. */
export function nativeData(changed: Partial<ExportData> = {}): ExportData {
  return {
    program: '0.1.0',
    codebook: DEFAULT_CODEBOOK,
    articles: [sampleArticle({ textId: TEXT_ID, completeSince: NOON.toISOString() })],
    claims: [claimInText()],
    changes: [sampleChange()],
    sources: [sampleSource()],
    texts: [{ id: TEXT_ID, text: TEXT, savedAt: NOON.toISOString() }],
    ...changed,
  };
}

/** The same as a native file. */
export function nativeFile(changed: Partial<ExportData> = {}): string {
  return formatJson(nativeData(changed), NOON);
}

/** Articles, each with two claims at the same places, as one coder has labelled them. */
export function codedFile(coder: string, statuses: readonly ClaimRecord['status'][], firstId: number): string {
  const articles = new Map<string, ArticleRecord>();
  const claims = statuses.map((status, index) => {
    const number = Math.floor(index / 2);
    const id = idOf(number + 1);
    const url = `https://news.example/world/${number}`;
    articles.set(id, sampleArticle({ id, url, completeSince: NOON.toISOString() }));
    const start = 100 * (index % 2);
    const around = { prefix: `Paragraph ${index % 2}: `, suffix: ' and so on' };
    const selectors = {
      source: [selector('The port', start, around)],
      cue: [selector('denied', start + 20, around)],
      content: [selector('that ships had left', start + 30, around)],
    };
    return sampleClaim({ id: idOf(firstId + index), articleId: id, selectors, status, coder });
  });
  return nativeFile({ articles: [...articles.values()], claims, changes: [], sources: [], texts: [] });
}

const CLAIMS_AN_ARTICLE = 25;
const CHANGES_A_CLAIM = 3;

/** JSON Lines of about so many megabytes: articles of 25 claims with three changes each. */
export function* manyLines(megabytes: number): Generator<string> {
  const line = (type: string, record: object) => `${JSON.stringify({ type, record })}\n`;
  const change = (claim: number, nth: number) =>
    line(
      'change',
      sampleChange({
        id: idOf(1e9 + claim * CHANGES_A_CLAIM + nth),
        claimId: idOf(claim),
        articleId: articleId(claim),
      }),
    );
  const claimLine = (claim: number) => line('claim', claimInText({ id: idOf(claim), articleId: articleId(claim) }));
  const size = claimLine(1).length + CHANGES_A_CLAIM * change(1, 0).length;
  const claims = Math.ceil((megabytes * 1_000_000) / size / CLAIMS_AN_ARTICLE) * CLAIMS_AN_ARTICLE;
  const header = { format: 'says-who', version: FILE_VERSION, exportedAt: NOON.toISOString(), program: '0.1.0' };
  yield `${JSON.stringify({ ...header, codebook: DEFAULT_CODEBOOK })}\n`;
  for (let claim = 0; claim < claims; claim++) for (let nth = 0; nth < CHANGES_A_CLAIM; nth++) yield change(claim, nth);
  for (let claim = 0; claim < claims; claim++) yield claimLine(claim);
  for (let claim = 0; claim < claims; claim += CLAIMS_AN_ARTICLE) {
    const id = articleId(claim);
    yield line('article', sampleArticle({ id, url: `https://news.example/world/${id}` }));
  }
  const records = claims * (1 + CHANGES_A_CLAIM) + claims / CLAIMS_AN_ARTICLE;
  yield `${JSON.stringify({ type: 'end', records })}\n`;
}

function articleId(claim: number): string {
  return idOf(1e12 + Math.floor(claim / CLAIMS_AN_ARTICLE));
}
