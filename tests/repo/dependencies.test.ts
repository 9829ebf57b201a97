import { describe, expect, test } from 'vitest';
import { read } from './sources.ts';

const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;

/** The packages that a section of the decision gives a reason for; `@types/*` stands for all of that scope. */
function reasoned(...titles: string[]): string[] {
  const sections = read('docs/decisions/0006-dependencies.md').split(/^## /m);
  return sections
    .filter((section) => titles.some((title) => section.startsWith(`${title}\n`)))
    .flatMap((section) => [...section.matchAll(/^\| (?!package )([^|]+) \|/gm)])
    .flatMap(([, names = '']) => names.split(', '));
}

/** Whether a name of the decision stands for a package. */
const standsFor = (name: string, one: string) =>
  name === one || (name.endsWith('/*') && one.startsWith(name.slice(0, -1)));

describe.each([
  { what: 'the product', packages: dependencies, names: reasoned('In the product') },
  {
    what: 'building, testing and measuring',
    packages: devDependencies,
    names: reasoned('For building and testing', 'To be measured against'),
  },
])('the dependencies for $what', ({ packages, names }) => {
  test('each have their reason in decision 0006', () => {
    const without = Object.keys(packages).filter((one) => !names.some((name) => standsFor(name, one)));
    expect(without).toEqual([]);
  });

  test('are all that decision 0006 gives a reason for', () => {
    const gone = names.filter((name) => !Object.keys(packages).some((one) => standsFor(name, one)));
    expect(gone).toEqual([]);
  });
});
