import { type BadCase, refused } from './bad-case.ts';
import { nativeFile } from './good-files.ts';

const GOOD = nativeFile();

/** Cut off at every kind of place. */
export const CUT_JSON: readonly BadCase[] = [
  ...(
    [
      ['"format"', 'in the header'],
      ['"exportedAt"', 'within a field’s name'],
      ['"codebook"', 'before the codebook'],
      ['"changes": [', 'as the changes begin'],
      ['"way":"edit"', 'within a change'],
      ['"claims": [', 'as the claims begin'],
      ['denied that', 'within a text'],
      ['"position"', 'within a place'],
      ['},\n', 'between two records'],
      ['"projects": [', 'before the projects'],
      ['"articles": [', 'before the articles'],
      ['"sources": [', 'before the sources'],
      ['"texts": [', 'before the texts'],
    ] as const
  ).map(([at, why]) =>
    refused(
      `json cut off ${why}`,
      GOOD.slice(0, GOOD.indexOf(at) + 5),
      why === 'in the header'
        ? /^not a file that can be imported/
        : /^line \d+: not JSON: the file ends before it is complete/,
    ),
  ),
  refused('json without its last bracket', GOOD.trimEnd().slice(0, -1), /^line \d+: not JSON: the file ends before/),
];
