import { expect, test } from 'vitest';
import { read, repositoryFiles } from './sources.ts';

/** The text of each call of `useEffect` in a source, from its bracket to the one that closes it. */
function effectsIn(source: string): string[] {
  return [...source.matchAll(/\buseEffect\(/g)].map(({ index }) => {
    let depth = 0;
    for (let at = source.indexOf('(', index); at < source.length; at++) {
      if (source[at] === '(') depth++;
      else if (source[at] === ')' && --depth === 0) return source.slice(index, at + 1);
    }
    return source.slice(index);
  });
}

const MOVES_FOCUS = /\.(?:focus|select|showModal)\(/;

test('the focus moves with what is drawn (useLayoutEffect): an effect that waits for a frame takes it from who types on', () => {
  const files = repositoryFiles().filter((file) => /^(?:components|entrypoints)\/.*\.tsx?$/.test(file));
  const late = files.flatMap((file) =>
    effectsIn(read(file))
      .filter((effect) => MOVES_FOCUS.test(effect))
      .map((effect) => `${file}: ${effect}`),
  );
  expect(late).toEqual([]);
  expect(effectsIn('useEffect(() => { if (a(b)) c.focus(); }, []); d()')).toEqual([
    'useEffect(() => { if (a(b)) c.focus(); }, [])',
  ]);
});
