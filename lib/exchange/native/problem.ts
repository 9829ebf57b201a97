import { shortened } from '../shortened.ts';

/** Something wrong with a native file, in words that name line and field. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';

  constructor(problem: string) {
    super(shortened(problem));
  }
}

/** What may be wrong with a file as an outcome; any other error is one of the program and goes on. */
export function problemIn(error: unknown): { readonly ok: false; readonly problem: string } {
  if (error instanceof FileProblem) return { ok: false, problem: error.message };
  throw error;
}
