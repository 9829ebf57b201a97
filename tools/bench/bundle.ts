import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A contestant as one minified script that leaves its module in `globalThis.contestant`. */
export async function bundle(module: string): Promise<string> {
  const entry = fileURLToPath(module);
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'contestant' } },
  });
  const output = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  const chunk = output.find((one) => one.type === 'chunk');
  if (!chunk) throw new Error(`${module} was not built`);
  return `${chunk.code};globalThis.contestant=contestant`;
}
