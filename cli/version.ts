import program from '../package.json' with { type: 'json' };

/** The version of the program, as files that it writes name it. */
export const PROGRAM_VERSION = program.version;
