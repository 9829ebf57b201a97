/** The formats of labelled claims by name, but for the native file, which has records of its own kinds. */
import type { ExportFormat } from '../claim/export-format.ts';
import type { FiledClaim } from '../schema/records.ts';
import { formatCsl } from './citations/csl.ts';
import { formatRis } from './citations/ris.ts';
import type { FolderFormat, StreamFormat } from './format.ts';
import type { LeftOutField } from './left-out.ts';
import { formatMarkdown } from './notes/markdown.ts';
import { formatBrat } from './standoff/brat.ts';
import { formatDoccano } from './standoff/doccano.ts';
import { formatCsvParts } from './tables/csv.ts';
import { formatTriples } from './tables/triples.ts';
import { formatWide } from './tables/wide.ts';
import { formatHypothesis } from './web/hypothesis.ts';
import { formatClaimReviewDrafts, formatSchemaOrg } from './web/schema-org.ts';
import { formatW3c } from './web/w3c.ts';

/** How a format is written: one file, or a folder of them. */
export type Format = {
  /** What the name of its file ends with; of a folder that is zipped. */
  readonly ending: string;
  readonly mediaType: string;
  /** Claims that it has no place for, by the field that says what they are. */
  readonly leavesOut: readonly LeftOutField[];
} & ({ readonly write: StreamFormat } | { readonly files: FolderFormat });

const ZIP = 'application/zip';

/** Each format's writer, with what its file is called and served as. `json` and `jsonl` are written from records: native/. */
export const FORMATS: Readonly<Record<Exclude<ExportFormat, 'json' | 'jsonl'>, Format>> = {
  csv: { ending: '.csv', mediaType: 'text/csv;charset=utf-8', leavesOut: [], write: formatClaimTable },
  wide: { ending: '-coders.csv', mediaType: 'text/csv;charset=utf-8', leavesOut: [], write: formatWide },
  triples: { ending: '-triples.zip', mediaType: ZIP, leavesOut: [], files: formatTriples },
  w3c: { ending: '.jsonld', mediaType: 'application/ld+json', leavesOut: [], write: formatW3c },
  hypothesis: { ending: '-hypothesis.zip', mediaType: ZIP, leavesOut: ['dismissed'], files: formatHypothesis },
  brat: { ending: '-brat.zip', mediaType: ZIP, leavesOut: [], files: formatBrat },
  doccano: { ending: '-doccano.jsonl', mediaType: 'application/jsonl', leavesOut: [], write: formatDoccano },
  markdown: { ending: '-notes.zip', mediaType: ZIP, leavesOut: ['dismissed'], files: formatMarkdown },
  csl: {
    ending: '-csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    leavesOut: ['dismissed', 'detached'],
    write: formatCsl,
  },
  ris: {
    ending: '.ris',
    mediaType: 'application/x-research-info-systems',
    leavesOut: ['dismissed', 'detached'],
    write: formatRis,
  },
  'claim-review': {
    ending: '-claim-review-drafts.zip',
    mediaType: ZIP,
    leavesOut: ['dismissed', 'detached'],
    files: formatClaimReviewDrafts,
  },
  'schema-org': {
    ending: '-claims.jsonld',
    mediaType: 'application/ld+json',
    leavesOut: ['dismissed', 'detached'],
    write: formatSchemaOrg,
  },
};

function formatClaimTable(articles: Parameters<StreamFormat>[0]): AsyncGenerator<string> {
  return formatCsvParts(claimsOf(articles), { byteOrderMark: true });
}

async function* claimsOf(articles: Parameters<StreamFormat>[0]): AsyncGenerator<FiledClaim> {
  for await (const { article, claims } of articles) for (const claim of claims) yield { article, claim };
}
