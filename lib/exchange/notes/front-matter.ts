/**
 * The front matter of a note: YAML 1.2 (https://yaml.org/spec/1.2.2/) between two lines of hyphens, which Obsidian shows as properties.
 * Every value is in double quotes on a line of its own, so that nothing in it can be a key, a type, or the end of the front matter.
 */

/** A property: one text, or a list of them. */
export type Property = readonly [name: string, value: string | readonly string[]];

/**
 * Signs that are no plain characters of YAML (it is stricter than JSON), that some readers take for line ends, or by which other programs
 * find code in a raw file: Templater's `<%`, Liquid's `{{`, Dataview's backticks.
 */
const UNSAFE = /[<{`\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff0-\uffff]/g;

/** The whole front matter with its lines of hyphens. Properties without a value are left out. */
export function frontMatter(properties: readonly Property[]): string {
  const lines = properties.flatMap(([name, value]) => {
    if (value.length === 0) return [];
    if (typeof value === 'string') return [`${name}: ${quoted(value)}`];
    return [`${name}:`, ...value.map((item) => `  - ${quoted(item)}`)];
  });
  return `---\n${lines.join('\n')}\n---\n`;
}

/**
 * A text in double quotes. Obsidian makes links of `[[…]]` in properties whatever quotes are around them: here a space parts the brackets.
 */
function quoted(text: string): string {
  const inert = text.toWellFormed().replace(/\[(?=\[)/g, '[ ');
  return JSON.stringify(inert).replace(UNSAFE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
