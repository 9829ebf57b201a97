/** Bad native files of earlier versions: what is wrong is named as in those of today's. */
import { type BadCase, type Path, refused, withJson } from './bad-case.ts';
import { earlierFile } from './good-files.ts';

/** Files of earlier versions. */
export const EARLIER_CASES: readonly BadCase[] = ([1, 2, 3, 4] as const).flatMap((version) => {
  const good = earlierFile(version);
  const file = JSON.parse(good) as Record<string, unknown>;
  const damaged = (path: Path, json: string | null) => withJson(file, path, json);
  const say = (why: string, content: string, says: RegExp) => refused(`version ${version}: ${why}`, content, says);
  return [
    say(
      'a claim with no cue',
      damaged(['claims', 0, 'selectors', 'cue'], '[]'),
      /^line 1: claims\[0\]\.selectors\.cue: /,
    ),
    say(
      'a claim without places',
      damaged(['claims', 0, 'selectors'], 'null'),
      /^line 1: claims\[0\]\.(selectors|entity): /,
    ),
    say('a claim that is none', damaged(['claims', 0], '7'), /^line 1: claims\[0\]: /),
    say('a status that there is not', damaged(['claims', 0, 'status'], '"maybe"'), /^line 1: claims\[0\]\.status: /),
    say(
      'a number for a source',
      damaged(['claims', 0, 'sourceText'], '5'),
      /^line 1: claims\[0\]\.(sourceText|entity): /,
    ),
    say(
      'a prototype for a key',
      damaged(['claims', 0, '__proto__'], '{"status":"denied"}'),
      /^line 1: claims\[0\]: .*__proto__/,
    ),
    say('a change of no field', damaged(['changes', 0, 'field'], '"colour"'), /^line 1: changes\[0\]\.field: /),
    say(
      'an article with an address that runs',
      damaged(['articles', 0, 'url'], '"javascript:1"'),
      /^line 1: articles\[0\]\.url: /,
    ),
    say('no list of claims', damaged(['claims'], null), /^claims: the list is missing/),
    say('a text for claims', damaged(['claims'], '"none"'), /^line 1: "claims": expected a list/),
    say(
      'a claim twice',
      damaged(['claims', 1], JSON.stringify((file['claims'] as object[])[0])),
      /^line 1: claims\[1\]\.id: .* twice/,
    ),
    say('cut off', good.slice(0, good.length / 2), /^line \d+: not JSON: the file ends before/),
  ];
});
