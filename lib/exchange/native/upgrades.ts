/**
 * Native files of earlier versions, brought to the next one. Each step is frozen, since it must do for ever what it did when it was
 * written: literals only, and no constant or type of today's code. They mirror lib/storage/migrations. What they give is validated
 * afterwards as today's records are, so that a field that is not what it should be is left as it is, to be named there.
 */

/** Records of a file, not yet validated, by list. */
export interface RawLists {
  [list: string]: unknown[];
}

/** What of a file an upgrade may set, besides its lists. */
export interface RawFrame {
  [field: string]: unknown;
}

type Upgrade = (lists: RawLists, frame: RawFrame) => void;
type Raw = Record<string, unknown>;

/** Brings lists and frame from a version to {@link FILE_VERSION}, in place. */
export function upgradeFile(version: number, lists: RawLists, frame: RawFrame): void {
  for (const upgrade of UPGRADES.slice(version - 1)) upgrade(lists, frame);
}

/** Version 1 to 2: claims may be detached, and know whom a pronoun stood for. */
function placesThatChange(lists: RawLists): void {
  for (const claim of records(lists, 'claims')) {
    claim['antecedent'] = null;
    claim['detached'] = false;
  }
}

/** Version 2 to 3: claims know their source, labels and disputes; changes their step and article; the file its codebook. */
function sourcesAndSteps(lists: RawLists, frame: RawFrame): void {
  const articleOfClaim = new Map<unknown, unknown>();
  const sources = new Map<string, Raw>();
  for (const claim of records(lists, 'claims')) {
    const words = sourceWords(claim);
    const { sourceText } = claim;
    if (words === null || typeof sourceText !== 'string') continue;
    const name = sourceText.trim() || words;
    const folded = foldedName(name);
    const isLocal = claim['anonymity'] === 'unnamed' && sourceText.trim() === words.trim();
    const key = folded === '' ? 'none' : isLocal ? `${claim['articleId']}/${folded}` : `name:${folded}`;
    Object.assign(claim, { entity: null, labels: [], disputes: [], sourceKey: key });
    articleOfClaim.set(claim['id'], claim['articleId']);
    if (!sources.has(key)) {
      const rest = { kind: 'unspecified', country: null, into: null, claims: 0 };
      sources.set(key, { id: key, name, folded, ...rest });
    }
  }
  for (const change of records(lists, 'changes')) {
    const articleId = articleOfClaim.get(change['claimId']) ?? change['claimId'];
    Object.assign(change, { articleId, step: change['id'], way: 'edit', of: null });
  }
  lists['sources'] = [...sources.values()];
  frame['codebook'] = structuredClone(CODEBOOK_OF_VERSION_3);
}

/** Version 3 to 4: articles may have their text, claims a second kind of source; projects. */
function projectsAndTexts(lists: RawLists): void {
  for (const article of records(lists, 'articles')) Object.assign(article, { textId: null, completeSince: null });
  for (const claim of records(lists, 'claims')) claim['secondKind'] = null;
  lists['projects'] = [];
  lists['texts'] = [];
}

/** Version 4 to 5: claims tell whether a reason was given, changes which import brought them, projects what stands. */
function reasonsAndOrigins(lists: RawLists): void {
  for (const claim of records(lists, 'claims')) claim['reasonGiven'] = false;
  for (const change of records(lists, 'changes')) change['origin'] = null;
  for (const project of records(lists, 'projects')) project['rulings'] = [];
}

const UPGRADES: readonly Upgrade[] = [placesThatChange, sourcesAndSteps, projectsAndTexts, reasonsAndOrigins];

function* records(lists: RawLists, list: string): Generator<Raw> {
  for (const record of lists[list] ?? []) {
    if (typeof record === 'object' && record !== null && !Array.isArray(record)) yield record as Raw;
  }
}

function sourceWords({ selectors }: Raw): string | null {
  const parts = isObject(selectors) ? selectors['source'] : null;
  if (!Array.isArray(parts)) return null;
  const words = parts.map((part: unknown) => {
    const quote = isObject(part) ? part['quote'] : null;
    return isObject(quote) && typeof quote['exact'] === 'string' ? quote['exact'] : '';
  });
  return words.join(' … ');
}

function isObject(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null;
}

function foldedName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/^the\s+/, '');
}

const STATUS_KEYS: readonly (readonly [id: string, key: string])[] = [
  ['unassessed', '0'],
  ['unverified', '1'],
  ['corroborated', '2'],
  ['contested', '3'],
  ['denied', '4'],
  ['confirmed', '5'],
  ['refuted', '6'],
  ['retracted', '7'],
  ['outdated', '8'],
  ['not_checkable', '9'],
];
const KINDS = [
  ...['unspecified', 'government', 'military', 'security', 'armed_group', 'de_facto_authority', 'party', 'intl_org'],
  ...['ngo', 'expert', 'business', 'witness_civilian', 'media_agency', 'document_data', 'social_media'],
];
const PLAIN = { name: '', meaning: '', look: null, isHidden: false };
/** The codebook as it was before anyone could change it. */
const CODEBOOK_OF_VERSION_3 = {
  statuses: STATUS_KEYS.map(([id, key]) => ({ id, key, ...PLAIN })),
  sourceKinds: KINDS.map((id) => ({ id, key: '', ...PLAIN })),
  labels: [],
};
