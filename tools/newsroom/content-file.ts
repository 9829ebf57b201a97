/** A file of the newsroom's content: HTML that begins with a comment of "key: value" lines. */

export interface ContentFile {
  readonly fields: Readonly<Record<string, string>>;
  readonly body: string;
}

/** @throws Error when there is no such comment, or a line of them has no colon. */
export function parseContentFile(source: string): ContentFile {
  const parts = /^<!--\r?\n([\s\S]*?)\r?\n-->\r?\n([\s\S]*)$/.exec(source);
  if (!parts) throw new Error('a content file begins with a comment of "key: value" lines');
  const [, head = '', body = ''] = parts;
  const fields: Record<string, string> = {};
  for (const line of head.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon < 1) throw new Error(`not a "key: value" line: ${line}`);
    fields[line.slice(0, colon).trim()] = line.slice(colon + 1).trim();
  }
  return { fields, body: body.trim() };
}
