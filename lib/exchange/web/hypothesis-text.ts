/** What a claim says in Hypothesis: a text for people, and tags that can be read back. */
import type { ClaimLabel } from '../../claim/claim.ts';
import { MAX_CODES } from '../../claim/codebook.ts';
import type { OwnCodeId } from '../../claim/taxonomy.ts';
import { claimLabelSchema } from '../../schema/claim.ts';
import type { CodeNames } from '../format.ts';

/** Parts what is written of a claim from the note that follows. A name needs no translation. */
const MARK = '*Says Who*';

/** What the text and the tags of an annotation say. */
export type SaidFields = Pick<ClaimLabel, 'status' | 'act' | 'sourceKind' | 'secondKind' | 'labels' | 'note'>;

/**
 * Source, act and values by their names, and the note below them. Hypothesis shows it as Markdown: words of the page are written so
 * that nothing in them is markup; the note is the reader's own and stays as it is.
 */
export function textOf(claim: ClaimLabel, names: CodeNames): string {
  const kinds = [claim.sourceKind, claim.secondKind].filter((kind) => kind !== null && kind !== 'unspecified');
  const lines = [
    [`**${plain(claim.sourceText) || '–'}**`, ...kinds.map((kind) => plain(names.sourceKind(kind ?? 'unspecified')))],
    [plain(names.act(claim.act)), plain(names.status(claim.status))],
    claim.labels.map((label) => plain(names.label(label))),
  ];
  const said = lines.filter((line) => line.length > 0).map((line) => line.join(' · '));
  return [...said, MARK].join('  \n') + (claim.note && `\n\n${claim.note}`);
}

/** The note in such a text; all of the text where what is written above a note is gone. */
export function noteIn(text: string): string {
  const lines = text.split('\n');
  const mark = lines.indexOf(MARK);
  if (mark < 0 || lines.slice(0, mark).includes('')) return text;
  return lines
    .slice(mark + 1)
    .join('\n')
    .replace(/^\n/, '');
}

/** Tags by the ids of values: names change, and differ between languages. */
export function tagsOf(claim: ClaimLabel): string[] {
  return [
    `status:${claim.status}`,
    `act:${claim.act}`,
    `source-kind:${claim.sourceKind}`,
    ...(claim.secondKind === null ? [] : [`second-kind:${claim.secondKind}`]),
    ...claim.labels.map((label) => `label:${label}`),
  ];
}

/** Fields that tags can say, by the words in front of the colon. */
const TAGGED = { status: 'status', act: 'act', 'source-kind': 'sourceKind', 'second-kind': 'secondKind' } as const;

/**
 * What tags say of a label; the last of a field counts, since new ones are added at the end. Labels, and a second kind, are those that
 * are there.
 * @returns the fields, and all tags that are none of ours
 */
export function readTags(tags: readonly string[]): { fields: Partial<SaidFields>; others: string[] } {
  const said = new Map<string, unknown>([['secondKind', null]]);
  const labels = new Set<string>();
  const others: string[] = [];
  for (const tag of tags) {
    const [, name = '', value = ''] = /^([\w-]+):(.*)$/s.exec(tag) ?? [];
    const field = Object.hasOwn(TAGGED, name) ? TAGGED[name as keyof typeof TAGGED] : null;
    if (field && claimLabelSchema.shape[field].safeParse(value).success) said.set(field, value);
    else if (name === 'label' && isLabel(value) && labels.size < MAX_CODES) labels.add(value);
    else others.push(tag);
  }
  return {
    fields: { ...(Object.fromEntries(said) as Partial<SaidFields>), labels: [...labels] as OwnCodeId[] },
    others,
  };
}

function isLabel(value: string): boolean {
  return claimLabelSchema.shape.labels.safeParse([value]).success;
}

/** On one line, with everything that Markdown or mathematics could be made of as a character reference. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#+!|~$&@=]|:(?=\/\/)/g, (character) => `&#${character.charCodeAt(0)};`);
}
