import { parseContentFile } from './content-file.ts';

/** A page of the newsroom, as its content file describes it. README.md lists the fields. */
export interface Article {
  /** The path under which it is served, without the slash. */
  readonly slug: string;
  readonly title: string;
  readonly section: string;
  readonly standfirst: string;
  readonly byline: string;
  /** ISO 8601, with offset. */
  readonly published: string;
  readonly updated: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly figure: { readonly picture: string; readonly caption: string; readonly credit: string } | null;
  /** A script of assets/ that belongs to this page. */
  readonly script: string | null;
  /** A Content-Security-Policy header. */
  readonly policy: string | null;
  /** Whether the box that explains Says Who stands beside it. */
  readonly isStart: boolean;
  /** HTML. */
  readonly body: string;
}

/** @throws Error naming the slug and the field when one is missing. */
export function parseArticle(slug: string, source: string): Article {
  const { fields, body } = parseContentFile(source);
  const required = (name: string): string => {
    const value = fields[name];
    if (!value) throw new Error(`${slug}: the field "${name}" is missing`);
    return value;
  };
  const published = required('published');
  return {
    slug,
    title: required('title'),
    section: required('section'),
    standfirst: required('standfirst'),
    byline: required('byline'),
    published,
    updated: fields['updated'] ?? published,
    language: fields['language'] ?? 'en',
    direction: fields['direction'] === 'rtl' ? 'rtl' : 'ltr',
    figure: fields['picture']
      ? { picture: fields['picture'], caption: required('caption'), credit: required('credit') }
      : null,
    script: fields['script'] ?? null,
    policy: fields['policy'] ?? null,
    isStart: fields['start'] === 'yes',
    body,
  };
}
