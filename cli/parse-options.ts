import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from './usage-error.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<Known extends Options> = ReturnType<
  typeof parseArgs<{ readonly args: string[]; readonly allowPositionals: true; readonly options: Known }>
>;

/** Options and file names of a command. @throws UsageError for an option that is unknown, or lacks its value */
export function parseOptions<const Known extends Options>(args: readonly string[], options: Known): Parsed<Known> {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The value of an option that takes one of a few. @throws UsageError for any other */
export function oneOf<T extends string>(values: readonly T[], value: string, option: string): T {
  const known = values.find((one) => one === value);
  if (known === undefined) throw new UsageError(`${option} takes ${values.join(', ')}; got "${value}"`);
  return known;
}
