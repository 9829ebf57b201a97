/** Good files of every format that is imported, of one small library, for bad ones to be made of. */
import { readFileSync } from 'node:fs';
import { type Codebook, DEFAULT_CODEBOOK } from '../../../lib/claim/codebook.ts';
import { formatJsonLinesParts } from '../../../lib/exchange/native/json-lines.ts';
import { formatJson, formatJsonParts } from '../../../lib/exchange/native/native-json.ts';
import { formatCsv } from '../../../lib/exchange/tables/csv.ts';
import { formatHypothesis } from '../../../lib/exchange/web/hypothesis.ts';
import { formatW3c } from '../../../lib/exchange/web/w3c.ts';
import type { FileRecords, RecordStreams } from '../../../lib/schema/exchange-file.ts';
import type { ImportFormat } from '../../../lib/schema/imported-file.ts';
import type { ProjectRecord } from '../../../lib/schema/project-records.ts';
import { textIdOf } from '../../../lib/storage/tables/texts.ts';
import { filed, formatContext } from '../exchange/web/filed.ts';
import {
  NOON,
  numberedDraft,
  sampleArticle,
  sampleChange,
  sampleClaim,
  sampleDraft,
  sampleSource,
} from '../schema/samples.ts';

const OWN_LABEL = { id: 'own-a', name: 'Harbour', meaning: '', look: null, key: '', isHidden: false } as const;
export const CODEBOOK: Codebook = { ...DEFAULT_CODEBOOK, labels: [OWN_LABEL] };
const PROGRAM = { program: '0.1.0', codebook: CODEBOOK } as const;
const TEXT = `${sampleDraft().sentence} Ships came in all night. ⚓`;
const textId = await textIdOf(TEXT);

const project: ProjectRecord = {
  id: '019caaaa-0000-7000-8000-0000000000c1',
  name: 'Harbour news',
  articleIds: [sampleArticle().id],
  codebook: null,
  rulings: [
    { claimId: sampleClaim().id, variable: 'status', note: 'Both are right.', by: 'Ana', at: NOON.toISOString() },
  ],
  created: NOON.toISOString(),
  modified: NOON.toISOString(),
};

/** One of everything, and of claims and articles two. */
export const RECORDS = {
  articles: [
    sampleArticle({ textId, completeSince: NOON.toISOString() }),
    sampleArticle({ id: '019caaaa-0000-7000-8000-000000000002', url: 'https://news.example/bridge', title: 'Bridge' }),
  ],
  claims: [
    sampleClaim({ secondKind: 'ngo', labels: ['own-a'], antecedent: 'the port', disputes: [] }),
    sampleClaim({
      ...numberedDraft(2),
      id: '019caaaa-0000-7000-8000-00000000000b',
      articleId: '019caaaa-0000-7000-8000-000000000002',
      disputes: [sampleClaim().id],
      entity: { key: 'vellmar', name: 'Vellmar', kind: 'government', country: 'NO' },
    }),
  ],
  changes: [
    sampleChange(),
    sampleChange({ id: '019caaaa-0000-7000-8000-0000000000fd', field: 'note', from: '', to: 'See the harbour log.' }),
  ],
  sources: [sampleSource({ claims: 2 })],
  texts: [{ id: textId, text: TEXT, savedAt: NOON.toISOString() }],
  projects: [project],
} as const satisfies Required<FileRecords>;

/** The native file of that library. */
export function nativeFile(records: FileRecords = RECORDS): string {
  return formatJson({ ...PROGRAM, ...records }, NOON);
}

/** The same as JSON Lines, line by line. */
export async function nativeLines(records: RecordStreams = RECORDS): Promise<string[]> {
  return (await joined(formatJsonLinesParts({ ...PROGRAM, ...records }, NOON))).trimEnd().split('\n');
}

/** The native file of an earlier version: that of its example. */
export function earlierFile(version: 1 | 2 | 3 | 4): string {
  return readFileSync(new URL(`../../fixtures/files/v${version}.json`, import.meta.url), 'utf8');
}

/** The same claims as W3C annotations. */
export function w3cFile(): Promise<string> {
  return joined(formatW3c(filed(RECORDS, TEXT), formatContext({ codebook: CODEBOOK })));
}

/** The claim of the first article as annotations of Hypothesis. */
export async function hypothesisFile(): Promise<string> {
  const [file] = await Array.fromAsync(formatHypothesis(filed(RECORDS, TEXT), formatContext()));
  if (!file) throw new Error('nothing was written');
  return file.content;
}

/** The claims as a table. */
export function csvFile(): string {
  const rows = filed(RECORDS).flatMap(({ article, claims }) => claims.map((claim) => ({ article, claim })));
  return formatCsv(rows, { byteOrderMark: false });
}

/** A good file of each format. */
export async function goodFiles(): Promise<Readonly<Record<ImportFormat, string>>> {
  return {
    json: nativeFile(),
    jsonl: `${(await nativeLines()).join('\n')}\n`,
    w3c: await w3cFile(),
    hypothesis: await hypothesisFile(),
    csv: csvFile(),
  };
}

/** Native files that are made as they are read, of whatever size. */
export const NATIVE_PARTS = {
  json: (records: RecordStreams) => formatJsonParts({ ...PROGRAM, ...records }, NOON),
  jsonl: (records: RecordStreams) => formatJsonLinesParts({ ...PROGRAM, ...records }, NOON),
} as const;

async function joined(parts: AsyncIterable<string>): Promise<string> {
  return (await Array.fromAsync(parts)).join('');
}
