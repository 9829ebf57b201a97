import { type FrontMatter, VARIETIES, type Variety } from './article.ts';

const BLOCK = /^---\n([\s\S]*?)\n---\n+/;
const FIELDS = ['id', 'style', 'domain', 'variety'] as const;

const isVariety = (value: string): value is Variety => VARIETIES.some((variety) => variety === value);

/**
 * Reads the block between two lines of three dashes. `report` takes what is wrong with a line of the file;
 * the result is `null` when there is nothing to go on with. `length`: what the block takes, in code units.
 */
export function parseFrontMatter(
  source: string,
  report: (line: number, message: string) => void,
): { fields: FrontMatter; length: number } | null {
  const block = BLOCK.exec(source);
  if (!block) {
    report(1, 'does not begin with front matter between two lines of "---"');
    return null;
  }
  const values = new Map<string, string>();
  for (const [index, line] of (block[1] ?? '').split('\n').entries()) {
    const [, name = '', value = ''] = /^(\w+): (\S.*)$/.exec(line) ?? [];
    if (!FIELDS.some((field) => field === name)) report(index + 2, `not a field of the front matter: ${line}`);
    else if (values.has(name)) report(index + 2, `"${name}" stands there twice`);
    values.set(name, value.trim());
  }
  for (const field of FIELDS) if (!values.has(field)) report(1, `the front matter has no "${field}"`);
  const variety = values.get('variety') ?? '';
  if (values.has('variety') && !isVariety(variety))
    report(1, `the variety "${variety}" is none of ${VARIETIES.join(', ')}`);
  const [id = '', style = '', domain = ''] = FIELDS.map((field) => values.get(field));
  return { fields: { id, style, domain, variety: isVariety(variety) ? variety : 'other' }, length: block[0].length };
}
