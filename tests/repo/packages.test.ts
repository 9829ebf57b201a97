/** What the two builds are as packages, and that the version stands in one place. */
import { describe, expect, test } from 'vitest';
import { PROGRAM_VERSION } from '../../cli/version.ts';
import { archiveOf } from '../../tools/package/archive.ts';
import { problemsOf } from '../../tools/package/problems.ts';
import { readFolder } from '../../tools/package/read-files.ts';
import { filesOf } from '../unit/tools/package/files-of.ts';
import { type BuildName, builtFiles, builtFolder, builtText } from './built.ts';
import { sizeOfPng } from './packages-png.ts';
import { ROOT, read, repositoryFiles } from './sources.ts';

const PACKAGES = ['chrome-mv3', 'firefox-mv3'] as const;
/** CSS pixels, and who shows the icon so large. */
const ICON_SIZES: readonly (readonly [size: number, where: string])[] = [
  [16, 'toolbar and context menu'],
  [24, 'toolbar of a screen at 150 %'],
  [32, 'toolbar of a screen at 200 %'],
  [48, 'list of extensions'],
  [64, 'list of extensions of Firefox, and its toolbar, on sharp screens'],
  [96, 'list of extensions on sharp screens'],
  [128, 'installation and store'],
];

const { version } = JSON.parse(read('package.json')) as { version: string };
const manifestOf = (name: BuildName) => JSON.parse(builtText(name, 'manifest.json')) as Record<string, unknown>;

describe.each(PACKAGES)('the package of %s', (name) => {
  test('has nothing in it that must not be published', () => {
    const rules = { version, machinePaths: [ROOT] };
    expect(problemsOf(readFolder(builtFolder(name)), rules)).toEqual([]);
  });

  test('holds every file of the build', () => {
    const packed = filesOf(archiveOf(readFolder(builtFolder(name)))).map(({ path }) => path);
    expect(packed).toEqual(builtFiles(name).toSorted());
  });

  test.each(ICON_SIZES)('has an icon of %i pixels: %s', (size) => {
    const icons = manifestOf(name)['icons'] as Record<string, string>;
    expect(Object.keys(icons)).toHaveLength(ICON_SIZES.length);
    expect(sizeOfPng(`.output/${name}/${icons[size]}`)).toEqual({ width: size, height: size, isOpaque: false });
  });

  test('is of the version in package.json', () => {
    expect(manifestOf(name)['version']).toBe(version);
    expect(manifestOf(name)).not.toHaveProperty('version_name');
  });
});

test('the build for end-to-end tests would be refused', () => {
  const problems = problemsOf(readFolder(builtFolder('chrome-mv3-e2e')), { version, machinePaths: [ROOT] });
  expect(problems).toContain('the manifest has host_permissions');
});

describe('the version', () => {
  test('is one that both stores take: three numbers', () => {
    expect(version).toMatch(/^(0|[1-9]\d{0,4})(\.(0|[1-9]\d{0,4})){2}$/);
  });

  test('is that of the command line, and of the lockfile', () => {
    expect(PROGRAM_VERSION).toBe(version);
    const lockfile = JSON.parse(read('package-lock.json')) as {
      version: string;
      packages: Record<string, { version: string }>;
    };
    expect([lockfile.version, lockfile.packages['']?.version]).toEqual([version, version]);
  });

  test('stands nowhere else in the code', () => {
    const code = repositoryFiles().filter((file) =>
      /^(cli|components|entrypoints|lib)\/.*\.tsx?$|^wxt\.config\.ts$/.test(file),
    );
    const quoted = new RegExp(`['"\`]${version.replaceAll('.', '\\.')}['"\`]`);
    const withoutComments = (file: string) => read(file).replaceAll(/^\s*\*.*$/gm, '');
    expect(code.filter((file) => quoted.test(withoutComments(file)))).toEqual([]);
  });
});

describe('the changelog', () => {
  const heads = [...read('CHANGELOG.md').matchAll(/^## (.+)$/gm)].map((match) => match[1] ?? '');

  test('begins with what is not released', () => {
    expect(heads[0]).toBe('Unreleased');
  });

  test('has then the versions with their days, the newest first and none above the one in package.json', () => {
    const released = heads.slice(1).map((head) => /^(\d+\.\d+\.\d+) – \d{4}-\d{2}-\d{2}$/.exec(head)?.[1]);
    expect(released).not.toContain(undefined);
    const inOrder = [version, ...released].toSorted((a = '', b = '') => b.localeCompare(a, 'en', { numeric: true }));
    expect([version, ...released]).toEqual(inOrder);
  });
});
