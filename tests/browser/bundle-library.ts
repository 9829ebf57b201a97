import { build, type Plugin } from 'vite';

const LIBRARY = new URL('./page-library.ts', import.meta.url).pathname;
const FAKE_PLATFORM = new URL('./fake-platform.ts', import.meta.url).pathname;

/**
 * A page that is no extension's has no extension API. Everything of ours reaches it through this one module, so one
 * with a background of the tests stands in for it.
 */
const withoutExtension: Plugin = {
  name: 'without-extension',
  enforce: 'pre',
  resolveId: (source) => (/(^|\/)platform\/browser\.ts$|^\.\/browser\.ts$/.test(source) ? FAKE_PLATFORM : null),
};

let library: Promise<string> | undefined;

/** The library as one script, minified as the product is; made once for all browsers of a test file. */
export function bundleLibrary(): Promise<string> {
  library ??= bundle(LIBRARY, [withoutExtension]);
  return library;
}

/** One module and all it imports as a script that sets the global `library`. */
export async function bundle(entry: string, plugins: readonly Plugin[] = []): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [...plugins],
    // A library is built without; a page has no `process`.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'library' } },
  });
  const output = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  const chunk = output.find((one) => one.type === 'chunk');
  if (!chunk) throw new Error(`${entry} was not built`);
  return chunk.code;
}
