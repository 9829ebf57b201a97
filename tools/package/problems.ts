/** What must not reach a store. Looked for in what is to be packed, since a build may go wrong without failing. */
import type { PackedFile } from './archive.ts';

/** What the package is held to. */
export interface PackageRules {
  readonly version: string;
  /** Paths of the machine it was built on, none of which may stand in it. */
  readonly machinePaths: readonly string[];
}

/** Every file that a package may hold: no source map, no test, no source. */
const EXPECTED =
  /^(manifest\.json|third-party\.txt|[a-z]+\.(html|js)|(assets|chunks)\/[\w-]+\.(css|js)|icon\/\d+\.png|model\/en\.bin|_locales\/\w+\/messages\.json)$/;
const TEXT = /\.(css|html|js|json)$/;
/** The scripts that run in pages. Chromium refuses the whole extension, without a word, when one holds a non-character. */
const PAGE_SCRIPTS = ['card.js', 'claims.js', 'wake.js'];
const NON_CHARACTER = /\p{Noncharacter_Code_Point}/u;
/** Of the build for end-to-end tests, and of pages that are always ours. */
const FORBIDDEN_KEYS = ['content_scripts', 'externally_connectable', 'host_permissions', 'web_accessible_resources'];

interface Manifest {
  readonly [key: string]: unknown;
  readonly version?: unknown;
  readonly icons?: Readonly<Record<string, string>>;
}

/** What is wrong with a package, one sentence for each; none when it may be published. */
export function problemsOf(files: readonly PackedFile[], rules: PackageRules): string[] {
  const texts = files
    .filter(({ path }) => TEXT.test(path))
    .map(({ path, content }) => [path, textOf(content)] as const);
  return [
    ...files.filter(({ path }) => !EXPECTED.test(path)).map(({ path }) => `${path} has no place in a package`),
    ...files.filter(({ path }) => PAGE_SCRIPTS.includes(path)).flatMap(nonCharacters),
    ...PAGE_SCRIPTS.filter((script) => !files.some(({ path }) => path === script)).map((path) => `${path} is missing`),
    ...texts.flatMap(([path, text]) => traces(path, text, rules.machinePaths)),
    ...ofManifest(files, rules.version),
  ];
}

function nonCharacters({ path, content }: PackedFile): string[] {
  return NON_CHARACTER.test(textOf(content)) ? [`${path} holds a non-character`] : [];
}

function traces(path: string, text: string, machinePaths: readonly string[]): string[] {
  return [
    ...(text.includes('sourceMappingURL=') ? [`${path} names a source map`] : []),
    ...machinePaths.filter((found) => text.includes(found)).map((found) => `${path} names ${found}`),
  ];
}

function ofManifest(files: readonly PackedFile[], version: string): string[] {
  const file = files.find(({ path }) => path === 'manifest.json');
  if (!file) return ['manifest.json is missing'];
  const manifest: Manifest = JSON.parse(textOf(file.content));
  const lost = Object.values(manifest.icons ?? {}).filter((icon) => !files.some(({ path }) => path === icon));
  return [
    ...(manifest.version === version ? [] : [`the manifest is of version ${manifest.version}, not ${version}`]),
    ...FORBIDDEN_KEYS.filter((key) => key in manifest).map((key) => `the manifest has ${key}`),
    ...lost.map((icon) => `the manifest names ${icon}, which is not there`),
  ];
}

function textOf(content: Uint8Array): string {
  return new TextDecoder().decode(content);
}
